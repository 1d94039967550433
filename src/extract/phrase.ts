import { isSoft, isSoftSign, type Token } from './tokens.ts';
import type { Term } from './vocabulary.ts';

/**
 * The language of the spellings in rules/terms/, once in normal form: words in order. Signs between words do not matter. A word in capitals matches
 * only capitals; `*` at the end of a word stands for any ending, `a|b` for either word, `...` for up to four words.
 */
interface Word {
  readonly options: readonly { readonly text: string; readonly prefix: boolean; readonly capitals: boolean }[];
  /** Up to four other words may stand before this one. */
  readonly afterGap: boolean;
}

export interface Phrase {
  readonly spelling: string;
  /** Its words, taken apart when the phrase is first looked for. */
  words: readonly Word[] | null;
  readonly terms: Term[];
  /** Where it stands among those that begin with the same word: of two that are as long, the first counts. */
  readonly order: number;
}

/** The phrases that begin with one word. Most go on with one certain word, and are looked at only where it stands next. */
export interface Phrases {
  readonly byNext: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

const GAP = 4;

function option(source: string): Word['options'][number] {
  const prefix = source.endsWith('*');
  const raw = prefix ? source.slice(0, -1) : source;
  const text = raw.toLowerCase();
  return { text, prefix, capitals: text !== raw };
}

/** The words of a spelling in its normal form. */
function words(spelling: string): Word[] {
  const parts = spelling.split(' ');
  return parts.flatMap((part, i) => (part === '...' ? [] : [{ options: part.split('|').map(option), afterGap: parts[i - 1] === '...' }]));
}

/** The words with which a spelling may begin, in lower case. */
export function firstWords(spelling: string): readonly string[] {
  const end = spelling.indexOf(' ');
  const first = (end < 0 ? spelling : spelling.slice(0, end)).toLowerCase();
  return first.includes('|') ? [...new Set(first.split('|'))] : [first];
}

function fits({ options }: Word, token: Token): boolean {
  for (let i = 0; i < options.length; i += 1) {
    const o = options[i]!;
    const same = o.prefix ? token.text.startsWith(o.text) : token.text === o.text;
    if (same && !(o.capitals && token.raw.toUpperCase() !== token.raw)) return true;
  }
  return false;
}

/** The index of the token after the phrase, or -1 where it does not stand at `from`. */
export function matchAt(phrase: Phrase, tokens: readonly Token[], from: number): number {
  const all = (phrase.words ??= words(phrase.spelling));
  let at = from;
  for (let i = 0; i < all.length; i += 1) {
    const word = all[i]!;
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

/** The phrases of one first word by the word that comes next. */
export function byNextWord(phrases: readonly Phrase[]): Phrases {
  const byNext = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const next = nextWord(phrase.spelling);
    const same = next === null ? others : byNext.get(next);
    if (same) same.push(phrase);
    else byNext.set(next!, [phrase]);
  }
  return { byNext, others };
}

/** The one word that must come next; null where there is none, or not only one. */
function nextWord(spelling: string): string | null {
  const word = spelling.split(' ', 2)[1]?.toLowerCase();
  return word === undefined || word === '...' || word.includes('|') || word.endsWith('*') || isSoftSign(word) ? null : word;
}
