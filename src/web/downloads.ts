import type { ChosenRules } from '../check/profile.ts';
import { formatOf } from '../read/formats.ts';
import { topicsOf } from '../report/topic.ts';
import { type Judged, reportOn, textsIn, withoutAnswers } from './judged.ts';

/** A file to be saved. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export type Format = 'html' | 'markdown' | 'json' | 'yaml';

/** What a download is made from. */
export interface Wanted {
  readonly judged: readonly Judged[];
  readonly rules: ChosenRules;
  readonly date: string;
}

const KINDS: { readonly [F in Format]: readonly [ending: string, type: string] } = {
  html: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
  json: ['json', 'application/json'],
  yaml: ['yaml', 'application/yaml'],
};

/** "plan-report.md" of one course, "courses-report.md" of several; the curriculum of a course has its own name. */
export function downloadName({ judged: [only, ...others] }: Wanted, format: Format, what = 'report'): string {
  const path = only && others.length === 0 ? only.document.path : 'courses';
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  return `${stem}${format === 'yaml' ? '' : `-${what}`}.${KINDS[format][0]}`;
}

async function reportText(wanted: Wanted, format: Format): Promise<string> {
  const { judged, rules, date } = wanted;
  const report = reportOn(judged, rules, date);
  const [only] = judged;
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).jsonReport(report);
    case 'markdown':
      return (await import('../report/markdown.ts')).markdownReport(report, {
        topic: topicsOf(rules.rules),
        quiet: false,
      });
    case 'html':
      return (await import('../report/html/html.tsx')).htmlReport(report, {
        profiles: [rules.profile],
        texts: textsIn(judged),
        without: withoutAnswers(judged),
      });
    case 'yaml':
      return only ? curriculumOf(only, rules) : '';
  }
}

/** What was read as a curriculum; one that is a curriculum already stays as it is, unless the reader answered. */
async function curriculumOf({ document, texts, without }: Judged, rules: ChosenRules): Promise<string> {
  const own = texts.find(({ path }) => path === document.path);
  if (own && !without && formatOf(document.path) === 'yaml') return own.text;
  return (await import('../report/curriculum-text.ts')).curriculumText(document, rules.rules);
}

/** A report on some courses, or the curriculum of one; what writes it is loaded only here. */
export async function reportDownload(wanted: Wanted, format: Format): Promise<Download> {
  return { name: downloadName(wanted, format), type: KINDS[format][1], text: await reportText(wanted, format) };
}

/** The courses side by side as a page of its own. */
export async function comparisonDownload(wanted: Wanted): Promise<Download> {
  const { judged, rules, date } = wanted;
  const { htmlComparison } = await import('../report/html/compare/html.tsx');
  const text = htmlComparison(reportOn(judged, rules, date), { profiles: [rules.profile], texts: textsIn(judged) });
  return { name: downloadName(wanted, 'html', 'comparison'), type: KINDS.html[1], text };
}
