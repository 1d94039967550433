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

/** The tokens of a part of the text, in order, with offsets into the whole text. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const part = text.slice(span.start, span.end);
  return Array.from(part.matchAll(TOKEN), (m) => ({
    kind: kindOf(m[0]),
    raw: m[0],
    text: plain(m[0]),
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));
}

/** Signs that may stand between the words of one phrase: "ICD-10-CM", "CPT® book", "In-Class (Contact) Hours". */
const SOFT = new Set(['-', '‐', '‑', '–', '—', '/', '®', '™', '©', "'", '’', '‘', '(', ')', '*', '_', '“', '”', '"', '`']);

export const isSoft = (token: Token): boolean => token.kind === 'sign' && SOFT.has(token.text);
