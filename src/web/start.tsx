import { render } from 'preact';
import { courseName } from '../report/course-names.ts';
import { verdictSentence } from '../report/verdict.ts';
import type { KeptItem } from './item.ts';
import { kept as keptOf } from './item.ts';
import { rulesOf } from './judged.ts';
import { judgesAll, type Verdicts } from './judging.ts';
import { keep, loadKept } from './keep.ts';
import { load } from './load.ts';
import { readCourse } from './read-course.ts';
import type { State } from './state.ts';
import { EMPTY, type Store } from './store.ts';
import { today } from './today.ts';
import { App } from './view/app.tsx';
import { type Page, PageContext } from './view/use.ts';

const restored = (item: KeptItem) => (item.kind === 'course' ? readCourse(item) : item);

/** Reads again what was kept. */
export async function restore(store: Store): Promise<void> {
  const { items, profile } = await loadKept();
  if (store.state() !== EMPTY) return;
  if (items.length > 0 || profile !== null) store.act({ do: 'restore', items: await Promise.all(items.map(restored)), profile });
}

/** The verdict of what is looked at, for those who do not see it change. */
function verdictWords({ items, current, view }: State, verdicts: Verdicts): string | null {
  const judged = current === null ? undefined : verdicts.of.get(current);
  if (view !== 'course' || !judged || items.length === 0) return null;
  const { document } = judged;
  if (document.verdict === null) return document.problems[0]?.message ?? null;
  return `${courseName(document)}. ${verdictSentence(document.verdict, document.counts)}`;
}

/** Keeps every change at once; those that come while one is being kept are kept together after it. */
export function keepChanges(store: Store): void {
  let busy = false;
  let again = false;
  const write = async (): Promise<void> => {
    again = busy;
    if (busy) return;
    busy = true;
    const { items, profile } = store.state();
    await keep({ items: items.map(keptOf), profile });
    busy = false;
    if (again) await write();
  };
  store.watch((before) => {
    const { items, profile } = store.state();
    if (items !== before.items || profile !== before.profile) void write();
  });
}

/** Draws the page, and draws it anew with each change. */
export function start(store: Store, root: HTMLElement): Page {
  let said = '';
  let told: string | null = null;
  let verdicts: Verdicts = { rules: rulesOf(store.state().profile), of: new Map() };
  const page = (): Page => ({
    state: store.state(),
    verdicts,
    act: store.act,
    load: (given, then) => void load(given, store.state, store.act).then(() => then && store.act(then)),
    edit: (id) => void import('./editor/open.ts').then(({ open }) => open(id, store, verdicts)),
    say: (words) => {
      said = words;
      draw();
    },
    date: today(),
  });
  const draw = (): void =>
    render(
      <PageContext.Provider value={page()}>
        <App said={said} />
      </PageContext.Provider>,
      root,
    );
  const judgeAll = judgesAll((found) => {
    verdicts = found;
    const words = verdictWords(store.state(), verdicts);
    if (words !== null && words !== told) said = words;
    told = words ?? told;
    draw();
  });
  store.watch((before) => {
    const state = store.state();
    if (state.items !== before.items || state.profile !== before.profile || state.current !== before.current) void judgeAll(state);
    draw();
  });
  draw();
  return page();
}
