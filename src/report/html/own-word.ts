import type { DocumentReport, ResultReport } from '../report.ts';
import { countsWords } from '../verdict.ts';
import { counted } from '../words.ts';

/** What of a report rests on the answers of its reader. */
export interface OwnWord {
  /** The rules whose answers would be others. */
  readonly rules: ReadonlySet<string>;
  /** "6 met, 1 not met, 2 not stated." */
  readonly without: string;
}

const says = ({ outcome, found }: ResultReport): string => `${outcome} ${found}`;

/** Compares a document with itself as it is without the reader's answers; null where there are none, or where they change nothing. */
export function ownWordOf({ results }: DocumentReport, without: DocumentReport | undefined): OwnWord | null {
  if (!without) return null;
  const before = new Map(without.results.map((result) => [result.rule, says(result)]));
  const rules = new Set(results.filter((result) => before.get(result.rule) !== says(result)).map(({ rule }) => rule));
  return rules.size === 0 ? null : { rules, without: `${countsWords(without.counts.must)}.` };
}

/** "3 answers rest on your word", and what the requirements come to without it. */
export const ownWords = ({ rules, without }: OwnWord): { readonly count: string; readonly without: string } => ({
  count: `${counted(rules.size, 'answer')} ${rules.size === 1 ? 'rests' : 'rest'} on your word`,
  without: `Without it: ${without}`,
});
