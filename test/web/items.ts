import { EMPTY_OUTLINE } from '../../src/read/problem.ts';
import type { Course } from '../../src/web/item.ts';
import { readCourse } from '../../src/web/read-course.ts';

/** A course of which nothing was read. */
export const courseOf = (id: number, path = `course-${id}.md`): Course => ({
  kind: 'course',
  id,
  path,
  bytes: new Uint8Array(),
  answers: {},
  reading: { path, text: '', outline: EMPTY_OUTLINE, place: [], problems: [] },
});

/** A course that was read from a text. */
export const readText = (id: number, path: string, text: string): Promise<Course> =>
  readCourse({ kind: 'course', id, path, bytes: new TextEncoder().encode(text), answers: {} });
