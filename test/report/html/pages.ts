import { readFileSync } from 'node:fs';
import { type ChosenRules, profileRules } from '../../../src/check/profile.ts';
import { htmlComparison } from '../../../src/report/html/compare/html.tsx';
import { htmlReport } from '../../../src/report/html/html.tsx';
import { judgedSource, reportOf } from '../../../src/report/judge.ts';
import type { Profile } from '../../../src/check/rule.ts';
import type { Report } from '../../../src/report/report.ts';

const RECOMMENDED: ChosenRules = profileRules('recommended')!;

/** A file to be judged: its path and its text. */
export type File = readonly [path: string, text: string];

export const fileAt = (path: string): File => [path, readFileSync(path, 'utf8')];

interface Read {
  readonly report: Report;
  readonly profiles: readonly Profile[];
  readonly texts: ReadonlyMap<string, string>;
}

async function readFiles(files: readonly File[]): Promise<Read> {
  const encoder = new TextEncoder();
  const judged = await Promise.all(files.map(([path, text]) => judgedSource({ path, bytes: encoder.encode(text) }, RECOMMENDED)));
  const report = reportOf(
    judged.map((one) => one.document),
    RECOMMENDED,
    '1.2.3',
    '2026-11-22',
  );
  const texts = new Map(judged.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  return { report, profiles: [RECOMMENDED.profile], texts };
}

/** The HTML report on some files, on the day 2026-11-22. */
export async function pageOf(files: readonly File[], quiet = false): Promise<string> {
  const { report, ...rest } = await readFiles(files);
  return htmlReport(report, { ...rest, quiet });
}

/** The same files side by side. */
export async function comparisonPage(files: readonly File[], quiet = false): Promise<string> {
  const { report, ...rest } = await readFiles(files);
  return htmlComparison(report, { ...rest, quiet });
}

/** A document that could not be read. */
export const UNREAD: File = ['bad.yaml', 'title: A\n\tcontact-hours: 1\n'];

/** The words of a page, with one space between those of different elements. */
export const words = (html: string): string =>
  html
    .replace(/<(style|script)>[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replace(/\s+/g, ' ');
