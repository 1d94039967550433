import { LIMITS, TRADEMARK } from '../../report/words.ts';
import { Letters } from '../../report/html/letters.tsx';
import { Symbols } from '../../report/html/marks.tsx';
import { counted } from '../../report/words.ts';
import { ComparePage } from './compare-page.tsx';
import { CoursePage } from './course-page.tsx';
import { CoursesNav } from './courses.tsx';
import { EditorPage } from './editor-page.tsx';
import { Empty } from './empty.tsx';
import type { Said } from '../said.ts';
import { type Page, usePage } from './use.ts';

function Masthead() {
  const { act } = usePage();
  const home = (event: Event): void => {
    event.preventDefault();
    act({ do: 'look', view: 'give' });
  };
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href="./" onClick={home}>
          syllint
        </a>
        <span class="small quiet">Nothing leaves this device</span>
      </div>
    </header>
  );
}

function BeingRead() {
  const { reading } = usePage().state;
  const [first, ...others] = reading;
  if (first === undefined) return null;
  return (
    <p class="being-read">
      <label>
        Reading <bdi translate={false}>{first}</bdi>
        {others.length > 0 && `, and ${counted(others.length, 'more file')} after it`} … <progress />
      </label>
    </p>
  );
}

/** What is looked at. */
function Looked() {
  const { state, verdicts } = usePage();
  const item = state.items.find(({ id }) => id === state.current);
  const judged = item && verdicts.of.get(item.id);
  if (state.view === 'give') return <Empty />;
  if (state.view === 'editor') return <EditorPage />;
  if (state.view === 'compare') return <ComparePage />;
  return item && judged ? <CoursePage key={item.id} item={item} judged={judged} /> : null;
}

/** Whether what is looked at holds the letters of the field: a report, or several. */
function hasReport({ state, verdicts }: Page): boolean {
  if (state.view === 'give') return false;
  return state.view === 'compare' || Boolean(verdicts.of.get(state.current ?? 0)?.document.verdict);
}

/** The whole page. */
export function App({ said }: { readonly said: Said }) {
  const page = usePage();
  const { state } = page;
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Symbols />
      <Masthead />
      <main id="main" class="wrap" tabindex={-1}>
        <BeingRead />
        {state.items.length > 0 && <CoursesNav />}
        <Looked />
        {hasReport(page) && <Letters />}
      </main>
      <footer>
        <div class="wrap">
          <p>{LIMITS}</p>
          <p>
            syllint {SYLLINT_VERSION}. {TRADEMARK}
          </p>
        </div>
      </footer>
      <p class="vh" role="status">
        <span key={said.count}>{said.words}</span>
      </p>
    </>
  );
}
