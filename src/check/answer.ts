import type { Fact } from '../extract/facts.ts';
import type { Statement } from '../extract/syllabus.ts';
import type { Check } from './rule.ts';
import type { Truth } from './truth.ts';

/** How one condition came out, and what decided it. */
export interface Ground {
  readonly outcome: Truth;
  /** The statements that the outcome rests on; empty where the text is silent. */
  readonly rests: readonly Statement[];
  /** Terms that are asked for and not named. */
  readonly missing?: readonly string[];
  /** Terms that are named and should not be. */
  readonly excess?: readonly string[];
  /** Named terms that do not say which of several they mean, where that decides. */
  readonly vague?: readonly string[];
}

/** The answer of a syllabus to one check. */
export interface Answer extends Required<Ground> {
  readonly check: Check;
  readonly fact: Fact;
  /** All that the text says on the fact. */
  readonly said: readonly Statement[];
}

/** The answer of a syllabus to an expectation: one answer a check. */
export interface Finding {
  readonly outcome: Truth;
  /** The answers that decided, in the order of the rule. */
  readonly decisive: readonly Answer[];
  readonly answers: readonly Answer[];
}
