import { Worker } from 'node:worker_threads';
import { plain } from '../report/plain.ts';
import type { Wrong } from './io.ts';
import type { FileTask, ThreadDocument, ThreadOrder } from './thread-work.ts';

/** Files that a thread is given at once: enough that messages cost nothing, few enough that all threads end at about the same time. */
const BATCH = 8;
/** Batches for each thread that may be done before it is their turn; this bounds what is in memory. */
const AHEAD = 4;

interface Batch {
  readonly tasks: readonly FileTask[];
  done: readonly ThreadDocument[] | null;
}

interface Thread {
  readonly worker: Worker;
  readonly at: Int32Array;
  batch: Batch | null;
}

const DIED = 'No report was written. Leave that file out, or judge it alone with --jobs 1 to see more.';

function deathOf({ batch, at }: Thread, why: string): Wrong {
  const file = batch?.tasks[Atomics.load(at, 0)];
  const where = file ? ` at ${plain(file.path)}` : '';
  return { wrong: `A thread that judges died${where} (${plain(why)}). ${DIED}` };
}

const batchesOf = (tasks: readonly FileTask[]): Batch[] =>
  Array.from({ length: Math.ceil(tasks.length / BATCH) }, (_, i) => ({ tasks: tasks.slice(i * BATCH, (i + 1) * BATCH), done: null }));

/** A promise that can be kept from outside, again and again. */
function bell() {
  let ring = (): void => {};
  let rung = new Promise<void>((done) => (ring = done));
  return {
    ring: (): void => ring(),
    next: async (): Promise<void> => {
      await rung;
      rung = new Promise<void>((done) => (ring = done));
    },
  };
}

/**
 * Judges files in so many threads, whose code is in the file `entry`, and gives the documents in the order of the files. Where a thread
 * dies, that comes instead, and nothing after it.
 */
export async function* judgedInThreads(
  tasks: readonly FileTask[],
  order: Omit<ThreadOrder, 'at'>,
  jobs: number,
  entry: string,
): AsyncGenerator<ThreadDocument | Wrong> {
  const batches = batchesOf(tasks);
  const news = bell();
  const now = { death: null as Wrong | null, given: 0, taken: 0 };
  const give = (thread: Thread): void => {
    const batch = now.given < Math.min(batches.length, now.taken + AHEAD * jobs) ? batches[now.given++]! : null;
    thread.batch = batch;
    Atomics.store(thread.at, 0, 0);
    if (batch) thread.worker.postMessage(batch.tasks, []);
  };
  const threads = Array.from({ length: Math.min(jobs, batches.length) }, (): Thread => {
    const at = new Int32Array(new SharedArrayBuffer(4));
    const thread: Thread = { worker: new Worker(entry, { workerData: { ...order, at } }), at, batch: null };
    const died = (why: string): void => {
      now.death ??= deathOf(thread, why);
      news.ring();
    };
    thread.worker.on('message', (done: readonly ThreadDocument[]) => {
      if (thread.batch) thread.batch.done = done;
      give(thread);
      news.ring();
    });
    thread.worker.on('error', (error) => died(error.message));
    thread.worker.on('exit', (code) => died(`code ${code}`));
    give(thread);
    return thread;
  });
  try {
    for (; now.taken < batches.length; now.taken++) {
      const batch = batches[now.taken]!;
      while (!batch.done && !now.death) await news.next();
      if (!batch.done) return yield now.death!;
      yield* batch.done;
      batch.done = null;
      for (const thread of threads) if (!thread.batch) give(thread);
    }
  } finally {
    // Those who listen stay: another thread may die just now, and an error that nobody hears ends the process.
    for (const { worker } of threads) void worker.terminate();
  }
}
