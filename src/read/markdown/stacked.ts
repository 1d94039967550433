import type { Paragraph, RootContent } from 'mdast';
import { emptyRun, tidy, type Run } from '../clean.ts';
import { inlineText } from './inline.ts';
import type { PipeTable } from '../lines/flattened.ts';

const AMOUNT = /^[$€£₹]?\d[\d.,]*(?: ?(?:%|h|hrs?\.?|hours?|weeks?|days?|min|minutes|credits?|cr))?$/i;
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

const mayBeHeader = (source: string, { position }: Paragraph): boolean =>
  SEVERAL_LINES.test(source.slice(position?.start.offset ?? 0, position?.end.offset ?? source.length));

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

/** The stacked table that begins at a node; null where none does. */
export function stackedTable(source: string, nodes: readonly RootContent[], at: number): Stacked | null {
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
