import { resolve } from 'node:path';
import { documentsOf } from './documents.ts';
import { type ExitCode, type FailOn, failOnOf } from './exit-code.ts';
import { POLICY_NAME } from './find-policy.ts';
import { type Format, formatRow, FORMATS } from './formats.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Judged, Run } from './judged.ts';
import { joined, judging } from './judging.ts';
import { printProblems, refuse } from './messages.ts';
import { type Output, outputsOf, overInput } from './outputs.ts';
import { missingPolicy, type Policies, policiesOf } from './policies.ts';
import { runOf } from './run-of.ts';
import { written } from './written.ts';

/** The options of `check` as commander gives them. */
export interface CheckOptions {
  readonly profile?: string;
  readonly policy?: string;
  readonly updateBaseline?: boolean;
  readonly format: readonly string[];
  readonly failOn: string;
  readonly date?: string;
  readonly stdinFilename?: string;
  readonly together?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

interface Settings {
  readonly run: Run;
  readonly outputs: readonly Output<Format>[];
  readonly failOn: FailOn;
}

/** What cannot be waived at all. */
function baselineFault(paths: readonly string[], { updateBaseline, together }: CheckOptions): Wrong | null {
  if (updateBaseline !== true) return null;
  if (paths.includes('-')) return { wrong: 'Standard input cannot be waived, since it is no file. Name the file instead.' };
  if (together !== true) return null;
  return {
    wrong: 'A waiver is for a file, and --together has none of its own. List the courses in a curriculum (courses: […]) and name that.',
  };
}

async function settingsOf(paths: readonly string[], options: CheckOptions, policies: Policies, io: Io): Promise<Settings | Wrong> {
  const fault = baselineFault(paths, options);
  if (fault) return fault;
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return outputs;
  const failOn = failOnOf(options.failOn);
  if (isWrong(failOn)) return failOn;
  const keepsTexts = outputs.some(({ format }) => formatRow(format).showsTexts === true);
  const run = await runOf(paths, options, policies, keepsTexts, io);
  return isWrong(run) ? run : { run, outputs, failOn };
}

/** `syllint check`: judges what was named and writes the reports that were asked for. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const missing = missingPolicy(options, io);
  if (missing && options.updateBaseline !== true) {
    printProblems([missing], false, io);
    return 2;
  }
  const policies = policiesOf(missing ? null : options.policy, io);
  const settings = await settingsOf(paths, options, policies, io);
  if (isWrong(settings)) return refuse(settings, io);
  const quiet = options.quiet === true;
  const { run, outputs, failOn } = settings;
  const wanted = { paths, stdinName: options.stdinFilename, quiet, together: options.together === true, choice: policies.choice };
  const found = await documentsOf(wanted, judging(run, io), io);
  if (isWrong(found)) return refuse(found, io);
  const judged = options.updateBaseline === true ? await rebased(found, run, options, io) : found;
  if (isWrong(judged)) return refuse(judged, io);
  const { all, report } = await joined(judged, run, io);
  printProblems(report.problems ?? [], quiet, io);
  const texts = new Map(judged.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  const over = overInput(outputs, report.documents, io);
  if (over) return refuse(over, io);
  const profiles = all.map(({ profile }) => profile);
  return written({ report, profiles, texts }, { outputs, failOn, quiet, color: options.color }, io);
}

async function rebased(judged: readonly Judged[], { date }: Run, { policy, quiet }: CheckOptions, io: Io) {
  const { updateBaseline } = await import('./baseline.ts');
  return updateBaseline(judged, { file: resolve(io.cwd, policy ?? POLICY_NAME), date, quiet: quiet === true }, io);
}
