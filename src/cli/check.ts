import type { ChosenRules } from '../check/profile.ts';
import { didYouMean } from '../read/suggestion.ts';
import { judge, reportOf } from '../report/judge.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { prettyReport } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import { type Topic, topicsOf } from '../report/topic.ts';
import { unreadDocument } from '../report/unread.ts';
import { chosenRules } from './chosen.ts';
import { reportDate } from './date.ts';
import { documentsOf } from './documents.ts';
import { type ExitCode, exitCode, FAIL_ON, type FailOn } from './exit-code.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import { pageOf } from './look.ts';
import { refuse } from './messages.ts';
import { type Output, outputsOf } from './outputs.ts';
import { VERSION } from './version.ts';
import { write } from './write.ts';

const FORMATS = ['pretty', 'json', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** The options of `check` as commander gives them. */
export interface CheckOptions {
  readonly profile: string;
  readonly format: readonly string[];
  readonly failOn: string;
  readonly date?: string;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

interface Settings {
  readonly chosen: ChosenRules;
  readonly outputs: readonly Output<Format>[];
  readonly failOn: FailOn;
  readonly date: string;
}

function settingsOf(options: CheckOptions, io: Io): Settings | Wrong {
  const chosen = chosenRules(options.profile);
  if (isWrong(chosen)) return chosen;
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return outputs;
  const failOn = FAIL_ON.find((known) => known === options.failOn);
  if (!failOn) return { wrong: `--fail-on does not know "${options.failOn}". ${didYouMean(options.failOn, FAIL_ON)}` };
  const date = reportDate(options.date, io);
  return isWrong(date) ? date : { chosen, outputs, failOn, date };
}

function rendered({ format, file }: Output<Format>, report: Report, topic: Topic, options: CheckOptions, io: Io): string {
  const quiet = options.quiet === true;
  if (format === 'json') return jsonReport(report);
  if (format === 'markdown') return markdownReport(report, { topic, quiet });
  return prettyReport(report, { ...pageOf(file, options.color, io), topic, quiet });
}

/** `syllint check`: judges what was named and writes the reports that were asked for. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if (isWrong(settings)) return refuse(settings, io);
  const { chosen, outputs, failOn, date } = settings;
  const wanted = { paths, stdinName: options.stdinFilename, quiet: options.quiet === true };
  const work = {
    source: (source: Parameters<typeof judge>[0]) => judge(source, chosen),
    problem: (problem: Parameters<typeof unreadDocument>[0]) => unreadDocument(problem, chosen.profile.id),
  };
  const documents = await documentsOf(wanted, work, io);
  if (isWrong(documents)) return refuse(documents, io);
  const report = reportOf(documents, chosen, VERSION, date);
  const topic = topicsOf(chosen.rules);
  let code = exitCode(
    documents.map((d) => d.verdict),
    failOn,
  );
  for (const output of outputs) {
    const wrong = await write(output.file, rendered(output, report, topic, options, io), io);
    if (wrong) code = refuse(wrong, io);
  }
  return code;
}
