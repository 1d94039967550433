import { emptyRun, type Run } from '../clean.ts';
import type { PipeTable } from '../lines/flattened.ts';

/** How many columns and rows a cell takes. */
export interface CellSize {
  readonly columns: number;
  readonly rows: number;
}

export interface HtmlCell extends CellSize {
  text: Run;
}

/** One row of a table as its tags give it. */
export interface HtmlRow {
  readonly cells: HtmlCell[];
  /** How many of the cells are headers. */
  heads: number;
}

const MOST_COLUMNS = 60;
const MOST_ROWS = 1_000;
/** A number of its own: "10 hours", "$300", "Week 2", and not the one of "ICD-10-CM". */
const AMOUNT = /(?:^|[\s($€£₹])\d/;

/** The size that the attributes of a cell give; without sense they give one column and row. */
export function cellSize(columns: string | undefined, rows: string | undefined): CellSize {
  return { columns: clamped(columns, MOST_COLUMNS), rows: clamped(rows, MOST_ROWS) };
}

const clamped = (size: string | undefined, most: number): number => Math.min(most, Math.max(1, parseInt(size ?? '1', 10) || 1));

/** What the cells above still take of the rows to come: for each column the text and the number of rows. */
type Taken = Map<number, { readonly text: Run; rows: number }>;

/**
 * The cells of merged ones in their columns. A merged cell holds its words in its first column, and words without an amount in each of its
 * rows, since a person reads them with all of them; an amount stands once, so that it counts once.
 */
function spread(row: HtmlRow, taken: Taken): Run[] {
  const cells: Run[] = [];
  const fill = (): void => {
    for (let above = taken.get(cells.length); above && above.rows > 0; above = taken.get(cells.length)) {
      above.rows -= 1;
      cells.push(above.text);
    }
  };
  for (const { text, columns, rows } of row.cells) {
    fill();
    for (let i = 0; i < columns && cells.length < MOST_COLUMNS; i++) {
      const below = i === 0 && !AMOUNT.test(text.text) ? text : emptyRun();
      if (rows > 1) taken.set(cells.length, { text: below, rows: rows - 1 });
      cells.push(i === 0 ? text : emptyRun());
    }
  }
  fill();
  return cells;
}

/** Whether every cell that holds words holds them in strong type alone. */
function isStrong({ cells }: HtmlRow): boolean {
  const filled = cells.map((cell) => cell.text).filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ text, strong }) => strong.some((s) => s.start === 0 && s.end === text.length));
}

/** A table as rows of cells in their columns. The first row is the header where all its cells are, or where it alone is set in strong type. */
export function htmlTable(rows: readonly HtmlRow[]): PipeTable {
  const given = rows.filter((row) => row.cells.length > 0);
  const [first] = given;
  const taken: Taken = new Map();
  const cells = given.map((row) => spread(row, taken));
  const marked = first !== undefined && (first.heads === first.cells.length || (isStrong(first) && !isStrong(given[1] ?? first)));
  const headed = marked && given.length > 1;
  return { header: headed ? (cells[0] ?? null) : null, rows: headed ? cells.slice(1) : cells };
}
