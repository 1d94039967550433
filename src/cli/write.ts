import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { plain } from '../report/plain.ts';
import type { Io, Wrong } from './io.ts';

/** The code by which the system names what went wrong. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/** A text, or its pieces one after another. */
type Text = string | Iterable<string>;

/** Pieces are put together to this many characters, so that the system is not called for each. */
const ENOUGH = 1024 * 1024;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < ENOUGH) continue;
    yield text;
    text = '';
  }
  yield text;
}

const partsOf = (text: Text): Iterable<string> => (typeof text === 'string' ? [text] : gathered(text));

/** Writes beside a file, and has `take` put it in its place: a reader of the file never sees half of it, however the run ends. */
function besides(file: string, text: Text, take: (beside: string, file: string) => void): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeParts(beside, text);
    take(beside, file);
  } finally {
    if (existsSync(beside)) unlinkSync(beside);
  }
}

function writeParts(file: string, text: Text): void {
  const handle = openSync(file, 'w');
  try {
    for (const part of partsOf(text)) writeFileSync(handle, part);
  } finally {
    closeSync(handle);
  }
}

/** Whole or not at all. What is no plain file, such as a device, is written to directly. */
function replace(target: string, text: Text): void {
  const known = statSync(target, { throwIfNoEntry: false });
  if (known && !known.isFile()) return writeParts(target, text);
  besides(known ? realpathSync(target) : target, text, renameSync);
}

/** A second name is given only where no file has it; where the system knows no second names, a copy is made. */
function putNew(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(beside, file, constants.COPYFILE_EXCL);
  }
}

/** Writes a file of a name that none has yet; what is to be done where one has it is said in `instead`. */
export async function writeNew(file: string, text: string, { cwd }: Pick<Io, 'cwd'>, instead: string): Promise<Wrong | null> {
  try {
    const target = resolve(cwd, file);
    // A link that leads nowhere is there, too.
    if (lstatSync(target, { throwIfNoEntry: false })) throw Object.assign(new Error('It exists'), { code: 'EEXIST' });
    besides(target, text, putNew);
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return { wrong: `${plain(file)} exists already. ${instead}` };
    return { wrong: `${plain(file)} cannot be written (${code}). Name a file in a folder that exists and that you may write to.` };
  }
}

/** Writes a report, or what else it is named, to standard output (null) or to a file. */
export async function write(file: string | null, text: Text, io: Io, what = 'report'): Promise<Wrong | null> {
  if (file === null) {
    for (const part of partsOf(text)) io.out(part);
    return null;
  }
  try {
    replace(resolve(io.cwd, file), text);
    return null;
  } catch (error) {
    return {
      wrong: `The ${what} cannot be written to ${plain(file)} (${codeOf(error)}). Name a file in a folder that exists and that you may write to.`,
    };
  }
}
