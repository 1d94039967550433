import type { Fact } from './facts.ts';
import { TERMS } from './terms.generated.ts';

/** One entry of a file in rules/terms/: a term, and the spellings by which a text names it. */
export interface Term {
  readonly term: string;
  readonly spellings: readonly string[];
  /** The full name. */
  readonly name?: string;
  /** For a vague word: the terms that it may stand for. */
  readonly 'may-be'?: readonly string[];
  /** For a credential: the body that grants it. */
  readonly body?: string;
  /** For a credential: A to D and R, as the credential catalogue explains. */
  readonly tier?: string;
  readonly kind?: string;
  /** For a role: it covers no more than the label's value, or the next paragraph. */
  readonly short?: boolean;
  /** For a role: it must be most of the heading, since its words also stand in titles of courses. */
  readonly most?: boolean;
  /** For a subject: the subject of which it is a part, e.g. CPT for anesthesia coding. */
  readonly 'part-of'?: string;
  /** The term counts only where one of these stands nearby. */
  readonly near?: readonly string[];
  /** The term does not count where one of these stands nearby. */
  readonly 'not-near'?: readonly string[];
}

/** A file of rules/terms/, by its name without `.yaml`. */
export type TermFile = keyof typeof TERMS;

export const TERM_FILES = Object.keys(TERMS) as TermFile[];

/** The terms of one file of rules/terms/. */
export const termFile = (name: TermFile): readonly Term[] => TERMS[name] as readonly Term[];

const FILE_OF: { readonly [F in Fact]?: TermFile } = {
  credentials: 'credentials',
  'wrong-body': 'credentials',
  'instructor-credentials': 'credentials',
  'code-sets': 'code-sets',
  'code-books': 'code-sets',
  subjects: 'subjects',
  prerequisites: 'prerequisites',
  claims: 'claims',
  'outdated-figures': 'outdated-figures',
};

const FIXED: { readonly [F in Fact]?: readonly string[] } = {
  'billing-extent': ['none', 'basics', 'substantial'],
  'course-level': ['introductory', 'extensive'],
  contradictions: ['title', 'contact-hours', 'credits', 'weeks', 'months', 'timed-exams', 'practicum', 'course-year'],
};

/** The terms that a fact may hold, or null for a fact that does not hold terms. */
export function termsOf(fact: Fact): readonly string[] | null {
  const file = FILE_OF[fact];
  return file ? termFile(file).map((t) => t.term) : (FIXED[fact] ?? null);
}

/** What a vague term may stand for; empty for a plain one. */
export function mayBe(fact: Fact, term: string): readonly string[] {
  const file = FILE_OF[fact];
  return (file && termFile(file).find((t) => t.term === term)?.['may-be']) || [];
}
