import { useMemo } from 'preact/hooks';
import { type CourseView, courseViews } from '../../report/html/course-view.ts';
import { OutcomeGroup } from '../../report/html/group.tsx';
import { Hero } from '../../report/html/hero.tsx';
import { Letter, letterText } from '../../report/html/letter.tsx';
import { counted } from '../../report/words.ts';
import type { Wanted } from '../downloads.ts';
import { isCourse, type Item } from '../item.ts';
import { type Judged, reportOn, textsIn, withoutAnswers } from '../judged.ts';
import { CopyButton } from './copy-button.tsx';
import { AllDownloads, DownloadButton, ReportDownloads } from './download-buttons.tsx';
import { Facts } from './facts.tsx';
import { Plans } from './plans.tsx';
import { Trouble } from './trouble.tsx';
import { useAfterPaint, useLoaded, usePage } from './use.ts';

interface CoursePageProps {
  readonly item: Item;
  readonly judged: Judged;
}

function useView({ judged }: CoursePageProps): { readonly view: CourseView; readonly wanted: Wanted } {
  const { verdicts, date } = usePage();
  const { rules } = verdicts;
  return useMemo(() => {
    const all = [judged];
    const [view] = courseViews({
      report: reportOn(all, rules, date),
      profiles: [rules.profile],
      texts: textsIn(all),
      without: withoutAnswers(all),
    });
    return { view: view!, wanted: { judged: all, rules, date } };
  }, [judged, rules, date]);
}

const Ways = ({ view, wanted }: { readonly view: CourseView; readonly wanted: Wanted }) => (
  <p class="row noprint">
    {view.questions.length > 0 && (
      <CopyButton
        label={`Copy ${counted(view.questions.length, 'question')} for the school`}
        text={letterText(view.document.title, view.questions)}
      />
    )}
    <DownloadButton label="Download the report" make={({ reportDownload }) => reportDownload(wanted, 'html')} />
    <button class="btn" type="button" onClick={() => print()}>
      Print
    </button>
  </p>
);

/** How to take the report along, and how to be rid of what is kept. */
function Keeping({ item, wanted }: { readonly item: Item; readonly wanted: Wanted }) {
  const { act, edit } = usePage();
  return (
    <section class="sec noprint">
      <h2 class="section">Keep it</h2>
      <ReportDownloads wanted={wanted} formats={['html', 'markdown', 'json', 'yaml']} />
      <AllDownloads />
      {isCourse(item) && (
        <p>
          For schools:{' '}
          <button class="lnk" type="button" onClick={() => edit(item.id)}>
            Edit it as a curriculum
          </button>
        </p>
      )}
      <p>What you added stays in this browser until you clear it, and nowhere else.</p>
      <p class="row">
        <button class="btn" type="button" onClick={() => act({ do: 'remove', id: item.id })}>
          {isCourse(item) ? 'Remove this course' : 'Take the program apart'}
        </button>
        <button class="btn" type="button" onClick={() => act({ do: 'clear' })}>
          Clear everything
        </button>
      </p>
    </section>
  );
}

/** The text with its proof, which stands last on a long page and is loaded after the rest. */
function SourceBelow({ view }: { readonly view: CourseView }) {
  const loaded = useLoaded(() => import('../../report/html/source.tsx'));
  return loaded && <loaded.Source view={view} />;
}

/** What stays as it is until something else is judged. */
const Answers = ({ view }: { readonly view: CourseView }) => (
  <>
    {view.groups.map((group) => (
      <OutcomeGroup key={group.outcome} group={group} view={view} />
    ))}
    {view.questions.length > 0 && (
      <Letter view={view} copy={<CopyButton label="Copy the questions" text={letterText(view.document.title, view.questions)} />} />
    )}
    <SourceBelow view={view} />
  </>
);

/** The report on one course, as it stands in the HTML report, and what can be done with it here. */
export function CoursePage({ item, judged }: CoursePageProps) {
  const { view, wanted } = useView({ item, judged });
  const shown = useAfterPaint();
  const answers = useMemo(() => shown && <Answers view={view} />, [view, shown]);
  if (!judged.document.verdict) return <Trouble item={item} judged={judged} />;
  return (
    <article class="course" aria-labelledby="course">
      <Hero view={view} ways={<Ways view={view} wanted={wanted} />} />
      <Facts view={view} item={item} />
      <Plans />
      {answers}
      <Keeping item={item} wanted={wanted} />
    </article>
  );
}
