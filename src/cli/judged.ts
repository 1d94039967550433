import type { DocumentReport, ProblemReport } from '../report/report.ts';
import type { SourceText } from '../report/texts.ts';
import type { Chosen } from './chosen.ts';
import type { Policies } from './policies.ts';
import type { PolicyInUse } from './policy-in-use.ts';

/** One document of a run with what it was judged by. */
export interface Judged {
  readonly document: DocumentReport;
  /** Those of the document. */
  readonly problems: readonly ProblemReport[];
  readonly by: Chosen;
  readonly policy: PolicyInUse | null;
  /** What was read; empty where the run does not keep it. */
  readonly texts: readonly SourceText[];
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
  /** Whether a report shows what was read. Otherwise each text is let go once it is judged. */
  readonly keepsTexts: boolean;
}
