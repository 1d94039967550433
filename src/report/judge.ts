import { check } from '../check/check.ts';
import type { ChosenRules } from '../check/profile.ts';
import { extract } from '../extract/extract.ts';
import { read } from '../read/read.ts';
import type { Source } from '../read/reading.ts';
import { documentReport } from './document.ts';
import { factsDocument } from './facts.ts';
import type { DocumentReport, FactsDocument, Report } from './report.ts';
import { ruleReport } from './rule-report.ts';

/** Reads one source, finds its facts and judges them by the rules of a profile. What is wrong with the source is in the problems of the report. */
export async function judge(source: Source, { profile, rules }: ChosenRules): Promise<DocumentReport> {
  const reading = await read(source);
  const extraction = await extract(reading);
  return documentReport(reading, extraction, check(rules, extraction.syllabus), profile.id);
}

/** Reads one source and finds its facts. */
export async function facts(source: Source): Promise<FactsDocument> {
  const reading = await read(source);
  return factsDocument(reading, await extract(reading));
}

/** Joins the reports on documents that were judged by one profile; `date` is `YYYY-MM-DD`. */
export function reportOf(documents: readonly DocumentReport[], { profile, rules }: ChosenRules, version: string, date: string): Report {
  return { schema: 1, tool: { name: 'syllint', version }, date, rules: { [profile.id]: rules.map(ruleReport) }, documents };
}
