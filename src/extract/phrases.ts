import type { Span } from '../read/outline.ts';
import { isSoft, tokenize, type Token } from './tokens.ts';
import type { Term } from './vocabulary.ts';

/**
 * The language of the spellings in rules/terms/: words in order. Signs between words do not matter. A word in capitals matches
 * only capitals; `*` at the end of a word stands for any ending, `a|b` for either word, `...` for up to four words.
 */
interface Word {
  readonly options: readonly { readonly text: string; readonly prefix: boolean; readonly capitals: boolean }[];
  /** Up to four other words may stand before this one. */
  readonly afterGap: boolean;
}

interface Phrase {
  readonly words: readonly Word[];
  readonly terms: Term[];
}

/** Spellings by the first letters of their first word. */
export type Dictionary = ReadonlyMap<string, readonly Phrase[]>;

/** Where a text names a term; two terms where one spelling names both. */
export interface Hit {
  readonly term: string;
  readonly entry: Term;
  readonly span: Span;
  /** Its tokens: the index of the first, and of the first after it. */
  readonly from: number;
  readonly to: number;
}

const GAP = 4;
const CAPITALS = /^[A-Z]{2,}$/;
const keyOf = (text: string): string => text.slice(0, 2);

function option(source: string): Word['options'][number] {
  const prefix = source.endsWith('*');
  const raw = prefix ? source.slice(0, -1) : source;
  return { text: tokenize(raw)[0]?.text ?? raw, prefix, capitals: CAPITALS.test(raw) };
}

function words(spelling: string): Word[] {
  const all: Word[] = [];
  let afterGap = false;
  for (const part of spelling.split(/\s+/)) {
    if (part === '...') afterGap = true;
    else {
      const pieces = part.includes('|') || part.endsWith('*') ? [part] : tokenize(part).filter((t) => !isSoft(t)).map((t) => t.raw);
      for (const piece of pieces) {
        all.push({ options: piece.split('|').map(option), afterGap });
        afterGap = false;
      }
    }
  }
  return all;
}

/** A dictionary of all spellings of the terms. */
export function dictionary(terms: readonly Term[]): Dictionary {
  const phrases = new Map<string, Phrase>();
  for (const term of terms)
    for (const spelling of term.spellings) {
      const known = phrases.get(spelling);
      if (known) known.terms.push(term);
      else phrases.set(spelling, { words: words(spelling), terms: [term] });
    }
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of phrases.values())
    for (const key of new Set(phrase.words[0]?.options.map((o) => keyOf(o.text)))) {
      const bucket = byKey.get(key);
      if (bucket) bucket.push(phrase);
      else byKey.set(key, [phrase]);
    }
  return byKey;
}

const fits = (word: Word, token: Token): boolean =>
  word.options.some((o) => {
    if (o.capitals && token.raw.toUpperCase() !== token.raw) return false;
    return o.prefix ? token.text.startsWith(o.text) : token.text === o.text;
  });

/** The index of the token after the phrase, or -1 where it does not stand at `from`. */
function matchAt(phrase: Phrase, tokens: readonly Token[], from: number): number {
  let at = from;
  for (const [i, word] of phrase.words.entries()) {
    let skips = word.afterGap ? GAP : 0;
    while (at < tokens.length) {
      const token = tokens[at]!;
      if (i > 0 && isSoft(token) && !fits(word, token)) at += 1;
      else if (fits(word, token)) break;
      else if (skips > 0 && token.kind !== 'sign') {
        skips -= 1;
        at += 1;
      } else return -1;
    }
    if (at >= tokens.length) return -1;
    at += 1;
  }
  return at;
}

/** All hits in the tokens, from left to right; the longest spelling wins and hits do not overlap. */
export function find(dict: Dictionary, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    let end = -1;
    let best: Phrase | undefined;
    for (const phrase of dict.get(keyOf(token.text)) ?? []) {
      const after = matchAt(phrase, tokens, at);
      if (after > end) [end, best] = [after, phrase];
    }
    if (!best) at += 1;
    else {
      const span = { start: token.start, end: tokens[end - 1]!.end };
      for (const entry of best.terms) hits.push({ term: entry.term, entry, span, from: at, to: end });
      at = end;
    }
  }
  return hits;
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
