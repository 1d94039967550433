import type { KeptItem } from './item.ts';

/** What stays on the device until it is cleared. */
export interface Kept {
  readonly items: readonly KeptItem[];
  readonly profile: string | null;
}

const NAME = 'syllint';
const STORE = 'page';
const NOTHING: Kept = { items: [], profile: null };

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not kept')));
  });
}

function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return done(opening);
}

/** Stays open, so that the last change is under way before the page is left. */
let database: Promise<IDBDatabase> | undefined;

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  database ??= openStore();
  const transaction = (await database).transaction(STORE, mode);
  const request = use(transaction.objectStore(STORE));
  // At once, so that what was cleared is gone even if the page is left in the same moment.
  transaction.commit();
  return done(request);
}

/** What was kept; nothing where the browser keeps nothing, as in a private window. */
export async function loadKept(): Promise<Kept> {
  const kept = await inStore<Kept | undefined>('readonly', (store) => store.get(NAME)).catch(() => undefined);
  return kept ?? NOTHING;
}

/** Keeps it in place of what was kept before; says whether it could. */
export const keep = (kept: Kept): Promise<boolean> =>
  inStore('readwrite', (store) => store.put(kept, NAME)).then(
    () => true,
    () => false,
  );
