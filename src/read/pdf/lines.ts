import type { Span } from '../outline.ts';
import type { Line, Piece, Styled } from './types.ts';

/** All of these are parts of the height of the type. Two baselines are one line if they are closer than this. */
const SAME_LINE = 0.4;
/** A gap wider than this is a space. */
const SPACE = 0.12;
/** A gap wider than this, and than any space of justified text, sets columns apart. */
export const WIDE = 1.3;
/** The text of a list item stands no further from its mark. */
const MARK_GAP = 4;
/** "1.", "b)", a dash or a bullet. */
const MARK_ALONE = /^(?:[^\p{L}\d\s$"“(]|\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)])$/u;
/** Raised and lowered letters are smaller than this part of the type around them. */
const SMALL = 0.8;

export const EMPTY: Styled = { text: '', strong: [], pages: [] };

/** Groups pieces by their baseline, top to bottom, each line from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const reach = row
      ? piece.size < row.size * SMALL || row.size < piece.size * SMALL
        ? Math.max(piece.size, row.size)
        : Math.min(piece.size, row.size)
      : 0;
    if (row && piece.y - row.y <= reach * SAME_LINE) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { size: piece.size, y: piece.y });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.toSorted((a, b) => a.x - b.x));
}

/** Splits a row where a gap is as wide as between columns. The mark of a list item stays with its text. */
export function segmentsOf(row: readonly Piece[]): Piece[][] {
  const segments: Piece[][] = [];
  let right = -Infinity;
  for (const piece of row) {
    const last = segments.at(-1);
    const marked = last?.length === 1 && MARK_ALONE.test(last[0]!.text.trim());
    if (piece.x - right > WIDE * piece.size && !(marked && piece.x - right < MARK_GAP * piece.size)) segments.push([]);
    segments.at(-1)?.push(piece);
    right = Math.max(right, piece.right);
  }
  return segments;
}

/** The height of type that most characters have. */
export function mainSize(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A line of the pieces of one row. */
export function lineOf(pieces: readonly Piece[], page: number, edge: number, tags?: Pick<Line, 'role' | 'first'>): Line {
  const first = pieces[0]!;
  return {
    pieces,
    x: first.x,
    right: pieces.reduce((most, p) => Math.max(most, p.right), first.right),
    y: first.y,
    size: mainSize(pieces),
    bold: pieces.every((p) => p.bold || !/[\p{L}\d]/u.test(p.text)),
    page,
    edge,
    ...tags,
  };
}

/** So many lines end near the edge of the text; one that is only the longest of all tells nothing. */
const AT_EDGE = 3;
/** How near, as a part of the width of the text. */
const NEAR_EDGE = 0.06;

/** Where the lines of a column end at most: where several of them do, else where they would on a page with equal margins. */
export function edgeOf(lines: readonly { readonly x: number; readonly right: number }[], width: number): number {
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  const near = lines.filter((line) => line.right >= right - (right - left) * NEAR_EDGE);
  return near.length >= AT_EDGE ? right : Math.max(right, width - left);
}

/** The words of one line, with a space where a gap is as wide as one. */
export function lineText({ pieces }: Pick<Line, 'pieces'>): { text: string; strong: Span[] } {
  let text = '';
  const strong: Span[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const apart = last && piece.x - last.right > SPACE * Math.min(piece.size, last.size);
    if (apart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    const start = text.length;
    text += piece.text.replace(/[\s\u00A0]+/g, ' ');
    const before = strong.at(-1);
    if (piece.bold && before && last?.bold) strong[strong.length - 1] = { start: before.start, end: text.length };
    else if (piece.bold) strong.push({ start, end: text.length });
    last = piece;
  }
  return { text, strong };
}
