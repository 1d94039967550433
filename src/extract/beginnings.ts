import type { Phrases } from './phrase.ts';
import { type Dictionary, inForce, NO_PHRASES, phrasesAt, type Place } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What a dictionary has that begins with a word. */
interface Beginning {
  readonly dict: Dictionary;
  readonly phrases: Phrases;
}

/** The dictionaries that were asked for, and which of them have a spelling that begins with a word. One look-up stands for one in each of them. */
const asked = new Set<Dictionary>();
let byWord = new Map<string, readonly Beginning[]>();
const MOST_WORDS = 20_000;

function beginningWith(word: string): readonly Beginning[] {
  const known = byWord.get(word);
  if (known) return known;
  if (byWord.size >= MOST_WORDS) byWord = new Map();
  const found: Beginning[] = [];
  for (const dict of asked) {
    const phrases = phrasesAt(dict, word);
    if (phrases !== NO_PHRASES) found.push({ dict, phrases });
  }
  byWord.set(word, found);
  return found;
}

interface Places {
  /** How many dictionaries were known when these were found. */
  readonly of: number;
  readonly byDictionary: ReadonlyMap<Dictionary, readonly Place[]>;
}

const places = new WeakMap<readonly Token[], Places>();

function placesIn(tokens: readonly Token[]): Places {
  const found = new Map<Dictionary, Place[]>();
  for (let at = 0; at < tokens.length; at += 1)
    for (const { dict, phrases } of beginningWith(tokens[at]!.text)) {
      const known = found.get(dict);
      if (known) known.push({ at, phrases });
      else found.set(dict, [{ at, phrases }]);
    }
  return { of: asked.size, byDictionary: found };
}

const NOWHERE: readonly Place[] = [];

/** Where among the tokens a spelling of the dictionary may begin, found in one walk for all dictionaries that are asked for again and again. */
export function beginnings(shipped: Dictionary, tokens: readonly Token[]): readonly Place[] {
  const dict = inForce(shipped);
  if (!asked.has(dict)) {
    asked.add(dict);
    byWord = new Map();
  }
  const known = places.get(tokens);
  const all = known && known.of === asked.size ? known : placesIn(tokens);
  places.set(tokens, all);
  return all.byDictionary.get(dict) ?? NOWHERE;
}
