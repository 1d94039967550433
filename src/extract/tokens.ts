import type { Span } from '../read/outline.ts';

/** A word, a number or a single sign of the clean text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly raw: string;
  /** In lower case and without accents; `&` is `and`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits part even where nothing stands between them, so that "Hours45" and "ICD10CM" fall into their parts; so do two cells run together, "1.02.0". */
const TOKEN =
  /[A-Z][a-z]{3,}(?=[A-Z][a-z]{3,}|[A-Z]{3}|[A-Z]{2} ?\d|Pre-)|[a-zß-öø-ÿ]+(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f]*|\d+\.\d(?=\d+\.\d(?!\d))|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[½¼¾]|\S/gu;
const WORD = /^[A-Za-zÀ-ÖØ-öø-ɏ]/u;
const NUMBER = /^[\d½¼¾]/;
const ACCENTS = /[\u0300-\u036f]/gu;

const ASCII = /^[\x20-\x7e]*$/;

function plain(raw: string): string {
  if (raw === '&') return 'and';
  return (ASCII.test(raw) ? raw : raw.normalize('NFKD').replace(ACCENTS, '')).toLowerCase();
}

function kindOf(raw: string): Token['kind'] {
  if (NUMBER.test(raw)) return 'number';
  return WORD.test(raw) || raw === '&' ? 'word' : 'sign';
}

type Word = Pick<Token, 'kind' | 'raw' | 'text'>;

/** The words of earlier texts. Most come again, and a text that is the same object is also found sooner in a dictionary. */
let words = new Map<string, Word>();
const MOST_WORDS = 20_000;
/** A longer word that was cut from a text would keep all of that text in memory. */
const LONGEST_KNOWN = 12;

function wordOf(raw: string): Word {
  const known = raw.length > LONGEST_KNOWN ? undefined : words.get(raw);
  if (known) return known;
  // A fresh map now and then: a text of words that nobody knows must not fill the memory.
  if (words.size >= MOST_WORDS) words = new Map();
  const word = { kind: kindOf(raw), raw, text: plain(raw) };
  if (raw.length <= LONGEST_KNOWN) words.set(raw, word);
  return word;
}

/** The tokens of the parts of the text that was looked at last: several questions are asked of each line. */
let last = { text: '', parts: new Map<number, readonly Token[]>() };

/** The tokens of a text, or of a part of it, in order, with offsets into the whole text. */
export function tokenize(text: string, part?: Span): readonly Token[] {
  // A text of its own is asked for once, and must not drive out the parts of the document.
  if (!part) return tokensIn(text, 0, text.length);
  const { start, end } = part;
  if (last.text !== text) last = { text, parts: new Map() };
  const key = start * (text.length + 1) + end;
  const known = last.parts.get(key);
  if (known) return known;
  const tokens = tokensIn(text, start, end);
  last.parts.set(key, tokens);
  return tokens;
}

function tokensIn(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(part); found !== null; found = TOKEN.exec(part)) {
    const { kind, raw, text: plainText } = wordOf(found[0]);
    const from = start + found.index;
    tokens.push({ kind, raw, text: plainText, start: from, end: from + raw.length });
  }
  return tokens;
}

/** Signs that may stand between the words of one phrase: "ICD-10-CM", "CPT® book", "In-Class (Contact) Hours". */
const SOFT = new Set(['-', '‐', '‑', '–', '—', '/', '®', '™', '©', "'", '’', '‘', '(', ')', '*', '_', '“', '”', '"', '`']);

/** Whether a sign is one that may stand between the words of one phrase. */
export const isSoftSign = (text: string): boolean => SOFT.has(text);

export const isSoft = (token: Token): boolean => token.kind === 'sign' && SOFT.has(token.text);
