import type { Paragraph, RootContent } from 'mdast';
import { emptyRun, tidy, type Run } from '../clean.ts';
import { inlineText } from './inline.ts';
import type { PipeTable } from '../lines/flattened.ts';

const AMOUNT = /^[$€£₹]?\d[\d.,]*(?: ?(?:%|h|hrs?\.?|hours?|weeks?|days?|min|minutes|credits?|cr))?$/i;
const PIPE = '|';
const BREAK = /[\n\u2028]/g;
const TOTAL = /^(?:grand |course )?total\b/i;
const LEAST_ROWS = 3;
const MOST_COLUMNS = 6;
/** The name of a column is no longer than this, in UTF-16 units. */
const LONGEST_NAME = 30;

function linesOf(source: string, node: Paragraph): Run[] {
  const run = inlineText(source, node.children);
  const stops = [...Array.from(run.text.matchAll(BREAK), (m) => m.index), run.text.length];
  return stops.map((stop, i) => tidy(run, i === 0 ? 0 : stops[i - 1]! + 1, stop)).filter((line) => line.text !== '');
}

/** Only a paragraph of several lines, or with what may stand for a line end, is the header of such a table. */
const SEVERAL_LINES = /[\r\n<&]/;

/** A pipe, or what may stand for one. */
const MAY_BE_PIPED = /[|&]/;

const sourceOf = (source: string, { position }: Paragraph): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? source.length);
const mayBeHeader = (source: string, node: Paragraph): boolean => SEVERAL_LINES.test(sourceOf(source, node));

const isAmount = (cell: Run | undefined): boolean => AMOUNT.test(cell?.text ?? '');
const isHeader = (lines: readonly Run[]): boolean =>
  lines.length > 1 && lines.length <= MOST_COLUMNS && lines.every((l) => l.text.length <= LONGEST_NAME && !isAmount(l));
const isRow = (lines: readonly Run[], columns: number): boolean =>
  lines.length === columns && isAmount(lines.at(-1)) && (!isAmount(lines[0]) || (columns > 2 && !isAmount(lines[1])));
/** "Total" and its figure, below the rows. */
const isTotal = (lines: readonly Run[]): boolean => lines.length === 2 && TOTAL.test(lines[0]!.text) && isAmount(lines[1]);

/** A table in which each row became a paragraph and each cell a line of it, as a page copied from a browser has them. */
export interface Stacked {
  readonly table: PipeTable;
  /** How many nodes it takes. */
  readonly length: number;
}

/** The cells of a paragraph in which a pipe stands alone before, between and behind them, "|", "HLT 101", "|", "3", "|"; null where it is none such. */
function pipedCells(lines: readonly Run[]): Run[] | null {
  if (lines.length < 3 || lines[0]!.text !== PIPE || lines.at(-1)!.text !== PIPE) return null;
  const cells: Run[] = [];
  let empty = true;
  for (const line of lines.slice(1)) {
    const isPipe = line.text === PIPE;
    if (!isPipe) cells.push(line);
    else if (empty) cells.push(emptyRun());
    empty = isPipe;
  }
  return cells;
}

/** A table of which each row is a paragraph with a pipe on a line of its own around each cell. Short rows are filled up from the right. */
function pipedTable(source: string, nodes: readonly RootContent[], at: number): Stacked | null {
  const rows: Run[][] = [];
  for (const node of nodes.slice(at)) {
    const cells = node.type === 'paragraph' && MAY_BE_PIPED.test(sourceOf(source, node)) ? pipedCells(linesOf(source, node)) : null;
    if (!cells) break;
    rows.push(cells);
  }
  const [header, ...rest] = rows;
  if (!header || !isHeader(header) || rest.length < LEAST_ROWS) return null;
  const filled = rest.map((row) => [...row, ...Array.from({ length: Math.max(0, header.length - row.length) }, emptyRun)]);
  return { table: { header, rows: filled }, length: rows.length };
}

/** The stacked table that begins at a node; null where none does. */
export function stackedTable(source: string, nodes: readonly RootContent[], at: number): Stacked | null {
  return pipedTable(source, nodes, at) ?? openTable(source, nodes, at);
}

/** A table whose rows are paragraphs of one line a cell. */
function openTable(source: string, nodes: readonly RootContent[], at: number): Stacked | null {
  const first = nodes[at];
  const next = nodes[at + 1];
  if (first?.type !== 'paragraph' || next?.type !== 'paragraph' || !mayBeHeader(source, first)) return null;
  const header = linesOf(source, first);
  if (!isHeader(header)) return null;
  const rows: Run[][] = [];
  for (const node of nodes.slice(at + 1)) {
    const cells = node.type === 'paragraph' ? linesOf(source, node) : [];
    if (isTotal(cells) && rows.length > 0) {
      rows.push([cells[0]!, ...Array.from({ length: header.length - 2 }, emptyRun), cells[1]!]);
      break;
    }
    if (!isRow(cells, header.length)) break;
    rows.push(cells);
  }
  return rows.length >= LEAST_ROWS ? { table: { header, rows }, length: rows.length + 1 } : null;
}
