import '../report/html/page.css';
import '../report/html/compare/compare.css';
import './page.css';
import { listen, remember } from './gestures.ts';
import { forbidEval } from './jitless.ts';
import { keepChanges, restore, start } from './start.tsx';
import { EMPTY, storeOf } from './store.ts';

/** The readers of what is pasted most and what a report is used with, before they are asked for. */
const warm = (): void =>
  void Promise.allSettled([import('../read/markdown.ts'), import('./view/answer-form.tsx'), import('../report/html/source.tsx')]);

forbidEval();
const store = storeOf(EMPTY);
const { load } = start(store, document.body);
remember(store);
listen(load);
keepChanges(store);
void restore(store).then(warm);
if ('serviceWorker' in navigator && isSecureContext) void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
