import { BOUNDS, figure, linesOf, tooDeep, tooLarge } from '../bounds.ts';
import { depthAt, noNesting } from '../nesting.ts';
import type { Problem } from '../reading.ts';

/** Signs that stand together count once: what the parser looks for the other end of. */
const DELIMITERS = /[*_]+|\[+|\]+|<+|`+|[&\\]+/g;
const PIPE = /\|/g;
/** A line drawn with signs is no list in a list. */
const RULE = /^[ \t]*([-*+])(?:[ \t]*\1)*[ \t]*$/;
/** Where a part of the text begins that can be parsed by itself, with or without an empty line above it. */
const HEADING = /^#{1,6} /;
const BEGINS = /^(?:[A-Za-z|[(<"$]|\*\*)/;
const COMMENT = /<[!?]/g;
const DEFINITION = /^[ \t>]*\[/;

interface Counts {
  delimiters: number;
  allDelimiters: number;
  comments: number;
  cells: number;
  lines: number;
  definitions: number;
  blank: boolean;
}

/** The first thing in a text in Markdown that the parser would take too long for, found in one pass; null where all is well. */
export function markdownOutOfBounds(text: string): Problem | null {
  const nesting = noNesting();
  const counts: Counts = { delimiters: 0, allDelimiters: 0, comments: 0, cells: 0, lines: 0, definitions: 0, blank: true };
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (depthAt(nesting, text, start, end) > BOUNDS.nesting && !RULE.test(line)) return tooDeep(start);
    count(counts, line);
    const wrong = wrongWith(counts);
    if (wrong) return tooLarge(start, wrong);
  }
  return null;
}

function count(counts: Counts, line: string): void {
  const blank = line.trim() === '';
  if (blank) counts.delimiters = counts.comments = counts.cells = 0;
  counts.lines = HEADING.test(line) || (counts.blank && BEGINS.test(line)) ? 1 : counts.lines + (blank ? 0 : 1);
  const delimiters = many(line, DELIMITERS);
  counts.delimiters += delimiters;
  counts.allDelimiters += delimiters;
  counts.comments += many(line, COMMENT);
  const pipes = many(line, PIPE);
  counts.cells = pipes === 0 ? 0 : counts.cells + pipes;
  if (DEFINITION.test(line) && line.includes(']:')) counts.definitions += 1;
  counts.blank = blank;
}

function many(line: string, sign: RegExp): number {
  let found = 0;
  sign.lastIndex = 0;
  while (sign.exec(line) !== null) found += 1;
  return found;
}

function wrongWith({ delimiters, allDelimiters, comments, cells, lines, definitions }: Counts): string | null {
  const { delimiters: most, allDelimiters: mostOfAll } = BOUNDS;
  if (delimiters > most) return `This paragraph has more than ${figure(most)} stars, brackets and other signs of Markdown.`;
  if (allDelimiters > mostOfAll) return `The text has more than ${figure(mostOfAll)} stars, brackets and other signs of Markdown.`;
  if (comments > BOUNDS.comments) return `More than ${figure(BOUNDS.comments)} comments begin in this paragraph.`;
  if (cells > BOUNDS.cells) return `This table has more than ${figure(BOUNDS.cells)} cells.`;
  if (lines > BOUNDS.block) return `This list, table or paragraph has more than ${figure(BOUNDS.block)} lines.`;
  return definitions > BOUNDS.definitions ? `The text has more than ${figure(BOUNDS.definitions)} definitions of links.` : null;
}
