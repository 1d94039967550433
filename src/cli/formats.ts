import type { Profile } from '../check/rule.ts';
import type { Page } from '../report/layout.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { prettyReport } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import type { Subject, Topic } from '../report/topic.ts';
import type { Io, Wrong } from './io.ts';

/** What a writer may ask for besides the report. */
export interface Wish {
  readonly topic: Topic;
  readonly subject: Subject;
  /** Whether silence counts as falling short. */
  readonly silence: boolean;
  /** Only the verdict of each document. */
  readonly quiet: boolean;
  readonly page: Page;
  /** The profiles that the documents were judged by. */
  readonly profiles: readonly Profile[];
  /** What was read, by path; empty where no format shows it. */
  readonly texts: ReadonlyMap<string, string>;
}

interface FormatRow {
  /** Loads the writer where it is not loaded from the start. */
  readonly writer: () => Promise<(report: Report, wish: Wish) => string>;
  /** The report shows the texts that were read. */
  readonly showsTexts?: true;
  /** What is written to another place, besides. */
  readonly besides?: (report: Report, io: Io) => Promise<Wrong | null>;
}

const ROWS = {
  pretty: {
    writer:
      async () =>
      (report, { page, topic, quiet }) =>
        prettyReport(report, { ...page, topic, quiet }),
  },
  json: { writer: async () => jsonReport },
  markdown: { writer: async () => markdownReport },
  html: { writer: async () => (await import('../report/html/html.tsx')).htmlReport, showsTexts: true },
  sarif: { writer: async () => (await import('../report/sarif.ts')).sarifReport },
  junit: { writer: async () => (await import('../report/junit.ts')).junitReport },
  github: {
    writer: async () => (await import('../report/github.ts')).githubReport,
    besides: async (report, io) => (await import('./step-summary.ts')).addStepSummary(report, io),
  },
  gitlab: { writer: async () => (await import('../report/gitlab.ts')).gitlabReport },
  badge: { writer: async () => (await import('../report/badge.ts')).badgeReport },
} satisfies { readonly [format: string]: FormatRow };

export type Format = keyof typeof ROWS;

/** The forms of a report, as `--format` names them. */
export const FORMATS = Object.keys(ROWS) as Format[];

/** How a report of this format is written; the rest of it is loaded only here. */
export const formatRow = (format: Format): FormatRow => ROWS[format];
