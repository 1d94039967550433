import type { Check } from '../../check/rule.ts';
import type { Fact } from '../../extract/facts.ts';
import { rounded } from '../number.ts';
import type { DocumentReport, RuleReport } from '../report.ts';

/** The hours of one subject. */
export interface SubjectHours {
  readonly label: string;
  readonly hours: number;
}

/** How the hours of a course are split: those on the code books, then the others, each in the order of the vocabulary. */
export interface HoursSplit {
  readonly books: readonly SubjectHours[];
  readonly others: readonly SubjectHours[];
  /** Of all subjects together. */
  readonly sum: number;
}

/** A range that rules advise. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const BOOKS: readonly (readonly [Fact, string])[] = [
  ['cpt-hours', 'CPT'],
  ['icd-hours', 'ICD'],
  ['hcpcs-hours', 'HCPCS'],
];

const OTHERS: readonly (readonly [Fact, string])[] = [
  ['billing-hours', 'Billing'],
  ['exam-prep-hours', 'Exam practice'],
  ['anatomy-hours', 'Anatomy'],
  ['terminology-hours', 'Terminology'],
  ['other-hours', 'Other'],
];

/** The number that a document states for a fact, or null. */
export function numberOf({ facts }: Pick<DocumentReport, 'facts'>, fact: Fact): number | null {
  const value = facts[fact]?.[0]?.value;
  return typeof value === 'number' ? value : null;
}

const stated = (document: Pick<DocumentReport, 'facts'>, rows: readonly (readonly [Fact, string])[]): SubjectHours[] =>
  rows.flatMap(([fact, label]) => {
    const hours = numberOf(document, fact);
    return hours === null || hours <= 0 ? [] : [{ label, hours }];
  });

/** Rounding of the hours of each subject. */
const TOLERANCE = 0.5;

/** The split of the hours, or null where fewer than two subjects have hours or they are more than the course has. */
export function hoursSplit(document: Pick<DocumentReport, 'facts'>): HoursSplit | null {
  const [books, others] = [stated(document, BOOKS), stated(document, OTHERS)];
  const all = [...books, ...others];
  const sum = rounded(all.reduce((total, { hours }) => total + hours, 0));
  const total = numberOf(document, 'contact-hours');
  return all.length < 2 || (total !== null && sum > total + TOLERANCE) ? null : { books, others, sum };
}

/** Whether the subjects are the whole course. */
export const isWhole = (sum: number, total: number): boolean => Math.abs(sum - total) <= TOLERANCE;

const checksOf = ({ expect }: RuleReport): readonly Check[] => ('any-of' in expect ? expect['any-of'] : [expect]);

/** The most hours that a rule asks for at least, or null. */
export function advisedHours(rules: readonly RuleReport[]): number | null {
  const bounds = rules.flatMap(checksOf).flatMap((check) => (check.fact === 'contact-hours' ? (check['at-least'] ?? []) : []));
  return bounds.length > 0 ? Math.max(...bounds) : null;
}

/** The closest range that a rule sets for the CPT share, in percent, or null. */
export function advisedShare(rules: readonly RuleReport[]): Range | null {
  const ranges = rules.flatMap(checksOf).flatMap((check): Range[] => {
    const { fact, 'at-least': low, 'at-most': high } = check;
    return fact === 'cpt-share' && low !== undefined && high !== undefined ? [{ low, high }] : [];
  });
  return ranges.toSorted((a, b) => a.high - a.low - (b.high - b.low))[0] ?? null;
}
