/** What is waited for, in milliseconds: for a file to be read, and for the next one before the worker is let go. */
const MOST = { time: 10_000, idle: 30_000 } as const;

/** As much of a worker as is used here. */
export interface Reader {
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void, options: { readonly signal: AbortSignal }): void;
  postMessage(input: unknown, moved: Transferable[]): void;
  terminate(): void;
}

/** Why there is no answer: the reader failed, or it was stopped since it took too long. */
export type Silence = 'failed' | 'too long';

/** One file in the worker. */
function asked<Out>(worker: Reader, input: unknown, most: number): Promise<Out | Silence> {
  return new Promise((done) => {
    const over = new AbortController();
    const late = setTimeout(() => end('too long'), most);
    const end = (answer: Out | Silence): void => {
      clearTimeout(late);
      over.abort();
      done(answer);
    };
    // pdf.js sends messages of its own.
    worker.addEventListener('message', ({ data }) => 'read' in data && end(data.read === null ? 'failed' : (data.read as Out)), over);
    worker.addEventListener('error', () => end('failed'), over);
    worker.postMessage(input, []);
  });
}

/**
 * Reads one file after another in a worker, which is started with the first. One that takes too long or fails is stopped with all that it
 * holds; the next file gets a new one.
 */
export function readsApart<In, Out>(start: () => Reader, most: { readonly time: number; readonly idle: number } = MOST) {
  let worker: Reader | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const one = async (input: In): Promise<Out | Silence> => {
    clearTimeout(idle);
    worker ??= start();
    const answer = await asked<Out>(worker, input, most.time);
    if (answer === 'failed' || answer === 'too long') stop();
    else idle = setTimeout(stop, most.idle);
    return answer;
  };
  return (input: In): Promise<Out | Silence> => {
    const answer = last.then(() => one(input));
    last = answer;
    return answer;
  };
}
