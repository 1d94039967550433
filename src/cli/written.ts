import type { Profile } from '../check/rule.ts';
import { briefsOf, type ReportStream } from '../report/stream.ts';
import { subjectsOf, topicsOf } from '../report/topic.ts';
import { type ExitCode, exitCode, type FailOn } from './exit-code.ts';
import { type Format, formatRow } from './formats.ts';
import type { Io } from './io.ts';
import { pageOf } from './look.ts';
import { refuse } from './messages.ts';
import type { Output } from './outputs.ts';
import { write } from './write.ts';

/** A report with what some of its forms show besides. */
export interface Findings {
  readonly report: ReportStream;
  /** The profiles that the documents were judged by, as far as their words are known. */
  readonly profiles: readonly Profile[];
  /** What was read, by path; empty where no format shows it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How a report is to be written. */
export interface Writing {
  readonly outputs: readonly Output<Format>[];
  readonly failOn: FailOn;
  /** Only the verdict of each document. */
  readonly quiet: boolean;
  /** Whether color was asked for. */
  readonly color: boolean | undefined;
}

/** A shard may have no documents at all. */
const codeOf = (report: ReportStream, failOn: FailOn): ExitCode => {
  const verdicts = briefsOf(report).map((d) => d.verdict);
  return report.shard && verdicts.length === 0 ? 0 : exitCode(verdicts, failOn);
};

/** Writes a report in each of its forms, and gives the exit code of the run. */
export async function written(
  { report, profiles, texts }: Findings,
  { outputs, failOn, quiet, color }: Writing,
  io: Io,
): Promise<ExitCode> {
  let code = codeOf(report, failOn);
  const rules = Object.values(report.rules).flat();
  const wish = { topic: topicsOf(rules), subject: subjectsOf(rules), silence: failOn === 'not-stated', quiet, profiles, texts };
  for (const { format, file } of outputs) {
    const { writer, besides } = formatRow(format);
    const text = (await writer())(report, { ...wish, page: pageOf(file, color, io) });
    const wrong = (await write(file, text, io)) ?? (await besides?.(report, io));
    if (wrong) code = refuse(wrong, io);
  }
  return code;
}
