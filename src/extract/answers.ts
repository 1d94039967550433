import type { Draft } from './draft.ts';
import { factRow, type Fact } from './facts.ts';
import { NONE, type Statement } from './syllabus.ts';

/** What the reader was told, or knows, in place of what the text says. */
export interface Answer {
  /** A number, a text, yes or no; of terms all of them, and the empty list where there are none. */
  readonly value: string | number | boolean | readonly string[];
  /** Who said so, and when. */
  readonly note?: string;
}

/** The reader's own answers by fact. */
export type Answers = { readonly [F in Fact]?: Answer };

const valuesOf = ({ value }: Answer): readonly (string | number | boolean)[] => {
  if (typeof value !== 'object') return [value];
  return value.length === 0 ? [NONE] : [...new Set(value)];
};

/**
 * Puts the reader's answers first, before anything is worked out, so that what is worked out rests on them. Terms count together, so an
 * answer in terms stands in place of those of the text; of all other facts the first statement decides, and the text is kept after it.
 */
export function addAnswers(draft: Draft, answers: Answers): void {
  for (const [fact, answer] of Object.entries(answers) as [Fact, Answer][]) {
    const how = answer.note?.trim();
    const own = valuesOf(answer).map((value) => ({ value, basis: 'yours', ...(how ? { how } : {}), spans: [] }) as Statement);
    const all = draft.said[fact] as Statement[];
    const kept = factRow(fact).kind === 'terms' ? [] : all;
    all.splice(0, all.length, ...own, ...kept);
  }
}
