import type { Span, Table } from '../read/outline.ts';
import { columns } from './columns.ts';
import { piece, type Piece } from './piece.ts';
import { rolesOf } from './roles.ts';
import { tokenize, type Token } from './tokens.ts';

/** The tokens of the cells with a bar between them, so that no phrase spans two. */
function inOrder(text: string, cells: readonly Span[]): Token[] {
  return cells.flatMap((cell, i) => {
    const tokens = tokenize(text, cell);
    const bar: Token = { kind: 'sign', raw: '|', text: '|', start: cell.start, end: cell.start };
    return i === 0 ? tokens : [bar, ...tokens];
  });
}

const PAIRED: ReadonlySet<string> = new Set(['title', 'provider', 'instructor', 'credits', 'year']);

/** "Course | HIM 226 Inpatient Coding" above other pairs: the first row of keys and values, and no header. */
function isPair(text: string, header: readonly Span[] | null): boolean {
  const [key, value] = header ?? [];
  if (!key || !value || header!.length !== 2) return false;
  const names = (cell: Span): boolean => rolesOf(text, cell, 1).some((role) => PAIRED.has(role.term));
  const word = text.slice(value.start, value.end);
  return names(key) && rolesOf(text, value, 1).length === 0 && columns([word])[0] === 'text';
}

/** " | Weekday | Weekend" above "Duration | 3 months | 5 months": keys, and a value for each way to take the course, the first one first. */
const ofVariants = (header: readonly string[] | null): boolean => header !== null && header.length > 2 && header[0] === '';

/** The rows of a table, its header first; `number` tells the tables of a document apart. */
export function rowPieces(text: string, table: Table, number: number): Piece[] {
  const header = isPair(text, table.header) ? null : (table.header?.map((c) => text.slice(c.start, c.end)) ?? null);
  const rows = table.header ? [table.header, ...table.rows] : table.rows;
  return rows.map((cells, i) => {
    const span = { start: cells[0]?.start ?? table.span.start, end: cells.at(-1)?.end ?? table.span.end };
    const filled = cells.filter((c) => c.end > c.start);
    const isHeader = header !== null && i === 0;
    const keyed = filled.length === 2 || (ofVariants(header) && filled.length > 2 && filled[0] === cells[0] && !isHeader);
    const label = keyed ? filled[0]! : null;
    const own = keyed && filled.length > 2 ? filled.slice(0, 2) : cells;
    return piece(text, keyed && filled.length > 2 ? { start: span.start, end: own.at(-1)!.end } : span, {
      kind: 'row',
      tokens: inOrder(text, own),
      label,
      value: label ? filled[1]! : null,
      opens: label && !isHeader ? rolesOf(text, label, 0.5) : [],
      row: { table: number, cells, header, isHeader },
    });
  });
}
