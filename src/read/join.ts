import type { Span } from './outline.ts';
import { EMPTY_OUTLINE } from './problem.ts';
import type { Reading, ReadingPart } from './reading.ts';

export const movedSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/**
 * Several readings as one, one after another, so that spans of all of them can stand side by side. `parts[i].start` is added to the spans of
 * the i-th. Nothing is extracted from the whole, so it has no outline.
 */
export function joined(path: string, readings: readonly Reading[]): Reading & { readonly parts: readonly ReadingPart[] } {
  let next = 0;
  const parts = readings.map((reading): ReadingPart => {
    const start = next;
    next += reading.text.length + 1;
    return { start, reading };
  });
  return {
    path,
    text: readings.map((r) => r.text).join('\n'),
    outline: EMPTY_OUTLINE,
    place: [],
    problems: parts.flatMap(({ start, reading }) => reading.problems.map((p) => ({ ...p, span: movedSpan(p.span, start) }))),
    parts,
  };
}

/** The part in whose text an offset stands. */
export const partAt = <P extends { readonly start: number }>(parts: readonly P[], offset: number): P | undefined =>
  parts.findLast((part) => part.start <= offset);
