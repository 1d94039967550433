import type { Profile } from '../../check/rule.ts';
import { FACTS } from '../../extract/facts.ts';
import { type Label, labelsOf } from './label.ts';
import type { DocumentReport, Report, ResultReport, RuleReport } from '../report.ts';
import { topicsOf } from '../topic.ts';
import { type Entry, type Group, groupsOf, questionsOf } from '../view.ts';
import { LEVEL_WORDS } from '../words.ts';
import { type Answer, type Citations, citationsOf, type Cite, GLANCE, type Offset, offsets } from './citations.ts';
import { type OwnWord, ownWordOf } from './own-word.ts';
import { factPassages, factsOf, nearsOf, proofsOf, type ShownFact } from './shown.ts';

/** The texts that were read, by path. Evidence of a text that is not there is quoted without links. */
export type Texts = ReadonlyMap<string, string>;

/** All that the view of one course is made from. */
export interface CourseView {
  readonly document: DocumentReport;
  /** The words of its profile; null where they are not known. */
  readonly profile: Profile | null;
  /** What it was judged by. */
  readonly rules: readonly RuleReport[];
  readonly groups: readonly Group[];
  readonly questions: readonly string[];
  readonly citations: Citations;
  /** What rests on the reader's own answers; null where nothing does. */
  readonly own: OwnWord | null;
  readonly texts: Texts;
  readonly offset: Offset;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Begins every id, so that several courses can stand on one page. */
  readonly prefix: string;
  /** The level of the heading that names the course. */
  readonly depth: 1 | 2;
}

/** Where the courses of a view come from. */
export interface ViewSource {
  readonly report: Report;
  /** The profiles of which the words are known. */
  readonly profiles: readonly Profile[];
  readonly texts: Texts;
  /** By path, documents as they are without the answers of the reader. */
  readonly without?: ReadonlyMap<string, DocumentReport>;
}

export const factId = (prefix: string, fact: string): string => `${prefix}fact-${fact}`;
export const resultId = (prefix: string, rule: string): string => `${prefix}rule-${rule}`;

function resultCites(result: ResultReport, answer: Answer): Cite[] {
  const { quoted, named } = proofsOf(result);
  const proofs = [...quoted, ...named].flat().map((evidence): Cite => ({ evidence, near: false, answer }));
  const nears = nearsOf(result).flatMap(({ evidence }) => evidence.slice(0, 1).map((one): Cite => ({ evidence: one, near: true, answer })));
  return [...proofs, ...nears];
}

/** A result that is folded under another is answered there. Of one that does not apply nothing is shown. */
function entryCites({ result, rule, also }: Entry, prefix: string, label: Label): Cite[] {
  if (result.outcome === 'not-applicable') return [];
  const id = resultId(prefix, result.rule);
  const answer: Answer = { id, title: rule.title, label: label(result.rule), kind: LEVEL_WORDS[result.level] };
  return [...resultCites(result, answer), ...also.flatMap((a) => resultCites(a.result, answer))];
}

function factCites(shown: ShownFact, prefix: string): Cite[] {
  const { label } = FACTS[shown.fact];
  const answer: Answer = { id: factId(prefix, shown.fact), title: label, label, kind: GLANCE };
  return factPassages(shown).flatMap((passage) => passage.map((evidence) => ({ evidence, near: false, answer })));
}

function citesOf(document: DocumentReport, groups: readonly Group[], prefix: string, label: Label): Cite[] {
  const entries = groups.flatMap((group) => group.entries);
  return [...entries.flatMap((e) => entryCites(e, prefix, label)), ...factsOf(document).glance.flatMap((fact) => factCites(fact, prefix))];
}

/** The view of each document of a report. */
export function courseViews({ report, profiles, texts, without }: ViewSource): CourseView[] {
  const topic = topicsOf(Object.values(report.rules).flat());
  const several = report.documents.length > 1;
  return report.documents.map((document, i) => {
    const prefix = several ? `c${i + 1}-` : '';
    const groups = groupsOf(report, document, topic, document.results);
    const profile = profiles.find(({ id }) => id === document.profile) ?? null;
    const rules = report.rules[document.profile] ?? [];
    const offset = offsets(texts);
    const citations = citationsOf(citesOf(document, groups, prefix, labelsOf(rules)), document.path, offset, prefix);
    const questions = questionsOf(groups, topic);
    return {
      document,
      profile,
      rules,
      groups,
      questions,
      citations,
      own: ownWordOf(document, without?.get(document.path)),
      texts,
      offset,
      date: report.date,
      prefix,
      depth: several ? 2 : 1,
    };
  });
}
