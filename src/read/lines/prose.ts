import { HARD_BREAK, cut, joined, tidy, type Run } from '../clean.ts';
import { addLine, addTable, nextParagraph, type Document } from '../document.ts';
import { cellsBetweenPipes, headed, type PipeTable, regrouped, rowsBehindPipes } from './flattened.ts';
import { isFramed, isRow, pipeTables } from './pipes.ts';
import { spacedTable } from './spaced.ts';
import { groupWraps } from './wraps.ts';

/** One line of text as typed, clean and without its bullet. */
interface Typed {
  readonly run: Run;
  readonly hard: boolean;
  readonly lazy: boolean;
  readonly bullet: boolean;
  /** Depth of the list that the line stands in. */
  readonly item: number;
}

/** How a piece of text is read. */
export interface Setting {
  /** Depth of the list that it stands in, 0 outside. */
  readonly item: number;
  readonly paragraph: number;
  /** Whether a line may be the wrapped rest of the line before it; not so in code. */
  readonly wraps: boolean;
  /** Tells whether the source at an offset stands left of the list item that the text belongs to. */
  readonly isLazy?: (offset: number) => boolean;
}

const BREAK = /[\n\u2028]/g;
const BULLET = /^(?:[•◦‣▪▫●○■□➢➤✓✔\uF0A7\uF0B7·]+ ?|[–—*+-] )/;
const NESTED = /^(?:[•◦‣▪▫●○■□➢➤✓✔\uF0A7\uF0B7·]+ ?|[–—*+-] |\d{1,3}[.)] )/;
/** A line drawn with characters. */
const RULE = /^[-=_+*~.#—–]{3,}$/;
const LONE_BULLET = /^[•◦‣▪▫●○■□➢➤✓✔\uF0A7\uF0B7·–—*+-]$/;
const TASK = /^\[[ xX]\] /;

/** Adds a piece of text to the document as lines, list items typed with bullets, and tables typed with pipes or spaces. */
export function addProse(doc: Document, text: Run, setting: Setting): void {
  const all = typedLines(text, setting);
  const piped = all.findIndex((line) => line.run.text.startsWith('|'));
  const flat = piped > 0 && !all.some((line) => isRow(line.run)) && cellsBetweenPipes(all.slice(piped).map((line) => line.run)) !== null;
  const lines = flat ? all.slice(0, piped) : all;
  if (!flat && addFlattened(doc, lines, setting)) return;
  const runs = lines.map((line) => line.run);
  let begun = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const found = spacedTable(runs, at);
    if (!found) continue;
    addLines(doc, lines.slice(begun, at), setting);
    addTable(doc, found.table.header, found.table.rows);
    begun = at + found.length;
    at = begun - 1;
  }
  addLines(doc, lines.slice(begun), setting);
  if (flat) addFlattened(doc, all.slice(piped), setting);
}

/** Adds lines that belong to no table set with spaces. */
function addLines(doc: Document, lines: readonly Typed[], setting: Setting): void {
  let current = setting.paragraph;
  let inBullet = false;
  for (const group of grouped(withoutLonePipes(lines), setting)) {
    const first = group[0];
    if (!first) continue;
    if (isTable(group)) {
      for (const table of pipeTables(group.map((line) => line.run))) addRows(doc, table, first.item, current);
      continue;
    }
    if (first.bullet || inBullet) current = nextParagraph(doc);
    inBullet = first.bullet;
    addLine(doc, joined(group.map((line) => line.run)), first.item, current);
  }
}

/** Adds a table; rows of one cell are lines in a frame. */
function addRows(doc: Document, { header, rows }: PipeTable, item: number, paragraph: number): void {
  if (header || rows.some((row) => row.length > 1)) addTable(doc, header, rows);
  else for (const [cell] of rows) if (cell && cell.text !== '') addLine(doc, cell, item, paragraph);
}

/** Without the lines that hold nothing but a pipe between two rows of a table. */
const withoutLonePipes = (lines: readonly Typed[]): readonly Typed[] =>
  lines.filter(({ run }, i) => run.text !== '|' || ![lines[i - 1], lines[i + 1]].every((line) => line && isFramed(line.run)));

/** A table with a pipe on a line of its own between the cells. */
function addFlattened(doc: Document, lines: readonly Typed[], setting: Setting): boolean {
  const runs = lines.map((line) => line.run);
  const rows = rowsBehindPipes(runs);
  if (rows) addTable(doc, ...headed(rows));
  const cells = rows ? null : cellsBetweenPipes(runs);
  const table = cells && regrouped(cells);
  if (table) addTable(doc, table.header, table.rows);
  // Where nothing tells the rows, the cells are read as lines: a key, and below it its value.
  else for (const cell of cells?.filter((c) => c.text !== '') ?? []) addLine(doc, cell, setting.item, setting.paragraph);
  return rows !== null || cells !== null;
}

function typedLines(text: Run, setting: Setting): Typed[] {
  const lines: Typed[] = [];
  let from = 0;
  let hard = true;
  let bullet = false;
  for (const stop of [...text.text.matchAll(BREAK), null]) {
    const to = stop?.index ?? text.text.length;
    const run = tidy(text, from, to);
    const lone = LONE_BULLET.test(run.text);
    if (run.text !== '' && !lone && !RULE.test(run.text)) {
      lines.push(typed(run, { hard, bullet, first: lines.length === 0 }, setting));
      bullet = false;
    }
    bullet ||= lone;
    hard = stop?.[0] === HARD_BREAK || (run.text === '' && stop !== null && hard);
    from = to + 1;
  }
  return lines;
}

/** A line without its bullet. Below the first line of a list item a bullet or number begins an item inside of it. */
function typed(run: Run, at: { hard: boolean; bullet: boolean; first: boolean }, setting: Setting): Typed {
  const below = setting.item > 0 && !at.first;
  const lazy = below && (setting.isLazy?.(run.start[0] ?? 0) ?? false);
  const task = setting.item > 0 && at.first ? (TASK.exec(run.text)?.[0].length ?? 0) : 0;
  const mark = task || ((below && !lazy ? NESTED : BULLET).exec(run.text)?.[0].length ?? 0);
  const bullet = at.bullet || (mark > 0 && !task);
  const around = lazy ? 0 : setting.item;
  const item = bullet && (below || around === 0) ? around + 1 : around;
  return { run: cut(run, mark, run.text.length), hard: at.hard, lazy, bullet, item };
}

/** Lines that belong together: the rows of one table, or the wrapped lines of one text. */
function grouped(lines: readonly Typed[], setting: Setting): Typed[][] {
  return stretches(lines).flatMap((stretch) => {
    if (isTable(stretch)) return [stretch];
    return setting.wraps ? wrapped(stretch) : stretch.map((line) => [line]);
  });
}

function wrapped(lines: readonly Typed[]): Typed[][] {
  const texts = lines.map((line) => ({ text: line.run.text, hard: line.hard || line.bullet, lazy: line.lazy }));
  return groupWraps(texts).map((group) => group.flatMap((i) => lines[i] ?? []));
}

/** Splits lines where rows with pipes begin and end. */
function stretches(lines: readonly Typed[]): Typed[][] {
  const all: Typed[][] = [];
  let rows = false;
  for (const line of lines) {
    const row = !line.bullet && isRow(line.run);
    if (all.length === 0 || row !== rows) all.push([]);
    all.at(-1)?.push(line);
    rows = row;
  }
  return all;
}

function isTable(lines: readonly Typed[]): boolean {
  const rows = lines.every((line) => !line.bullet && isRow(line.run));
  return rows && (lines.length > 1 || lines.some((line) => isFramed(line.run)));
}
