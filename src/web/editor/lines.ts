import { lineStarts } from '../../read/position.ts';
import type { ProblemReport } from '../../report/report.ts';

/** A line of a text with what is wrong on it. */
export interface EditedLine {
  readonly number: number;
  readonly level: 'error' | 'note' | null;
}

/** The lines of a text, the faulty ones marked; an error goes before a note. */
export function editedLines(text: string, problems: readonly ProblemReport[]): readonly EditedLine[] {
  const levelAt = (number: number): EditedLine['level'] => {
    const own = problems.filter(({ line }) => line === number);
    return own.some(({ level }) => level === 'error') ? 'error' : own.length > 0 ? 'note' : null;
  };
  return lineStarts(text).map((_, i) => ({ number: i + 1, level: levelAt(i + 1) }));
}

/** Where a line begins and ends in a text, for it to be selected. */
export function lineRange(text: string, number: number): readonly [start: number, end: number] {
  const starts = lineStarts(text);
  const start = starts[number - 1] ?? text.length;
  const next = starts[number];
  return [start, next === undefined ? text.length : next - 1];
}
