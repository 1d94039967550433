import { COVERED, spansOf, timed, total } from './blocks.ts';
import { say, type Draft } from './draft.ts';
import type { Fact, FactValue } from './facts.ts';
import { plainNumber } from './hours-derived.ts';
import type { Statement } from './syllabus.ts';

/** Totals that differ by more than this contradict each other, in hours, weeks or credits. */
export const TOLERANCE = 0.5;
const COMPARED = [
  'contact-hours',
  'credits',
  'weeks',
  'months',
  'timed-exams',
  'practicum',
  'course-year',
] as const satisfies readonly Fact[];
const SENTENCE_END = /[.!?;]\s|\n/;

function contradicts(text: string, a: Statement, b: Statement): boolean {
  const [first, second] = [a.spans[0], b.spans[0]].toSorted((x, y) => x!.start - y!.start);
  if (!first || !second || a.basis !== 'stated' || b.basis !== 'stated' || !SENTENCE_END.test(text.slice(first.end, second.start)))
    return false;
  return typeof a.value === 'number' && typeof b.value === 'number' ? Math.abs(a.value - b.value) > TOLERANCE : a.value !== b.value;
}

/** Facts to which the text gives two answers, and a schedule that adds up to more than the stated total. */
export function contradictions(draft: Draft, text: string): void {
  for (const fact of COMPARED) {
    const all = draft.said[fact] as readonly Statement<FactValue<typeof fact>>[];
    const other = all.slice(1).find((s) => contradicts(text, all[0]!, s));
    if (other)
      say(draft, 'contradictions', {
        value: fact,
        basis: 'computed',
        how: `${all[0]!.value} and ${other.value}.`,
        spans: [...all[0]!.spans.slice(0, 1), ...other.spans.slice(0, 1)],
      });
  }
  const contact = draft.said['contact-hours'][0];
  const blocks = timed(draft);
  if (!contact || contact.basis !== 'stated' || blocks.length < 3) return;
  const sum = total(blocks);
  if (sum > contact.value + TOLERANCE && !draft.said['contact-hours'].some((s) => Math.abs(s.value - sum) <= TOLERANCE))
    say(draft, 'contradictions', {
      value: 'contact-hours',
      basis: 'computed',
      how: `The schedule adds up to ${plainNumber(sum)} hours, the stated total is ${plainNumber(contact.value)}.`,
      spans: [...contact.spans.slice(0, 1), ...spansOf(blocks)],
    });
  else if (sum < COVERED * contact.value)
    draft.problems.push({
      code: 'schedule-total',
      level: 'note',
      message: `The schedule accounts for ${plainNumber(sum)} of ${plainNumber(contact.value)} hours.`,
      remedy: 'Check that every part of the course is listed with its hours.',
      span: contact.spans[0]!,
    });
}
