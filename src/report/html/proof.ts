import type { Span } from '../../read/outline.ts';

/** The letters and digits of a text with their offsets: what stays the same when markup and white space go. */
function letters(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let found = '';
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    found += match[0];
    for (let i = 0; i < match[0].length; i += 1) at.push(match.index + i);
  }
  return { text: found, at };
}

/** How many characters at the ends of both texts are the same. */
function sameEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n += 1;
  return n;
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const LAST_SIGNS = /[^\p{L}\p{N}\s]*$/u;

/** How many signs at the beginning of a text also end the words before it, such as a closing bracket. */
function signsAt(text: string, words: string): number {
  const signs = LAST_SIGNS.exec(words)?.[0] ?? '';
  let n = 0;
  while (n < text.length && signs.includes(text.charAt(n))) n += 1;
  return n;
}

/** As much of the text before a proof as can tell two places of a quote apart. */
const CONTEXT = 400;

/**
 * Where the proof, a span of the source, stands in its quote. A quote is cleaned and cut, so the two are compared by letters and digits;
 * of several places that fit, the one with the same words before it is taken. The whole quote where none fits.
 */
export function proofIn(quote: string, source: string, span: Span): Span {
  const whole: Span = { start: 0, end: quote.length };
  const words = letters(source.slice(span.start, span.end)).text;
  const inQuote = letters(quote);
  const found = words === '' ? [] : places(inQuote.text, words);
  if (found.length === 0) return whole;
  const before = letters(source.slice(Math.max(0, span.start - CONTEXT), span.start)).text;
  const fit = (at: number): number => sameEnd(inQuote.text.slice(0, at), before);
  const best = found.reduce((a, b) => (fit(b) > fit(a) ? b : a));
  const end = (inQuote.at[best + words.length - 1] ?? quote.length - 1) + 1;
  return { start: inQuote.at[best] ?? 0, end: end + signsAt(quote.slice(end), source.slice(span.start, span.end)) };
}
