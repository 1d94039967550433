import { error, note } from '../read/problem.ts';
import type { Problem } from '../read/reading.ts';
import type { ListedCourse } from './syllabus.ts';

/** What is wrong with a course that a program lists, and what to do. */
export interface CourseFault {
  readonly message: string;
  readonly remedy: string;
}

/** Where a listed course is: its path from where that of the program begins, or why it can be nowhere. */
export interface PlacedCourse {
  readonly course: ListedCourse;
  readonly at: string | CourseFault;
}

const FROM_HERE = 'Write it from the folder of this file on, such as courses/cpt.md.';
const ROOTED = /^(?:\/|~|[A-Za-z]:)/;

/** Every way in which a listed course cannot be read along, in words. */
export const COURSE_FAULTS = {
  backslash: (name: string) => ({ message: `"${name}" holds a backslash.`, remedy: 'Write / between folders.' }),
  rooted: (name: string) => ({ message: `"${name}" begins at the root of the disk or at a home folder.`, remedy: FROM_HERE }),
  outside: (name: string) => ({
    message: `"${name}" leads out of the folder of this file.`,
    remedy: 'Put the course into this folder, or this file into a folder above all its courses.',
  }),
  itself: (name: string) => ({ message: `"${name}" is this file itself.`, remedy: 'Name the files of its courses.' }),
  repeated: (name: string) => ({ message: `"${name}" is listed already.`, remedy: 'Name each course once, so that its hours count once.' }),
  missing: (name: string, meant: string | null) => ({
    message: `There is no file "${name}".`,
    remedy: meant === null ? FROM_HERE : `Did you mean "${meant}"?`,
  }),
  folder: (name: string) => ({ message: `"${name}" is a folder.`, remedy: 'Name each course file in it.' }),
  unreadable: (name: string, why: string, remedy: string) => ({ message: `"${name}" cannot be read. ${why}`, remedy }),
  together: (name: string) => ({
    message: `This curriculum lists courses of its own, such as "${name}".`,
    remedy: 'Judge it by itself, or name its courses in its place.',
  }),
  program: (name: string) => ({ message: `"${name}" lists courses itself.`, remedy: 'Name those courses in its place.' }),
} satisfies Record<string, (name: string, ...more: never[]) => CourseFault>;

export const badCourse = ({ span }: ListedCourse, { message, remedy }: CourseFault): Problem => error('bad-course', span, message, remedy);

/** For a program that is read where no other file can be opened. */
export const unreadCourses = ({ span }: ListedCourse): Problem =>
  note('unread-courses', span, 'The courses of this program are not read along with it here.', 'Judge each course file by itself.');

/** The steps of a path without `.` and `..`, or null for one that leads out of where it begins. */
function steps(name: string): string[] | null {
  const found: string[] = [];
  for (const step of name.split('/')) {
    if (step === '..' && found.pop() === undefined) return null;
    if (step !== '..' && step !== '.' && step !== '') found.push(step);
  }
  return found;
}

function at(program: string, name: string): string | CourseFault {
  if (name.includes('\\')) return COURSE_FAULTS.backslash(name);
  if (ROOTED.test(name)) return COURSE_FAULTS.rooted(name);
  const within = steps(name.trim());
  if (!within) return COURSE_FAULTS.outside(name);
  if (within.length === 0) return COURSE_FAULTS.folder(name);
  const path = program.slice(0, program.lastIndexOf('/') + 1) + within.join('/');
  return path === program ? COURSE_FAULTS.itself(name) : path;
}

/** Where the listed courses of a program are, by the path of the program. */
export function placedCourses(program: string, courses: readonly ListedCourse[]): readonly PlacedCourse[] {
  const known = new Set<string>();
  return courses.map((course) => {
    const place = at(program, course.name);
    if (typeof place !== 'string') return { course, at: place };
    if (known.has(place)) return { course, at: COURSE_FAULTS.repeated(course.name) };
    known.add(place);
    return { course, at: place };
  });
}
