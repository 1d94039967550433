import { promises as disk } from 'node:fs';
import type { Together } from '../extract/whole.ts';
import type { Source } from '../read/reading.ts';
import { togetherPath } from '../report/course-names.ts';
import type { ProblemReport } from '../report/report.ts';
import type { Input } from './inputs.ts';
import type { Io, Wrong } from './io.ts';
import { readInput } from './read-input.ts';

const STDIN = 'Standard input cannot be put together with files. Save it as a file, and name that.';
const TWO = '--together makes one document of two or more courses';

/** The path of an input that is the same file as one before it, by a link. */
async function sameFile(inputs: readonly Input[]): Promise<string | null> {
  const known = new Set<string>();
  for (const input of inputs) {
    const real = 'file' in input && input.file !== null ? await disk.realpath(input.file).catch(() => null) : null;
    if (real !== null && known.has(real)) return 'path' in input ? input.path : null;
    if (real !== null) known.add(real);
  }
  return null;
}

/** The named courses as one document, or what stands in the way of any of them. */
export async function together(inputs: readonly Input[], io: Io): Promise<Together | readonly ProblemReport[] | Wrong> {
  if (inputs.some((input) => 'file' in input && input.file === null)) return { wrong: STDIN };
  const twice = await sameFile(inputs);
  if (twice) return { wrong: `${twice} is a link to a file that is named, too. Name each course once, so that its hours count once.` };
  const read: (Source | ProblemReport)[] = [];
  for (const input of inputs) read.push(await readInput(input, io));
  const problems = read.filter((one): one is ProblemReport => 'code' in one);
  if (problems.length > 0) return problems;
  const courses = read.filter((one): one is Source => 'bytes' in one);
  if (courses.length < 2) return { wrong: `${TWO}, and ${courses[0]?.path} is only one. Name another, or leave the option out.` };
  return { path: togetherPath(courses.map(({ path }) => path)), courses };
}
