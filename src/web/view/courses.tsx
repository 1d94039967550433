import { courseName } from '../../report/course-names.ts';
import { VERDICT_MARK } from '../../report/html/hero.tsx';
import { OutcomeWord } from '../../report/html/marks.tsx';
import { verdictWord } from '../../report/verdict.ts';
import { counted } from '../../report/words.ts';
import { coursesOf, isCourse, type Item } from '../item.ts';
import type { Judged } from '../judged.ts';
import { programOfAll } from '../state.ts';
import { usePage } from './use.ts';

/** What was not judged goes by the name of its file, as in what is said of it. */
function nameOf(item: Item, judged: Judged | undefined): string {
  if (judged && (judged.document.verdict || !isCourse(item))) return courseName(judged.document);
  return isCourse(item) ? item.path : 'Program';
}

/** More tabs than these scroll by themselves, so that they leave room for what is looked at. */
const MOST_TABS = 12;

function Verdict({ judged }: { readonly judged: Judged | undefined }) {
  const verdict = judged?.document.verdict;
  if (!judged) return <span class="quiet small">Being read …</span>;
  if (!verdict) return <span class="quiet small">{verdictWord(null)}</span>;
  return <OutcomeWord outcome={VERDICT_MARK[verdict]} word={verdictWord(verdict)} />;
}

function CourseTab({ item, judged, current }: { readonly item: Item; readonly judged: Judged | undefined; readonly current: boolean }) {
  const { act } = usePage();
  return (
    <li>
      <button type="button" aria-current={current ? 'page' : undefined} onClick={() => act({ do: 'look', view: 'course', id: item.id })}>
        <b dir="auto">{nameOf(item, judged)}</b>
        <Verdict judged={judged} />
      </button>
    </li>
  );
}

/** All that was loaded, and what can be done with several courses. */
export function CoursesNav() {
  const { state, verdicts, act } = usePage();
  const { items, current, view } = state;
  const courses = coursesOf(items);
  const comparable = items.filter(({ id }) => verdicts.of.get(id)?.document.verdict !== null);
  const many = items.length > MOST_TABS;
  const offered = courses.length > 1 && !programOfAll(items);
  const look = (to: 'compare' | 'give') => () => act({ do: 'look', view: to });
  return (
    <nav class="courses-nav noprint" aria-label="Your courses">
      {many && <p class="small quiet">{counted(items.length, 'course')}. Scroll the list to see them all.</p>}
      {(items.length > 1 || view === 'give') && (
        <ul class={many ? 'tabs many' : 'tabs'}>
          {items.map((item) => (
            <CourseTab key={item.id} item={item} judged={verdicts.of.get(item.id)} current={view === 'course' && item.id === current} />
          ))}
        </ul>
      )}
      {offered && <p class="small quiet">Put courses together only if you would take all of them.</p>}
      <p class="row">
        {comparable.length > 1 && (
          <button class="btn" type="button" aria-current={view === 'compare' ? 'page' : undefined} onClick={look('compare')}>
            {items.length === 2 ? 'Compare both' : `Compare all ${items.length}`}
          </button>
        )}
        {offered && (
          <button class="btn" type="button" onClick={() => act({ do: 'together' })}>
            Put together as one program
          </button>
        )}
        <button class="btn" type="button" onClick={look('give')}>
          Add a course
        </button>
      </p>
    </nav>
  );
}
