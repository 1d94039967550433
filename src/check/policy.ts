import type { TermAdditions } from '../extract/added-terms.ts';
import type { Expectation, Level, Profile, Rule, RuleId } from './rule.ts';

/** A result that the reader lives with, for a reason that is always shown. */
export interface Waiver {
  readonly rule: RuleId;
  /** A pattern for paths from the folder of the policy on. */
  readonly files: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What a policy makes of one rule: another level, nothing at all, or another bound. */
export type RuleChange = Level | 'off' | { readonly level?: Level; readonly title?: string; readonly expect: Expectation };

/** The reader's own file: a profile, changes to it, and waivers. Paths and patterns begin at its folder. */
export interface Policy {
  /** The id of a profile, or `auto`. */
  readonly profile?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: { readonly [rule: RuleId]: RuleChange };
  readonly 'rule-folders'?: readonly string[];
  /** More spellings for known terms. */
  readonly terms?: TermAdditions;
  readonly waivers?: readonly Waiver[];
}

/** All rules and profiles that can be named: those that come with syllint, and the reader's own. */
export interface Library {
  readonly rules: readonly Rule[];
  readonly profiles: readonly Profile[];
}
