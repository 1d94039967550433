import { Worker } from 'node:worker_threads';
import { EMPTY_OUTLINE, takesTooMuch } from '../read/problem.ts';
import type { Reading, Source } from '../read/reading.ts';

/**
 * What no file takes that was made to be read: milliseconds of work, milliseconds in all (on a busy machine the work takes longer), MB of memory,
 * and MB of it for what is no raw data.
 */
const MOST = { work: 3500, time: 10_000, memory: 480, heap: 320 } as const;
/** How often both are looked at, in milliseconds. */
const LOOK = 20;
const MB = 2 ** 20;

const tooMuch = ({ path }: Source, what: 'time' | 'memory'): Reading => ({
  path,
  text: '',
  outline: EMPTY_OUTLINE,
  place: [],
  problems: [takesTooMuch(what)],
});

/**
 * Reads a file in a thread, which is stopped where it takes too long or too much memory: the text in such a file is packed, so its size tells
 * nothing. `entry` is the file that runs in the thread.
 */
export function readApart(source: Source, entry: string): Promise<Reading> {
  const { path, bytes } = source;
  const thread = new Worker(entry, {
    workerData: { path, bytes },
    resourceLimits: { maxOldGenerationSizeMb: MOST.heap },
    stdout: true,
    stderr: true,
  });
  return new Promise((done) => {
    const end = (reading: Reading): void => {
      clearTimeout(late);
      clearInterval(look);
      void thread.terminate();
      done(reading);
    };
    const late = setTimeout(() => end(tooMuch(source, 'time')), MOST.time);
    const before = process.cpuUsage();
    const look = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if (process.memoryUsage.rss() > MOST.memory * MB) end(tooMuch(source, 'memory'));
      else if (user + system > MOST.work * 1000) end(tooMuch(source, 'time'));
    }, LOOK);
    thread.once('message', (reading: Reading) => end(reading));
    thread.once('error', () => end(tooMuch(source, 'memory')));
  });
}
