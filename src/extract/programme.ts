import type { Span } from '../read/outline.ts';
import { joined } from '../read/join.ts';
import type { Reading } from '../read/reading.ts';
import { billingFacts, cptShare } from './computed.ts';
import { emptyDraft, finished, say, type Draft } from './draft.ts';
import { FACT_NAMES, factRow, type Fact, type FactValue } from './facts.ts';
import { plainNumber } from './hours-derived.ts';
import { NONE, type Extraction, type Statement, type Syllabus } from './syllabus.ts';

/** One course of a programme, as it was read. */
export interface Part {
  readonly reading: Reading;
  readonly extraction: Extraction;
}

/** Facts that add up where every course states them. */
const SUMS = ['contact-hours', 'credits'] as const satisfies readonly Fact[];
/** Facts that add up over the courses that state them: what the others leave out is not there, or is at least not counted. */
const LEAST_SUMS = [
  'cpt-hours',
  'icd-hours',
  'hcpcs-hours',
  'billing-hours',
  'anatomy-hours',
  'terminology-hours',
  'exam-prep-hours',
  'other-hours',
  'timed-exams',
  'practice-exams',
  'practice-cases',
] as const satisfies readonly Fact[];
/** Facts that hold of the programme as soon as one course has them. */
const ANY = ['practicum', 'real-charts', 'practice-aim', 'refund', 'completion-proof'] as const satisfies readonly Fact[];
const UNITED = [
  'credentials',
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
const FIRST = ['provider', 'course-year', 'exam-pace'] as const satisfies readonly Fact[];

const movedSpans = (spans: readonly Span[], by: number): Span[] => spans.map((s) => ({ start: s.start + by, end: s.end + by }));

const moved = <S extends { readonly spans: readonly Span[] }>(s: S, by: number): S => ({ ...s, spans: movedSpans(s.spans, by) });

function movedSyllabus({ said, near }: Syllabus, by: number): Syllabus {
  const entries = FACT_NAMES.map((f) => [f, (said[f] as readonly Statement[]).map((s) => moved(s, by))]);
  return { said: Object.fromEntries(entries) as Syllabus['said'], near: near.map((n) => moved(n, by)) };
}

function sum(draft: Draft, fact: (typeof SUMS)[number] | (typeof LEAST_SUMS)[number], parts: readonly Syllabus[], all: boolean): void {
  const stated = parts.flatMap((p) => p.said[fact][0] ?? []);
  if (stated.length === 0 || (all && stated.length < parts.length)) return;
  const value = stated.reduce((total, s) => total + s.value, 0);
  const how = `${stated.map((s) => plainNumber(s.value)).join(' + ')} = ${plainNumber(value)}.`;
  const spans = stated.flatMap((s) => s.spans);
  say(draft, fact, stated.length > 1 ? { value, basis: 'computed', how, spans } : { ...stated[0]!, spans });
}

/** A prerequisite that another course of the programme teaches is none of the programme. */
function prerequisites(draft: Draft, parts: readonly Syllabus[], textOf: (span: Span) => string, heads: readonly string[]): void {
  const teaches = (p: Syllabus, term: string): boolean =>
    p.said.subjects.some((s) => s.value === term) || p.said['code-sets'].some((s) => s.value === term);
  const met = (own: number, s: Statement<string>): boolean =>
    parts.some(
      (p, i) =>
        i !== own &&
        (teaches(p, s.value) ||
          s.spans.some((span) => heads[i]!.includes(textOf(span)) || p.said['code-sets'].some((c) => textOf(span).includes(c.value)))),
    );
  for (const [i, part] of parts.entries())
    for (const s of part.said.prerequisites) if (s.value !== NONE && !met(i, s)) say(draft, 'prerequisites', s);
  const none = parts.flatMap((p) => p.said.prerequisites.filter((s) => s.value === NONE));
  const spoken = parts.flatMap((p) => p.said.prerequisites);
  if (draft.said.prerequisites.length > 0 || spoken.length === 0) return;
  if (none.length > 0) say(draft, 'prerequisites', { ...none[0]!, spans: none.flatMap((s) => s.spans) });
  else
    say(draft, 'prerequisites', {
      value: NONE,
      basis: 'computed',
      how: 'What one course asks for, another teaches.',
      spans: spoken.flatMap((s) => s.spans),
    });
}

function copy<F extends Fact>(draft: Draft, fact: F, statements: readonly Statement<FactValue<F>>[]): void {
  for (const s of statements) say(draft, fact, s);
}

function unite(draft: Draft, parts: readonly Syllabus[]): void {
  for (const fact of SUMS) sum(draft, fact, parts, true);
  for (const fact of LEAST_SUMS) sum(draft, fact, parts, false);
  for (const fact of UNITED)
    for (const p of parts)
      copy(
        draft,
        fact,
        (p.said[fact] as readonly Statement<FactValue<typeof fact>>[]).filter((s) => (s.value as unknown) !== NONE),
      );
  for (const fact of ANY) {
    const yes = parts.find((p) => p.said[fact][0]?.value === true) ?? parts.find((p) => p.said[fact].length > 0);
    copy(draft, fact, yes?.said[fact].slice(0, 1) ?? []);
  }
  for (const fact of FIRST)
    copy(draft, fact, (parts.find((p) => p.said[fact].length > 0)?.said[fact] ?? []) as readonly Statement<FactValue<typeof fact>>[]);
}

/** How much of a text is its head, where a course gives its number and name. */
const HEAD = 400;

/**
 * The courses of a programme as one document: hours and credits add up, terms unite, a prerequisite that another of the courses teaches is none.
 * What `own`, the programme's file, says itself goes before. Spans are offsets into the joined text of all files.
 */
export function programme(path: string, own: Part | null, courses: readonly Part[]): Part {
  const all = own ? [own, ...courses] : courses;
  const { reading, moves } = joined(
    path,
    all.map((p) => p.reading),
  );
  const syllabi = all.map((p, i) => movedSyllabus(p.extraction.syllabus, moves[i]!));
  const [first, ...rest] = syllabi;
  const parts = own ? rest : syllabi;
  const draft = emptyDraft();
  if (own && first)
    for (const fact of FACT_NAMES)
      if (!factRow(fact).computed) copy(draft, fact, first.said[fact] as readonly Statement<FactValue<typeof fact>>[]);
  const courseDraft = emptyDraft();
  unite(courseDraft, parts);
  const heads = (own ? courses : all).map((p) => p.reading.text.slice(0, HEAD));
  prerequisites(courseDraft, parts, (s) => reading.text.slice(s.start, s.end), heads);
  const titles = parts.flatMap((p) => p.said.title[0] ?? []);
  if (titles.length > 0)
    say(courseDraft, 'title', {
      value: titles.map((t) => t.value).join(' + '),
      basis: 'computed',
      how: 'The names of the courses.',
      spans: titles.flatMap((t) => t.spans),
    });
  for (const fact of FACT_NAMES)
    if (draft.said[fact].length === 0) copy(draft, fact, courseDraft.said[fact] as readonly Statement<FactValue<typeof fact>>[]);
  cptShare(draft);
  billingFacts(draft);
  const problems = all.flatMap((p, i) =>
    p.extraction.problems
      .filter((x) => x.code !== 'not-a-syllabus' || i > 0 || !own)
      .map((x) => ({ ...x, span: movedSpans([x.span], moves[i]!)[0]! })),
  );
  return { reading, extraction: { syllabus: { ...finished(draft), near: syllabi.flatMap((s) => s.near) }, problems } };
}
