import type { Chunk } from './columns.ts';

/** The chunks of one line, from left to right. */
export type Row = readonly Chunk[];

/** A table whose columns are set apart by gaps: its rows, each with the chunks of every column. */
export interface GapTable {
  readonly columns: readonly { readonly from: number; readonly to: number }[];
  readonly rows: readonly (readonly (readonly Chunk[])[])[];
}

type Column = GapTable['columns'][number];

const LEAST_ROWS = 2;
/** A line this much closer than rows are is the rest of the row before it. */
const CLOSER = 0.9;
/** Lines further apart than this, in heights of type, belong to no one table. */
const APART = 4;

const sizeOf = (row: Row): number => row[0]?.pieces[0]?.size ?? 1;
const yOf = (row: Row): number => row[0]?.y ?? 0;

/** The table that begins with the first row, and how many rows it takes; null where none does. */
export function gapTable(rows: readonly Row[]): { table: GapTable; length: number } | null {
  const columns = columnsOf(rows.slice(0, reach(rows)));
  if (columns.length < 2) return null;
  const placed: (readonly (readonly Chunk[])[])[] = [];
  for (const row of rows.slice(0, reach(rows))) {
    const cells = cellsOf(row, columns);
    if (!cells || (row.length === 1 && placed.length === 0)) break;
    placed.push(cells);
  }
  while (placed.length > 0 && filled(placed.at(-1)!) < 2 && !isRest(placed, placed.length - 1, rowGap(placed))) placed.pop();
  const gap = rowGap(placed);
  const merged: (readonly Chunk[])[][] = [];
  placed.forEach((cells, i) => {
    if (i > 0 && isRest(placed, i, gap)) cells.forEach((cell, c) => (merged.at(-1)![c] = [...(merged.at(-1)![c] ?? []), ...cell]));
    else merged.push([...cells]);
  });
  return merged.filter((cells) => filled(cells) > 1).length >= LEAST_ROWS
    ? { table: { columns, rows: merged }, length: placed.length }
    : null;
}

const filled = (cells: readonly (readonly Chunk[])[]): number => cells.filter((cell) => cell.length > 0).length;

/** How many rows may belong to one table: no other table and no large gap between them. */
function reach(rows: readonly Row[]): number {
  const end = rows.findIndex(
    (row, i) =>
      row.some((c) => c.grid) || (i > 0 && yOf(row) - yOf(rows[i - 1]!) > APART * sizeOf(row)) || (i > 0 && yOf(row) < yOf(rows[i - 1]!)),
  );
  return end < 0 ? rows.length : end;
}

/** The columns, by the rows that have most of them: where the chunks of several rows overlap is one column. */
function columnsOf(rows: readonly Row[]): Column[] {
  const single = rows.findIndex((row, i) => row.length < 2 && (rows[i + 1]?.length ?? 0) < 2 && (rows[i + 2]?.length ?? 0) < 2);
  const near = rows.slice(0, single < 0 ? rows.length : single);
  const most = Math.max(0, ...near.map((row) => row.length));
  if (most < 2) return [];
  const all = near
    .filter((row) => row.length === most)
    .flat()
    .toSorted((a, b) => a.x - b.x);
  const columns: { from: number; to: number }[] = [];
  for (const { x, right } of all) {
    const last = columns.at(-1);
    if (last && x < last.to) last.to = Math.max(last.to, right);
    else columns.push({ from: x, to: right });
  }
  return columns;
}

/** The chunks of a row by their columns; null where one stands across several. */
function cellsOf(row: Row, columns: readonly Column[]): Chunk[][] | null {
  const cells: Chunk[][] = columns.map(() => []);
  for (const chunk of row) {
    const over = columns.flatMap((c, i) => (chunk.x < c.to && chunk.right > c.from ? [i] : []));
    const next = columns.findIndex((c) => c.from >= chunk.right);
    const at = over[0] ?? Math.max(0, (next < 0 ? columns.length : next) - 1);
    if (over.length > 1 && row.length === 1) return null;
    cells[at]?.push(chunk);
  }
  return cells;
}

const top = (cells: readonly (readonly Chunk[])[]): number => cells.flat()[0]?.y ?? 0;

/** The least distance between two rows that both have a first cell and another one. */
function rowGap(placed: readonly (readonly (readonly Chunk[])[])[]): number {
  const whole = placed.map((cells) => (cells[0]?.length ?? 0) > 0 && filled(cells) > 1);
  const gaps = placed.flatMap((cells, i) => (i > 0 && whole[i] && whole[i - 1] ? [top(cells) - top(placed[i - 1]!)] : []));
  return gaps.length > 0 ? Math.min(...gaps) : Infinity;
}

/** Whether a line is the wrapped rest of the row before it. */
function isRest(placed: readonly (readonly (readonly Chunk[])[])[], i: number, gap: number): boolean {
  const cells = placed[i]!;
  const before = placed[i - 1];
  if (!before) return false;
  const size = cells.flat()[0]?.pieces[0]?.size ?? 1;
  const distance = top(cells) - top(before);
  if (distance > size * 1.7) return false;
  if ((cells[0]?.length ?? 0) === 0) return true;
  return filled(cells) === 1 && distance < gap * CLOSER;
}
