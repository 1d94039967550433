import type { Span } from '../read/outline.ts';
import type { Fact } from '../extract/facts.ts';
import type { NearMiss } from '../extract/syllabus.ts';

export type RuleId = string;
export type Level = 'must' | 'should' | 'may';
export type Outcome = 'pass' | 'fail' | 'not-stated' | 'not-applicable';

/** Whose advice a rule follows: the credentialing body or a regulator, the recommended criteria, another party, or this project. */
export type Standing = 'official' | 'recommendation' | 'third-party' | 'ours';

export interface RuleSource {
  readonly name: string;
  readonly standing: Standing;
  /** What the source says, in the fewest words. */
  readonly figure?: string;
  readonly link?: string;
  /** The day the source was last looked at, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** Conditions on one fact, joined by "and". Which of them fit depends on the kind of the fact. */
export interface Check {
  readonly fact: Fact;
  readonly stated?: true;
  readonly is?: string | boolean;
  readonly 'at-least'?: number;
  readonly 'at-most'?: number;
  readonly 'includes-all'?: readonly string[];
  readonly 'includes-any'?: readonly string[];
  /** Nothing but these; the empty list means nothing of the kind. */
  readonly only?: readonly string[];
  readonly excludes?: readonly string[];
}

export type Expectation = Check | { readonly 'any-of': readonly Check[] };

/** What a syllabus says in an example: values by fact; an absent fact is silent, `none` and `[]` mean that there is none. */
export type Example = { readonly [F in Fact]?: string | number | boolean | readonly string[] };

/** One question asked of a syllabus, as written in its YAML file. */
export interface Rule {
  readonly id: RuleId;
  /** The good case in the present tense. */
  readonly title: string;
  readonly level: Level;
  readonly why: string;
  readonly source: readonly RuleSource[];
  readonly expect: Expectation;
  /** The rule is asked only of courses for which this holds. */
  readonly when?: Expectation;
  /** The question to the school, in the first person. */
  readonly ask: string;
  /** What a school would write to meet the rule. */
  readonly fix: string;
  /** Those of the rules that come with syllint stand apart, in rule-examples.generated.ts: only who explains or tests a rule needs them. */
  readonly examples?: RuleExamples;
}

/** What syllabi say, by the outcome that the rule gives them. */
export interface RuleExamples {
  readonly pass: readonly Example[];
  readonly fail: readonly Example[];
  readonly 'not-stated'?: readonly Example[];
  readonly 'not-applicable'?: readonly Example[];
}

/** A named choice of rules with the levels that they have in it. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The profile whose rules come first, in a file; a loaded profile holds them all. */
  readonly extends?: string;
  /** Rule ids in the order of the report; a level here replaces the rule's own. */
  readonly rules: readonly { readonly rule: RuleId; readonly level?: Level }[];
}

/** The answer to one rule. Spans are offsets into the source text; there are no lines yet. */
export interface Judgement {
  readonly rule: RuleId;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly expected: string;
  readonly found: string;
  readonly spans: readonly Span[];
  /** Lines that came close, for facts on which the text is silent. */
  readonly near: readonly NearMiss[];
}
