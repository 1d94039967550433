import '../report/html/page.css';
import '../report/html/compare/compare.css';
import './page.css';
import { listen, remember } from './gestures.ts';
import { forbidEval } from './jitless.ts';
import { keepChanges, restore, start } from './start.tsx';
import { EMPTY, storeOf } from './store.ts';

/** The readers of what is pasted most, before they are asked for. */
const warm = (): void => void import('../read/markdown.ts');

forbidEval();
const store = storeOf(EMPTY);
const { load } = start(store, document.body);
remember(store);
listen(load);
keepChanges(store);
void restore(store).then(warm);
if ('serviceWorker' in navigator && isSecureContext) void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
