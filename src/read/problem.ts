import type { Origin, Outline, Span } from './outline.ts';
import type { Problem, ProblemCode } from './reading.ts';

/** A problem for which a document cannot be judged. */
export const error = (code: ProblemCode, span: Span, message: string, remedy: string): Problem => ({
  code,
  level: 'error',
  message,
  remedy,
  span,
});

/** A problem that only informs. */
export const note = (code: ProblemCode, span: Span, message: string, remedy: string): Problem => ({
  code,
  level: 'note',
  message,
  remedy,
  span,
});

export const hasError = (problems: readonly Problem[]): boolean => problems.some((problem) => problem.level === 'error');

const NOWHERE: Origin = { start: new Uint32Array(0), end: new Uint32Array(0) };

/** The outline of a document that could not be read. */
export const EMPTY_OUTLINE: Outline = { text: '', origin: NOWHERE, blocks: [], data: null };

export const START: Span = { start: 0, end: 0 };

/** A web page that holds more than is read, or than the engine itself can take. */
export const PAGE_TOO_LARGE = error(
  'too-large',
  START,
  'This web page has more parts, or deeper ones, than can be read.',
  'Save it as plain text, or paste the text of the syllabus.',
);

/** A file that was given up: what it holds is packed, so its size tells nothing of what it takes. */
export const takesTooMuch = (what: 'time' | 'memory'): Problem =>
  error('unreadable-file', START, `This file takes too much ${what} to read.`, 'Open it, print it to a new PDF, and use that.');
