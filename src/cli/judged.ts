import type { RuleId } from '../check/rule.ts';
import type { DocumentReport, ProblemReport, ShardReport } from '../report/report.ts';
import type { DocumentBrief } from '../report/stream.ts';
import type { SourceText } from '../report/texts.ts';
import type { Chosen } from './chosen.ts';
import type { Policies } from './policies.ts';
import type { PolicyInUse } from './policy-in-use.ts';

/** One document of a run with what it was judged by. */
export interface Judged<D extends DocumentBrief = DocumentReport> {
  readonly document: D;
  /** Those of the document. */
  readonly problems: readonly ProblemReport[];
  /** The rules that it does not meet, or on which it is silent, whether waived or not. */
  readonly open: readonly RuleId[];
  readonly by: Chosen;
  readonly policy: PolicyInUse | null;
  /** What was read; empty where the run does not keep it. */
  readonly texts: readonly SourceText[];
}

/** The same in short: the whole report on it is in a store, under this number. */
export interface Kept extends Judged<DocumentBrief> {
  readonly number: number;
}

/** A part of the files of a run, and what is recorded of it. */
export interface RunPart {
  readonly report: ShardReport;
  /** The paths of all files, in the order of the run. */
  readonly all: readonly string[];
}

/** What documents are judged by in one run. */
export interface Run {
  /** As they were named. */
  readonly paths: readonly string[];
  /** The profile of the command line, if one was named; it goes before that of a policy. */
  readonly profile: string | undefined;
  /** For documents without a policy, and for those whose policy knows no such profile. */
  readonly chosen: Chosen;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly policies: Policies;
  /** In a shard, what it is a part of. */
  readonly part?: RunPart;
  /** Whether a report shows what was read. Otherwise each text is let go once it is judged. */
  readonly keepsTexts: boolean;
}
