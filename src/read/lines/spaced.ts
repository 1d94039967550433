import { emptyRun, joined, tidy, type Run } from '../clean.ts';
import type { PipeTable } from './flattened.ts';

/** A table whose columns are set with spaces, as in a typed catalog, and how many lines it takes. */
export interface SpacedTable {
  readonly table: PipeTable;
  readonly length: number;
}

/** So many spaces or more part two columns. */
const GAP = 2;
const FIGURE = /^(?:[-–—]|[\d.,]+(?: ?(?:h|hrs?|hours|credits?))?)$/i;
const TOTAL = /^(?:grand |program |course )?totals?\b/i;
const LEAST_ROWS = 3;
/** A code, such as "MBC 120", is no longer than this, and the name of a column no longer than that; in UTF-16 units. */
const LONGEST_CODE = 10;
const LONGEST_NAME = 30;

/** The parts of a line between wide gaps; a space of a clean line knows how wide it was. */
function cellsOf(line: Run): Run[] {
  const cells: Run[] = [];
  let from = 0;
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    if (line.end[at]! - line.start[at]! < GAP) continue;
    cells.push(tidy(line, from, at));
    from = at + 1;
  }
  return [...cells, tidy(line, from, line.text.length)];
}

const isFigure = (cell: Run | undefined): boolean => FIGURE.test(cell?.text ?? '');
const isHeader = (cells: readonly Run[]): boolean =>
  cells.length > 1 && cells.every(({ text }) => text !== '' && text.length <= LONGEST_NAME && !/[\d:]/.test(text));

/** The cells of a row below a header of so many columns; null where they are none. A code and a name may share one column. */
function rowOf(cells: readonly Run[], columns: number): Run[] | null {
  const [first, second, ...rest] = cells;
  if (!first || !second || !isFigure(cells.at(-1))) return null;
  if (TOTAL.test(first.text) && cells.length < columns)
    return [first, ...Array.from({ length: columns - cells.length }, emptyRun), second, ...rest];
  if (isFigure(first)) return null;
  if (cells.length === columns) return [...cells];
  return cells.length === columns + 1 && first.text.length <= LONGEST_CODE && !isFigure(second) ? [joined([first, second]), ...rest] : null;
}

/** The table whose header is a certain line; null where none begins there. */
export function spacedTable(lines: readonly Run[], from: number): SpacedTable | null {
  const header = cellsOf(lines[from]!);
  if (!isHeader(header)) return null;
  const rows: Run[][] = [];
  for (const line of lines.slice(from + 1)) {
    const row = rowOf(cellsOf(line), header.length);
    if (!row) break;
    rows.push(row);
  }
  return rows.length >= LEAST_ROWS ? { table: { header, rows }, length: rows.length + 1 } : null;
}
