import type { Together, Whole } from '../extract/whole.ts';
import { withoutCommands } from '../report/log-commands.ts';
import type { ProblemReport } from '../report/report.ts';
import type { FolderChoice } from './folder.ts';
import { findInputs, type Input, type Inputs } from './inputs.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import { printProblems } from './messages.ts';
import { progressOf } from './progress.ts';
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

/** Something that becomes a document: an input, or several courses put together, or what keeps one of them from being read. */
export type Item = Input | Together;

/** All that becomes documents, and what was left out, in words. */
export interface Found {
  readonly items: readonly Item[];
  readonly notes: readonly string[];
}

/** What becomes of a source that was read, or of several together, and of a problem that kept one from being read. */
export interface Work<D> {
  readonly source: (whole: Whole) => Promise<D>;
  readonly problem: (problem: ProblemReport) => D;
}

const NOTHING_NAMED = 'No syllabus was named. Name a file or a folder, or - for standard input; syllint --help says more.';

/** What the named paths stand for. */
export async function itemsOf(wanted: Wanted, io: Io): Promise<Found | Wrong> {
  if (wanted.paths.length === 0) return { wrong: NOTHING_NAMED };
  const found = await findInputs(wanted.paths, wanted.stdinName, wanted.choice, io);
  if (!wanted.together) {
    const { inputs, notes } = found.inputs.some((i) => 'found' in i) ? await withoutParts(found, io) : found;
    return { items: inputs, notes };
  }
  const one = await (await import('./together.ts')).together(found.inputs, io);
  if (isWrong(one)) return one;
  return { items: 'courses' in one ? [one] : one.map((problem) => ({ problem })), notes: found.notes };
}

/** Makes a document of an item. */
export async function documentOf<D>(item: Item, work: Work<D>, io: Io): Promise<D> {
  const source = 'courses' in item ? item : await readInput(item, io);
  return 'code' in source ? work.problem(source) : work.source(source);
}

/** Makes documents of items, one after another. */
export async function* documents<D>(items: readonly Item[], work: Work<D>, io: Io): AsyncGenerator<D> {
  for (const item of items) yield await documentOf(item, work, io);
}

/** All of these documents, or what kept them from being made. Their problems go to standard error as they come, each once, then the notes. */
export async function told<D extends { readonly problems: readonly ProblemReport[] }>(
  made: AsyncIterable<D | Wrong>,
  { items, notes }: Found,
  quiet: boolean,
  io: Io,
): Promise<readonly D[] | Wrong> {
  const all: D[] = [];
  const said = new Set<string>();
  const progress = io.clock && io.screen ? progressOf(items.length, io.clock, io.screen) : null;
  try {
    for await (const one of made) {
      if (isWrong(one)) return one;
      if (one.problems.length > 0) progress?.clear();
      printProblems(one.problems, quiet, io, said);
      all.push(one);
      progress?.step();
    }
  } finally {
    progress?.clear();
  }
  if (!quiet) for (const note of notes) io.err(withoutCommands(`${note}\n`));
  return all;
}

/** Reads what was named, one after another or all together, and makes documents of it. */
export async function documentsOf<D extends { readonly problems: readonly ProblemReport[] }>(
  wanted: Wanted,
  work: Work<D>,
  io: Io,
): Promise<readonly D[] | Wrong> {
  const found = await itemsOf(wanted, io);
  return isWrong(found) ? found : told(documents(found.items, work, io), found, wanted.quiet, io);
}

const withoutParts = async (found: Inputs, io: Io): Promise<Inputs> => (await import('./parts.ts')).withoutParts(found, io);
