import { useMemo } from 'preact/hooks';
import { Courses } from '../../report/html/compare/courses.tsx';
import { FactTable, PartTable } from '../../report/html/compare/tables.tsx';
import { compareView } from '../../report/html/compare/view.ts';
import { type Judged, reportOn, textsIn } from '../judged.ts';
import { AllDownloads, DownloadButton } from './download-buttons.tsx';
import { Plans } from './plans.tsx';
import { usePage } from './use.ts';

/** All courses side by side, as they stand in a comparison of their own. */
export function ComparePage() {
  const { state, verdicts, date } = usePage();
  const { rules, of } = verdicts;
  const all = state.items.flatMap(({ id }): Judged[] => [of.get(id)].filter((one) => one !== undefined));
  const view = useMemo(() => compareView(reportOn(all, rules, date), [rules.profile], textsIn(all)), [of, rules, date, all.length]);
  const wanted = { judged: all, rules, date };
  return (
    <>
      <Courses view={view} />
      <p class="row noprint">
        <DownloadButton label="Download the comparison" make={({ comparisonDownload }) => comparisonDownload(wanted)} />
        <button class="btn" type="button" onClick={() => print()}>
          Print
        </button>
      </p>
      {view.judged.length > 1 && (
        <>
          {view.comparison.parts.map((part) => (
            <PartTable key={part.agreement} part={part} view={view} />
          ))}
          <FactTable view={view} />
        </>
      )}
      <Plans />
      <section class="sec noprint">
        <h2 class="section">Keep the reports on all courses</h2>
        <AllDownloads />
      </section>
    </>
  );
}
