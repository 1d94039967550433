import { normalSpelling } from './spelling.ts';
import { type Term, termFile, type TermFile } from './vocabulary.ts';

/** More spellings for terms, by the file of rules/terms/ in which the terms stand. */
export type TermAdditions = {
  readonly [F in TermFile]?: readonly { readonly term: string; readonly spellings: readonly string[] }[];
};

/** Terms with spellings added, by the terms as they come with syllint. */
export type AddedTerms = ReadonlyMap<Term, Term>;

/** The terms with their added spellings. Terms that do not exist are left out: loading has refused them. */
export function addedTerms(additions: TermAdditions): AddedTerms {
  const added = new Map<Term, Term>();
  for (const [file, entries = []] of Object.entries(additions) as [TermFile, TermAdditions[TermFile]][])
    for (const { term, spellings } of entries) {
      const known = termFile(file).find((t) => t.term === term);
      const before = known && (added.get(known) ?? known);
      if (known && before)
        added.set(known, { ...before, spellings: [...new Set([...before.spellings, ...spellings.map(normalSpelling)])] });
    }
  return added;
}

/** Whether a spelling can be searched for: it begins and ends with a word, and each of its words has a letter or a digit. */
export function isSpelling(spelling: string): boolean {
  const parts = normalSpelling(spelling).split(' ');
  const isWord = (part: string): boolean => part.split('|').every((word) => /[\p{L}\d]/u.test(word));
  return isWord(parts[0]!) && isWord(parts.at(-1)!) && parts.every((part) => part === '...' || isWord(part));
}

let inForce: AddedTerms | null = null;

/** The added terms that the text is read with just now. */
export const termsInForce = (): AddedTerms | null => inForce;

/**
 * Reads with added terms in force. Every search of a text looks at them, and handing them down through all of extraction would burden
 * each function for the sake of one; since reading is synchronous, nothing else can meet them.
 */
export function withAddedTerms<T>(added: AddedTerms | null, reading: () => T): T {
  const before = inForce;
  inForce = added;
  try {
    return reading();
  } finally {
    inForce = before;
  }
}
