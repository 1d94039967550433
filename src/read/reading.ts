import type { Outline, Span } from './outline.ts';

/** A path and its bytes. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Reads it elsewhere, such as in a thread that can be stopped; without this it is read where it is asked for. */
  readonly readElsewhere?: () => Promise<Reading>;
}

/** What one of the readers made of a source. */
export interface Reading {
  readonly path: string;
  /** The decoded source. A byte order mark stays in it, so that offsets are those of the file. */
  readonly text: string;
  readonly outline: Outline;
  readonly place: readonly PlaceMark[];
  readonly problems: readonly Problem[];
  /** Most of the text is markup, which a person who looks at the file never sees. */
  readonly markup?: true;
  /** Where several files were read as one: what each is by itself. */
  readonly parts?: readonly ReadingPart[];
}

/** One file of several that were read as one. */
export interface ReadingPart {
  /** Where its text begins in the text of all. */
  readonly start: number;
  readonly reading: Reading;
}

/** What a reader makes of a text. */
export interface ReadText extends Pick<Reading, 'markup'> {
  readonly outline: Outline;
  readonly problems: readonly Problem[];
}

/** What a reader makes of bytes that are no text: the text that was read, too, and its places. */
export interface ReadBytes extends ReadText {
  readonly text: string;
  readonly place: readonly PlaceMark[];
}

/** From offset `start` of the text on, a statement stands on this page (PDF), or in this paragraph or row of a table (DOCX), all counted from 1. */
export interface PlaceMark {
  readonly start: number;
  readonly page?: number;
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
}

/** Something wrong with an input. An `error` means that the document could not be judged; a `note` only informs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly level: 'error' | 'note';
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** What to do, as one sentence. */
  readonly remedy: string;
  /** Where, in the source text. */
  readonly span: Span;
}

export type ProblemCode =
  | 'binary-file'
  | 'empty-file'
  | 'locked-file'
  | 'damaged-file'
  | 'scanned-file'
  | 'unread-page'
  | 'not-utf8'
  | 'unknown-format'
  | 'wrong-kind'
  | 'too-large'
  | 'unread-courses'
  | 'bad-course'
  | 'yaml-syntax'
  | 'json-syntax'
  | 'yaml-feature'
  | 'duplicate-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'unknown-term'
  | 'missing-key'
  | 'near-key'
  | 'not-a-syllabus'
  | 'schedule-total'
  | 'unreadable-file'
  | 'missing-file'
  | 'bad-rule'
  | 'bad-profile'
  | 'duplicate-rule'
  | 'untrue-example'
  | 'old-data'
  | 'bad-policy'
  | 'unknown-rule'
  | 'expired-waiver'
  | 'unused-waiver'
  | 'bad-report'
  | 'no-report'
  | 'mixed-reports';
