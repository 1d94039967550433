import { promises as disk } from 'node:fs';
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

/** Whole or not at all: a reader of the file never sees half of it. What is no plain file, such as a device, is written to directly. */
async function replace(target: string, text: Text): Promise<void> {
  const known = await disk.stat(target).catch(() => null);
  if (known && !known.isFile()) return disk.writeFile(target, partsOf(text));
  const file = known ? await disk.realpath(target) : target;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await disk.writeFile(beside, partsOf(text));
    await disk.rename(beside, file);
  } catch (error) {
    await disk.rm(beside, { force: true });
    throw error;
  }
}

/** Writes a report, or what else it is named, to standard output (null) or to a file. */
export async function write(file: string | null, text: Text, io: Io, what = 'report'): Promise<Wrong | null> {
  if (file === null) {
    for (const part of partsOf(text)) io.out(part);
    return null;
  }
  try {
    await replace(resolve(io.cwd, file), text);
    return null;
  } catch (error) {
    return {
      wrong: `The ${what} cannot be written to ${plain(file)} (${codeOf(error)}). Name a file in a folder that exists and that you may write to.`,
    };
  }
}
