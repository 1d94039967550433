import { MOST_BYTES } from '../report/unread.ts';
import { coursesOf, freePath, type KeptCourse } from './item.ts';
import { pastedText, type Clip } from './paste.ts';
import { readCourse } from './read-course.ts';
import { nextId, type Action, type State } from './state.ts';

/** Something to be read, under its name. */
export interface Given {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly pasted?: true;
}

/** Of a file no more is taken than is needed to see that it is too large. */
export const givenFile = (file: File): Given => ({
  path: file.name,
  bytes: async () => new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer()),
});

export const givenText = (path: string, text: string): Given => ({ path, bytes: async () => new TextEncoder().encode(text) });

/** What was pasted, or null where that is nothing. */
export function givenClip(clip: Clip): Given | null {
  const pasted = pastedText(clip);
  return pasted && { ...givenText(pasted.path, pasted.text), ...(pasted.pasted ? { pasted: true } : {}) };
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The course that a file becomes: one that is here already stays as it is. */
function courseOf(given: Given, bytes: Uint8Array, state: State): KeptCourse {
  const courses = coursesOf(state.items);
  const known = courses.find((course) => course.path === given.path && same(course.bytes, bytes));
  if (known) return known;
  const path = freePath(
    given.path,
    courses.map((course) => course.path),
  );
  return { kind: 'course', id: nextId(state.items), path, bytes, answers: {}, ...(given.pasted ? { pasted: true } : {}) };
}

/** Reads what was given, one after another, and looks at the first. `state` gives the state of the moment. */
export async function load(all: readonly Given[], state: () => State, act: (action: Action) => void): Promise<void> {
  act({ do: 'reading', names: all.map(({ path }) => path) });
  for (const [i, given] of all.entries()) {
    // A folder that is dropped has no bytes.
    const bytes = await given.bytes().catch(() => new Uint8Array());
    const course = await readCourse(courseOf(given, bytes, state()));
    act({ do: 'read', name: given.path, course, lead: i === 0 });
  }
}
