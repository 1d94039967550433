import { existsSync, realpathSync } from 'node:fs';
import { normalize, resolve } from 'node:path';
import { didYouMean } from '../read/suggestion.ts';
import { plain } from '../report/plain.ts';
import type { Io, Wrong } from './io.ts';

/** One report to write: its format, and the file it goes to; null is standard output. */
export interface Output<F extends string> {
  readonly format: F;
  readonly file: string | null;
}

const isOneOf = <F extends string>(name: string, formats: readonly F[]): name is F => (formats as readonly string[]).includes(name);

function parsed<F extends string>(value: string, formats: readonly F[]): Output<F> | Wrong {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? null : value.slice(equals + 1);
  if (!isOneOf(name, formats)) return { wrong: `"${name}" is no format. ${didYouMean(name, formats)}` };
  if (file === '') return { wrong: `No file is named after "${name}=". Write --format ${name}=FILE.` };
  return { format: name, file };
}

const samePlace = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : normalize(one) === normalize(other);

/** The outputs that were asked for with `--format`; pretty on standard output where none was. Two to the same place are a wrong use. */
export function outputsOf<F extends string>(values: readonly string[], formats: readonly F[], usual: F): readonly Output<F>[] | Wrong {
  if (values.length === 0) return [{ format: usual, file: null }];
  const outputs: Output<F>[] = [];
  for (const value of values) {
    const output = parsed(value, formats);
    if ('wrong' in output) return output;
    const twin = outputs.find((other) => samePlace(other.file, output.file));
    if (twin && output.file === null)
      return { wrong: `Two formats go to standard output. Give one of them a file: --format ${output.format}=FILE.` };
    if (twin) return { wrong: `Two formats go to the file ${output.file}. Give each its own file.` };
    outputs.push(output);
  }
  return outputs;
}

/** The real path of a file, links followed as far as it exists. */
export function placeOf(path: string, cwd: string): string {
  const file = resolve(cwd, path);
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** The files that a document was read from, relative to the working folder. */
interface ReadFrom {
  readonly path: string;
  readonly courses?: readonly string[];
}

/** What is wrong where a report would be written over one of the files that were read, which are called `what`. */
export function overInput(
  outputs: readonly Output<string>[],
  documents: readonly ReadFrom[],
  { cwd }: Pick<Io, 'cwd'>,
  what = 'syllabus',
): Wrong | null {
  const named = outputs.filter(({ file }) => file !== null);
  if (named.length === 0) return null;
  // Only where a file is there already can a link lead to it from another name; to follow all links of thousands of files takes long.
  const place = named.some(({ file }) => existsSync(resolve(cwd, file!))) ? placeOf : resolvedIn;
  const inputs = new Set(documents.flatMap(({ path, courses = [] }) => [path, ...courses].map((file) => place(file, cwd))));
  const over = named.find(({ file }) => inputs.has(place(file!, cwd)));
  return over ? { wrong: `The report would overwrite the ${what} ${plain(over.file!)}. Name another file after "${over.format}=".` } : null;
}

const resolvedIn = (file: string, cwd: string): string => resolve(cwd, file);
