import type { Rule } from '../check/rule.ts';
import { CURRICULUM_KEYS, curriculumSchema } from '../extract/curriculum-schema.ts';
import { factRow, isFact, type Fact } from '../extract/facts.ts';
import { NONE } from '../extract/syllabus.ts';
import { plain } from './plain.ts';
import type { DocumentReport, Evidence, FactReport } from './report.ts';
import { topicsOf } from './topic.ts';
import { placeWord } from './view.ts';
import { LEVELS } from './words.ts';

/** The keys by which a school answers what is asked of a fact that is worked out. */
const ANSWERED_BY: { readonly [F in Fact]?: readonly Fact[] } = {
  'cpt-share': ['cpt-hours', 'icd-hours', 'hcpcs-hours'],
  'billing-share': ['billing-hours'],
  'billing-extent': ['billing-hours'],
  'edition-lag': ['course-year', 'book-editions'],
};

/** What a curriculum calls something else than a list of terms, and yet holds as a list. */
const LISTS: ReadonlySet<Fact> = new Set<Fact>(['book-editions']);
const isList = (fact: Fact): boolean => LISTS.has(fact) || (factRow(fact).kind === 'terms' && factRow(fact).single !== true);

const KEYS: readonly Fact[] = CURRICULUM_KEYS.filter(isFact);
const schemaOf = (key: Fact) => curriculumSchema.shape[key as keyof typeof curriculumSchema.shape];
const fits = (key: Fact, value: unknown): boolean => schemaOf(key).safeParse(value).success;

/** Words that YAML or its older versions take for something else than words. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const BARE = /^[A-Za-z](?:[A-Za-z0-9 ()&'’,./+–-]*[A-Za-z0-9)])?$/;

/** A value as YAML in one line. Text of the document is quoted unless it holds letters, digits and the plainest marks only. */
export function yamlScalar(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const text = plain(value);
  return BARE.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}

const comment = (text: string): string => `# ${plain(text)}`;
const quoted = (evidence: Evidence): string => `${placeWord(evidence)}: “${evidence.text}”`;

/** Where a value stands, and how it was worked out. */
function sources({ how, evidence }: FactReport): string[] {
  const [first] = evidence;
  return [...(how === undefined ? [] : [comment(`Worked out: ${how}`)]), ...(first ? [comment(quoted(first))] : [])];
}

function listLines(key: Fact, statements: readonly FactReport[]): string[] {
  const named = statements.filter(({ value }) => value !== NONE);
  if (named.length === 0) return [...statements.flatMap(sources), `${key}: []`];
  const unique = [...new Map(named.map((one) => [one.value, one])).values()];
  const items = unique.flatMap((one) => [...sources(one), `- ${yamlScalar(one.value)}`]);
  return [`${key}:`, ...items.map((line) => `  ${line}`)];
}

/** The answer, and in comments what else the text says of the same. */
function valueLines(key: Fact, [answer, ...others]: readonly FactReport[]): string[] {
  if (!answer) return [];
  const more = others.filter(({ value }) => value !== answer.value);
  const also = more.map((one) => comment(`Also: ${String(one.value)}. ${one.evidence[0] ? quoted(one.evidence[0]) : ''}`));
  return [...sources(answer), ...also, `${key}: ${yamlScalar(answer.value)}`];
}

/** What can be written under a key; of a value that a curriculum cannot hold, nothing. */
function statedUnder(key: Fact, document: DocumentReport): readonly FactReport[] {
  const statements = document.facts[key] ?? [];
  if (isList(key)) return statements.filter(({ value }) => value === NONE || fits(key, [value]));
  const written = (value: FactReport['value']) => (typeof value === 'string' ? plain(value) : value);
  return statements.filter(({ value }) => fits(key, written(value)));
}

const factsOf = ({ expect }: Rule): readonly Fact[] => ('any-of' in expect ? expect['any-of'].map((c) => c.fact) : [expect.fact]);

/** For each key the questions that it answers: those of the strictest rules on which the document is silent, one a topic. */
function questionsByKey(document: DocumentReport, rules: readonly Rule[]): Map<Fact, string[]> {
  const silent = new Set(document.results.filter(({ outcome }) => outcome === 'not-stated').map(({ rule }) => rule));
  const questions = new Map<Fact, string[]>([['title', document.facts.title ? [] : ['What is the course called?']]]);
  const topic = topicsOf(rules);
  const asked = new Set<string>();
  const strictest = LEVELS.flatMap((level) => rules.filter((rule) => rule.level === level && silent.has(rule.id)));
  for (const rule of strictest) {
    const keys = factsOf(rule).flatMap((fact) => ANSWERED_BY[fact] ?? (KEYS.includes(fact) ? [fact] : []));
    const about = topic(rule.id, 'not-stated');
    for (const [i, key] of keys.entries()) {
      const own = questions.get(key) ?? [];
      questions.set(key, i === 0 && !asked.has(about) ? [...own, rule.ask] : own);
    }
    if (keys.length > 0) asked.add(about);
  }
  return questions;
}

function keyLines(key: Fact, document: DocumentReport, questions: ReadonlyMap<Fact, readonly string[]>): string[] {
  const statements = statedUnder(key, document);
  const open = questions.get(key);
  if (statements.length === 0 && open === undefined) return [];
  const asks = [...new Set(open)].map(comment);
  const lines = isList(key) ? listLines(key, statements) : valueLines(key, statements);
  return ['', ...asks, ...(statements.length === 0 ? [`# ${key}:`] : lines)];
}

/**
 * What was read in a document as a curriculum in YAML: each value under a comment that quotes its source, and what is not stated as
 * a question above its key, both commented out. Text of the document stands in comments of one line and in quoted values alone.
 */
export function curriculumText(document: DocumentReport, rules: readonly Rule[]): string {
  const questions = questionsByKey(document, rules);
  const head = [
    '# yaml-language-server: $schema=node_modules/syllint/schemas/curriculum.schema.json',
    comment(`What syllint read in ${document.path}. Check each value against the words quoted above it.`),
    '# A question stands where the text says nothing: answer it, and take the # away from the key below it.',
    '# What has no key here counts as not stated, never as no.',
  ];
  return `${[...head, ...KEYS.flatMap((key) => keyLines(key, document, questions))].join('\n')}\n`;
}
