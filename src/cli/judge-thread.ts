import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadOrder } from './thread-work.ts';

/**
 * The entry of a thread that judges files, one batch after another, as it is told. It compiles its code anew: over many files,
 * code that an earlier run kept saves nothing that could be measured.
 */
const { at, ...order } = workerData as ThreadOrder;

void import('./thread-judge.ts').then(async ({ threadJudge }) => {
  const judge = await threadJudge(order);
  parentPort?.on('message', (tasks) => {
    void judge(tasks, (index) => Atomics.store(at, 0, index)).then((done) =>
      parentPort?.postMessage(
        done,
        done.map(({ bytes }) => bytes.buffer as ArrayBuffer),
      ),
    );
  });
});
