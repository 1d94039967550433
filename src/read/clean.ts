import type { Origin, Span } from './outline.ts';

/**
 * Characters that know where they come from: `start[i]` and `end[i]` are the source offsets of the UTF-16 unit `i` of `text`.
 * `strong` are the ranges of `text` that the source sets in strong type.
 */
export interface Run {
  text: string;
  readonly start: number[];
  readonly end: number[];
  readonly strong: Span[];
}

/** Stands in a run for a line break that the author put there on purpose; a plain newline may be a soft wrap. */
export const HARD_BREAK = '\u2028';

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const SPACE = /\s/;

export const emptyRun = (): Run => ({ text: '', start: [], end: [], strong: [] });

/** Appends `text`, all of which stands for the source from `start` to `end`. */
export function push(run: Run, text: string, start: number, end: number): void {
  run.text += text;
  for (let i = 0; i < text.length; i++) {
    run.start.push(start);
    run.end.push(end);
  }
}

/** Appends the source from `start` to `end` as it stands. */
export function pushVerbatim(run: Run, source: string, start: number, end: number): void {
  run.text += source.slice(start, end);
  pushAll(run.start, counted(start, end));
  pushAll(run.end, counted(start + 1, end + 1));
}

/** The numbers from 0 on, of which parts are copied. */
const numbers: number[] = [];

function counted(from: number, to: number): readonly number[] {
  while (numbers.length < to) numbers.push(numbers.length);
  return numbers.slice(from, to);
}

/** So many at once: the engine takes no endless list of arguments. */
const AT_ONCE = 8_000;

/** The engine appends a list as a whole many times faster than number by number. */
function pushAll(all: number[], more: readonly number[]): void {
  if (more.length <= AT_ONCE) all.push(...more);
  else for (let i = 0; i < more.length; i += AT_ONCE) all.push(...more.slice(i, i + AT_ONCE));
}

export function append(run: Run, more: Run): void {
  const shift = run.text.length;
  run.text += more.text;
  pushAll(run.start, more.start);
  pushAll(run.end, more.end);
  for (const span of more.strong) run.strong.push({ start: span.start + shift, end: span.end + shift });
}

/** White space that is to be collapsed, and what has no width. */
const UNTIDY = /[^\S ]|\s\s|[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** The part of a run as a person reads it: white space collapsed and trimmed, characters without width dropped. */
export function tidy(run: Run, from = 0, to = run.text.length): Run {
  let [first, last] = [from, to];
  while (first < last && SPACE.test(run.text.charAt(first))) first += 1;
  while (last > first && SPACE.test(run.text.charAt(last - 1))) last -= 1;
  const isTidy = !UNTIDY.test(run.text.slice(first, last)) && isInOrder(run, first, last);
  return isTidy ? cut(run, first, last) : collapsed(run, from, to);
}

/** Text that a browser moves out of a table is not. */
function isInOrder({ start, end }: Run, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (end[i]! < start[i]!) return false;
  return true;
}

function collapsed(run: Run, from: number, to: number): Run {
  const clean = emptyRun();
  const at: number[] = [];
  let gap = -1;
  for (let i = from; i < to; i++) {
    const char = run.text.charAt(i);
    at.push(clean.text.length + (gap < 0 ? 0 : 1));
    if (INVISIBLE.test(char)) continue;
    if (SPACE.test(char)) {
      if (gap < 0 && clean.text !== '') gap = i;
      continue;
    }
    // Text that a browser moves out of a table stands before what it follows in the source.
    if (gap >= 0) push(clean, ' ', run.start[gap] ?? 0, Math.max(run.start[gap] ?? 0, run.end[i - 1] ?? 0));
    gap = -1;
    push(clean, char, run.start[i] ?? 0, run.end[i] ?? 0);
  }
  for (const span of run.strong) {
    if (span.end <= from || span.start >= to) continue;
    const start = Math.min(at[Math.max(span.start, from) - from] ?? Infinity, clean.text.length);
    const end = Math.min(at[Math.min(span.end, to) - from] ?? clean.text.length, clean.text.length);
    if (start < end) clean.strong.push({ start, end });
  }
  return clean;
}

/** A part of a run, unchanged. */
export function cut(run: Run, from: number, to: number): Run {
  const strong = run.strong
    .map((s) => ({ start: Math.max(s.start, from) - from, end: Math.min(s.end, to) - from }))
    .filter((s) => s.start < s.end);
  return { text: run.text.slice(from, to), start: run.start.slice(from, to), end: run.end.slice(from, to), strong };
}

/** The lines of one text joined into one, with a space for every break. */
export function joined(lines: readonly Run[]): Run {
  if (lines.length === 1) return lines[0]!;
  const all = emptyRun();
  for (const line of lines) {
    if (all.text !== '') push(all, ' ', all.end.at(-1) ?? 0, Math.max(all.end.at(-1) ?? 0, line.start[0] ?? 0));
    append(all, line);
  }
  return all;
}

/** The source span behind a span of clean text. Spans out of range are clamped; never throws. */
export function toSource(origin: Origin, span: Span): Span {
  const size = origin.start.length;
  const from = Math.min(Math.max(0, span.start), size);
  const to = Math.min(Math.max(from, span.end), size);
  if (from === to) {
    const place = from < size ? origin.start[from] : origin.end[size - 1];
    return { start: place ?? 0, end: place ?? 0 };
  }
  return { start: origin.start[from] ?? 0, end: origin.end[to - 1] ?? 0 };
}
