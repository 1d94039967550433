import type { Span } from '../read/outline.ts';
import { type AddedTerms, termsInForce } from './added-terms.ts';
import { byNextWord, firstWords, matchAt, type Phrase, type Phrases } from './phrase.ts';
import { isSoft, type Token } from './tokens.ts';
import type { Term } from './vocabulary.ts';

/** Some terms, and their spellings, which are put in order when a text is first searched for them. */
export interface Dictionary {
  readonly terms: readonly Term[];
  index: Index | null;
}

/** Spellings by their first word; each is taken apart when a text first has that word. */
interface Index {
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  readonly compiled: Map<string, Phrases>;
  /** The first words that stand for any ending, by their first letter. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  /** Whether a spelling begins with something else than a letter; where none does, signs and numbers need not be looked up. */
  readonly beginsWithNoLetter: boolean;
}

interface Spelling {
  readonly text: string;
  readonly terms: Term[];
}

/** A place among tokens, and the phrases that may begin there. */
export interface Place {
  readonly at: number;
  readonly phrases: Phrases;
}

/** Where a text names a term; two terms where one spelling names both. */
export interface Hit {
  readonly term: string;
  readonly entry: Term;
  readonly span: Span;
  /** Its tokens: the index of the first, and of the first after it. */
  readonly from: number;
  readonly to: number;
}

const LETTER = /^[a-zß-öø-ÿ]/u;

/** A dictionary of all spellings of the terms, which are in their normal form. */
export const dictionary = (terms: readonly Term[]): Dictionary => ({ terms, index: null });

const indexOf = (dict: Dictionary): Index => (dict.index ??= indexed(dict.terms));

