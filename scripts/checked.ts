import { basename } from 'node:path';

const CHECKED = /\bchecked: ?(\d{4}-\d\d-\d\d)/g;

/** The oldest `checked` day of each data file that has one, by its name without the ending. Files of plain words have none. */
export function oldestChecked(files: readonly { readonly path: string; readonly text: string }[]): Record<string, string> {
  return Object.fromEntries(
    files.flatMap(({ path, text }) => {
      const days = [...text.matchAll(CHECKED)].flatMap(([, day]) => day ?? []).toSorted();
      return days[0] === undefined ? [] : [[basename(path, '.yaml'), days[0]]];
    }),
  );
}
