import { render } from 'preact';
import type { KeptItem } from './item.ts';
import type { comparedWords } from './compared-words.ts';
import { kept as keptOf } from './item.ts';
import { rulesOf } from './judged.ts';
import { judgesAll, type Verdicts } from './judging.ts';
import { keep, loadKept } from './keep.ts';
import { load } from './load.ts';
import { readCourse } from './read-course.ts';
import { doneWords, type Said, viewWords } from './said.ts';
import type { Action, State } from './state.ts';
import { EMPTY, type Store } from './store.ts';
import { today } from './today.ts';
import { App } from './view/app.tsx';
import { type Page, PageContext } from './view/use.ts';

const restored = (item: KeptItem) => (item.kind === 'course' ? readCourse(item) : item);

const NOTHING: Verdicts = { rules: rulesOf(EMPTY.profile), of: new Map() };

/** Reads again what was kept. */
export async function restore(store: Store): Promise<void> {
  const { items, profile } = await loadKept();
  if (store.state() !== EMPTY) return;
  if (items.length > 0 || profile !== null) store.act({ do: 'restore', items: await Promise.all(items.map(restored)), profile });
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

/** Milliseconds between what is drawn while many files are read. */
const PACE = 100;

/** Whether a file was read that is not looked at, and others are still to come. */
const isOneOfMany = ({ reading }: State, action: Action): boolean => action.do === 'read' && !action.lead && reading.length > 0;

/** Does something at most so often. */
function paced(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      act();
    }, PACE);
  };
}

/** What is said to those who do not see the page. */
function telling(store: Store) {
  let said: Said = { words: '', count: 0 };
  let compared: typeof comparedWords | null = null;
  let told: string | null = viewWords(store.state(), NOTHING, today(), compared);
  let done = '';
  const say = (words: string): void => {
    said = { words, count: said.count + 1 };
  };
  return {
    say,
    said: (): Said => said,
    /** Keeps what an action did until it is known what then stands there. */
    keep(words: string): void {
      done = words || done;
    },
    /** Says what stands there, if that is something new. */
    tell(verdicts: Verdicts): void {
      const words = viewWords(store.state(), verdicts, today(), compared);
      if (words === null || (words === told && done === '')) return;
      say(`${done} ${words}`.trim());
      told = words;
      done = '';
    },
    /** Loads the words for courses side by side, once they are looked at. */
    async prepare({ view }: State): Promise<boolean> {
      if (view !== 'compare' || compared) return false;
      compared = (await import('./compared-words.ts')).comparedWords;
      return true;
    },
  };
}

/** Draws the page, and draws it anew with each change. What is done is said once it is known what then stands there. */
export function start(store: Store, root: HTMLElement): Page {
  const voice = telling(store);
  let verdicts: Verdicts = { ...NOTHING, rules: rulesOf(store.state().profile) };
  const again = (): void => {
    voice.tell(verdicts);
    draw();
  };
  const page = (): Page => ({
    state: store.state(),
    verdicts,
    act: store.act,
    load: (given, then) => void load(given, store.state, store.act).then(() => then && store.act(then)),
    edit: (id) => void import('./editor/open.ts').then(({ open }) => open(id, store, verdicts)),
    say: (words) => {
      voice.say(words);
      draw();
    },
    date: today(),
  });
  const draw = (): void =>
    render(
      <PageContext.Provider value={page()}>
        <App said={voice.said()} />
      </PageContext.Provider>,
      root,
    );
  const judgeAll = judgesAll((found) => {
    verdicts = found;
    again();
  });
  const soon = paced(() => {
    void judgeAll(store.state());
    draw();
  });
  store.watch((before, action) => {
    const state = store.state();
    void voice.prepare(state).then((loaded) => loaded && again());
    const done = doneWords(before, state, action);
    if (action.do === 'reading') voice.say(done);
    else voice.keep(done);
    if (isOneOfMany(state, action)) return soon();
    if (state.items !== before.items || state.profile !== before.profile || state.current !== before.current) void judgeAll(state);
    else if (state.view !== before.view) voice.tell(verdicts);
    draw();
  });
  draw();
  return page();
}
