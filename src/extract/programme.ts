import { joined, movedSpan } from '../read/join.ts';
import type { Span } from '../read/outline.ts';
import type { Problem, Reading } from '../read/reading.ts';
import { addAnswers, type Answers } from './answers.ts';
import { billingFacts, CODE_BOOKS, cptShare, editionLag } from './computed.ts';
import { emptyDraft, finished, say, type Draft } from './draft.ts';
import { FACT_NAMES, factRow, type Fact, type FactValue } from './facts.ts';
import { addHours, billingOfCourses, HOURS, totals, type Course } from './programme-hours.ts';
import { prerequisitesOf } from './programme-prerequisites.ts';
import { NONE, type Extraction, type Statement, type Syllabus } from './syllabus.ts';

/** What was read of one course, or of several as one, and what it says. */
export interface CourseRead {
  readonly reading: Reading;
  readonly extraction: Extraction;
}

/** What one course teaches, promises or names, all of them do; what the program's own file says is added, and stands first. */
const UNITED = [
  'wrong-body',
  'code-sets',
  'code-books',
  'book-editions',
  'subjects',
  'instructor-credentials',
  'claims',
  'outdated-figures',
  'contradictions',
] as const satisfies readonly Fact[];
/** True of the program as soon as one course says yes, and untrue where all say no. */
const ANY = ['practicum', 'real-charts', 'practice-aim', 'refund', 'completion-proof'] as const satisfies readonly Fact[];
/** What the first course says that says anything. */
const FIRST = ['provider', 'exam-pace'] as const satisfies readonly Fact[];

type Said<F extends Fact> = readonly Statement<FactValue<F>>[];

function copy<F extends Fact>(draft: Draft, fact: F, statements: readonly Statement[]): void {
  for (const s of statements as Said<F>) say(draft, fact, s);
}

const isSilent = (draft: Draft, fact: Fact): boolean => draft.said[fact].length === 0;

/** All terms of several syllabi; that there are none holds only where nobody names one. */
function unite(draft: Draft, fact: Fact, all: readonly Syllabus[]): void {
  const said = all.map(({ said: s }) => s[fact] as readonly Statement[]);
  const named = said.flat().filter((s) => s.value !== NONE);
  if (named.length > 0 || said.every((s) => s.length > 0)) copy(draft, fact, named.length > 0 ? named : said.flat());
}

function anyOf(draft: Draft, fact: Fact, all: readonly Syllabus[]): void {
  const said = all.map((s) => s.said[fact][0] as Statement | undefined);
  const yes = said.find((s) => s?.value === true);
  if (yes) copy(draft, fact, [yes]);
  else if (said.every((s) => s !== undefined)) copy(draft, fact, said.slice(0, 1) as Statement[]);
}

/** The year in which all courses are given that name one; of two years neither is that of the program. */
function courseYear(draft: Draft, all: readonly Syllabus[]): void {
  const said = all.flatMap((s) => s.said['course-year'].slice(0, 1));
  if (new Set(said.map((s) => s.value)).size === 1) copy(draft, 'course-year', [{ ...said[0]!, spans: said.flatMap((s) => s.spans) }]);
}

function titles(draft: Draft, all: readonly Syllabus[]): void {
  const said = all.flatMap((s) => s.said.title.slice(0, 1));
  const value = said.map((t) => t.value).join(' + ');
  if (said.length > 0)
    say(draft, 'title', { value, basis: 'computed', how: 'The names of the courses.', spans: said.flatMap((t) => t.spans) });
}

/** What the program says of itself: all of it but contradictions, which are counted together. */
function ownFacts(draft: Draft, own: Syllabus): void {
  for (const fact of FACT_NAMES) if (!(UNITED as readonly Fact[]).includes(fact)) copy(draft, fact, own.said[fact]);
}

function courseFacts(draft: Draft, courses: readonly Course[]): void {
  const syllabi = courses.map((c) => c.syllabus);
  const open = <F extends Fact>(facts: readonly F[]): F[] => facts.filter((fact) => isSilent(draft, fact));
  for (const fact of open(ANY)) anyOf(draft, fact, syllabi);
  for (const fact of open(FIRST)) copy(draft, fact, syllabi.find((s) => s.said[fact].length > 0)?.said[fact] ?? []);
  for (const fact of open(['credentials'])) unite(draft, fact, syllabi);
  if (isSilent(draft, 'course-year')) courseYear(draft, syllabi);
  if (isSilent(draft, 'title')) titles(draft, syllabi);
  if (isSilent(draft, 'prerequisites')) prerequisitesOf(draft, courses);
}

