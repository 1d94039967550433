import type { DocumentReport, ResultReport, WaiverReport } from './report.ts';
import { countsOf, verdictOf } from './verdict.ts';

/** Whether a result is one that can be waived: it falls short, or the text is silent. */
export const isOpen = ({ outcome }: ResultReport): boolean => outcome === 'fail' || outcome === 'not-stated';

/** The report on a document with waivers put to the open results that have one; they count in the verdict no more. */
export function waive(document: DocumentReport, waiverOf: (rule: string) => WaiverReport | null): DocumentReport {
  if (document.verdict === null) return document;
  const results = document.results.map((result) => {
    const waiver = isOpen(result) ? waiverOf(result.rule) : null;
    return waiver ? { ...result, waiver } : result;
  });
  const counts = countsOf(results);
  return { ...document, verdict: verdictOf(counts), counts, results };
}
