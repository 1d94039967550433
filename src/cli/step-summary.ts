import { promises as disk } from 'node:fs';
import { plain } from '../report/plain.ts';
import { stepSummary } from '../report/step-summary.ts';
import type { ReportStream } from '../report/stream.ts';
import type { Io, Wrong } from './io.ts';
import { codeOf } from './write.ts';

/** GitHub refuses the whole of a larger one. */
const MOST_BYTES = 1024 * 1024;

/** Adds the report to the summary of the workflow's step where GITHUB_STEP_SUMMARY names one, in the room that is left there. */
export async function addStepSummary(report: ReportStream, io: Io): Promise<Wrong | null> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (!file) return null;
  try {
    const used = (await disk.stat(file).catch(() => null))?.size ?? 0;
    await disk.appendFile(file, stepSummary(report, MOST_BYTES - used));
    return null;
  } catch (error) {
    return {
      wrong: `The summary cannot be written to ${plain(file)} (${codeOf(error)}). Let GITHUB_STEP_SUMMARY name a file that you may write to.`,
    };
  }
}
