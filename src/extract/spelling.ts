import { isSoft, tokenize } from './tokens.ts';

const CAPITALS = /^[A-Z]{2,}$/;

const plain = (word: string): string => (CAPITALS.test(word) ? word : (tokenize(word)[0]?.text ?? word));

/** A word with its alternatives and its ending left open, in the form in which it is compared. */
const alternatives = (part: string): string =>
  part
    .split('|')
    .map((word) => (word.endsWith('*') ? `${plain(word.slice(0, -1))}*` : plain(word)))
    .join('|');

/**
 * A spelling as a person writes it, in the form in which texts are searched for it: words parted by single spaces, in lower case save
 * those in capitals, without the signs that do not matter: "ICD-10-CM" is "ICD 10 CM", "Healthcare Common" is "healthcare common".
 */
export function normalSpelling(spelling: string): string {
  const words = spelling.split(/\s+/).flatMap((part) => {
    if (part === '...') return [part];
    if (part.includes('|') || part.endsWith('*')) return [alternatives(part)];
    return tokenize(part)
      .filter((token) => !isSoft(token))
      .map((token) => (token.kind === 'word' && CAPITALS.test(token.raw) ? token.raw : token.text));
  });
  return words.join(' ');
}
