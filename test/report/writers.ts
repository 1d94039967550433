import { type Format, formatRow, FORMATS } from '../../src/cli/formats.ts';
import { type Paint, unpainted } from '../../src/report/layout.ts';
import type { Report } from '../../src/report/report.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { textOf } from '../../src/report/stream.ts';
import { apart } from './sample.ts';

/** All that is written of a report: its formats, and what `github` writes besides. */
export type Written = Format | 'step-summary';

export const WRITTEN: readonly Written[] = [...FORMATS, 'step-summary'];

/** How the file of each is named. */
export const FILE: { readonly [W in Written]: string } = {
  pretty: 'pretty.txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  'step-summary': 'summary.md',
  gitlab: 'gitlab.json',
  badge: 'svg',
};

/** A report in one format, as the command line writes it to a file. */
export async function written(
  format: Written,
  report: Report,
  texts: ReadonlyMap<string, string>,
  paint: Paint = unpainted,
): Promise<string> {
  if (format === 'step-summary') return stepSummary(report, 1_000_000);
  const write = await formatRow(format).writer();
  const page = { width: 80, paint };
  const text = write(report, { topic: apart, subject: (id) => `fact of ${id}`, silence: true, quiet: false, page, profiles: [], texts });
  return typeof text === 'string' ? text : textOf(text);
}
