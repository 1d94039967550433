import { render } from 'preact-render-to-string';
import type { Profile } from '../../../check/rule.ts';
import { comparisonSentence, titleWords } from '../../compare/words.ts';
import type { Report } from '../../report.ts';
import type { Texts } from '../course-view.ts';
import { Page } from '../page.tsx';
import { safe } from '../safe.ts';
import { COMPARE, COMPARE_HASH } from './compare.generated.ts';
import { Courses } from './courses.tsx';
import { FactTable, PartTable } from './tables.tsx';
import { compareView } from './view.ts';

export interface CompareOptions {
  /** The profiles that the documents were judged by, for their words. */
  readonly profiles: readonly Profile[];
  /** The texts that were read, by path, by which the proof in a quote is marked. */
  readonly texts: Texts;
  /** Only the verdict of each course. */
  readonly quiet?: boolean;
}

/** The comparison as one HTML page that needs nothing else. It holds quotes, and not the whole texts. All text of a document is only ever text in it. */
export function htmlComparison(report: Report, { profiles, texts, quiet = false }: CompareOptions): string {
  const view = compareView(report, profiles, texts);
  const { comparison, judged } = view;
  const page = (
    <Page
      report={report}
      kind="comparison"
      sheets={[{ text: COMPARE, hash: COMPARE_HASH }]}
      title={`${titleWords(comparison)} – course comparison`}
      description={comparisonSentence(comparison)}
    >
      <Courses view={view} />
      {!quiet && judged.length > 1 && (
        <>
          {comparison.parts.map((part) => (
            <PartTable key={part.agreement} part={part} view={view} />
          ))}
          <FactTable view={view} />
        </>
      )}
    </Page>
  );
  return `<!doctype html>\n${safe(render(page))}\n`;
}
