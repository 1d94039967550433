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
