/** Shows a score as a table. */
import type { Counts, Score } from './score.ts';

const HEAD = ['field', 'documents', 'right', 'precision', 'recall', 'evidence'];

/** Percent, 0 to 100. */
export interface Figures {
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly evidence: number;
}

/** The shares of a row; NaN where there is nothing to count. */
export const figuresOf = (counts: Counts): Figures => ({
  right: (100 * counts.right) / counts.documents,
  precision: (100 * counts.givenRight) / counts.given,
  recall: (100 * counts.thereRight) / counts.there,
  evidence: (100 * counts.proofsRight) / counts.proofs,
});

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${share.toFixed(1)} %`);

function cells(name: string, counts: Counts): string[] {
  const { right, precision, recall, evidence } = figuresOf(counts);
  return [name, String(counts.documents), ...[right, precision, recall, evidence].map(percent)];
}

/** One table for a folder: a row for each field and one for all, then the decoys that were taken. */
export function tableOf(folder: string, { fields, all, decoys }: Score): string {
  const rows = [HEAD, ...fields.map((row) => cells(row.name, row)), cells('ALL', all)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [`${folder}: ${decoys.length} decoys taken`, '', ...rows.map(line), ''].join('\n');
}
