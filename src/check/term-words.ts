import { factRow, isFact, type Fact } from '../extract/facts.ts';
import { mayBe, termFile } from '../extract/vocabulary.ts';

/** Terms that are not words as they stand. */
const SUBJECTS: { readonly [term: string]: string } = {
  terminology: 'medical terminology',
  'exam-prep': 'exam preparation',
  'payment-theory': 'payment systems',
};

const NAMES: { readonly [F in Fact]?: { readonly [term: string]: string } } = {
  subjects: SUBJECTS,
  prerequisites: {
    ...SUBJECTS,
    experience: 'work experience',
    credential: 'a credential',
    admission: 'admission rules',
    'other-course': 'another course',
    'course-number': 'a course given by its number alone',
  },
  'billing-extent': { none: 'no billing', basics: 'the basics of billing', substantial: 'substantial billing' },
};

/** Facts of which a term is a short name for something that its file says in words. */
const IN_WORDS: { readonly [F in Fact]?: 'claims' | 'outdated-figures' } = { claims: 'claims', 'outdated-figures': 'outdated-figures' };

/** What a person calls a term of a fact, e.g. "medical terminology" for `terminology`. */
export function termName(fact: Fact, term: string): string {
  const named = NAMES[fact]?.[term];
  if (named !== undefined) return named;
  if (fact === 'contradictions' && isFact(term)) return lowerFirst(factRow(term).label);
  const file = IN_WORDS[fact];
  const name = file && termFile(file).find((t) => t.term === term)?.name;
  return name ?? (/[A-Z]/.test(term) ? term : term.replaceAll('-', ' '));
}

/** The names of terms as a list in words: "CPT, ICD-10-CM and HCPCS". */
export const termList = (fact: Fact, terms: readonly string[], last: 'and' | 'or' = 'and'): string =>
  listed(
    terms.map((t) => termName(fact, t)),
    last,
  );

/** Credentials with the bodies that grant them: "CPC (from AAPC)"; other terms by their names. */
export function wantedName(fact: Fact, term: string): string {
  const body = fact === 'credentials' ? termFile('credentials').find((t) => t.term === term)?.body : undefined;
  return body === undefined ? termName(fact, term) : `${term} (from ${body})`;
}

/** The question that a vague term leaves: `"ICD-10" does not say which: ICD-10-CM or ICD-10-PCS?` */
export function whichOne(fact: Fact, term: string): string {
  const meanings = termList(fact, mayBe(fact, term), 'or');
  if (term === 'course-number') return `A course is given by its number alone. Which one is it: ${meanings}?`;
  return `"${termName(fact, term)}" does not say which: ${meanings}?`;
}

export function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Keeps names that are written in capitals: "CPT share", "ICD". */
export const lowerFirst = (text: string): string => (/^(?:[A-Z][a-z]|A )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** A text with an end to its last sentence. */
export const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
