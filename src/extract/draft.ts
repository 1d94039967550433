import type { Problem } from '../read/reading.ts';
import type { Span } from '../read/outline.ts';
import { FACT_NAMES, type Fact, type FactValue } from './facts.ts';
import type { ListedCourse, NearMiss, Reason, Statement, Syllabus } from './syllabus.ts';

/** A part of the class time with what it is spent on, e.g. a row of a schedule or a unit. Spans are offsets into the source text. */
export interface TimeBlock {
  /** Terms of the code sets and subjects that the part names; more than one where it is not split. */
  readonly subjects: readonly string[];
  /** null where the text gives the topic and no time. */
  readonly hours: number | null;
  readonly span: Span;
  /** For a topic without hours, the list that it stands in. */
  readonly list?: TopicList;
}

/** Where the topics of a course are counted: in its schedule, in its outcomes, or in the list that names the most. */
export type TopicList = 'schedule' | 'outcomes' | 'list';

/** A syllabus while it is being read: each family of facts adds what it found. Spans are offsets into the source text. */
export interface Draft {
  readonly said: { [F in Fact]: Statement<FactValue<F>>[] };
  readonly near: NearMiss[];
  readonly problems: Problem[];
  /** The class time by topic, for the computed facts. */
  readonly blocks: TimeBlock[];
  /** The files that a curriculum of several courses lists. */
  readonly courses: ListedCourse[];
}

export const emptyDraft = (): Draft => ({
  said: Object.fromEntries(FACT_NAMES.map((f) => [f, []])) as unknown as Draft['said'],
  near: [],
  problems: [],
  blocks: [],
  courses: [],
});

/** Adds a statement; a term or text that was already said gains the new spans instead of standing twice. */
export function say<F extends Fact>(draft: Draft, fact: F, statement: Statement<FactValue<F>>): void {
  const all = draft.said[fact] as Statement<FactValue<F>>[];
  const at = typeof statement.value === 'string' ? all.findIndex((s) => s.value === statement.value) : -1;
  const known = all[at];
  if (known) all[at] = { ...known, spans: [...known.spans, ...statement.spans] };
  else all.push(statement);
}

/** Adds a near miss, once for each place. */
export function miss(draft: Draft, fact: Fact, reason: Reason, ...spans: Span[]): void {
  const [first] = spans;
  const known = draft.near.some((n) => n.fact === fact && n.reason === reason && n.spans[0]?.start === first?.start);
  if (!known) draft.near.push({ fact, reason, spans });
}

export const finished = (draft: Draft): Syllabus => ({ said: draft.said, near: draft.near });
