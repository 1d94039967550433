/** Reflows paragraphs of plain prose. */
import { bodyLines } from './body.ts';

/** How a line of prose begins: with a word or a quotation mark, and with no "1." or "a)" of a list. Not: any markup, bullet, picture or bold lead-in. */
const BEGINS_PROSE = /^ {0,3}(?!\d+[.)]|[A-Za-z][.)]\s)["“‘(]?[\p{L}\d]/u;
/** Columns, or the foot of a page. */
const GAP = / {3}|\t/;
const LABEL = /^\s*[\p{L}\d][^.!?:]{0,50}:(?:\s|$)/u;
const HARD_BREAK = /(?: {2}|\\)$/;
const SENTENCE_END = /[.!?]["”’)]*(?=\s+["“(]?\p{Lu}|\s*$)/gu;
/** What would be read as markup or as a label at the beginning of a line. */
const STARTS_MARKUP = /^(?:[#>|*+\-=_[<•–—]|\d+[.)]?|[A-Za-z]{1,4}[.)])/;
/** A line of this many characters was wrapped because it was full; any other where the next goes on in lower case. */
const FULL_LINE = { least: 60, most: 120 };

const sentences = (paragraph: string): number => paragraph.match(SENTENCE_END)?.length ?? 0;

const isFull = ({ length }: string): boolean => length >= FULL_LINE.least && length <= FULL_LINE.most;

const wrapped = (line: string, next: string | undefined): boolean => next === undefined || isFull(line) || /^\p{Ll}/u.test(next);

const plain = (line: string): boolean =>
  BEGINS_PROSE.test(line) && !LABEL.test(line) && !GAP.test(line) && !line.includes('|') && !HARD_BREAK.test(line);

/** Whether lines between two empty ones are one paragraph of prose. */
const isProse = (lines: readonly string[]): boolean =>
  lines.every(plain) && lines.every((line, i) => wrapped(line, lines[i + 1])) && sentences(lines.join(' ')) >= 2;

/** Changes every paragraph of prose, given as one line. */
function eachProse(text: string, change: (paragraph: string) => string): string {
  const out: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0 && isProse(open)) out.push(change(open.map((line) => line.trim()).join(' ')));
    else out.push(...open);
    open = [];
  };
  for (const line of bodyLines(text)) {
    if (line.part === 'text' && line.text.trim() !== '') open.push(line.text);
    else {
      close();
      out.push(line.text);
    }
  }
  close();
  return out.join('\n');
}

function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/ +/)) {
    const full = line !== '' && line.length + 1 + word.length > width;
    if (full && !STARTS_MARKUP.test(word)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Puts every paragraph of prose on one line. */
export const joined = (text: string): string => eachProse(text, (paragraph) => paragraph);

/** Wraps every paragraph of prose at a width in characters. */
export const rewrapped =
  (width: number) =>
  (text: string): string =>
    eachProse(text, (paragraph) => wrap(paragraph, width));
