import type { Span } from '../read/outline.ts';
import { say, type Draft } from './draft.ts';
import type { Course } from './programme-hours.ts';
import { NONE, type Statement } from './syllabus.ts';

/** Prerequisites by which another course is meant. */
const COURSES = ['course-number', 'other-course'];
/** How much of a text is its head, where a course gives its number and name. */
const HEAD = 400;
const NUMBER_LABEL = /^\W*(?:course\W+)?(?:number|code|id|no\b)/i;

const wordsAt = ({ text, start }: Course, span: Span): string => text.slice(span.start - start, span.end - start);

/** The lines of the head in which a course says what it is called: its first, that with its title, and that with its number. */
function nameLines({ syllabus, start, text }: Course): string[] {
  const title = syllabus.said.title[0]?.spans[0];
  let at = start;
  return text
    .slice(0, HEAD)
    .split(/\r\n|\r|\n/)
    .filter((line, i, all) => {
      const begins = at;
      at = begins + line.length + 1;
      const isFirst = all.slice(0, i).every((l) => l.trim() === '');
      return isFirst || NUMBER_LABEL.test(line) || (title && title.start < at && title.end > begins);
    });
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether words such as "HC 110" stand in the name of a course, whole. */
const isNamed = (course: Course, words: string): boolean =>
  folded(words) !== '' && nameLines(course).some((line) => ` ${folded(line)} `.includes(` ${folded(words)} `));

/** Words that ask for a course and leave it to the rest of the line to say which. */
const LEADS = /\bcompletion of$/i;

const lineOf = ({ text, start }: Course, span: Span): number => text.slice(0, span.start - start).split(/\r\n|\r|\n/).length;

function leadsToAnother(own: Course, span: Span): boolean {
  const all = own.syllabus.said.prerequisites.flatMap((s) => s.spans);
  return LEADS.test(wordsAt(own, span)) && all.some((other) => other.start !== span.start && lineOf(own, other) === lineOf(own, span));
}

/** Whether one of the other courses is the one that is asked for, or teaches the code set that it is called after. */
function isAmong(own: Course, others: readonly Course[], span: Span): boolean {
  const words = wordsAt(own, span);
  const teaches = ({ syllabus }: Course): boolean => syllabus.said['code-sets'].some((set) => folded(set.value) === folded(words));
  return leadsToAnother(own, span) || others.some((other) => teaches(other) || isNamed(other, words));
}

/** The places of a statement that none of the other courses answers. */
function openSpans({ value, spans }: Statement<string>, own: Course, others: readonly Course[]): readonly Span[] {
  if (COURSES.includes(value)) return spans.filter((span) => !isAmong(own, others, span));
  return others.some(({ syllabus }) => syllabus.said.subjects.some((s) => s.value === value)) ? [] : spans;
}

/** What the courses ask for that none of the others teaches. */
export function prerequisitesOf(draft: Draft, courses: readonly Course[]): void {
  const spoken = courses.flatMap((own) => own.syllabus.said.prerequisites.map((s) => ({ own, s })));
  const asked = spoken.filter(({ s }) => s.value !== NONE);
  for (const { own, s } of asked) {
    const others = courses.filter((c) => c !== own);
    const spans = openSpans(s, own, others);
    if (spans.length > 0) say(draft, 'prerequisites', { ...s, spans });
  }
  if (draft.said.prerequisites.length > 0 || spoken.length === 0) return;
  const spans = spoken.flatMap(({ s }) => s.spans);
  if (asked.length === 0) say(draft, 'prerequisites', { value: NONE, basis: 'stated', spans });
  else say(draft, 'prerequisites', { value: NONE, basis: 'computed', how: 'What one course asks for, another teaches.', spans });
}
