import { type ChosenRules, DEFAULT_PROFILE, profileRules } from '../check/profile.ts';
import type { CourseFault } from '../extract/course-list.ts';
import type { AnsweredSource, OpenCourses, Whole } from '../extract/whole.ts';
import { togetherPath } from '../report/course-names.ts';
import { type JudgedSource, judgedSource, reportOf } from '../report/judge.ts';
import type { DocumentReport, Report } from '../report/report.ts';
import { type Course, coursesOf, isCourse, type Item } from './item.ts';

/** An item as it comes out under a profile. */
export interface Judged extends JudgedSource {
  /** The same without the reader's answers; null where there are none. */
  readonly without: DocumentReport | null;
}

/** The rules of a profile; of one that is gone, those of the usual one. */
export const rulesOf = (profile: string): ChosenRules => profileRules(profile) ?? profileRules(DEFAULT_PROFILE)!;

const sourceOf = ({ path, bytes, reading, answers }: Course, answered: boolean): AnsweredSource => ({
  path,
  bytes,
  readElsewhere: async () => reading,
  ...(answered ? { answers } : {}),
});

const NOT_HERE = (name: string): CourseFault => ({ message: `"${name}" is not here.`, remedy: 'Add that file, too.' });

/** Opens the courses that a program lists among those that were loaded. */
const opener =
  (courses: readonly Course[], answered: boolean): OpenCourses =>
  async (program, wanted) => {
    const { COURSE_FAULTS } = await import('../extract/course-list.ts');
    const folder = program.slice(0, program.lastIndexOf('/') + 1);
    return wanted.map(({ name, path }) => {
      const course = courses.find((one) => one.path === path) ?? courses.find((one) => one.path === path.slice(folder.length));
      if (!course) return NOT_HERE(name);
      return course.path === program ? COURSE_FAULTS.itself(name) : sourceOf(course, answered);
    });
  };

/** The courses that go into an item: its own, or those that were put together. */
export function membersOf(item: Item, items: readonly Item[]): readonly Course[] {
  if (isCourse(item)) return [item];
  return coursesOf(items).filter(({ id }) => item.members.includes(id));
}

function wholeOf(item: Item, items: readonly Item[], answered: boolean): Whole {
  if (isCourse(item)) return sourceOf(item, answered);
  const members = membersOf(item, items);
  return {
    path: togetherPath(members.map(({ path }) => path)),
    courses: members.map((course) => sourceOf(course, answered)),
    ...(answered ? { answers: item.answers } : {}),
  };
}

const hasAnswers = ({ answers }: Item): boolean => Object.keys(answers).length > 0;

/** Judges an item by the rules of a profile, and once more without the reader's answers where there are any. */
export async function judged(item: Item, items: readonly Item[], rules: ChosenRules): Promise<Judged> {
  const courses = coursesOf(items);
  const once = (answered: boolean): Promise<JudgedSource> =>
    judgedSource(wholeOf(item, items, answered), rules, null, opener(courses, answered));
  const own = await once(true);
  const several = own.document.courses !== undefined;
  const answered = [item, ...(several ? courses : [])].some(hasAnswers);
  return { ...own, without: answered ? (await once(false)).document : null };
}

/** The report on some of the documents; the date is `YYYY-MM-DD`. */
export const reportOn = (all: readonly Judged[], rules: ChosenRules, date: string): Report =>
  reportOf(
    all.map(({ document }) => document),
    rules,
    SYLLINT_VERSION,
    date,
  );

/** All texts of some documents by their path. */
export const textsIn = (all: readonly Judged[]): ReadonlyMap<string, string> =>
  new Map(all.flatMap(({ texts }) => texts.map(({ path, text }) => [path, text])));

/** By path, the documents without the reader's answers. */
export const withoutAnswers = (all: readonly Judged[]): ReadonlyMap<string, DocumentReport> =>
  new Map(all.flatMap(({ document, without }) => (without ? [[document.path, without]] : [])));
