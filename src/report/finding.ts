import type { DocumentReport, Evidence, ProblemReport, Report, ResultReport, RuleReport } from './report.ts';
import { placeWord, rulesOf } from './view.ts';
import { OUTCOME_WORDS, REASONS } from './words.ts';

/** A place in a file: 1-based lines and columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a pipeline is told: a result that falls short, or is silent where silence counts, with the place to look at. */
export interface Finding {
  readonly result: ResultReport;
  readonly rule: RuleReport;
  readonly place: Place;
}

export interface FindingOptions {
  /** Whether a silent syllabus counts as falling short. */
  readonly silence: boolean;
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What an answer rests on first; of a silent one the closest line. */
const firstOf = ({ evidence, closest }: ResultReport): Evidence | undefined =>
  evidence[0] ?? closest?.find((near) => near.evidence.length > 0)?.evidence[0];

/** The first line that an answer rests on; of a silent one the closest line, else the first of the document. A file with pages has no lines of its own. */
export function placeOf(document: DocumentReport, result: ResultReport): Place {
  const first = firstOf(result);
  const { line, column, endLine, endColumn } = first && first.page === undefined ? first : START;
  return { path: first?.path ?? document.path, line, column, endLine, endColumn };
}

/** Whether a result is told to a pipeline; it may still be waived. */
export const isFinding = ({ outcome }: ResultReport, { silence }: FindingOptions): boolean =>
  outcome === 'fail' || (silence && outcome === 'not-stated');

/** The findings on a document in the order of its rules, those that are waived among them. */
export function findingsOf(report: Pick<Report, 'rules'>, document: DocumentReport, options: FindingOptions): Finding[] {
  const ruleOf = rulesOf(report, document);
  const found = document.results.filter((result) => isFinding(result, options));
  return found.map((result) => ({ result, rule: ruleOf(result), place: placeOf(document, result) }));
}

/** The place in a file that has no lines, such as a Word file, with the words on it where the place is as wide as a page; else nothing. */
function placeBesides(evidence: Evidence | undefined): string {
  if (evidence?.page !== undefined) return ` ${placeWord(evidence)}: “${evidence.text}”`;
  return evidence && (evidence.paragraph ?? evidence.table) !== undefined ? ` ${placeWord(evidence)}.` : '';
}

/** "Not met. Found: 58%. Expected: 70% to 90%.", why the closest line does not count, and the place where lines do not tell it. */
export function findingWords({ outcome, found, expected, evidence, closest }: ResultReport): string {
  const near = evidence.length > 0 ? undefined : closest?.find((one) => one.evidence.length > 0);
  const reason = near ? ` Closest line: ${REASONS[near.reason]}` : '';
  const place = placeBesides(evidence[0] ?? near?.evidence[0]);
  return `${OUTCOME_WORDS[outcome]}. Found: ${found}${reason} Expected: ${expected}${place}`;
}

/** The problems that kept a document from being judged. */
export const errorsOf = (document: Pick<DocumentReport, 'problems'>): readonly ProblemReport[] =>
  document.problems.filter((p) => p.level === 'error');
