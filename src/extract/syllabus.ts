import type { Problem } from '../read/reading.ts';
import type { Span } from '../read/outline.ts';
import type { Fact, FactValue } from './facts.ts';

/** One value that the text gives for a fact. */
export interface Statement<V = string | number | boolean> {
  readonly value: V;
  /** `stated` by the text, `computed` from other statements, or `yours`: the reader's own answer. */
  readonly basis: 'stated' | 'computed' | 'yours';
  /** The arithmetic of a computed value in words, e.g. "16 weeks × 5 hours = 80". */
  readonly how?: string;
  /** Where the value stands, in the source text; the first is the line that a person would be shown. */
  readonly spans: readonly Span[];
}

/** Why a line that looks like an answer is not one. */
export type Reason =
  | 'another-course'
  | 'external-exam'
  | 'credit-hours'
  | 'out-of-class'
  | 'part-of-the-course'
  | 'no-number-of-weeks'
  | 'not-course-time'
  | 'denied'
  | 'recommended-only'
  | 'optional'
  | 'instructor'
  | 'career-overview'
  | 'own-certificate'
  | 'membership-or-body'
  | 'compared-only'
  | 'announced-only'
  | 'named-in-passing'
  | 'no-longer-taught'
  | 'class-copy'
  | 'not-the-code-book'
  | 'needed-later'
  | 'grading-or-attendance'
  | 'time-limit'
  | 'testimonial'
  | 'exam-without-time'
  | 'silent-course';

export interface NearMiss {
  readonly fact: Fact;
  readonly reason: Reason;
  readonly spans: readonly Span[];
}

/** For every fact the statements of the text, the answer first; no statement means that the text is silent. */
export interface Syllabus {
  readonly said: { readonly [F in Fact]: readonly Statement<FactValue<F>>[] };
  readonly near: readonly NearMiss[];
}

/** What extraction makes of a reading. */
export interface Extraction {
  readonly syllabus: Syllabus;
  readonly problems: readonly Problem[];
  /** The files that a curriculum of several courses lists. */
  readonly courses?: readonly ListedCourse[];
}

/** A course file as a curriculum names it. */
export interface ListedCourse {
  readonly name: string;
  readonly span: Span;
}

/** The one value a fact of terms holds where the text says that there are none. */
export const NONE = 'none';
