import { courseName } from '../course-names.ts';
import { standing, summarySentence } from '../summary.ts';
import { verdictWord } from '../verdict.ts';
import type { CourseView } from './course-view.ts';
import { dayWords } from './dates.ts';
import { VERDICT_MARK } from './hero.tsx';
import { OutcomeWord } from './marks.tsx';

/** The name of a course, with the way to its report where that is on the page. */
function CourseName({ view, linked }: { readonly view: CourseView; readonly linked: boolean }) {
  const name = <span dir="auto">{courseName(view.document)}</span>;
  return linked ? <a href={`#${view.prefix}course`}>{name}</a> : name;
}

const Row = ({ view, linked }: { readonly view: CourseView; readonly linked: boolean }) => {
  const { document } = view;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <CourseName view={view} linked={linked} />
        <bdi class="file" translate={false}>
          {document.path}
        </bdi>
      </th>
      <td role="cell">
        {document.verdict ? (
          <OutcomeWord outcome={VERDICT_MARK[document.verdict]} word={verdictWord(document.verdict)} />
        ) : (
          verdictWord(null)
        )}
      </td>
      <td role="cell" class="num">
        {standing(document)}
      </td>
    </tr>
  );
};

interface OverviewProps {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly views: readonly CourseView[];
  /** Whether the reports on the courses follow on the page. */
  readonly linked: boolean;
}

/** All courses of a run in one table. Its roles are named, since as blocks on a phone it would lose them. */
export const Overview = ({ date, views, linked }: OverviewProps) => (
  <section class="hero" id="overview">
    <h1 class="title">Course report of {dayWords(date)}</h1>
    <p class="verdict num">{summarySentence(views.map((view) => view.document))}</p>
    <table role="table" class="overview">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Course
          </th>
          <th role="columnheader" scope="col">
            Verdict
          </th>
          <th role="columnheader" scope="col">
            Required
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {views.map((view) => (
          <Row key={view.document.path} view={view} linked={linked} />
        ))}
      </tbody>
    </table>
  </section>
);
