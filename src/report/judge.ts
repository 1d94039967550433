import { check } from '../check/check.ts';
import type { ChosenRules, RuleChoice } from '../check/profile.ts';
import type { AddedTerms } from '../extract/added-terms.ts';
import { type OpenCourses, readWhole, type Whole } from '../extract/whole.ts';
import { oldDataNotes } from './data-age.ts';
import { detached } from './detached.ts';
import { documentReport } from './document.ts';
import { factsDocument } from './facts.ts';
import type { DocumentReport, FactsDocument, Report } from './report.ts';
import { ruleReport } from './rule-report.ts';
import { type DocumentBrief, type ReportHead, reportWith } from './stream.ts';
import { type SourceText, textsOf } from './texts.ts';

/** The report on one source, with the texts that its lines are counted in. */
export interface JudgedSource {
  readonly document: DocumentReport;
  readonly texts: readonly SourceText[];
}

/**
 * Reads what becomes one document, finds its facts and judges them by the rules of a profile, or by those that the syllabus itself decides on.
 * What is wrong with it is in the problems of the report. Added terms are spellings that a policy brings; `open` reads the courses of a program.
 */
export async function judge(
  whole: Whole,
  choice: ChosenRules | RuleChoice,
  added: AddedTerms | null = null,
  open?: OpenCourses,
): Promise<DocumentReport> {
  return detached((await judgedSource(whole, choice, added, open)).document);
}

/** The same, with the texts that were read. Its words are cut from them: who keeps the report longer than those takes it as {@link detached}. */
export async function judgedSource(
  whole: Whole,
  choice: ChosenRules | RuleChoice,
  added: AddedTerms | null = null,
  open?: OpenCourses,
): Promise<JudgedSource> {
  const { reading, extraction } = await readWhole(whole, added, open);
  const { profile, rules, because } = typeof choice === 'function' ? choice(extraction.syllabus) : choice;
  const document = documentReport(reading, extraction, check(rules, extraction.syllabus), profile.id, because);
  return { document, texts: textsOf(reading) };
}

/** Reads what becomes one document and finds its facts; `open` reads the courses of a program. */
export async function facts(whole: Whole, open?: OpenCourses): Promise<FactsDocument> {
  const { reading, extraction } = await readWhole(whole, null, open);
  return detached(factsDocument(reading, extraction));
}

/** The profiles that documents were judged by, in the order of their names: the same whether they were judged together or apart. */
function takenBy(documents: readonly DocumentBrief[], all: readonly ChosenRules[]): readonly ChosenRules[] {
  const ids = documents.flatMap(({ verdict, profile }) => (verdict === null ? [] : [profile]));
  return [...new Set(ids)].toSorted().flatMap((id) => all.find(({ profile }) => profile.id === id) ?? []);
}

/** All of a report but its documents, by what is known of them in short. */
export function headOf(
  documents: readonly DocumentBrief[],
  chosen: ChosenRules | readonly ChosenRules[],
  version: string,
  date: string,
): ReportHead {
  const taken = 'profile' in chosen ? [chosen] : takenBy(documents, chosen);
  const rules = Object.fromEntries(taken.map((c) => [c.profile.id, c.rules.map(ruleReport)]));
  const problems = oldDataNotes(
    taken.flatMap((c) => c.rules),
    date,
  );
  return { schema: 1, tool: { name: 'syllint', version }, date, rules, ...(problems.length > 0 ? { problems } : {}) };
}

/**
 * Joins the reports on documents that were judged by one profile, or each by one of several, of which those are listed that were taken.
 * `date` is `YYYY-MM-DD`.
 */
export const reportOf = (
  documents: readonly DocumentReport[],
  chosen: ChosenRules | readonly ChosenRules[],
  version: string,
  date: string,
): Report => reportWith(headOf(documents, chosen, version, date), documents);
