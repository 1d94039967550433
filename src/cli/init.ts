import { promises as disk } from 'node:fs';
import { resolve } from 'node:path';
import { plain } from '../report/plain.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuse } from './messages.ts';
import { STARTER } from '../report/starter.ts';

/** `syllint init`: writes a commented curriculum, never over a file that exists. */
export async function init(file: string, io: Io): Promise<ExitCode> {
  if (file === '-') {
    io.out(STARTER);
    return 0;
  }
  try {
    await disk.writeFile(resolve(io.cwd, file), STARTER, { flag: 'wx' });
    io.err(`Wrote ${plain(file)}. Fill it in, then run: syllint check ${plain(file)}\n`);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'EEXIST') return refuse({ wrong: `${file} exists already. Name another file, or - to print the curriculum.` }, io);
    return refuse({ wrong: `${file} cannot be written (${code}). Name a file in a folder that exists and that you may write to.` }, io);
  }
}
