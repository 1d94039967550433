import { EMPTY_OUTLINE, takesTooMuch } from '../../read/problem.ts';
import type { ReadBytes } from '../../read/reading.ts';
import type { Silence } from './apart.ts';

const TOO_LONG: ReadBytes = {
  text: '',
  outline: EMPTY_OUTLINE,
  place: [],
  problems: [takesTooMuch('time')],
};

/** What was read; of a file that was given up, that it was. A reader that failed is told like one that fails anywhere. */
export function orTooLong<Out>(answer: Out | Silence): Out | ReadBytes {
  if (answer === 'failed') throw new Error('The reader failed.');
  return answer === 'too long' ? TOO_LONG : answer;
}
