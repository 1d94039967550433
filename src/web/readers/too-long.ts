import { EMPTY_OUTLINE, START, error } from '../../read/problem.ts';
import type { ReadBytes } from '../../read/reading.ts';
import type { Silence } from './apart.ts';

const TOO_LONG: ReadBytes = {
  text: '',
  outline: EMPTY_OUTLINE,
  place: [],
  problems: [
    error(
      'unreadable-file',
      START,
      'This file takes too much time to read.',
      'Open it, print it to a new PDF, and use that; or paste the text.',
    ),
  ],
};

/** What was read; of a file that was given up, that it was. A reader that failed is told like one that fails anywhere. */
export function orTooLong<Out>(answer: Out | Silence): Out | ReadBytes {
  if (answer === 'failed') throw new Error('The reader failed.');
  return answer === 'too long' ? TOO_LONG : answer;
}
