import { givenFile } from './load.ts';
import type { Store } from './store.ts';
import { clipOf, pastedAtOnce } from './view/give.tsx';
import type { Page } from './view/use.ts';

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('textarea, input, select') !== null;

/** Files that are dropped anywhere, and what is pasted outside of a field. */
export function listen(load: Page['load']): void {
  const over = (is: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.toggle('over', is);
  };
  addEventListener('dragover', over(true));
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false)(event);
  });
  addEventListener('drop', (event) => {
    over(false)(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) load(files.map(givenFile));
  });
  addEventListener('paste', (event) => {
    if (isField(event.target)) return;
    const files = [...(event.clipboardData?.files ?? [])].filter((file) => !file.type.startsWith('image/'));
    const given = pastedAtOnce(clipOf(event.clipboardData), '');
    if (given) load([given]);
    else if (files.length > 0) load(files.map(givenFile));
  });
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** The way back of the browser leads to what was looked at before. */
export function remember(store: Store): void {
  const place = () => ({ view: store.state().view, id: store.state().current });
  let going = false;
  history.replaceState(place(), '');
  store.watch((before) => {
    const { view, current } = store.state();
    if (view === before.view && current === before.current) return;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
    if (!going) history.pushState(place(), '', location.pathname + location.search);
  });
  addEventListener('popstate', ({ state }) => {
    const known = state && (state.id === null || store.state().items.some(({ id }) => id === state.id));
    if (!known) return;
    going = true;
    store.act({ do: 'look', view: state.view, ...(state.id === null ? {} : { id: state.id }) });
    going = false;
  });
}
