import type { Expectation, Level, Outcome, RuleSource } from '../check/rule.ts';
import type { Fact } from '../extract/facts.ts';
import type { Reason } from '../extract/syllabus.ts';
import type { ProblemCode } from '../read/reading.ts';

/** Where a statement stands: 1-based lines and columns in UTF-16 units, the end exclusive; `text` is the sentence, row or line, at most 300 characters. */
export interface Evidence {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  /** Of a PDF. */
  readonly page?: number;
  /** Of a Word file: the paragraph, or the table and its row. Empty paragraphs do not count. */
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  /** The file, where several courses are judged together. */
  readonly path?: string;
}

/** `falls-short`: a required rule fails; `cannot-tell`: none fails and one is not stated; `meets`: all required rules pass. */
export type Verdict = 'meets' | 'falls-short' | 'cannot-tell';

/** How many results came out how; those that are waived are counted apart. */
export type Tally = { readonly [O in Outcome | 'waived']: number };
export type Counts = { readonly [L in Level]: Tally };

export interface FactReport {
  readonly value: string | number | boolean;
  readonly basis: 'stated' | 'computed' | 'yours';
  readonly how?: string;
  readonly evidence: readonly Evidence[];
}

export interface NearReport {
  readonly fact: Fact;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
}

export interface ProblemReport {
  readonly code: ProblemCode;
  readonly level: 'error' | 'note';
  readonly message: string;
  readonly remedy: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Why a result that falls short, or is silent, is accepted, and to which day. */
export interface WaiverReport {
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface ResultReport {
  readonly rule: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly expected: string;
  readonly found: string;
  readonly evidence: readonly Evidence[];
  readonly closest?: readonly NearReport[];
  /** It keeps its outcome and counts in no verdict. */
  readonly waiver?: WaiverReport;
}

export interface RuleReport {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly why: string;
  readonly source: readonly RuleSource[];
  /** As the rule file has it. */
  readonly expect: Expectation;
  readonly ask: string;
  readonly fix: string;
}

export type FactsReport = { readonly [F in Fact]?: readonly FactReport[] };

export interface DocumentReport {
  readonly path: string;
  /** The files of the courses that are judged together here; absent for a course by itself. */
  readonly courses?: readonly string[];
  readonly title: string | null;
  readonly profile: string;
  readonly because?: string;
  /** null for a document that could not be read. */
  readonly verdict: Verdict | null;
  readonly counts: Counts;
  readonly facts: FactsReport;
  readonly results: readonly ResultReport[];
  readonly problems: readonly ProblemReport[];
}

/** Which part of a run a report is, where its files were shared out. */
export interface ShardReport {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
  /** How many documents all shards have together. */
  readonly documents: number;
  /** Stands for the paths of all of them. */
  readonly files: string;
  /** The places of the documents of this shard among all, from 0. */
  readonly places: readonly number[];
}

/** What `check --format json` prints. */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'syllint'; readonly version: string };
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Absent in the report of a whole run. */
  readonly shard?: ShardReport;
  /** By the profiles that documents were judged by, in the order of their names. */
  readonly rules: { readonly [profile: string]: readonly RuleReport[] };
  readonly documents: readonly DocumentReport[];
  /** What is to be mended in the reader's own files; absent where there is nothing. */
  readonly problems?: readonly ProblemReport[];
}

/** What `facts --format json` prints. */
export interface FactsDocument {
  readonly path: string;
  /** As in a report. */
  readonly courses?: readonly string[];
  readonly facts: FactsReport;
  readonly near: readonly NearReport[];
  readonly problems: readonly ProblemReport[];
}
