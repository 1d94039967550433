import { render } from 'preact-render-to-string';
import type { Profile } from '../../check/rule.ts';
import { referenced } from '../log-commands.ts';
import type { DocumentReport, Report } from '../report.ts';
import { summarySentence } from '../summary.ts';
import { verdictSentence, verdictWord } from '../verdict.ts';
import { Course } from './course.tsx';
import { courseViews, type Texts } from './course-view.ts';
import { Overview } from './overview.tsx';
import { Page } from './page.tsx';
import { safe } from './safe.ts';

export interface HtmlOptions {
  /** The profiles that the documents were judged by, for their words. */
  readonly profiles: readonly Profile[];
  /** The texts that were read, by path. */
  readonly texts: Texts;
  /** By path, documents as they are without the answers of the reader. */
  readonly without?: ReadonlyMap<string, DocumentReport>;
  /** Only the verdict of each document. */
  readonly quiet?: boolean;
}

/** The title of the page, and what it says in one sentence. */
function headOf({ documents }: Report): { readonly title: string; readonly description: string } {
  const [only, ...others] = documents;
  if (!only || others.length > 0) return { title: `${documents.length} courses – course report`, description: summarySentence(documents) };
  const { verdict, counts, title, path } = only;
  return { title: `${verdictWord(verdict)}: ${title ?? path} – course report`, description: verdictSentence(verdict, counts) };
}

/** The report as one HTML page that needs nothing else: to be opened, printed or mailed. All text of a document is only ever text in it. */
export function htmlReport(report: Report, { profiles, texts, without, quiet = false }: HtmlOptions): string {
  const views = courseViews({ report, profiles, texts, ...(without ? { without } : {}) });
  const page = (
    <Page report={report} {...headOf(report)}>
      {(quiet || views.length !== 1) && <Overview date={report.date} views={views} linked={!quiet} />}
      {!quiet && views.map((view) => <Course key={view.document.path} view={view} />)}
    </Page>
  );
  return `<!doctype html>\n${referenced(safe(render(page)))}\n`;
}
