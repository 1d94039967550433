import { emptyRun, joined, tidy, type Run } from '../clean.ts';

/** A table that was typed with pipes: rows of clean cells. */
export interface PipeTable {
  readonly header: readonly Run[] | null;
  readonly rows: readonly (readonly Run[])[];
}

const NUMERIC = /^[$€£₹]?[\d.,]+(?: ?(?:%|h|hrs?|hours|weeks))?$/i;
const TOTAL = /^total\b/i;
const PIPE = '|';
/** So many lines of a lone pipe, and such a part of all lines, make a table of one cell a line. */
const LEAST_PIPES = 4;
const PIPES_OF_LINES = 0.3;

export const isNumber = (cell: Run | undefined): boolean => NUMERIC.test(cell?.text ?? '');

/** How many cells follow each other that are numbers, or are not, from an index on. */
function runLength(cells: readonly Run[], from: number, numbers: boolean): number {
  let to = from;
  while (to < cells.length && isNumber(cells[to]) === numbers) to += 1;
  return to - from;
}

/** Fills a row up: words from the left, numbers from the right. */
function filledRow(words: readonly Run[], numbers: readonly Run[], texts: number, amounts: number): Run[] {
  const gap = (count: number): Run[] => Array.from({ length: Math.max(0, count) }, emptyRun);
  return [...words, ...gap(texts - words.length), ...gap(amounts - numbers.length), ...numbers];
}

/**
 * The rows of a table whose cells stand one after another: each row begins with words and ends with numbers, and the header is words alone.
 * Null where the cells do not fall into such rows.
 */
export function regrouped(cells: readonly Run[]): PipeTable | null {
  return byGaps(cells) ?? byKinds(cells) ?? byColumns(cells);
}

/** Rows that begin with words and end with numbers. */
function byKinds(cells: readonly Run[]): PipeTable | null {
  const first = runLength(cells, 0, false);
  const amounts = runLength(cells, first, true);
  const texts = (first - amounts) / 2;
  if (amounts === 0 || texts < 1 || !Number.isInteger(texts)) return null;
  const rows: Run[][] = [];
  for (let at = texts + amounts; at < cells.length;) {
    const words = runLength(cells, at, false);
    const numbers = runLength(cells, at + words, true);
    // The last row may have been cut off, "Total".
    if (rows.length > 0 && words === 1 && at + 1 === cells.length && TOTAL.test(cells[at]!.text)) break;
    if (words === 0 || words > texts || numbers === 0 || numbers > amounts) return null;
    rows.push(filledRow(cells.slice(at, at + words), cells.slice(at + words, at + words + numbers), texts, amounts));
    at += words + numbers;
  }
  return rows.length > 1 ? { header: cells.slice(0, texts + amounts), rows } : null;
}

/** Rows between which a cell stands empty, all of one width. */
function byGaps(cells: readonly Run[]): PipeTable | null {
  const rows: Run[][] = [[]];
  for (const cell of cells) {
    if (cell.text === '') rows.push([]);
    else rows.at(-1)!.push(cell);
  }
  const filled = rows.filter((r) => r.length > 0);
  const [header, ...rest] = filled;
  return header && header.length > 1 && rest.length > 0 && rest.every((r) => r.length === header.length) ? { header, rows: rest } : null;
}

const MOST_COLUMNS = 6;
const LEAST_ROWS = 3;

/** Rows of one width, in which each column holds numbers or holds words; the first row is the header, of words. Empty cells fit anywhere. */
function byColumns(cells: readonly Run[]): PipeTable | null {
  for (let width = 2; width <= MOST_COLUMNS; width += 1) {
    const rows = Array.from({ length: Math.floor(cells.length / width) }, (_none, i) => cells.slice(i * width, (i + 1) * width));
    const [header, ...rest] = rows;
    if (cells.length % width !== 0 || !header || rest.length < LEAST_ROWS || header.some((cell) => cell.text === '' || isNumber(cell)))
      continue;
    const kinds = header.map((_cell, at) => new Set(rest.filter((row) => row[at]!.text !== '').map((row) => isNumber(row[at]))));
    if (kinds.every((kind) => kind.size <= 1) && kinds.at(-1)!.has(true) && kinds.some((kind) => kind.has(false)))
      return { header, rows: rest };
  }
  return null;
}

/** A row ends where a pipe stands alone, and each of its cells is a line that begins with a pipe: "| Credits", "| 3", "|". */
export function rowsBehindPipes(lines: readonly Run[]): Run[][] | null {
  const begun = lines.filter((line) => line.text.startsWith(PIPE) && line.text.lastIndexOf(PIPE) === 0);
  const ends = begun.filter((line) => line.text === PIPE).length;
  if (begun.length < lines.length || ends < LEAST_ROWS || ends * 2 > lines.length) return null;
  const rows: Run[][] = [[]];
  for (const line of lines) {
    if (line.text === PIPE) rows.push([]);
    else rows.at(-1)!.push(tidy(line, 1, line.text.length));
  }
  return rows.filter((row) => row.length > 0);
}

/** The header and the rows: a first row of three words or more heads the others, one of two is a pair like them. */
export function headed(rows: readonly (readonly Run[])[]): [header: readonly Run[] | null, rows: readonly (readonly Run[])[]] {
  const [first, ...rest] = rows;
  return first && first.length > 2 && !first.some(isNumber) ? [first, rest] : [null, rows];
}

/** The cells of lines among which a pipe stands alone between one cell and the next; null where there are few such pipes. */
export function cellsBetweenPipes(lines: readonly Run[]): Run[] | null {
  const pipes = lines.filter((line) => line.text === PIPE).length;
  // The first pipe may be missing, or the first cell stand before it.
  const first = [0, 1].find((at) => lines[at]?.text === PIPE && (at === 0 || !lines[0]!.text.includes(PIPE)));
  if (pipes < LEAST_PIPES || pipes < lines.length * PIPES_OF_LINES || first === undefined) return null;
  const cells: Run[] = [];
  let open: Run | null = null;
  for (const line of first === 0 ? lines.slice(1) : lines) {
    if (line.text === PIPE) {
      cells.push(open ?? emptyRun());
      open = null;
    } else open = open ? joined([open, line]) : line;
  }
  return open ? [...cells, open] : cells;
}
