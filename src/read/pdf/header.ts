import type { PdfTable, Piece, Styled } from './types.ts';

/** A number and its unit. */
const AMOUNT = /^[$€£]?\d[\d.,]*( ?(?:%|h|hrs?\.?|hours?|weeks?|min|minutes|credits?))?$/i;
/** The name of a column is no longer than this, in UTF-16 units. */
const LONGEST_NAME = 50;

/** Whether the cells of a column, below its name, are amounts of one unit, or empty. */
function holdsAmounts(rows: readonly (readonly Styled[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column]?.text || []);
  const amounts = cells.map((cell) => AMOUNT.exec(cell));
  return cells.length > 0 && amounts.every((found) => found !== null && (found[1] ?? '').trim() === (amounts[0]?.[1] ?? '').trim());
}

const isBold = (row: readonly (readonly Piece[])[] | undefined): boolean => {
  const pieces = row?.flat() ?? [];
  return pieces.length > 0 && pieces.every((p) => p.bold);
};

/**
 * Finds out whether the first row of a table names its columns: where it alone is set in strong type, or where it has words above numbers.
 * `pieces` are those of the rows.
 */
export function headed(rows: readonly (readonly Styled[])[], pieces: readonly (readonly (readonly Piece[])[])[]): PdfTable {
  const [first, ...rest] = rows;
  const names = first?.filter((cell) => cell.text !== '') ?? [];
  if (!first || rest.length === 0 || names.length < 2 || names.some((cell) => cell.text.length > LONGEST_NAME))
    return { header: null, rows };
  const strong = isBold(pieces[0]) && !pieces.slice(1).every((row) => isBold(row));
  const words = first.every((cell) => cell.text !== '' && !/\d/.test(cell.text) && !cell.text.endsWith(':'));
  const above = words && first.some((_, column) => holdsAmounts(rest, column));
  return strong || above ? { header: first, rows: rest } : { header: null, rows };
}
