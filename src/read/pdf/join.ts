import { EMPTY, lineText } from './lines.ts';
import type { Line, Styled } from './types.ts';

const BROKEN = /\p{L}[-\u2010\u00AD]$/u;
const LOWER = /^\p{Ll}/u;
const LAST_WORD = /[\p{L}\d][\p{L}\d-]{0,60}$/u;
const FIRST_WORD = /^[\p{L}\d]+/u;
/** A hyphen behind these belongs to the word. */
const KEPT =
  /(?:^|[^\p{L}])(?:self|part|full|non|pre|post|in|on|off|co|re|multi|hands|up|to|of|and|two|three|four|one|real|work|well|long|short|high|low|web|entry|face|step|week|year|hour|half|open|cross|follow|third|first|second|state|out|over|under|end|on-the|face-to|day-to)$/iu;

/** All words of a text in lower case, with and without hyphens: they tell which words are written with one. */
export type Words = ReadonlySet<string>;

export const wordsOf = (texts: readonly string[]): Words =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/gu) ?? []));

/** Puts a line behind the text before it: a word broken at the end of the line is made whole, and a space stands between words. */
export function withLine(before: Styled, line: Pick<Line, 'pieces' | 'page'>, words: Words): Styled {
  const { text, strong } = lineText(line);
  const next = text.trimStart();
  const lead = text.length - next.length;
  const { kept, gap } = seam(before.text.trimEnd(), next, words);
  const at = kept.length + gap.length;
  const shown = strong.map(({ start, end }) => ({ start: Math.max(0, start - lead) + at, end: end - lead + at }));
  const old = before.strong.map(({ start, end }) => ({ start, end: Math.min(end, kept.length) })).filter(({ start, end }) => start < end);
  const goesOn = old.at(-1)?.end === kept.length && shown[0]?.start === at && kept !== '';
  const merged = goesOn ? [...old.slice(0, -1), { start: old.at(-1)!.start, end: shown[0]!.end }, ...shown.slice(1)] : [...old, ...shown];
  const pages = before.pages.at(-1)?.page === line.page ? before.pages : [...before.pages, { at, page: line.page }];
  return { text: kept + gap + next, strong: merged, pages };
}

/** What is kept of the text before a line end, and what comes between. */
function seam(text: string, next: string, words: Words): { kept: string; gap: string } {
  if (text === '') return { kept: '', gap: '' };
  if (text.endsWith('\u00AD')) return { kept: text.slice(0, -1), gap: '' };
  if (!BROKEN.test(text) && !/\d[-\u2010]$/.test(text)) return { kept: text, gap: ' ' };
  if (/\s[-\u2010]$/.test(text)) return { kept: text, gap: ' ' };
  return { kept: LOWER.test(next) && isBroken(text, next, words) ? text.slice(0, -1) : text, gap: '' };
}

/** Whether the hyphen is there only because the line ended. */
function isBroken(text: string, next: string, words: Words): boolean {
  const head = (LAST_WORD.exec(text.slice(0, -1))?.[0] ?? '').toLowerCase();
  const tail = (FIRST_WORD.exec(next)?.[0] ?? '').toLowerCase();
  if (words.has(`${head}-${tail}`)) return false;
  return words.has(head + tail) || !KEPT.test(text.slice(0, -1)) || text.endsWith('\u2010');
}

/** All lines as one text. */
export const joinedLines = (lines: readonly Line[], words: Words): Styled => lines.reduce((all, line) => withLine(all, line, words), EMPTY);
