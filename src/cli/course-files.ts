import { promises as disk } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { COURSE_FAULTS, type CourseFault } from '../extract/course-list.ts';
import type { WantedCourse } from '../extract/whole.ts';
import type { Source } from '../read/reading.ts';
import { suggestion } from '../read/suggestion.ts';
import type { Io } from './io.ts';
import { isInside } from './path-within.ts';
import { readInput } from './read-input.ts';

/** Where a path really leads, links followed; null where there is nothing. */
const realPath = (path: string): Promise<string | null> => disk.realpath(path).catch(() => null);

/** The file beside it that a missing one was meant to be. */
async function meant(file: string, name: string): Promise<string | null> {
  const beside = await disk.readdir(dirname(file)).catch(() => []);
  const found = suggestion(basename(file), beside);
  return found === null ? null : name.slice(0, name.lastIndexOf('/') + 1) + found;
}

/** What the file system says against a course: `known` holds what the program and the courses before it really are. */
async function faultOf(file: string, name: string, folder: string, known: Set<string>, own: string | null): Promise<CourseFault | null> {
  const real = await realPath(file);
  const stat = await disk.stat(file).catch((error: NodeJS.ErrnoException) => error.code);
  if (real === null && (stat === 'ENOENT' || stat === 'ENOTDIR')) return COURSE_FAULTS.missing(name, await meant(file, name));
  if (typeof stat === 'object' && stat.isDirectory()) return COURSE_FAULTS.folder(name);
  if (typeof stat === 'object' && !stat.isFile()) return COURSE_FAULTS.unreadable(name, 'It is no file.', 'Name the file of a course.');
  if (real === null) return null;
  if (!isInside(folder, real)) return COURSE_FAULTS.outside(name);
  if (real === own) return COURSE_FAULTS.itself(name);
  if (known.has(real)) return COURSE_FAULTS.repeated(name);
  known.add(real);
  return null;
}

async function sourceOf(file: string, path: string, name: string, io: Io): Promise<Source | CourseFault> {
  const source = await readInput({ path, file }, io);
  return 'bytes' in source ? source : COURSE_FAULTS.unreadable(name, source.message, source.remedy);
}

/** Opens the courses that a program lists, one after another: for each its source, or what stands in the way. */
export async function openCourses(program: string, wanted: readonly WantedCourse[], io: Io): Promise<readonly (Source | CourseFault)[]> {
  const file = resolve(io.cwd, program);
  const folder = (await realPath(dirname(file))) ?? dirname(file);
  const own = await realPath(file);
  const known = new Set<string>();
  const opened: (Source | CourseFault)[] = [];
  for (const { name, path } of wanted) {
    const course = resolve(io.cwd, path);
    const fault = await faultOf(course, name, folder, known, own);
    opened.push(fault ?? (await sourceOf(course, path, name, io)));
  }
  return opened;
}
