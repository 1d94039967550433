import type { Span } from '../read/outline.ts';
import { withoutNumbering } from './roles.ts';

const MOST_WORDS = 8;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ɏ]+/g;
/** What may follow a heading in capitals on its line: a sentence, a number or a bracket. */
const SENTENCE_BEGINS = /^(?:(?:ICD|CPT|HCPCS)\b|[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]|[AI] [a-z]|\d{1,2}\.|\([a-z])/;

const inCapitals = (word: string): boolean => {
  const letters = word.match(LETTERS)?.join('') ?? '';
  return letters === letters.toUpperCase() && (letters !== '' || word === '&');
};

const isStrong = (words: readonly string[]): boolean => words.some((w) => (w.match(LETTERS)?.join('').length ?? 0) >= 4);

/** How many words in capitals a text begins with; one letter alone before a sentence belongs to the sentence. */
function loudWords(words: readonly string[]): number {
  const end = words.findIndex((w) => !inCapitals(w));
  const count = end < 0 ? words.length : end;
  return end > 0 && /^[AI]$/.test(words[count - 1]!) ? count - 1 : count;
}

const CODE_SET = /^(?:ICD|CPT|HCPCS)/;

/** The heading in capitals that a line begins with, before its text: "IV. A NOTE ON ICD-10 The government has …". */
export function loudStart(text: string, span: Span): Span | null {
  const own = withoutNumbering(text, span);
  if (!/^[A-Z]{2}|^[A-Z] [A-Z]/.test(text.slice(own.start, own.start + 3))) return null;
  const words = text.slice(own.start, own.end).split(' ', MOST_WORDS + 2);
  const count = loudWords(words);
  const heading = words.slice(0, count);
  // "REQUIRED TEXTBOOKS ICD-10-PCS: …": the code set is what the heading heads.
  if (heading.length > 2 && CODE_SET.test(heading.at(-1)!) && /[:,]$/.test(heading.at(-1)!)) heading.pop();
  const length = heading.join(' ').length;
  if (count === 0 || count > MOST_WORDS || length < 5 || !isStrong(heading)) return null;
  const after = text.slice(own.start + length + 1, own.end);
  return SENTENCE_BEGINS.test(after) ? { start: own.start, end: own.start + length } : null;
}

const SMALL = /[a-z]/;

/** Whether a line is in capitals alone, and so a heading: "MEDICAL BILLING SPECIALIST". */
export function isLoud(text: string, span: Span): boolean {
  const own = withoutNumbering(text, span);
  const line = text.slice(own.start, own.end);
  if (SMALL.test(line)) return false;
  const words = line.trim().split(' ');
  return (
    words.length > 1 && words.length <= MOST_WORDS && isStrong(words) && words.every((w) => inCapitals(w) || /^[\d&–<>«»*=~-]+$/.test(w))
  );
}
