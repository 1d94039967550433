import { describe, expect, it } from 'vitest';
import { readsApart, type Reader } from '../../src/web/readers/apart.ts';
import { orTooLong } from '../../src/web/readers/too-long.ts';

type Answer = { readonly read: string | null } | 'silence' | 'fault';

/** A worker that answers as it is told to; what it was asked and whether it was stopped is counted. */
function fake(answers: readonly Answer[]) {
  const seen = { started: 0, stopped: 0, asked: [] as unknown[] };
  const start = (): Reader => {
    seen.started += 1;
    const worker = new EventTarget();
    return {
      addEventListener: (type, listener, options) => worker.addEventListener(type, listener as never, options),
      postMessage: (input) => {
        const answer = answers[seen.asked.length];
        seen.asked.push(input);
        queueMicrotask(() => {
          worker.dispatchEvent(Object.assign(new Event('message'), { data: { action: 'ready' } }));
          if (answer === 'fault') worker.dispatchEvent(new Event('error'));
          else if (answer !== 'silence') worker.dispatchEvent(Object.assign(new Event('message'), { data: answer }));
        });
      },
      terminate: () => (seen.stopped += 1),
    };
  };
  return { seen, start };
}

const MOST = { time: 20, idle: 20 };
const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

describe('a reader in a worker', () => {
  it('reads one file after another, and is let go when there is no other', async () => {
    const { seen, start } = fake([{ read: 'a' }, { read: 'b' }]);
    const read = readsApart<string, string>(start, MOST);
    expect(await Promise.all([read('1'), read('2')])).toEqual(['a', 'b']);
    expect(seen).toEqual({ started: 1, stopped: 0, asked: ['1', '2'] });
    await wait(60);
    expect(seen.stopped).toBe(1);
  });

  it('is stopped where it takes too long, and the next file gets another', async () => {
    const { seen, start } = fake(['silence', { read: 'b' }]);
    const read = readsApart<string, string>(start, MOST);
    expect(await Promise.all([read('1'), read('2')])).toEqual(['too long', 'b']);
    expect(seen).toMatchObject({ started: 2, stopped: 1 });
  });

  it.each([
    ['that fails', 'fault'],
    ['whose reader fails', { read: null }],
  ] as const)('is stopped after a file %s', async (_, answer) => {
    const { seen, start } = fake([answer]);
    expect(await readsApart<string, string>(start, MOST)('1')).toBe('failed');
    expect(seen.stopped).toBe(1);
  });

  it('has a problem told in words', () => {
    expect(orTooLong('read')).toBe('read');
    expect(orTooLong<string>('too long')).toMatchObject({ problems: [{ message: 'This file takes too much time to read.' }] });
    expect(() => orTooLong<string>('failed')).toThrow('The reader failed.');
  });
});
