import type { DocumentReport, Report } from './report.ts';

/** What is known of a document without its facts and results. */
export type DocumentBrief = Omit<DocumentReport, 'facts' | 'results'>;

/**
 * A report whose documents come one after another, each time anew: they may be more than the memory holds. A report by itself is one, too.
 */
export interface ReportStream extends Omit<Report, 'documents'> {
  readonly documents: Iterable<DocumentReport>;
  /** The documents in short, where they are at hand. */
  readonly briefs?: readonly DocumentBrief[];
  /** The documents as `documentJson` writes them, where they are kept so. */
  readonly written?: Iterable<string>;
}

/** The documents of a report in short. */
export const briefsOf = ({ briefs, documents }: ReportStream): readonly DocumentBrief[] => briefs ?? [...documents];

/** All of a report but its documents. */
export type ReportHead = Omit<Report, 'documents'>;

/** A report of a head and its documents, with its keys in their order. */
export function reportWith({ problems, ...head }: ReportHead, documents: readonly DocumentReport[]): Report {
  return { ...head, documents, ...(problems ? { problems } : {}) };
}

/** A report with all of its documents in memory. */
export const wholeOf = ({ briefs: _briefs, written: _written, documents, ...head }: ReportStream): Report =>
  reportWith(head, [...documents]);

/** A document in short. */
export const briefOf = ({ facts: _facts, results: _results, ...brief }: DocumentReport): DocumentBrief => brief;

/** What a writer gives piece by piece, as one text. */
export const textOf = (pieces: Iterable<string>): string => [...pieces].join('');
