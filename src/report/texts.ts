import type { Reading } from '../read/reading.ts';

/** A text that was read, by the path under which evidence names it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The texts of a reading: one, or one for each file where several were read together. A line break joined them, which belongs to none. */
export function textsOf({ path, text, place }: Reading): readonly SourceText[] {
  const files = place.flatMap((mark) => (mark.path === undefined ? [] : [{ path: mark.path, start: mark.start }]));
  if (files.length === 0) return [{ path, text }];
  return files.map((file, i) => ({ path: file.path, text: text.slice(file.start, (files[i + 1]?.start ?? text.length + 1) - 1) }));
}
