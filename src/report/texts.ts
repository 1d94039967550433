import type { Reading } from '../read/reading.ts';

/** A text that was read, by the path under which evidence names it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The texts of a reading: one, or one for each file where several were read together. */
export function textsOf({ path, text, parts }: Reading): readonly SourceText[] {
  return parts ? parts.map(({ reading }) => ({ path: reading.path, text: reading.text })) : [{ path, text }];
}
