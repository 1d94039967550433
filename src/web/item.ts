import type { Answers } from '../extract/answers.ts';
import type { Reading } from '../read/reading.ts';

/** What is kept of a course: its file as it was given, and what the reader answered by hand. */
export interface KeptCourse {
  readonly kind: 'course';
  readonly id: number;
  /** Its name, told apart from those of the others. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Pasted with its layout: what is shown is the text, and not the markup. */
  readonly pasted?: true;
  readonly answers: Answers;
}

/** A course that was read. */
export interface Course extends KeptCourse {
  readonly reading: Reading;
}

/** Courses that are judged as one. */
export interface Program {
  readonly kind: 'program';
  readonly id: number;
  readonly members: readonly number[];
  /** What the reader answered of the program itself. */
  readonly answers: Answers;
}

export type Item = Course | Program;

/** What stays on the device. */
export type KeptItem = KeptCourse | Program;

export const isCourse = (item: Item): item is Course => item.kind === 'course';

/** The courses among some items, in their order. */
export const coursesOf = (items: readonly Item[]): readonly Course[] => items.filter(isCourse);

/** What is kept of an item: a text is read anew. */
export function kept(item: Item): KeptItem {
  if (!isCourse(item)) return item;
  const { reading: _reading, ...rest } = item;
  return rest;
}

/** A file name that no other course has: "plan (2).pdf". */
export function freePath(path: string, taken: readonly string[]): string {
  const [, stem = path, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(path) ?? [];
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? path : `${stem} (${n})${ending}`;
    if (!taken.includes(name)) return name;
  }
}
