/** Writes docs/rules.md: every rule with its reason, sources, question and examples, the profiles, and the facts about the exams. */
import { readFileSync } from 'node:fs';
import { expected } from '../src/check/expected.ts';
import type { Rule, RuleSource } from '../src/check/rule.ts';
import { EXAMPLES } from '../src/check/rule-examples.generated.ts';
import { PROFILES, RULES } from '../src/check/rules.generated.ts';
import { profileRules } from '../src/check/profile.ts';
import { lowerFirst } from '../src/check/term-words.ts';
import { exampleWords } from '../src/report/explain.ts';
import { LEVEL_WORDS, OUTCOME_WORDS, OUTCOMES, STANDING_WORDS } from '../src/report/words.ts';
import { type ExamFact, loadExamFacts } from './exam-facts.ts';
import { put } from './output.ts';

const ORDER = ['recommended', 'cpc', 'ccs', 'apprentice'];
const PLANS = PROFILES.toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));

/** What Markdown would take for markup. */
const e = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

/** The level of a rule in a profile, in words; empty where the profile does not ask it. */
function levelOf(rule: Rule, profile: string): string {
  const level = profileRules(profile)?.rules.find((r) => r.id === rule.id)?.level;
  return level ? LEVEL_WORDS[level] : '';
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const overview = table(
  ['Rule', ...PLANS.map((p) => p.id)],
  sorted().map((rule) => [`[${e(rule.title)}](#${rule.id})`, ...PLANS.map((p) => levelOf(rule, p.id))]),
);

/** In the order of the profiles: a rule stands where it comes first. */
function sorted(): readonly Rule[] {
  const ids = [...new Set(PLANS.flatMap((p) => p.rules.map((r) => r.rule)))];
  return [...ids.flatMap((id) => RULES.find((r) => r.id === id) ?? []), ...RULES.filter((r) => !ids.includes(r.id))];
}

function sourceItem({ name, standing, figure, link, checked }: RuleSource): string {
  const title = link ? `[${e(name)}](${link})` : `*${e(name)}*`;
  return `  - ${title}${figure ? `: ${e(figure)}.` : '.'} ${STANDING_WORDS[standing]} Checked ${checked}.`;
}

function ruleSection(rule: Rule): string {
  const levels = PLANS.flatMap((p) => (levelOf(rule, p.id) ? [`${levelOf(rule, p.id)} in \`${p.id}\``] : []));
  const examples = OUTCOMES.flatMap((outcome) =>
    (EXAMPLES[rule.id]?.[outcome] ?? []).map((example) => `  - ${OUTCOME_WORDS[outcome]}: ${e(exampleWords(example))}`),
  );
  return [
    `### ${rule.id}`,
    '',
    `**${e(rule.title)}**: ${levels.join(', ') || 'in no profile'}. ${e(rule.why)}`,
    '',
    `- **Expected**: ${e(expected(rule.expect))}`,
    ...(rule.when ? [`- **Asked only where this holds**: ${e(lowerFirst(expected(rule.when)))}`] : []),
    '- **Sources**:',
    ...rule.source.map(sourceItem),
    `- **Ask the school**: ${e(rule.ask)}`,
    `- **What a school would write**: ${e(rule.fix)}`,
    '- **Examples**:',
    ...examples,
  ].join('\n');
}

function examRow({ exam, fact, value, until, source }: ExamFact): readonly string[] {
  const held = until === undefined ? '' : `, until ${until}`;
  const link = source.link ? `[${e(source.name)}](${source.link})` : e(source.name);
  const said = source.figure ? `${link}: ${e(source.figure)}` : link;
  return [
    exam,
    e(fact),
    `${e(Array.isArray(value) ? value.join(', ') : String(value))}${held}`,
    `${said}. ${STANDING_WORDS[source.standing]}`,
    source.checked,
  ];
}

const exams = loadExamFacts(readFileSync('rules/terms/exam-facts.yaml', 'utf8')).facts;

put(
  'docs/rules.md',
  `${[
    '<!-- Made by `npm run generate` from rules/. Do not edit. -->',
    '# Rules',
    'Each rule asks one question of a syllabus. `syllint explain <rule>` prints the same for one of them. How the criteria became rules stands in [criteria.md](criteria.md).',
    '## Profiles',
    PLANS.map((p) => `- **${e(p.title)}** (\`${p.id}\`). ${e(p.description)}`).join('\n'),
    '`--profile auto` takes the profile of the first credential that a syllabus names as its goal: `cpc` for CPC and CPC-A, `ccs` for CCS, else `recommended`.',
    overview,
    '## The rules one by one',
    ...sorted().map(ruleSection),
    '## Facts about the exams',
    'These figures age. A report says so where the oldest was checked more than 12 months before its date. Confirm them with AAPC or AHIMA before you rely on them.',
    table(['Exam', 'Fact', 'Value', 'Source', 'Checked'], exams.map(examRow)),
  ].join('\n\n')}\n`,
);
