import { append, emptyRun, push, type Run } from './clean.ts';
import { findLabel, type Label } from './lines/label.ts';
import type { Block, Line, Outline, Span } from './outline.ts';

/** An outline while its document is being read. */
export interface Document {
  /** The clean text so far; every block ends with a newline. */
  readonly run: Run;
  readonly blocks: Block[];
  /** The number of the paragraph or list item that was begun last. */
  paragraph: number;
  /** The place in `blocks` of a `Label:` line that waits for its value; -1 where there is none. */
  waiting: number;
  /** Adds a fenced block of data, where the reader of data is loaded; false where the block is no data. */
  readonly addFragment: AddFragment | undefined;
}

type AddFragment = (doc: Document, fragment: Run) => boolean;

export const emptyDocument = (addFragment?: AddFragment): Document => ({
  run: emptyRun(),
  blocks: [],
  paragraph: 0,
  waiting: -1,
  addFragment,
});

/** Begins a paragraph or list item and gives its number. */
export const nextParagraph = (doc: Document): number => (doc.paragraph += 1);

export function addHeading(doc: Document, text: Run, depth: number): void {
  if (text.text === '') return;
  doc.blocks.push({ kind: 'heading', span: add(doc, text, '\n'), depth });
}

/** Adds a line of clean text. Its label is looked for in the text unless it is given. */
export function addLine(doc: Document, text: Run, item: number, paragraph: number, given?: Label): void {
  if (text.text === '') return;
  const found = given ?? findLabel(text);
  const span = add(doc, text, '\n');
  if (!found?.colon) answerWaiting(doc, span, paragraph);
  const label = found ? { label: shifted(found.label, span.start) } : {};
  const value = found?.value ? { value: shifted(found.value, span.start) } : {};
  doc.waiting = found?.colon && !found.value ? doc.blocks.length : -1;
  const strong = isStrong(text) ? { strong: true as const } : {};
  doc.blocks.push({ kind: 'line', span, item, paragraph, ...label, ...value, ...strong });
}

const isStrong = (text: Run): boolean => text.strong.some((s) => !WORD.test(text.text.slice(0, s.start) + text.text.slice(s.end)));
/** What a sign or a picture beside strong type has none of. */
const WORD = /[\p{L}\d]/u;

/** A line right after a `Label:` of the same paragraph is its value. */
function answerWaiting(doc: Document, value: Span, paragraph: number): void {
  const label = doc.blocks[doc.waiting] as Line | undefined;
  if (label?.paragraph === paragraph) doc.blocks[doc.waiting] = { ...label, value };
}

/** Adds a table of clean cells. In the text cells are set apart by tabs and rows by newlines. */
export function addTable(doc: Document, header: readonly Run[] | null, rows: readonly (readonly Run[])[]): void {
  const all = header ? [header, ...rows] : rows;
  if (!all.some((row) => row.some((cell) => cell.text !== ''))) return;
  const start = doc.run.text.length;
  const spans = all.map((row) => {
    const cells = row.map((cell, i) => add(doc, cell, i < row.length - 1 ? '\t' : '\n'));
    return cells;
  });
  const span = { start, end: doc.run.text.length - 1 };
  doc.blocks.push({ kind: 'table', span, header: header ? (spans[0] ?? null) : null, rows: header ? spans.slice(1) : spans });
}

function add(doc: Document, text: Run, after: string): Span {
  const start = doc.run.text.length;
  append(doc.run, text);
  const end = doc.run.text.length;
  const place = doc.run.end.at(-1) ?? text.start[0] ?? 0;
  push(doc.run, after, place, place);
  return { start, end };
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function shiftedOffsets(offsets: readonly number[], size: number, by: number): Uint32Array {
  const all = new Uint32Array(offsets.length === size ? offsets : offsets.slice(0, size));
  if (by !== 0) for (let i = 0; i < size; i += 1) all[i]! += by;
  return all;
}

/** The outline of a document that was read from offset `shift` of its source on. */
export function finished(doc: Document, shift: number, data: Outline['data']): Outline {
  const { text, start, end } = doc.run;
  const size = Math.max(0, text.length - 1);
  const origin = {
    start: shiftedOffsets(start, size, shift),
    end: shiftedOffsets(end, size, shift),
  };
  return { text: text.slice(0, size), origin, blocks: doc.blocks, data };
}
