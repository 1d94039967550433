import { formatOf } from '../../read/formats.ts';
import { curriculumText } from '../../report/curriculum-text.ts';
import { STARTER } from '../../report/starter.ts';
import { type Course, coursesOf, freePath, type KeptCourse } from '../item.ts';
import type { Verdicts } from '../judging.ts';
import { readCourse } from '../read-course.ts';
import { nextId } from '../state.ts';
import type { Store } from '../store.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Comments for those who have an editor of code, or the command. */
const ELSEWHERE = /^# (?:yaml-language-server:|Judge it with:).*\n/gm;
const forThePage = (text: string): string => text.replace(ELSEWHERE, '');

/** The name of a curriculum that is made of another file. */
const yamlPath = (path: string): string => `${path.replace(/(?<=.)\.[^.]*$/, '')}.yaml`;

function newCourse(path: string, text: string, store: Store): KeptCourse {
  const { items } = store.state();
  const taken = coursesOf(items).map((course) => course.path);
  return { kind: 'course', id: nextId(items), path: freePath(path, taken), bytes: encoded(text), answers: {} };
}

/** The course to be edited: a curriculum as it is, any other as the curriculum that was read in it, with what the reader answered. */
function edited(course: Course, store: Store, { rules, of }: Verdicts): KeptCourse {
  const judged = of.get(course.id);
  if (formatOf(course.path) === 'yaml' || !judged?.document.verdict) return course;
  return newCourse(yamlPath(course.path), forThePage(curriculumText(judged.document, rules.rules)), store);
}

/** Opens the editor on a course, or on the curriculum to start from. */
export async function open(id: number | null, store: Store, verdicts: Verdicts): Promise<void> {
  const course = coursesOf(store.state().items).find((one) => one.id === id);
  const found = course ? edited(course, store, verdicts) : newCourse('curriculum.yaml', forThePage(STARTER), store);
  store.act({ do: 'edit', course: await readCourse(found) });
}

/** The course with another text. */
export const rewritten = ({ reading: _reading, ...course }: Course, text: string): Promise<Course> =>
  readCourse({ ...course, bytes: encoded(text) });
