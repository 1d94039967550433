import type { ProblemCode } from '../read/reading.ts';
import type { DocumentReport, FactsDocument, ProblemReport } from './report.ts';
import { countsOf } from './verdict.ts';

/** A problem of a whole file, without a place in it. */
export function fileProblem(path: string, code: ProblemCode, message: string, remedy: string): ProblemReport {
  return { code, level: 'error', message, remedy, path, line: 1, column: 1 };
}

/** The most that is read of one file. A syllabus is a thousand times smaller. */
export const MOST_BYTES = 10 * 1024 * 1024;

export const tooLarge = (path: string): ProblemReport =>
  fileProblem(path, 'unreadable-file', 'The file is larger than 10 MB.', 'Name the syllabus itself, as text.');

/** The report on a document that could not even be opened. */
export const unreadDocument = (problem: ProblemReport, profile: string): DocumentReport => ({
  path: problem.path,
  title: null,
  profile,
  verdict: null,
  counts: countsOf([]),
  facts: {},
  results: [],
  problems: [problem],
});

export const unreadFacts = (problem: ProblemReport): FactsDocument => ({ path: problem.path, facts: {}, near: [], problems: [problem] });
