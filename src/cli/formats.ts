import type { Profile } from '../check/rule.ts';
import type { Page } from '../report/layout.ts';
import { jsonPieces } from '../report/json.ts';
import { markdownPieces } from '../report/markdown.ts';
import { prettyPieces } from '../report/pretty.ts';
import { type ReportStream, wholeOf } from '../report/stream.ts';
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
  /** Loads the writer where it is not loaded from the start. It gives one text, or pieces of it where the documents may be many. */
  readonly writer: () => Promise<(report: ReportStream, wish: Wish) => string | Iterable<string>>;
  /** The report shows the texts that were read. */
  readonly showsTexts?: true;
  /** What is written to another place, besides. */
  readonly besides?: (report: ReportStream, io: Io) => Promise<Wrong | null>;
}

const ROWS = {
  pretty: {
    writer:
      async () =>
      (report, { page, topic, quiet }) =>
        prettyPieces(report, { ...page, topic, quiet }),
  },
  json: { writer: async () => jsonPieces },
  markdown: { writer: async () => markdownPieces },
  html: {
    writer: async () => {
      const { htmlReport } = await import('../report/html/html.tsx');
      return (report, wish) => htmlReport(wholeOf(report), wish);
    },
    showsTexts: true,
  },
  sarif: { writer: async () => (await import('../report/sarif.ts')).sarifPieces },
  junit: { writer: async () => (await import('../report/junit.ts')).junitPieces },
  github: {
    writer: async () => (await import('../report/github.ts')).githubReport,
    besides: async (report, io) => (await import('./step-summary.ts')).addStepSummary(report, io),
  },
  gitlab: { writer: async () => (await import('../report/gitlab.ts')).gitlabPieces },
  badge: { writer: async () => (await import('../report/badge.ts')).badgeReport },
} satisfies { readonly [format: string]: FormatRow };

export type Format = keyof typeof ROWS;

/** The forms of a report, as `--format` names them. */
export const FORMATS = Object.keys(ROWS) as Format[];

/** How a report of this format is written; the rest of it is loaded only here. */
export const formatRow = (format: Format): FormatRow => ROWS[format];
