import type { Block, Origin, Outline, Span } from '../read/outline.ts';

/** The longest quote, in UTF-16 units with its marks of omission. */
export const QUOTE_LIMIT = 300;

/** A passage up to this length is quoted whole, for its context; a longer one by the sentence. */
const WHOLE = 160;

const SENTENCE_END = /[.!?…]["”’)\]]*\s+(?=["“‘([]?[A-ZÀ-ÖØ-Þ\d])/gu;

const inOrder = new WeakMap<Origin, boolean>();

/** Whether the text stands in the order of its source, found once for each text. */
function isInOrder(origin: Origin): boolean {
  const known = inOrder.get(origin) ?? (rises(origin.start) && rises(origin.end));
  inOrder.set(origin, known);
  return known;
}

function rises(offsets: Uint32Array): boolean {
  for (let i = 1; i < offsets.length; i += 1) if (offsets[i]! < offsets[i - 1]!) return false;
  return true;
}

/** The offset of clean text whose source is at `offset`, or -1 where that part of the source is no text, e.g. markup. */
function cleanOffset(outline: Outline, offset: number): number {
  const { start, end } = outline.origin;
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  if (low < start.length && (start[low] ?? 0) <= offset && offset < (end[low] ?? 0)) return low;
  if (isInOrder(outline.origin)) return -1;
  // Words of merged cells stand once in the source and in several rows of the text, out of its order.
  return start.findIndex((from, i) => from <= offset && offset < (end[i] ?? 0));
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** The block that holds an offset of clean text. Blocks stand in the order of the text. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && holds(block.span, offset) ? block : undefined;
}

interface Passage {
  readonly text: string;
  /** The part that is proof, as offsets into `text`. */
  readonly at: Span;
}

function tableRow(rows: readonly (readonly Span[])[], text: string, at: number): Passage | null {
  const row = rows.find((cells) => cells.some((cell) => holds(cell, at)));
  if (!row) return null;
  const before = row
    .filter((cell) => cell.end <= at)
    .map((cell) => text.slice(cell.start, cell.end))
    .join(' | ').length;
  return { text: row.map((cell) => text.slice(cell.start, cell.end)).join(' | '), at: { start: before, end: before + 1 } };
}

/** The block in which the proof begins, through that in which it ends: a label, and its value on the next line. */
function passageOf(block: Block, { text, blocks }: Outline, at: Span): Passage | null {
  if (block.kind === 'table') return tableRow([...(block.header ? [block.header] : []), ...block.rows], text, at.start);
  const { start } = block.span;
  const last = at.end > block.span.end ? blockAt(blocks, at.end - 1) : block;
  const end = last && last.kind !== 'table' ? last.span.end : block.span.end;
  return { text: text.slice(start, end), at: { start: at.start - start, end: Math.min(at.end, end) - start } };
}

function sourceLine(text: string, span: Span): Passage {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const next = text.indexOf('\n', span.start);
  const end = next < 0 ? text.length : next;
  return { text: text.slice(start, end), at: { start: span.start - start, end: Math.min(span.end, end) - start } };
}

/** The sentence or sentences of the passage in which the proof stands. */
function sentence(passage: Passage): Passage {
  const { text, at } = passage;
  if (text.length <= WHOLE) return passage;
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const edge = match.index + match[0].length;
    if (edge <= at.start) start = edge;
    else if (edge >= at.end) {
      end = edge;
      break;
    }
  }
  return { text: text.slice(start, end), at: { start: at.start - start, end: at.end - start } };
}

/** Cuts whole characters to the limit around the proof, with … on each side that was cut. */
function trimmed({ text, at }: Passage): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const room = QUOTE_LIMIT - 2;
  const start = Math.max(0, Math.min(at.start - ((room - Math.min(room, at.end - at.start)) >> 1), text.length - room));
  const end = Math.min(text.length, start + room);
  const inner = text
    .slice(start, end)
    .replace(/^[\udc00-\udfff]/, '')
    .replace(/[\ud800-\udbff]$/, '');
  return `${start > 0 ? '…' : ''}${inner.trim()}${end < text.length ? '…' : ''}`;
}

const UNTIDY = /[^\S ]|\s\s|^\s|\s$/;

const shrink = (part: string): string => part.replace(/\s+/g, ' ');

/** White space collapsed, with the proof kept in its place. */
function oneLine(passage: Passage): Passage {
  const { text, at } = passage;
  if (!UNTIDY.test(text)) return passage;
  const collapsed = shrink(text);
  const lead = collapsed.length - collapsed.trimStart().length;
  const start = Math.max(0, shrink(text.slice(0, at.start)).length - lead);
  return { text: collapsed.trim(), at: { start, end: start + shrink(text.slice(at.start, at.end)).length } };
}

/** The words around a span of the source, in one line: the table row, else the sentence, and of data the line as written; at most 300 characters. */
export function quote(source: string, outline: Outline, span: Span): string {
  if (outline.data?.role === 'document') return trimmed(oneLine(sourceLine(source, span)));
  const start = cleanOffset(outline, span.start);
  const last = cleanOffset(outline, Math.max(span.start, span.end - 1));
  const block = start < 0 ? undefined : blockAt(outline.blocks, start);
  const passage = block && passageOf(block, outline, { start, end: Math.max(start, last) + 1 });
  if (passage && block.kind === 'table') return trimmed(oneLine(passage));
  return trimmed(oneLine(sentence(passage ?? sourceLine(source, span))));
}
