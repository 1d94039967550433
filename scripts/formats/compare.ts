/** How much of what is read in one form of a document is read in another, too. */
import { FACT_NAMES } from '../../src/extract/facts.ts';
import type { FactsReport } from '../../src/report/report.ts';

/** What two forms of a document say: the answers of both, and those of only one. */
export interface Comparison {
  readonly same: readonly string[];
  /** Of the first form alone. */
  readonly lost: readonly string[];
  /** Of the second form alone. */
  readonly added: readonly string[];
}

/** Every value of every fact, once: "contact-hours 84". */
const answersIn = (facts: FactsReport): ReadonlySet<string> =>
  new Set(FACT_NAMES.flatMap((fact) => (facts[fact] ?? []).map(({ value }) => `${fact} ${String(value)}`)));

export function compared(one: FactsReport, other: FactsReport): Comparison {
  const [first, second] = [answersIn(one), answersIn(other)];
  return {
    same: [...first].filter((answer) => second.has(answer)),
    lost: [...first].filter((answer) => !second.has(answer)),
    added: [...second].filter((answer) => !first.has(answer)),
  };
}

/** The part of all answers that both forms give, from 0 to 1. */
export function sameness(all: readonly Comparison[]): number {
  const sum = (key: keyof Comparison): number => all.reduce((total, one) => total + one[key].length, 0);
  const answers = sum('same') + sum('lost') + sum('added');
  return answers === 0 ? 0 : sum('same') / answers;
}
