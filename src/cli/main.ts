import type { Command, CommanderError } from 'commander';
import { plain } from '../report/plain.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuse } from './messages.ts';
import { nativeFolder, useNativeMarkdown } from './native-markdown.ts';
import { programOf } from './program.ts';

const isCommanderError = (error: unknown): error is CommanderError => error instanceof Error && 'exitCode' in error && 'code' in error;

/** A message of commander in the words of the other messages: no "error:", a capital, and what to do. */
function usageWords(message: string): string {
  const [fault = '', meant] = plain(message.replace(/^error: /, '')).split(/ \(Did you mean ([^?(]*)\?\)/);
  const said = fault.charAt(0).toUpperCase() + fault.slice(1).replace(/\.$/, '');
  return `${said}. ${meant ? `Did you mean ${meant}?` : 'Run syllint --help to see what there is.'}`;
}

async function answerOf(program: Command, argv: readonly string[], io: Io): Promise<ExitCode | null> {
  try {
    await program.parseAsync(argv, { from: 'user' });
    return null;
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    return error.exitCode === 0 ? 0 : refuse({ wrong: usageWords(error.message) }, io);
  }
}

/** Runs the command line `argv` (without the program's own name) and gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  useNativeMarkdown(nativeFolder(io));
  let code: ExitCode = 0;
  const program = programOf(io, (result) => {
    code = result;
  });
  return (await answerOf(program, argv, io)) ?? code;
}
