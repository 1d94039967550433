import type { Whole } from '../extract/whole.ts';
import { withoutCommands } from '../report/log-commands.ts';
import type { ProblemReport } from '../report/report.ts';
import type { FolderChoice } from './folder.ts';
import { findInputs, type Inputs } from './inputs.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import { printProblems } from './messages.ts';
import { readInput } from './read-input.ts';

export interface Wanted {
  readonly paths: readonly string[];
  readonly stdinName: string | undefined;
  readonly quiet: boolean;
  /** Whether all that was named is one document. */
  readonly together: boolean;
  /** What a policy says on the files of a folder. */
  readonly choice: FolderChoice;
}

interface Work<D> {
  /** What becomes of a source that was read, or of several together, and of a problem that kept one from being read. */
  readonly source: (whole: Whole) => Promise<D>;
  readonly problem: (problem: ProblemReport) => D;
}

const NOTHING_NAMED = 'No syllabus was named. Name a file or a folder, or - for standard input; syllint --help says more.';

/** Reads what was named, one after another or all together, and makes documents of it. Problems and notes go to standard error, each once. */
export async function documentsOf<D extends { readonly problems: readonly ProblemReport[] }>(
  wanted: Wanted,
  work: Work<D>,
  io: Io,
): Promise<readonly D[] | Wrong> {
  if (wanted.paths.length === 0) return { wrong: NOTHING_NAMED };
  const found = await findInputs(wanted.paths, wanted.stdinName, wanted.choice, io);
  const { inputs, notes } = wanted.together || !found.inputs.some((i) => 'found' in i) ? found : await withoutParts(found, io);
  const sources = wanted.together ? await (await import('./together.ts')).together(inputs, io) : inputs;
  if (isWrong(sources)) return sources;
  const documents: D[] = [];
  const told = new Set<string>();
  for (const one of 'courses' in sources ? [sources] : sources) {
    const source = 'courses' in one || 'code' in one ? one : await readInput(one, io);
    const document = 'code' in source ? work.problem(source) : await work.source(source);
    printProblems(document.problems, wanted.quiet, io, told);
    documents.push(document);
  }
  if (!wanted.quiet) for (const note of notes) io.err(withoutCommands(`${note}\n`));
  return documents;
}

const withoutParts = async (found: Inputs, io: Io): Promise<Inputs> => (await import('./parts.ts')).withoutParts(found, io);
