import { promises as disk } from 'node:fs';
import { resolve } from 'node:path';
import { profileRules } from '../check/profile.ts';
import { mergeReports, repeatedDocument, type SavedReport } from '../report/merge.ts';
import { shardsFault } from '../report/merge-shards.ts';
import { loadReport } from '../report/report-load.ts';
import type { ProblemReport } from '../report/report.ts';
import { fileProblem } from '../report/unread.ts';
import { counted } from '../report/words.ts';
import { type ExitCode, type FailOn, failOnOf } from './exit-code.ts';
import { type Format, FORMATS } from './formats.ts';
import { shownPath } from './inputs.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import { printProblems, refuse } from './messages.ts';
import { type Output, outputsOf, overInput } from './outputs.ts';
import { openProblem } from './read-input.ts';
import { VERSION } from './version.ts';
import { codeOf } from './write.ts';
import { written } from './written.ts';

/** The options of `merge` as commander gives them. */
export interface MergeOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const NOTHING_NAMED = 'No report was named. Name files that were written by syllint check --format json=FILE.';

/** More than a text in Node can hold. */
const MOST_BYTES = 500 * 1024 * 1024;

async function bytesOf(path: string, io: Io): Promise<Uint8Array | ProblemReport> {
  try {
    if (path === '-') return await bytesOfStdin(io);
    const file = resolve(io.cwd, path);
    const { size } = await disk.stat(file);
    if (size <= MOST_BYTES) return await disk.readFile(file);
    return fileProblem(path, 'unreadable-file', 'The file is larger than 500 MB.', 'Merge fewer documents at a time.');
  } catch (error) {
    if (codeOf(error) !== 'EISDIR') return openProblem(path, codeOf(error));
    return fileProblem(
      path,
      'unreadable-file',
      'This is a folder.',
      `Name the reports in it, such as ${path.replace(/(?<!\/)\/+$/, '')}/*.json.`,
    );
  }
}

async function bytesOfStdin({ stdin }: Io): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(part);
  return Buffer.concat(parts);
}

async function loaded(path: string, io: Io): Promise<SavedReport | ProblemReport> {
  const bytes = await bytesOf(path, io);
  if ('code' in bytes) return bytes;
  const name = path === '-' ? 'stdin' : path;
  const found = loadReport(name, bytes);
  return 'problem' in found ? found.problem : { path: name, report: found.report };
}

/** The named reports, each once, or what keeps any of them from being used: a report without one of its parts would be taken for whole. */
async function savedReports(paths: readonly string[], io: Io): Promise<readonly SavedReport[] | readonly ProblemReport[] | Wrong> {
  if (paths.length === 0) return { wrong: NOTHING_NAMED };
  const saved: SavedReport[] = [];
  const problems: ProblemReport[] = [];
  for (const path of new Set(paths.map((named) => (named === '-' ? named : shownPath(resolve(io.cwd, named), io.cwd))))) {
    const one = await loaded(path, io);
    if ('code' in one) problems.push(one);
    else saved.push(one);
  }
  if (problems.length > 0) return problems;
  const fault = shardsFault(saved);
  if (fault) return { wrong: fault };
  const twice = repeatedDocument(saved);
  if (!twice) return saved;
  const where = twice.first === twice.second ? `twice in ${twice.first}` : `in ${twice.first} and in ${twice.second}`;
  return { wrong: `${twice.document} stands ${where}. Leave one of the two out, so that the course counts once.` };
}

interface Settings {
  readonly outputs: readonly Output<Format>[];
  readonly failOn: FailOn;
}

function settingsOf(options: MergeOptions): Settings | Wrong {
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return outputs;
  const failOn = failOnOf(options.failOn);
  return isWrong(failOn) ? failOn : { outputs, failOn };
}

/** `syllint merge`: writes saved reports as one. Nothing is judged again, and no syllabus is opened. */
export async function merge(paths: readonly string[], options: MergeOptions, io: Io): Promise<ExitCode> {
  const settings = settingsOf(options);
  if (isWrong(settings)) return refuse(settings, io);
  const saved = await savedReports(paths, io);
  if (isWrong(saved)) return refuse(saved, io);
  const problems = saved.filter((one): one is ProblemReport => 'code' in one);
  printProblems(problems, false, io);
  if (problems.length > 0) return 2;
  const parts = saved.filter((one): one is SavedReport => 'report' in one);
  const report = mergeReports(parts, VERSION);
  const quiet = options.quiet === true;
  const over = overInput(settings.outputs, parts, io, 'report') ?? overInput(settings.outputs, report.documents, io);
  if (over) return refuse(over, io);
  const found = parts.reduce((sum, { report: { documents } }) => sum + documents.length, 0);
  if (!quiet) io.err(`${counted(parts.length, 'report')}, ${counted(found, 'document')} in and ${report.documents.length} out.\n`);
  printProblems([...report.documents.flatMap((d) => d.problems), ...(report.problems ?? [])], quiet, io);
  const profiles = Object.keys(report.rules).flatMap((id) => profileRules(id)?.profile ?? []);
  return written({ report, profiles, texts: new Map() }, { ...settings, quiet, color: options.color }, io);
}
