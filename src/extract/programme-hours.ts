import type { Span } from '../read/outline.ts';
import { note } from '../read/problem.ts';
import { COVERED } from './blocks.ts';
import { bucketOf, CODE_BOOKS, cptShare, type HoursFact } from './computed.ts';
import { TOLERANCE } from './contradictions.ts';
import { miss, say, type Draft } from './draft.ts';
import { plainNumber } from './hours-derived.ts';
import { NONE, type Statement, type Syllabus } from './syllabus.ts';

/** One course of a program. Spans of the syllabus are offsets into the joined text of all files, in which its own begins at `start`. */
export interface Course {
  readonly syllabus: Syllabus;
  readonly start: number;
  readonly text: string;
}

type Said = Syllabus['said'];
type Summed = HoursFact | (typeof TOTALS)[number] | (typeof AT_LEAST)[number];

/** What a course adds to a sum: its figure, or nothing, or it cannot be told. */
type Share = Statement<number> | 'nothing' | 'unknown';

const TOTALS = ['contact-hours', 'credits'] as const;
/** Facts that are counts of at least so many. */
const AT_LEAST = ['timed-exams', 'practice-exams', 'practice-cases'] as const;

export const HOURS: readonly HoursFact[] = [
  ...CODE_BOOKS,
  'billing-hours',
  'anatomy-hours',
  'terminology-hours',
  'exam-prep-hours',
  'other-hours',
];

/** Subjects by which a course that names no code set shows that it is on something else. */
const BESIDE_CODING = ['anatomy', 'terminology', 'pathophysiology', 'pharmacology', 'compliance', 'billing'];
const CODING_TITLE = /\b(?:cod(?:e|es|er|ers|ing)|classification|procedur\w*|diagnos\w*)\b/i;

/** The place by which a course is shown where it is silent: its name, else its first character. */
function markOf({ syllabus, start, text }: Course): Span {
  const first = Math.max(0, text.search(/\S/));
  return syllabus.said.title[0]?.spans[0] ?? { start: start + first, end: start + Math.min(first + 1, text.length) };
}

function missIn(draft: Draft, fact: Parameters<typeof miss>[1], courses: readonly Course[]): void {
  for (const course of courses) miss(draft, fact, 'silent-course', markOf(course));
}

/** The sum over all courses, with its arithmetic. Where one course leaves it open there is no sum, and that course is named. */
function addUp(draft: Draft, fact: Summed, courses: readonly Course[], shareOf: (said: Said) => Share): void {
  const shares = courses.map(({ syllabus }) => shareOf(syllabus.said));
  const stated = shares.filter((s): s is Statement<number> => typeof s !== 'string');
  if (stated.length === 0) return;
  const silent = courses.filter((_, i) => shares[i] === 'unknown');
  if (silent.length > 0) return missIn(draft, fact, silent);
  const value = stated.reduce((total, s) => total + s.value, 0);
  const how = `${stated.map((s) => plainNumber(s.value)).join(' + ')} = ${plainNumber(value)}.`;
  const spans = stated.flatMap((s) => s.spans);
  say(draft, fact, stated.length > 1 ? { value, basis: 'computed', how, spans } : stated[0]!);
}

/** Contact hours and credits where every course states them, and exams and cases, of which no course can take any away. */
export function totals(draft: Draft, courses: readonly Course[]): void {
  for (const fact of TOTALS)
    if (draft.said[fact].length === 0) addUp(draft, fact, courses, (said) => said[fact][0] ?? 'unknown');
    else if (fact === 'contact-hours') compareTotal(draft, courses);
  for (const fact of AT_LEAST) {
    if (draft.said[fact].length > 0) continue;
    const some = courses.some(({ syllabus }) => (syllabus.said[fact][0]?.value ?? 0) > 0);
    addUp(draft, fact, courses, (said) => said[fact][0] ?? (some ? 'nothing' : 'unknown'));
  }
}

