import type { Span } from './outline.ts';
import { error } from './problem.ts';
import type { Problem } from './reading.ts';

/** What a syllabus never has, and parsers take longer and longer for. */
export const BOUNDS = {
  /** UTF-16 units of text. */
  text: 1_000_000,
  /** The same, of a web page or Word file without its markup. */
  plain: 200_000,
  /** Lines of text. In a text of this size each would have twenty characters. */
  lines: 50_000,
  /** UTF-16 units of one line: a whole syllabus that was pasted without its line ends has room in it, four times over. */
  line: 20_000,
  /** Rows of one table with pipes. */
  rows: 2_000,
  /** Lists, quotes, maps and brackets in one another. */
  nesting: 50,
  /** Signs that may begin or end something in Markdown, such as stars and brackets, in one paragraph; those that stand together count once. */
  delimiters: 2_000,
  /** The same in the whole text. */
  allDelimiters: 40_000,
  /** Beginnings of comments and the like in one paragraph: for each, the parser looks for its end. */
  comments: 20,
  /** Cells of one table. */
  cells: 8_000,
  /** Lines of one list, table, block of code or paragraph, up to where a text or heading begins at the margin after an empty line. */
  block: 2_000,
  /** Names that a text in Markdown gives to addresses: `[name]: address`. */
  definitions: 500,
} as const;

/** The first thing in a text that is out of bounds, found in one pass; null where all is well. `most` are UTF-16 units. */
export function outOfBounds(text: string, most: number = BOUNDS.text): Problem | null {
  if (text.length > most) return tooLarge(0, `The text has ${figure(text.length)} characters; at most ${figure(most)} are read.`);
  let rows = 0;
  let count = 0;
  for (const { start, end } of linesOf(text)) {
    count += 1;
    if (count > BOUNDS.lines) return tooLarge(start, `The text has more than ${figure(BOUNDS.lines)} lines.`);
    if (end - start > BOUNDS.line)
      return tooLarge(start, `This line has ${figure(end - start)} characters; at most ${figure(BOUNDS.line)} are read.`);
    const bar = text.slice(start, end).includes('|');
    rows = bar ? rows + 1 : 0;
    if (rows > BOUNDS.rows) return tooLarge(start, `This table has more than ${figure(BOUNDS.rows)} rows.`);
  }
  return null;
}

/** The lines of a text, without their ends. */
export function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start <= text.length;) {
    LINE_END.lastIndex = start;
    const found = LINE_END.exec(text);
    const end = found?.index ?? text.length;
    yield { start, end };
    start = end + (found?.[0].length ?? 1);
  }
}
const LINE_END = /\r\n|\r|\n/g;

export const figure = (count: number): string => count.toLocaleString('en-US');

export const tooLarge = (at: number, message: string): Problem =>
  error('too-large', { start: at, end: at + 1 }, message, 'Name a file with the syllabus alone.');

export const tooDeep = (at: number): Problem =>
  error(
    'too-large',
    { start: at, end: at + 1 },
    `Lists, quotes or brackets stand in one another here, more than ${BOUNDS.nesting} deep.`,
    'Write them one below the other.',
  );
