import { resolve } from 'node:path';
import { type ChosenRules, DEFAULT_PROFILE } from '../check/profile.ts';
import { didYouMean } from '../read/suggestion.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { prettyReport } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import { type Topic, topicsOf } from '../report/topic.ts';
import { chosenFor } from './chosen.ts';
import { reportDate } from './date.ts';
import { documentsOf } from './documents.ts';
import { type ExitCode, exitCode, FAIL_ON, type FailOn } from './exit-code.ts';
import { POLICY_NAME } from './find-policy.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Judged, Run } from './judged.ts';
import { joined, judging, ownProfile } from './judging.ts';
import { pageOf } from './look.ts';
import { printProblems, refuse } from './messages.ts';
import { type Output, outputsOf, overInput } from './outputs.ts';
import { missingPolicy, type Policies, policiesOf } from './policies.ts';
import { write } from './write.ts';

const FORMATS = ['pretty', 'json', 'markdown', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** The options of `check` as commander gives them. */
export interface CheckOptions {
  readonly profile?: string;
  readonly policy?: string;
  readonly updateBaseline?: boolean;
  readonly format: readonly string[];
  readonly failOn: string;
  readonly date?: string;
  readonly stdinFilename?: string;
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
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return outputs;
  const failOn = FAIL_ON.find((known) => known === options.failOn);
  if (!failOn) return { wrong: `--fail-on does not know "${options.failOn}". ${didYouMean(options.failOn, FAIL_ON)}` };
  const date = reportDate(options.date, io);
  if (isWrong(date)) return date;
  const keepsTexts = outputs.some(({ format }) => format === 'html');
  return { run: { paths, profile, chosen, date, policies, keepsTexts }, outputs, failOn };
}

/** What the writers of reports are given. */
interface Findings {
  readonly report: Report;
  /** The rules that the documents were judged by. */
  readonly chosen: readonly ChosenRules[];
  readonly topic: Topic;
  /** What was read, by path; empty where no format shows it. */
  readonly texts: ReadonlyMap<string, string>;
}

async function rendered({ format, file }: Output<Format>, findings: Findings, options: CheckOptions, io: Io): Promise<string> {
  const { report, chosen, topic, texts } = findings;
  const quiet = options.quiet === true;
  if (format === 'json') return jsonReport(report);
  if (format === 'markdown') return markdownReport(report, { topic, quiet });
  if (format === 'html') return (await import('../report/html/html.tsx')).htmlReport(report, { chosen, texts, quiet });
  return prettyReport(report, { ...pageOf(file, options.color, io), topic, quiet });
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
  const found = await documentsOf({ paths, stdinName: options.stdinFilename, quiet, choice: policies.choice }, judging(run, io), io);
  if (isWrong(found)) return refuse(found, io);
  const judged = options.updateBaseline === true ? await rebased(found, run, options, io) : found;
  if (isWrong(judged)) return refuse(judged, io);
  const { all, report } = await joined(judged, run, io);
  printProblems(report.problems ?? [], quiet, io);
  const texts = new Map(judged.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  return written({ report, chosen: all, topic: topicsOf(all.flatMap((c) => c.rules)), texts }, settings, options, io);
}

async function rebased(judged: readonly Judged[], { date }: Run, { policy, quiet }: CheckOptions, io: Io) {
  const { updateBaseline } = await import('./baseline.ts');
  return updateBaseline(judged, { file: resolve(io.cwd, policy ?? POLICY_NAME), date, quiet: quiet === true }, io);
}

/** Writes the reports and gives the exit code of the run. */
async function written(findings: Findings, { outputs, failOn }: Settings, options: CheckOptions, io: Io): Promise<ExitCode> {
  const { report } = findings;
  const paths = report.documents.map((d) => d.path);
  const over = overInput(outputs, paths, io);
  if (over) return refuse(over, io);
  let code = exitCode(
    report.documents.map((d) => d.verdict),
    failOn,
  );
  for (const output of outputs) {
    const wrong = await write(output.file, await rendered(output, findings, options, io), io);
    if (wrong) code = refuse(wrong, io);
  }
  return code;
}
