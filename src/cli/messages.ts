import { withoutCommands } from '../report/log-commands.ts';
import { plain } from '../report/plain.ts';
import type { ProblemReport } from '../report/report.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io, Wrong } from './io.ts';

/** Problems of a file as a whole: a line and a column would say nothing. */
const WHOLE_FILE: ReadonlySet<string> = new Set([
  'missing-file',
  'unreadable-file',
  'binary-file',
  'empty-file',
  'locked-file',
  'damaged-file',
  'scanned-file',
  'unread-page',
  'unknown-format',
  'wrong-kind',
  'not-a-syllabus',
  'old-data',
  'no-report',
  'mixed-reports',
]);

/** `path:line:column: message remedy`, as editors and CI understand it. */
export function problemLine({ code, level, message, remedy, path, line, column }: ProblemReport): string {
  const place = WHOLE_FILE.has(code) ? plain(path) : `${plain(path)}:${line}:${column}`;
  return withoutCommands(`${place}: ${level === 'note' ? 'Note: ' : ''}${plain(message)} ${plain(remedy)}\n`);
}

/** Prints each problem once, also over several calls with the same `told`; notes only where they are wanted. */
export function printProblems(problems: readonly ProblemReport[], quiet: boolean, io: Io, told = new Set<string>()): void {
  const lines = problems.filter((p) => p.level === 'error' || !quiet).map(problemLine);
  for (const line of lines) {
    if (!told.has(line)) io.err(line);
    told.add(line);
  }
}

/** Says what is wrong with the use of the command. */
export function refuse({ wrong }: Wrong, io: Io): ExitCode {
  io.err(withoutCommands(`syllint: ${plain(wrong)}\n`));
  return 2;
}
