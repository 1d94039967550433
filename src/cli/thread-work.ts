import type { RuleId } from '../check/rule.ts';
import type { DocumentBrief } from '../report/stream.ts';
import type { SourceText } from '../report/texts.ts';

/** A file to be judged in a thread. */
export interface FileTask {
  readonly path: string;
  readonly file: string;
}

/** What a thread is told at its start. */
export interface ThreadOrder {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly profile: string | undefined;
  /** As in {@link policiesOf}. */
  readonly policy: string | undefined | null;
  readonly date: string;
  readonly keepsTexts: boolean;
  /** As {@link nativeFolder} gives it. */
  readonly native: string | null;
  /** Holds the place, in its batch, of the file that the thread is at. */
  readonly at: Int32Array;
}

/** A document as a thread gives it back. */
export interface ThreadDocument {
  readonly brief: DocumentBrief;
  readonly open: readonly RuleId[];
  readonly texts: readonly SourceText[];
  /** The whole report on it, as JSON in UTF-8. */
  readonly bytes: Uint8Array;
}
