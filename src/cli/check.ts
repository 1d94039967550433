import { resolve } from 'node:path';
import { type ChosenRules, DEFAULT_PROFILE } from '../check/profile.ts';
import { didYouMean } from '../read/suggestion.ts';
import type { Report } from '../report/report.ts';
import { subjectsOf, topicsOf } from '../report/topic.ts';
import { chosenFor } from './chosen.ts';
import { reportDate } from './date.ts';
import { documentsOf } from './documents.ts';
import { type ExitCode, exitCode, FAIL_ON, type FailOn } from './exit-code.ts';
import { POLICY_NAME } from './find-policy.ts';
import { type Format, formatRow, FORMATS } from './formats.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Judged, Run } from './judged.ts';
import { joined, judging, ownProfile } from './judging.ts';
import { pageOf } from './look.ts';
import { printProblems, refuse } from './messages.ts';
import { type Output, outputsOf, overInput } from './outputs.ts';
import { missingPolicy, type Policies, policiesOf } from './policies.ts';
import { write } from './write.ts';

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

async function settingsOf(paths: readonly string[], options: CheckOptions, policies: Policies, io: Io): Promise<Settings | Wrong> {
  const { profile } = options;
  const shipped = chosenFor(profile ?? DEFAULT_PROFILE);
  const chosen = profile !== undefined && isWrong(shipped) ? ((await ownProfile(paths, profile, policies)) ?? shipped) : shipped;
  if (isWrong(chosen)) return chosen;
  if (options.updateBaseline === true && paths.includes('-'))
    return { wrong: 'Standard input cannot be waived, since it is no file. Name the file instead.' };
  if (options.updateBaseline === true && options.together === true)
    return {
      wrong: 'A waiver is for a file, and --together has none of its own. List the courses in a curriculum (courses: […]) and name that.',
    };
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return outputs;
  const failOn = FAIL_ON.find((known) => known === options.failOn);
  if (!failOn) return { wrong: `--fail-on does not know "${options.failOn}". ${didYouMean(options.failOn, FAIL_ON)}` };
  const date = reportDate(options.date, io);
  if (isWrong(date)) return date;
  const keepsTexts = outputs.some(({ format }) => formatRow(format).showsTexts === true);
  return { run: { paths, profile, chosen, date, policies, keepsTexts }, outputs, failOn };
}

/** What the writers of reports are given. */
interface Findings {
  readonly report: Report;
  /** The rules that the documents were judged by. */
  readonly chosen: readonly ChosenRules[];
  /** What was read, by path; empty where no format shows it. */
  readonly texts: ReadonlyMap<string, string>;
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
  const { run } = settings;
  const wanted = { paths, stdinName: options.stdinFilename, quiet, together: options.together === true, choice: policies.choice };
  const found = await documentsOf(wanted, judging(run, io), io);
  if (isWrong(found)) return refuse(found, io);
  const judged = options.updateBaseline === true ? await rebased(found, run, options, io) : found;
  if (isWrong(judged)) return refuse(judged, io);
  const { all, report } = await joined(judged, run, io);
  printProblems(report.problems ?? [], quiet, io);
  const texts = new Map(judged.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  return written({ report, chosen: all, texts }, settings, options, io);
}

async function rebased(judged: readonly Judged[], { date }: Run, { policy, quiet }: CheckOptions, io: Io) {
  const { updateBaseline } = await import('./baseline.ts');
  return updateBaseline(judged, { file: resolve(io.cwd, policy ?? POLICY_NAME), date, quiet: quiet === true }, io);
}

/** Writes the reports and gives the exit code of the run. */
async function written(findings: Findings, { outputs, failOn }: Settings, options: CheckOptions, io: Io): Promise<ExitCode> {
  const { report, chosen, texts } = findings;
  const over = overInput(outputs, report.documents, io);
  if (over) return refuse(over, io);
  let code = exitCode(
    report.documents.map((d) => d.verdict),
    failOn,
  );
  const rules = chosen.flatMap((c) => c.rules);
  const silence = failOn === 'not-stated';
  const wish = { topic: topicsOf(rules), subject: subjectsOf(rules), silence, quiet: options.quiet === true, chosen, texts };
  for (const { format, file } of outputs) {
    const { writer, besides } = formatRow(format);
    const text = (await writer())(report, { ...wish, page: pageOf(file, options.color, io) });
    const wrong = (await write(file, text, io)) ?? (await besides?.(report, io));
    if (wrong) code = refuse(wrong, io);
  }
  return code;
}
