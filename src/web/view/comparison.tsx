import { useMemo } from 'preact/hooks';
import { Courses } from '../../report/html/compare/courses.tsx';
import { FactTable, PartTable } from '../../report/html/compare/tables.tsx';
import { type CompareView, compareView } from '../../report/html/compare/view.ts';
import { type Judged, reportOn, textsIn } from '../judged.ts';
import { AllDownloads, DownloadButton } from './download-buttons.tsx';
import { Plans } from './plans.tsx';
import { useAfterPaint, usePage } from './use.ts';

/** What stays as it is until something else is judged. */
const Tables = ({ view }: { readonly view: CompareView }) => (
  <div class="tables">
    {view.comparison.parts.map((part) => (
      <PartTable key={part.agreement} part={part} view={view} />
    ))}
    <FactTable view={view} />
  </div>
);

/** All courses side by side, as they stand in a comparison of their own. */
export function Comparison() {
  const { state, verdicts, date } = usePage();
  const { rules, of } = verdicts;
  const all = state.items.flatMap(({ id }): Judged[] => [of.get(id)].filter((one) => one !== undefined));
  const view = useMemo(() => compareView(reportOn(all, rules, date), [rules.profile], textsIn(all)), [of, rules, date, all.length]);
  const shown = useAfterPaint();
  const head = useMemo(() => <Courses view={view} />, [view]);
  const tables = useMemo(() => shown && view.judged.length > 1 && <Tables view={view} />, [view, shown]);
  const wanted = { judged: all, rules, date };
  return (
    <>
      {head}
      <p class="row noprint">
        <DownloadButton label="Download the comparison" make={({ comparisonDownload }) => comparisonDownload(wanted)} />
        <button class="btn" type="button" onClick={() => print()}>
          Print
        </button>
      </p>
      {tables}
      <Plans />
      <section class="sec noprint">
        <h2 class="section">Keep the reports on all courses</h2>
        <AllDownloads />
      </section>
    </>
  );
}
