import { plain } from '../report/plain.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuse } from './messages.ts';
import { STARTER } from '../report/starter.ts';
import { writeNew } from './write.ts';

/** `syllint init`: writes a commented curriculum, never over a file that exists. */
export async function init(file: string, io: Io): Promise<ExitCode> {
  if (file === '-') {
    io.out(STARTER);
    return 0;
  }
  const wrong = await writeNew(file, STARTER, io, 'Name another file, or - to print the curriculum.');
  if (wrong) return refuse(wrong, io);
  io.err(`Wrote ${plain(file)}. Fill it in, then run: syllint check ${plain(file)}\n`);
  return 0;
}
