import { error } from './problem.ts';
import type { Problem } from './reading.ts';

/** What a syllabus never has, and parsers take longer and longer for. */
export const BOUNDS = {
  /** UTF-16 units of text. */
  text: 1_000_000,
  /** The same, of a web page or Word file without its markup. */
  plain: 200_000,
  /** UTF-16 units of one line. */
  line: 40_000,
  /** Rows of one table with pipes. */
  rows: 2_000,
} as const;

/** The first thing in a text that is out of bounds, found in one pass; null where all is well. `most` are UTF-16 units. */
export function outOfBounds(text: string, most: number = BOUNDS.text): Problem | null {
  if (text.length > most)
    return tooLarge(0, `The text has ${text.length.toLocaleString('en-US')} characters; at most ${most.toLocaleString('en-US')} are read.`);
  let rows = 0;
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > BOUNDS.line)
      return tooLarge(
        start,
        `This line has ${(end - start).toLocaleString('en-US')} characters; at most ${BOUNDS.line.toLocaleString('en-US')} are read.`,
      );
    const bar = text.indexOf('|', start);
    rows = bar >= 0 && bar < end ? rows + 1 : 0;
    if (rows > BOUNDS.rows) return tooLarge(start, `This table has more than ${BOUNDS.rows.toLocaleString('en-US')} rows.`);
    start = end + 1;
  }
  return null;
}

const tooLarge = (at: number, message: string): Problem =>
  error('too-large', { start: at, end: at + 1 }, message, 'Name a file with the syllabus alone.');
