import { isLabelLine } from '../lines/label.ts';
import { EMPTY } from './lines.ts';
import { joinedLines, type Words } from './join.ts';
import { BULLET, NUMBER, measure, paragraphsOf, textOf, type Measure, type Paragraph } from './paragraphs.ts';
import type { Flow, Line, PdfBlock, PdfTable, Styled } from './types.ts';

/** Type larger than that of the text by this factor is a heading. */
const LARGER = 1.12;
/** Above this, so is a line of the form `Label: value`. */
const MUCH_LARGER = 1.3;
const LONGEST_HEADING = 200;
const LONGEST_STRONG = 100;
const NO_HEADING = /[.;,:]$/;
/** Marks this close, in points, are of one list. */
const NEAR = 4;
const DEEPEST = 6;

type Table = Extract<Flow, { table: PdfTable }>;
type Found = Paragraph | Table;

const isTable = (one: Found): one is Table => 'table' in one;

/** The blocks of a document: its lines as paragraphs, headings and list items, its tables with those joined that a page end cut. */
export function blocksOf(flow: readonly Flow[], words: Words): PdfBlock[] {
  const look = measure(flow);
  const found = paragraphsAndTables(flow, look);
  const tagged = flow.some((one) => !('table' in one) && one.role?.kind === 'heading');
  const sizes = headingSizes(found, look, tagged);
  const marks: number[] = [];
  return found.map((one): PdfBlock => {
    if (isTable(one)) return { kind: 'table', table: one.table };
    const first = one[0]![0]!;
    const depth = headingDepth(one, look, sizes, tagged);
    if (depth > 0) return { kind: 'heading', depth, text: joinedLines(one.flat(), words) };
    const mark = markOf(first);
    const item = first.role?.kind === 'item' ? first.role.depth : mark === '' ? 0 : listDepth(marks, first.x);
    if (item === 0) marks.length = 0;
    const lines = one.map((lines_) => joinedLines(lines_, words));
    return {
      kind: 'text',
      item,
      mark: mark || (first.role?.kind === 'item' ? first.role.mark : ''),
      lines: [without(lines[0] ?? EMPTY, mark), ...lines.slice(1)],
    };
  });
}

function paragraphsAndTables(flow: readonly Flow[], look: Measure): Found[] {
  const all: Found[] = [];
  let lines: Line[] = [];
  for (const one of [...flow, null]) {
    if (one && !('table' in one)) lines.push(one);
    else {
      all.push(...paragraphsOf(lines, look));
      lines = [];
      if (one) addTable(all, one);
    }
  }
  return all;
}

/** A table that follows another on the next page with the same columns goes on with it. */
function addTable(all: Found[], table: Table): void {
  const last = all.at(-1);
  const goesOn = last && isTable(last) && last.page === table.page - 1 && sameColumns(last.columns, table.columns);
  if (!goesOn) all.push(table);
  else all[all.length - 1] = { ...last, page: table.page, table: joinedTables(last.table, table.table) };
}

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) <= NEAR);

/** The header is printed again on each page. */
function joinedTables(a: PdfTable, b: PdfTable): PdfTable {
  const told = (row: readonly Styled[] | null | undefined): string => (row ?? []).map((cell) => cell.text).join('\t');
  const rows = b.header && told(b.header) !== told(a.header) ? [b.header, ...b.rows] : b.rows;
  return { header: a.header, rows: [...a.rows, ...(a.header && told(rows[0]) === told(a.header) ? rows.slice(1) : rows)] };
}

const sizeOf = (line: Line): number => Math.round(line.size * 2) / 2;

/** Whether the look of a paragraph is that of a heading. */
function looksLikeHeading(paragraph: Paragraph, look: Measure): boolean {
  const lines = paragraph.flat();
  const text = lines.map(textOf).join(' ');
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text) || lines.some((line) => line.size < look.size)) return false;
  if (lines.every((line) => line.size > look.size * MUCH_LARGER)) return true;
  if (isLabelLine(text) && !text.endsWith(':')) return false;
  if (lines.every((line) => line.size > look.size * LARGER)) return true;
  return lines.every((line) => line.bold) && paragraph.length === 1 && text.length <= LONGEST_STRONG && !NO_HEADING.test(text);
}

/** The sizes of type of headings by their look, the largest first. */
function headingSizes(found: readonly Found[], look: Measure, tagged: boolean): number[] {
  if (tagged) return [];
  const sizes = found.flatMap((one) => (!isTable(one) && looksLikeHeading(one, look) ? [sizeOf(one[0]![0]!)] : []));
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}

/** 0 where a paragraph is no heading. */
function headingDepth(paragraph: Paragraph, look: Measure, sizes: readonly number[], tagged: boolean): number {
  const first = paragraph[0]![0]!;
  if (first.role?.kind === 'heading') return first.role.depth;
  if (tagged || first.role?.kind === 'item' || !looksLikeHeading(paragraph, look)) return 0;
  return Math.min(DEEPEST, sizes.indexOf(sizeOf(first)) + 1);
}

/** The bullet or number that a line begins with. */
function markOf(line: Line): string {
  const text = textOf(line);
  return (BULLET.exec(text) ?? (line.role?.kind === 'item' && line.role.mark !== '' ? null : NUMBER.exec(text)))?.[0] ?? '';
}

/** How deep a list item stands, by the places of the marks before it. */
function listDepth(marks: number[], x: number): number {
  while (marks.length > 0 && marks.at(-1)! > x + NEAR) marks.pop();
  if (marks.length === 0 || marks.at(-1)! < x - NEAR) marks.push(x);
  return marks.length;
}

function without({ text, strong, pages }: Styled, mark: string): Styled {
  const lead = text.length - text.trimStart().length;
  const cut = mark === '' ? 0 : lead + mark.length;
  const moved = (at: number): number => Math.max(0, at - cut);
  return {
    text: text.slice(cut),
    strong: strong.map((s) => ({ start: moved(s.start), end: moved(s.end) })).filter((s) => s.start < s.end),
    pages: pages.map(({ at, page }) => ({ at: moved(at), page })),
  };
}
