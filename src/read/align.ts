import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { emptyRun, push, pushVerbatim, type Run } from './clean.ts';

/** What a piece of source at one place stands for: `text` for `length` units of source. */
export interface Decoded {
  readonly text: string;
  readonly length: number;
}

/** Decodes the escape that begins at an offset of the source; null where none begins. */
export type Decode = (source: string, at: number) => Decoded | null;

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z0-9]{1,31}));/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const BLANK = /[ \t]/;
const LINE_END = /[\r\n]/;
const PREFIX = /[ \t>]/;
/** Without these a text that is the same as its source stands there as it is. */
const MAY_DIFFER = /[&\\\r\n]/;
/** How far ahead of a mismatch the next character is looked for. */
const REACH = 64;

/** The character reference at an offset, such as `&amp;`, `&#8211;` or `&#x2013;`. */
export const decodeReference: Decode = (source, at) => {
  if (source.charAt(at) !== '&') return null;
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(source);
  if (!found) return null;
  const text = found[3] ? decodeNamedCharacterReference(found[3]) : fromCode(found[1], found[2]);
  return text ? { text, length: found[0].length } : null;
};

function fromCode(hex: string | undefined, decimal: string | undefined): string {
  const code = hex ? parseInt(hex, 16) : parseInt(decimal ?? '', 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\uFFFD';
}

/** A backslash escape or a character reference of Markdown. */
export const decodeMarkdown: Decode = (source, at) => {
  const next = source.charAt(at + 1);
  if (source.charAt(at) === '\\' && PUNCTUATION.test(next)) return { text: next, length: 2 };
  return decodeReference(source, at);
};

export const decodeNothing: Decode = () => null;

/**
 * Finds for every character of `value` the source characters between `from` and `to` that it stands for.
 * A newline of the value also skips what a line begins with in lists and quotes. Every line end becomes one newline.
 * A character that cannot be found stands for an empty span; this never throws.
 */
export function align(source: string, from: number, to: number, value: string, decode: Decode): Run {
  const run = emptyRun();
  if (value.length === to - from && source.startsWith(value, from) && !MAY_DIFFER.test(value)) {
    pushVerbatim(run, source, from, to);
    return run;
  }
  let at = from;
  let v = 0;
  let unlike = from;
  while (v < value.length) {
    if (at < to && at >= unlike) {
      const plain = plainEnd(source, at, to);
      if (plain > at && value.startsWith(source.slice(at, plain), v)) {
        pushVerbatim(run, source, at, plain);
        v += plain - at;
        at = plain;
        continue;
      }
      unlike = plain;
    }
    const breaks = breakLength(source, at, value, v);
    const end = breaks > 0 ? lineEnd(source, at, to) : null;
    const decoded = end ? null : decode(source, at);
    if (end) {
      push(run, '\n', end.start, end.end);
      v += breaks;
      at = afterPrefix(source, end.end, to, value, v, decode);
    } else if (decoded && at + decoded.length <= to && value.startsWith(decoded.text, v)) {
      push(run, decoded.text, at, at + decoded.length);
      v += decoded.text.length;
      at += decoded.length;
    } else {
      at = pushChar(run, source, at, to, value.charAt(v));
      v += 1;
    }
  }
  return run;
}

/** Where the next sign stands that may stand for something else, or the end. */
function plainEnd(source: string, at: number, to: number): number {
  const found = source.slice(at, to).search(MAY_DIFFER);
  return found < 0 ? to : at + found;
}

/** The length of the line break at a place of the value; in inline code a line break of the source is a space of the value. */
function breakLength(source: string, at: number, value: string, v: number): number {
  if (value.startsWith('\r\n', v)) return 2;
  const char = value.charAt(v);
  return LINE_END.test(char) || (char === ' ' && LINE_END.test(source.charAt(at))) ? 1 : 0;
}

/** Appends the next character that is `char`, a newline standing for any line end, and gives the offset after it; where there is none, the character has an empty span. */
export function pushChar(run: Run, source: string, at: number, to: number, char: string): number {
  const limit = Math.min(to, at + REACH);
  const isIt = (found: string): boolean => (char === '\n' ? LINE_END.test(found) : found === char);
  let place = at;
  while (place < limit && !isIt(source.charAt(place))) place++;
  const end = place < limit ? place + (source.startsWith('\r\n', place) && char === '\n' ? 2 : 1) : at;
  push(run, char, place < limit ? place : at, end);
  return end;
}

/** The line end that follows at `at`, blanks before it skipped. */
function lineEnd(source: string, at: number, to: number): { start: number; end: number } | null {
  let i = at;
  while (i < to && BLANK.test(source.charAt(i))) i++;
  if (i >= to || !LINE_END.test(source.charAt(i))) return null;
  return { start: i, end: source.startsWith('\r\n', i) ? i + 2 : i + 1 };
}

/** Where the content of a line begins, given the value that has to follow there. */
function afterPrefix(source: string, at: number, to: number, value: string, v: number, decode: Decode): number {
  let end = at;
  while (end < to && PREFIX.test(source.charAt(end))) end++;
  if (decode(source, end)?.text === value.charAt(v)) return end;
  let kept = v;
  while (kept < value.length && PREFIX.test(value.charAt(kept))) kept++;
  const back = end - (kept - v);
  return back >= at && source.slice(back, end) === value.slice(v, kept) ? back : end;
}

/**
 * Aligns a value whose lines are the ends of the source lines from `from` on, as in code and in blocks of HTML:
 * what stands before them is indentation or the mark of a quote.
 */
export function alignLines(source: string, from: number, to: number, value: string): Run {
  const run = emptyRun();
  let at = from;
  value.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0) push(run, '\n', Math.max(from, at - 1), at);
    let end = at;
    while (end < to && !LINE_END.test(source.charAt(end))) end++;
    pushLine(run, source, at, end, line.trimEnd());
    at = Math.min(to, source.startsWith('\r\n', end) ? end + 2 : end + 1);
  });
  return run;
}

/** Where tabs were half used up by a list or a quote, the value has another indentation than the source; indentation does not matter then. */
function pushLine(run: Run, source: string, from: number, to: number, line: string): void {
  const raw = source.slice(from, to);
  const text = raw.includes(line) ? line : line.trimStart();
  const place = raw.lastIndexOf(text);
  if (place >= 0) pushVerbatim(run, source, from + place, from + place + text.length);
}
