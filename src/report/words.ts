import type { Level, Outcome, Standing } from '../check/rule.ts';
import type { Reason } from '../extract/syllabus.ts';

/** The order in which outcomes are shown: what the reader can act on comes first. */
export const OUTCOMES: readonly Outcome[] = ['fail', 'not-stated', 'pass', 'not-applicable'];

export const LEVELS: readonly Level[] = ['must', 'should', 'may'];

export const OUTCOME_WORDS: { readonly [O in Outcome]: string } = {
  fail: 'Not met',
  'not-stated': 'Not stated',
  pass: 'Met',
  'not-applicable': 'Does not apply',
};

export const OUTCOME_LINES: { readonly [O in Outcome]: string } = {
  fail: 'The syllabus says something else than what is advised.',
  'not-stated': 'The syllabus is silent. That is not a no. Ask, and get the answer in writing.',
  pass: 'The syllabus says it, and here is where.',
  'not-applicable': 'Asked only of other courses.',
};

export const MARKS: { readonly [O in Outcome]: string } = { fail: '✗', 'not-stated': '?', pass: '✓', 'not-applicable': '–' };

export const LEVEL_WORDS: { readonly [L in Level]: string } = { must: 'required', should: 'advised', may: 'optional' };

export const STANDING_WORDS: { readonly [S in Standing]: string } = {
  official: 'Official.',
  recommendation: 'A recommendation, not an exam rule.',
  'third-party': 'From a third party.',
  ours: 'The number is syllint’s own.',
};

/** Why the closest line does not count. */
export const REASONS: { readonly [R in Reason]: string } = {
  'another-course': 'This is about another course, so it does not count.',
  'external-exam': 'This is the real exam, not an exam of the course, so it does not count.',
  'credit-hours': 'These are credit hours, not hours of class.',
  'out-of-class': 'This is work outside of class, not class time.',
  'part-of-the-course': 'This is one part of the course, not the whole.',
  'no-number-of-weeks': 'The hours are per week, and the number of weeks is not stated.',
  'not-course-time': 'These hours are not time in the course.',
  denied: 'The line says that it is not so.',
  'recommended-only': 'This is recommended, not required.',
  optional: 'This is optional, so not every student gets it.',
  instructor: 'This is about the teacher, not about the course.',
  'career-overview': 'This describes the career, not the course.',
  'own-certificate': 'This is the school’s own certificate, not a national credential.',
  'membership-or-body': 'This names a membership or an organization, not a credential.',
  'compared-only': 'This is named only to compare.',
  'announced-only': 'This is announced, not taught.',
  'named-in-passing': 'This is named in passing, and nothing says that it is taught.',
  'no-longer-taught': 'The line says that it is no longer taught.',
  'class-copy': 'This is a copy for use in class, not a book that you must have.',
  'not-the-code-book': 'This is another book, not the code book itself.',
  'needed-later': 'This is needed later, not before you start.',
  'grading-or-attendance': 'This is about grades or attendance.',
  'time-limit': 'This is a time limit, not hours of class.',
  testimonial: 'One student’s words, not a promise by the school.',
  'exam-without-time': 'No time is stated for this exam.',
  'silent-course': 'This course does not state it, so it is not known of all courses together.',
};

export const LIMITS =
  'This report judges what the syllabus says, not how well the course is taught. “Not stated” means the text is silent; it does not mean no.';

export const TRADEMARK = 'CPT is a registered trademark of the American Medical Association.';

/** "1 exam", "2 exams". */
export const counted = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

/** "1 required, 2 advised": how many there are of each level, without the levels of which there are none. */
export function levelCounts(items: readonly { readonly level: Level }[]): string {
  const counts = LEVELS.map((level) => ({ level, n: items.filter((i) => i.level === level).length }));
  return counts.flatMap(({ level, n }) => (n > 0 ? [`${n} ${LEVEL_WORDS[level]}`] : [])).join(', ');
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers in words. */
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);
