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
  /** How the hours follow from the classes of the course: "5 × 2". */
  readonly how?: string;
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

/** Lists of spans that only a draft holds, and may grow. */
const growing = new WeakSet<readonly Span[]>();

/** Adds more places to a statement. A text may say one thing thousands of times, so that its list is not copied for each. */
export function extend<F extends Fact>(draft: Draft, fact: F, at: number, spans: readonly Span[]): void {
  const all = draft.said[fact] as Statement<FactValue<F>>[];
  const known = all[at]!;
  if (!growing.has(known.spans)) {
    const own = [...known.spans];
    growing.add(own);
    all[at] = { ...known, spans: own };
  }
  (all[at]!.spans as Span[]).push(...spans);
}

/** Adds a statement; a term or text that was already said gains the new spans instead of standing twice. */
export function say<F extends Fact>(draft: Draft, fact: F, statement: Statement<FactValue<F>>): void {
  const all = draft.said[fact] as Statement<FactValue<F>>[];
  const at = typeof statement.value === 'string' ? all.findIndex((s) => s.value === statement.value) : -1;
  if (at >= 0) extend(draft, fact, at, statement.spans);
  else all.push(statement);
}

/** The near misses of a draft by what makes them the same, as far as they were looked at. */
const places = new WeakMap<readonly NearMiss[], { readonly known: Set<string>; seen: number }>();

const placeOf = ({ fact, reason, spans }: NearMiss): string => `${fact} ${reason} ${spans[0]?.start}`;

/** Adds a near miss, once for each place. */
export function miss(draft: Draft, fact: Fact, reason: Reason, ...spans: Span[]): void {
  const { near } = draft;
  const told = places.get(near) ?? { known: new Set<string>(), seen: 0 };
  places.set(near, told);
  for (; told.seen < near.length; told.seen += 1) told.known.add(placeOf(near[told.seen]!));
  const one = { fact, reason, spans };
  if (!told.known.has(placeOf(one))) near.push(one);
}

export const finished = (draft: Draft): Syllabus => ({ said: draft.said, near: draft.near });
