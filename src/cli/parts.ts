import { dirname, relative, resolve, sep } from 'node:path';
import { placedCourses } from '../extract/course-list.ts';
import { extract } from '../extract/extract.ts';
import { read } from '../read/read.ts';
import { plain } from '../report/plain.ts';
import { counted } from '../report/words.ts';
import type { Input, Inputs } from './inputs.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

const YAML = /\.ya?ml$/i;
/** Only a text with such a line can be a program. */
const LISTS = /^["']?courses["']?[ \t]*:/m;

interface Program {
  readonly path: string;
  readonly file: string;
  /** The courses that it lists, as absolute paths. */
  readonly courses: readonly string[];
}

/** The program in a file, or nothing where it lists no courses. */
async function programIn(input: Input, io: Io): Promise<Program[]> {
  if (!('file' in input) || input.file === null || !YAML.test(input.file)) return [];
  const source = await readInput(input, io);
  if (!('bytes' in source) || !LISTS.test(new TextDecoder().decode(source.bytes))) return [];
  const { courses } = await extract(await read(source));
  if (!courses) return [];
  const placed = placedCourses(input.path, courses).flatMap(({ at }) => (typeof at === 'string' ? [resolve(io.cwd, at)] : []));
  return [{ path: input.path, file: input.file, courses: placed }];
}

function note({ path, file }: Program, parts: readonly string[]): string {
  const names = parts.map((part) => plain(relative(dirname(file), part).split(sep).join('/')));
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  const are = parts.length === 1 ? 'is part' : 'are parts';
  const one = parts.length === 1 ? 'it' : 'one';
  return `${counted(parts.length, 'file')} ${are} of ${plain(path)}, and not judged alone: ${shown}. To have ${one} judged alone, name it.`;
}

/** The inputs without what was found in folders and is a course of one of the programs among them; how many, is in the notes. */
export async function withoutParts({ inputs, notes }: Inputs, io: Io): Promise<Inputs> {
  const programs: Program[] = [];
  for (const input of inputs) programs.push(...(await programIn(input, io)));
  const own = new Set(programs.map((program) => program.file));
  const found = new Set(inputs.flatMap((input) => ('found' in input && !own.has(input.file) ? [input.file] : [])));
  const parts = programs.map((program) => ({ program, files: program.courses.filter((course) => found.has(course)) }));
  const all = new Set(parts.flatMap(({ files }) => files));
  return {
    inputs: inputs.filter((input) => !('found' in input) || !all.has(input.file)),
    notes: [...notes, ...parts.flatMap(({ program, files }) => (files.length > 0 ? [note(program, files)] : []))],
  };
}
