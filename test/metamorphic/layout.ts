/** Changes the layout of a page and none of its words. */
import { bodyLines, eachTextLine } from './body.ts';

const NUMBERED_HEADING = /^(#{1,6} +)(\d+)([.)] )/;
const ROMAN_HEADING = /^([IVX]+)(\. +\p{Lu})/u;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'];
const BULLET = /^(\s*)[-*+](\s+)(?=\S)/;
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const ROW = /^\|.*\|$/;
const DELIMITER = /^\|[\s:|-]+\|$/;

/** "## 3. Title" becomes "## 7. Title", and "III. Title" "IV. Title". A name such as "Module 3" stays: it is a name. */
export const renumbered = (text: string): string =>
  eachTextLine(text, (line) =>
    line
      .replace(NUMBERED_HEADING, (_, marks: string, n: string, end: string) => `${marks}${Number(n) + 4}${end}`)
      .replace(ROMAN_HEADING, (_, n: string, end: string) => `${ROMAN[ROMAN.indexOf(n) + 1] ?? n}${end}`),
  );

/** Numbers the headings of the most common depth: "## Grading" becomes "## 4. Grading". */
export function numbered(text: string): string {
  const depths = bodyLines(text).flatMap(({ text: line, part }) => (part === 'text' ? (/^(#{2,6}) /.exec(line)?.[1] ?? []) : []));
  const count = (depth: string): number => depths.filter((d) => d === depth).length;
  const common = depths.toSorted((a, b) => count(b) - count(a))[0];
  let n = 0;
  return eachTextLine(text, (line) =>
    common !== undefined && line.startsWith(`${common} `) && !NUMBERED_HEADING.test(line) ? line.replace(' ', ` ${++n}. `) : line,
  );
}

/** "1. Item" becomes "1) Item". */
export const bracketed = (text: string): string => eachTextLine(text, (line) => line.replace(/^(\s*\d+)\. (?=\S)/, '$1) '));

/** Gives every list item that begins with `-`, `*` or `+` the same other mark. */
export const bulleted =
  (mark: '-' | '*' | '+') =>
  (text: string): string =>
    eachTextLine(text, (line) => (RULE.test(line) ? line : line.replace(BULLET, `$1${mark}$2`)));

/** Pads the cells of rows that begin and end with a pipe. */
export const padded = (text: string): string =>
  eachTextLine(text, (line) =>
    ROW.test(line) && !DELIMITER.test(line) && !line.includes('\\|') ? line.replaceAll('|', '  |   ').trim() : line,
  );

/** Sets every run of rows that begin with a pipe apart by empty lines. */
export function setApart(text: string): string {
  const lines = bodyLines(text).map((line) => ({ text: line.text, row: line.part === 'text' && ROW.test(line.text) }));
  return lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      const border = before !== undefined && before.row !== line.row && before.text !== '' && line.text !== '';
      return border ? ['', line.text] : [line.text];
    })
    .join('\n');
}

export const carriageReturns = (text: string): string => text.replaceAll('\n', '\r\n');

/** One space at the end of each line of text: two would be a line break. */
export const trailingSpaces = (text: string): string => eachTextLine(text, (line) => (/\S$/.test(line) ? `${line} ` : line));
