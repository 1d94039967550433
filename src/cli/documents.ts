import type { Source } from '../read/reading.ts';
import type { ProblemReport } from '../report/report.ts';
import type { FolderChoice } from './folder.ts';
import { findInputs } from './inputs.ts';
import type { Io, Wrong } from './io.ts';
import { printProblems } from './messages.ts';
import { readInput } from './read-input.ts';

export interface Wanted {
  readonly paths: readonly string[];
  readonly stdinName: string | undefined;
  readonly quiet: boolean;
  /** What a policy says on the files of a folder. */
  readonly choice: FolderChoice;
}

interface Work<D> {
  /** What becomes of a source that was read, and of a problem that kept it from being read. */
  readonly source: (source: Source) => Promise<D>;
  readonly problem: (problem: ProblemReport) => D;
}

const NOTHING_NAMED = 'No syllabus was named. Name a file or a folder, or - for standard input; syllint --help says more.';

/** Reads what was named, one after another, and makes a document of each. Problems and notes go to standard error, each once. */
export async function documentsOf<D extends { readonly problems: readonly ProblemReport[] }>(
  wanted: Wanted,
  work: Work<D>,
  io: Io,
): Promise<readonly D[] | Wrong> {
  if (wanted.paths.length === 0) return { wrong: NOTHING_NAMED };
  const { inputs, notes } = await findInputs(wanted.paths, wanted.stdinName, wanted.choice, io);
  const documents: D[] = [];
  const told = new Set<string>();
  for (const input of inputs) {
    const source = await readInput(input, io);
    const document = 'bytes' in source ? await work.source(source) : work.problem(source);
    printProblems(document.problems, wanted.quiet, io, told);
    documents.push(document);
  }
  if (!wanted.quiet) for (const note of notes) io.err(`${note}\n`);
  return documents;
}
