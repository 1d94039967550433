import type { OpenCourses } from '../extract/whole.ts';
import type { Io } from './io.ts';

/** Opens the courses of a program; what that needs is loaded with the first program. */
export const courseOpener =
  (io: Io): OpenCourses =>
  async (program, wanted) =>
    (await import('./course-files.ts')).openCourses(program, wanted, io);