/** Hours, and what follows from them. Where the program's own file splits its hours, its own split holds. */
function hourFacts(draft: Draft, courses: readonly Course[], answers: Answers): void {
  totals(draft, courses);
  if (HOURS.every((fact) => isSilent(draft, fact))) addHours(draft, courses);
  answerProgram(draft, answers);
  if (isSilent(draft, 'billing-extent')) billingFacts(draft);
  if (isSilent(draft, 'billing-extent')) billingOfCourses(draft, courses);
  if (isSilent(draft, 'edition-lag')) editionLag(draft);
}

/** What is worked out of each fact that a reader may answer. */
const RESTS_ON: readonly (readonly [worked: Fact, on: readonly Fact[]])[] = [
  ['cpt-share', CODE_BOOKS],
  ['billing-share', ['billing-hours', 'contact-hours']],
  ['billing-extent', ['billing-hours', 'contact-hours']],
  ['edition-lag', ['course-year', 'book-editions']],
];

/** Puts the reader's answers before what all courses say together. What was worked out of that is worked out anew. */
function answerProgram(draft: Draft, answers: Answers): void {
  const isAnswered = (fact: Fact): boolean => answers[fact] !== undefined;
  for (const [worked, on] of RESTS_ON) {
    const said = draft.said[worked] as Statement[];
    if (on.some(isAnswered)) said.splice(0, said.length, ...said.filter((s) => s.basis !== 'computed'));
  }
  addAnswers(draft, answers);
  if (CODE_BOOKS.some(isAnswered) && isSilent(draft, 'cpt-share')) cptShare(draft, true);
}

const moved = <S extends { readonly spans: readonly Span[] }>(s: S, by: number): S => ({
  ...s,
  spans: s.spans.map((span) => movedSpan(span, by)),
});

function movedSyllabus({ said, near }: Syllabus, by: number): Syllabus {
  const entries = FACT_NAMES.map((f) => [f, (said[f] as readonly Statement[]).map((s) => moved(s, by))]);
  return { said: Object.fromEntries(entries) as Syllabus['said'], near: near.map((n) => moved(n, by)) };
}

/** A part about another field, such as office skills, is no fault where the courses beside it are on coding and it states something. */
function isForeign({ extraction }: CourseRead, all: readonly CourseRead[]): boolean {
  const states = FACT_NAMES.some(
    (f) => f !== 'title' && f !== 'provider' && factRow(f).world !== 'none-when-silent' && extraction.syllabus.said[f].length > 0,
  );
  return states && all.some((part) => !part.extraction.problems.some((p) => p.code === 'not-a-syllabus'));
}

function problemsOf(part: CourseRead, by: number, own: CourseRead | null, courses: readonly CourseRead[]): Problem[] {
  const alike = part === own || isForeign(part, courses);
  return part.extraction.problems.filter((p) => p.code !== 'not-a-syllabus' || !alike).map((p) => ({ ...p, span: movedSpan(p.span, by) }));
}

/**
 * The courses of a program as one document: hours and credits add up, terms unite, a prerequisite that another of the courses teaches is none.
 * What `own`, the program's file, says itself goes before, and before all of it what the reader answers of the program. Spans are offsets into the joined text of all files.
 */
export function programme(path: string, own: CourseRead | null, courses: readonly CourseRead[], answers: Answers = {}): CourseRead {
  const all = own ? [own, ...courses] : courses;
  const reading = joined(
    path,
    all.map((p) => p.reading),
  );
  const syllabi = all.map((p, i) => movedSyllabus(p.extraction.syllabus, reading.parts[i]!.start));
  const taught = (own ? syllabi.slice(1) : syllabi).map((syllabus, i): Course => {
    const { start, reading: one } = reading.parts[own ? i + 1 : i]!;
    return { syllabus, start, text: one.text };
  });
  const draft = emptyDraft();
  if (own) ownFacts(draft, syllabi[0]!);
  for (const fact of UNITED) unite(draft, fact, syllabi);
  courseFacts(draft, taught);
  hourFacts(draft, taught, answers);
  const problems = all.flatMap((p, i) => problemsOf(p, reading.parts[i]!.start, own, courses));
  const { said, near } = finished(draft);
  return {
    reading,
    extraction: {
      syllabus: { said, near: [...near, ...syllabi.flatMap((s) => s.near)] },
      problems: [...problems, ...draft.problems],
    } satisfies Extraction,
  };
}
