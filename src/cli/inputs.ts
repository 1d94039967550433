import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { suggestion } from '../read/suggestion.ts';
import type { ProblemReport } from '../report/report.ts';
import { fileProblem } from '../report/unread.ts';
import type { FolderChoice } from './folder.ts';
import type { Io } from './io.ts';
import { openProblem } from './read-input.ts';

/**
 * Something to judge: a file (`found` where a folder was named and not itself), standard input (`file` is null, and `path` too where it
 * was given no name), or what stands in the way.
 */
export type Input =
  | { readonly path: string; readonly file: string; readonly found?: true }
  | { readonly path: string | null; readonly file: null }
  | { readonly problem: ProblemReport };

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What was left out of folders, in words. */
  readonly notes: readonly string[];
}

const EMPTY_PATH = fileProblem('""', 'missing-file', 'The path is empty.', 'Name a file or a folder; . is the folder that you are in.');

const WEB_ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

const webAddress = (address: string): ProblemReport =>
  fileProblem(
    address,
    'missing-file',
    'Nothing is fetched from the web.',
    'Open the page in a browser, save it as .html (Ctrl+S, or Cmd+S on a Mac), and name that file.',
  );

const COMMANDS = ['check', 'facts', 'explain', 'rules', 'compare', 'merge', 'convert', 'init', 'page'];
const GLOB = /[*?[\]{}]/;

/** A path as the report names it: relative to the working folder, with slashes. */
export const shownPath = (file: string, cwd: string): string => (relative(cwd, file) || '.').split(sep).join('/');

async function globbed(pattern: string, cwd: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false, ignore: ['**/node_modules/**'] });
  const found = files.toSorted().map((file) => resolve(cwd, file));
  if (found.length > 0) return found.map((file) => ({ path: shownPath(file, cwd), file }));
  return [
    { problem: fileProblem(pattern, 'missing-file', 'No file matches this pattern.', 'Check the pattern and the folder that you are in.') },
  ];
}

async function inFolder(folder: string, cwd: string, choice: FolderChoice): Promise<Inputs> {
  const { syllabiIn } = await import('./folder.ts');
  const { files, leftOut, byPolicy, closed } = await syllabiIn(folder, choice);
  const path = shownPath(folder, cwd);
  const notes = [...leftOutNote(path, leftOut, 'no syllabus'), ...leftOutNote(path, byPolicy, 'not to be judged by the policy')];
  const shut = closed.map((one) => ({ problem: openProblem(shownPath(one.folder, cwd), one.code) }));
  if (files.length + shut.length > 0)
    return { inputs: [...files.map((file) => ({ path: shownPath(file, cwd), file, found: true as const })), ...shut], notes };
  return {
    inputs: [
      {
        problem: fileProblem(
          path,
          'missing-file',
          'There is no syllabus in this folder.',
          'Name a folder with Markdown, Word, HTML or YAML files, or the file itself.',
        ),
      },
    ],
    notes,
  };
}

function leftOutNote(path: string, names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const are = names.length === 1 ? '1 file that is' : `${names.length} files that are`;
  return [`${path}: Left out ${are} ${what}: ${shown}${more}. To have one judged, name it.`];
}

async function named(path: string, stdinName: string | undefined, cwd: string, choice: FolderChoice): Promise<Inputs> {
  if (path === '-') return { inputs: [{ path: stdinName ?? null, file: null }], notes: [] };
  if (path.trim() === '') return { inputs: [{ problem: EMPTY_PATH }], notes: [] };
  if (WEB_ADDRESS.test(path)) return { inputs: [{ problem: webAddress(path) }], notes: [] };
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  try {
    const known = statSync(file);
    return known.isDirectory() ? await inFolder(file, cwd, choice) : { inputs: [{ path: shown, file }], notes: [] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' && GLOB.test(path)) return { inputs: await globbed(path, cwd), notes: [] };
    return { inputs: [{ problem: mistyped(path, code) ?? openProblem(shown, code) }], notes: [] };
  }
}

/** A missing path that is nearly the name of a command was meant as one. */
function mistyped(path: string, code: string): ProblemReport | null {
  const command = code === 'ENOENT' && /^[a-z]+$/.test(path) ? suggestion(path, COMMANDS) : null;
  if (command === null) return null;
  return fileProblem(path, 'missing-file', 'There is no command, file or folder of this name.', `Did you mean the command ${command}?`);
}

const keyOf = (input: Input): string => ('problem' in input ? `! ${input.problem.path}` : (input.file ?? '-'));

/** What the named paths stand for, each file once, in the order in which it was named. The choice is about the files of folders. */
export async function findInputs(
  paths: readonly string[],
  stdinName: string | undefined,
  choice: FolderChoice,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<Inputs> {
  const all: Inputs[] = [];
  for (const path of paths) all.push(await named(path, stdinName, cwd, choice));
  const unique = new Map<string, Input>();
  for (const input of all.flatMap((some) => some.inputs))
    if (!unique.has(keyOf(input)) || !('found' in input)) unique.set(keyOf(input), input);
  return { inputs: [...unique.values()], notes: all.flatMap((some) => some.notes) };
}
