import { readFileSync } from 'node:fs';
import { type ChosenRules, profileRules } from '../../../src/check/profile.ts';
import { htmlReport } from '../../../src/report/html/html.tsx';
import { judgedSource, reportOf } from '../../../src/report/judge.ts';

const RECOMMENDED: ChosenRules = profileRules('recommended')!;

/** A file to be judged: its path and its text. */
export type File = readonly [path: string, text: string];

export const fileAt = (path: string): File => [path, readFileSync(path, 'utf8')];

/** The HTML report on some files, on the day 2026-11-22. */
export async function pageOf(files: readonly File[], quiet = false): Promise<string> {
  const encoder = new TextEncoder();
  const judged = await Promise.all(files.map(([path, text]) => judgedSource({ path, bytes: encoder.encode(text) }, RECOMMENDED)));
  const report = reportOf(
    judged.map((one) => one.document),
    RECOMMENDED,
    '1.2.3',
    '2026-11-22',
  );
  const texts = new Map(judged.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  return htmlReport(report, { profiles: [RECOMMENDED.profile], texts, quiet });
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
