import { read } from '../read/read.ts';
import type { Problem, Source } from '../read/reading.ts';
import type { AddedTerms } from './added-terms.ts';
import type { Answers } from './answers.ts';
import type { CourseFault } from './course-list.ts';
import { extract } from './extract.ts';
import type { CourseRead } from './programme.ts';
import type { ListedCourse } from './syllabus.ts';

/** A source with what the reader knows in place of its text. */
export interface AnsweredSource extends Source {
  readonly answers?: Answers;
}

/** Several courses that are judged as one, in the order in which they were named. */
export interface Together {
  /** What the report calls them. */
  readonly path: string;
  readonly courses: readonly AnsweredSource[];
  /** What the reader knows of all of them together. */
  readonly answers?: Answers;
}

/** What becomes one document: a file by itself, or a program with the courses that it lists, or courses put together. */
export type Whole = AnsweredSource | Together;

/** A course that a program lists, with its path from where that of the program begins. */
export interface WantedCourse {
  readonly name: string;
  readonly path: string;
}

/** Opens the courses that a program lists: for each its source, or what stands in the way. */
export type OpenCourses = (program: string, wanted: readonly WantedCourse[]) => Promise<readonly (AnsweredSource | CourseFault)[]>;

/**
 * Reads what becomes one document and finds its facts. Added terms are spellings that a policy brings. Where nothing can open the
 * courses of a program, it is read alone, with a note.
 */
export async function readWhole(whole: Whole, added: AddedTerms | null, open: OpenCourses | undefined): Promise<CourseRead> {
  if ('courses' in whole) return together(whole, added);
  const own = await readPart(whole, added);
  const { courses } = own.extraction;
  return courses ? withCourses(await unanswered(own, whole, added), courses, added, open, whole.answers) : own;
}

async function readPart(source: AnsweredSource, added: AddedTerms | null): Promise<CourseRead> {
  const reading = await (source.readElsewhere?.() ?? read(source));
  return { reading, extraction: await extract(reading, added, source.answers) };
}

/** The file of a program by itself: what the reader knows of the program goes before all of its courses, and not before its file alone. */
const unanswered = async (own: CourseRead, { answers }: AnsweredSource, added: AddedTerms | null): Promise<CourseRead> =>
  answers ? { ...own, extraction: await extract(own.reading, added) } : own;

const isPart = (value: CourseRead | Problem): value is CourseRead => 'extraction' in value;

/** The part with a problem put to those that it has. */
const withProblems = ({ reading, extraction }: CourseRead, problems: readonly Problem[]): CourseRead => ({
  reading,
  extraction: { ...extraction, problems: [...extraction.problems, ...problems] },
});

async function together({ path, courses, answers }: Together, added: AddedTerms | null): Promise<CourseRead> {
  const [{ programme }, { badCourse, COURSE_FAULTS }] = await Promise.all([import('./programme.ts'), import('./course-list.ts')]);
  const parts: CourseRead[] = [];
  for (const source of courses) {
    const part = await readPart(source, added);
    const [listed] = part.extraction.courses ?? [];
    parts.push(listed ? withProblems(part, [badCourse(listed, COURSE_FAULTS.together(listed.name))]) : part);
  }
  return programme(path, null, parts, answers);
}

async function withCourses(
  own: CourseRead,
  courses: readonly ListedCourse[],
  added: AddedTerms | null,
  open?: OpenCourses,
  answers?: Answers,
): Promise<CourseRead> {
  const [{ programme }, list] = await Promise.all([import('./programme.ts'), import('./course-list.ts')]);
  if (!open) return withProblems(own, [list.unreadCourses(courses[0]!)]);
  const { path } = own.reading;
  const placed = list.placedCourses(path, courses);
  const wanted = placed.flatMap(({ course, at }) => (typeof at === 'string' ? [{ name: course.name, path: at }] : []));
  const opened = await open(path, wanted);
  const found = new Map(wanted.map((w, i) => [w.path, opened[i]!]));
  const done: (CourseRead | Problem)[] = [];
  for (const { course, at } of placed) {
    const source = typeof at === 'string' ? found.get(at)! : at;
    const part = 'bytes' in source ? await readPart(source, added) : list.badCourse(course, source);
    done.push(isPart(part) && part.extraction.courses ? list.badCourse(course, list.COURSE_FAULTS.program(course.name)) : part);
  }
  const problems = done.filter((one): one is Problem => !isPart(one));
  return withProblems(programme(path, own, done.filter(isPart), answers), problems);
}