/** The total that the program states beside what its courses add up to: more contradicts it, and much less is worth a look. */
function compareTotal(draft: Draft, courses: readonly Course[]): void {
  const contact = draft.said['contact-hours'][0]!;
  const stated = courses.map(({ syllabus }) => syllabus.said['contact-hours'][0]);
  if (contact.basis !== 'stated' || stated.length === 0 || stated.includes(undefined)) return;
  const sum = stated.reduce((total, s) => total + s!.value, 0);
  if (sum > contact.value + TOLERANCE)
    say(draft, 'contradictions', {
      value: 'contact-hours',
      basis: 'computed',
      how: `The courses add up to ${plainNumber(sum)} hours, the stated total is ${plainNumber(contact.value)}.`,
      spans: [...contact.spans.slice(0, 1), ...stated.flatMap((s) => s!.spans.slice(0, 1))],
    });
  else if (sum < COVERED * contact.value)
    draft.problems.push(
      note(
        'schedule-total',
        contact.spans[0]!,
        `The courses account for ${plainNumber(sum)} of ${plainNumber(contact.value)} hours.`,
        'Check that every course is listed, and that each states its hours.',
      ),
    );
}

const isCodeBook = (fact: HoursFact): boolean => (CODE_BOOKS as readonly HoursFact[]).includes(fact);

/** Whether it is known how a course divides its time among the three code books; also where none of it goes to them. */
function splitKnown(said: Said): boolean {
  if (said['cpt-share'].length > 0) return true;
  const stated = CODE_BOOKS.filter((fact) => said[fact].length > 0);
  const sets = said['code-sets'].map((s) => s.value);
  const taught = [...new Set(sets.filter((s) => s !== NONE).map(bucketOf))].filter(isCodeBook);
  if (taught.length > 0) return taught.length === 1 && stated.length === 1 && stated[0] === taught[0];
  return stated.length === 0 && (sets.length > 0 || isCovered(said) || isBesideCoding(said));
}

function isBesideCoding(said: Said): boolean {
  const [title] = said.title;
  return title !== undefined && !CODING_TITLE.test(title.value) && said.subjects.some((s) => BESIDE_CODING.includes(s.value));
}

/** Whether the hours by subject are all the hours of a course. */
function isCovered(said: Said): boolean {
  const contact = said['contact-hours'][0]?.value;
  const sum = HOURS.reduce((total, fact) => total + (said[fact][0]?.value ?? 0), 0);
  return contact !== undefined && sum >= COVERED * contact;
}

function hoursShare(fact: HoursFact, said: Said): Share {
  if (isCodeBook(fact)) return splitKnown(said) ? (said[fact][0] ?? 'nothing') : 'unknown';
  const [stated] = said[fact];
  const none = fact === 'billing-hours' && said['billing-extent'][0]?.value === 'none';
  return stated ?? (none || isCovered(said) ? 'nothing' : 'unknown');
}

/** Hours by subject, each only where it is known of every course, and the share of CPT in them. */
export function addHours(draft: Draft, courses: readonly Course[]): void {
  for (const fact of HOURS) addUp(draft, fact, courses, (said) => hoursShare(fact, said));
  const open = courses.filter(({ syllabus }) => !splitKnown(syllabus.said));
  if (open.length === 0) cptShare(draft, true);
  else if (open.length < courses.length) missIn(draft, 'cpt-share', open);
}

/** Billing by what it is in each course: no mixture of courses can hold more of it than the one that holds most. */
export function billingOfCourses(draft: Draft, courses: readonly Course[]): void {
  const silent = courses.filter(({ syllabus }) => syllabus.said['billing-extent'].length === 0);
  if (silent.length > 0) {
    if (silent.length < courses.length) missIn(draft, 'billing-extent', silent);
    return;
  }
  const said = courses.map(({ syllabus }) => syllabus.said['billing-extent'][0]!);
  const extents = said.map((s) => s.value);
  const mixed = extents.includes('substantial') && extents.some((e) => e !== 'substantial');
  if (mixed || said.length === 0) return;
  say(draft, 'billing-extent', {
    value: ['substantial', 'basics', 'none'].find((e) => extents.includes(e))!,
    basis: 'computed',
    how: `Course by course: ${extents.join(', ')}.`,
    spans: said.flatMap((s) => s.spans),
  });
}
