/** How one kind of answer is compared: what a right reader gives against what this reader gives. */
import type { FactsReport } from '../../src/report/report.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { NONE } from '../../src/extract/syllabus.ts';

/** Numbers are the same within this: half an hour, week or credit. */
const TOLERANCE = 0.5;
/** Names are the same where this share of the words of the longer is in the other. */
const SHARED_WORDS = 0.6;

export type Value = string | number | boolean;

export interface Comparison {
  readonly wanted: readonly unknown[];
  readonly given: readonly unknown[];
  /** How many of the wanted answers were given. */
  readonly wantedRight: number;
  /** How many of the given answers are wanted. */
  readonly givenRight: number;
}

export function compare<T>(wanted: readonly T[], given: readonly T[], same: (a: T, b: T) => boolean): Comparison {
  const once = [...new Set(given)];
  const wantedRight = wanted.filter((w) => once.some((g) => same(w, g))).length;
  const givenRight = once.filter((g) => wanted.some((w) => same(w, g))).length;
  return { wanted, given: once, wantedRight, givenRight };
}

/** Compares two answers, each of which may be missing. */
export const compareOne = <T>(wanted: T | null | undefined, given: T | null | undefined, same: (a: T, b: T) => boolean): Comparison =>
  compare(listed(wanted), listed(given), same);

const listed = <T>(value: T | null | undefined): T[] => (value === null || value === undefined ? [] : [value]);

export const equal = (a: Value, b: Value): boolean => a === b;

export const near = (a: Value, b: Value): boolean => typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= TOLERANCE;

/** Whether two names are alike: case, accents and punctuation do not count. */
export function alike(a: Value, b: Value): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= SHARED_WORDS * Math.max(1, left.size, right.size);
}

const wordsOf = (value: Value): ReadonlySet<string> =>
  new Set(
    String(value)
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z0-9]+/g),
  );

/** One spelling for each code set and credential: "HCPCS Level II" and "hcpcs" are `HCPCS`. */
export function termOf(value: Value): string {
  const term = String(value).toUpperCase().replace(/\s+/g, '-');
  return term.startsWith('HCPCS') ? 'HCPCS' : term;
}

/** The statements of a fact that name something. */
export const said = (facts: FactsReport, fact: Fact) => (facts[fact] ?? []).filter(({ value }) => value !== NONE);

/** The answer that the reader stands by. */
export const answerOf = (facts: FactsReport, fact: Fact): Value | null => said(facts, fact)[0]?.value ?? null;