function indexed(terms: readonly Term[]): Index {
  const bySpelling = new Map<string, Spelling>();
  for (const term of terms)
    for (const text of term.spellings) {
      const known = bySpelling.get(text);
      if (known) known.terms.push(term);
      else bySpelling.set(text, { text, terms: [term] });
    }
  const spellings = new Map<string, Spelling[]>();
  for (const spelling of bySpelling.values()) for (const word of firstWords(spelling.text)) put(spellings, word, spelling);
  const first = [...spellings.keys()];
  const prefixes = new Map<string, string[]>();
  for (const word of first) if (word.endsWith('*')) put(prefixes, word.charAt(0), word);
  return { spellings, compiled: new Map(), prefixes, beginsWithNoLetter: first.some((word) => !LETTER.test(word)) };
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

export const NO_PHRASES: Phrases = { byNext: new Map(), others: [] };
/** So many words are remembered by a dictionary, whether they begin a spelling or not. */
const MOST_KNOWN = 20_000;

/** The phrases that may begin with a word; {@link NO_PHRASES} where none do. */
export function phrasesAt(dict: Dictionary, word: string): Phrases {
  const { spellings, compiled, prefixes } = indexOf(dict);
  const beginAlike = prefixes.get(word.charAt(0));
  if (!beginAlike && !spellings.has(word)) return NO_PHRASES;
  const known = compiled.get(word);
  if (known) return known;
  const endings = beginAlike ? beginAlike.filter((p) => word.startsWith(p.slice(0, -1))) : [];
  if (endings.length === 0 && !spellings.has(word)) {
    // Only where the search took time; a text of words that nobody knows must not fill the memory.
    if (compiled.size < MOST_KNOWN) compiled.set(word, NO_PHRASES);
    return NO_PHRASES;
  }
  const all = [word, ...endings].flatMap((key) => spellings.get(key) ?? []);
  const found = byNextWord(all.map((s, order) => ({ spelling: s.text, words: null, terms: s.terms, order })));
  compiled.set(word, found);
  return found;
}

const extended = new WeakMap<AddedTerms, Map<Dictionary, Dictionary>>();

/** A dictionary with the added spellings of its terms, made once. */
function withAdded(dict: Dictionary, added: AddedTerms): Dictionary {
  const known = extended.get(added) ?? new Map<Dictionary, Dictionary>();
  extended.set(added, known);
  const more = known.get(dict) ?? (dict.terms.some((t) => added.has(t)) ? dictionary(dict.terms.map((t) => added.get(t) ?? t)) : dict);
  known.set(dict, more);
  return more;
}

export const inForce = (shipped: Dictionary): Dictionary => {
  const added = termsInForce();
  return added ? withAdded(shipped, added) : shipped;
};

interface Match {
  readonly phrase: Phrase;
  readonly end: number;
}

/** The longest of these phrases that stands at a token, where it is longer than `best`. */
function longest(phrases: readonly Phrase[], tokens: readonly Token[], at: number, best: Match | null): Match | null {
  let found = best;
  for (const phrase of phrases) {
    const end = matchAt(phrase, tokens, at);
    if (end < 0) continue;
    if (!found || end > found.end || (end === found.end && phrase.order < found.phrase.order)) found = { phrase, end };
  }
  return found;
}

/** The longest of these spellings that stands at a token, with its terms; none where no spelling does. */
function hitsAt(phrases: Phrases, tokens: readonly Token[], at: number): Hit[] {
  if (phrases === NO_PHRASES) return NO_HITS;
  const goingOn = phrases.byNext.size > 0 ? phrases.byNext.get(nextWord(tokens, at)) : undefined;
  const other = longest(phrases.others, tokens, at, null);
  const best = goingOn ? longest(goingOn, tokens, at, other) : other;
  if (!best) return NO_HITS;
  const span = { start: tokens[at]!.start, end: tokens[best.end - 1]!.end };
  return best.phrase.terms.map((entry) => ({ term: entry.term, entry, span, from: at, to: best.end }));
}
const NO_HITS: Hit[] = [];

/** The next word or sign that matters; empty where there is none. */
function nextWord(tokens: readonly Token[], at: number): string {
  let next = at + 1;
  while (next < tokens.length && isSoft(tokens[next]!)) next += 1;
  return tokens[next]?.text ?? '';
}

/** All hits in the tokens, from left to right; the longest spelling wins and hits do not overlap. */
export function find(shipped: Dictionary, tokens: readonly Token[]): Hit[] {
  const dict = inForce(shipped);
  const { beginsWithNoLetter } = indexOf(dict);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const here = beginsWithNoLetter || token.kind === 'word' ? hitsAt(phrasesAt(dict, token.text), tokens, at) : NO_HITS;
    for (const hit of here) hits.push(hit);
    at = here[0]?.to ?? at + 1;
  }
  return hits;
}

/** The same, where it is known at which tokens a spelling may begin. */
export function findAt(shipped: Dictionary, tokens: readonly Token[], places: readonly Place[]): Hit[] {
  const { beginsWithNoLetter } = indexOf(inForce(shipped));
  const hits: Hit[] = [];
  let after = 0;
  for (const { at, phrases } of places) {
    if (at < after || !(beginsWithNoLetter || tokens[at]!.kind === 'word')) continue;
    const here = hitsAt(phrases, tokens, at);
    for (const hit of here) hits.push(hit);
    after = here[0]?.to ?? at + 1;
  }
  return hits;
}

/** The first hit where the tokens begin with a spelling. */
export const findFirst = (shipped: Dictionary, tokens: readonly Token[]): Hit | undefined =>
  tokens.length > 0 ? hitsAt(phrasesAt(inForce(shipped), tokens[0]!.text), tokens, 0)[0] : undefined;

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const nearDictionaries = new WeakMap<readonly string[], Dictionary>();

/** The dictionary of the words that must stand near a term, made once for each list. */
export function nearby(spellings: readonly string[]): Dictionary {
  const known = nearDictionaries.get(spellings) ?? dictionary([{ term: 'near', spellings }]);
  nearDictionaries.set(spellings, known);
  return known;
}
