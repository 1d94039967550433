import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';
import { run, withFiles } from './world.ts';

/** A progress on a terminal and a clock that are not real: what was written, at which millisecond. */
function watched(total: number, columns = 80) {
  const clock = { now: 0, asked: 0 };
  const written: (readonly [number, string])[] = [];
  const open = () => {
    clock.asked++;
    return { columns, write: (text: string) => void written.push([clock.now, text]) };
  };
  const progress = progressOf(total, () => clock.now, open);
  const at = (now: number): void => {
    clock.now = now;
    progress.step();
  };
  return { clock, written, progress, at };
}

describe('progress', () => {
  it('shows nothing for work of less than a second, and looks for no terminal', () => {
    const { clock, written, progress, at } = watched(3);
    for (const now of [10, 500, 999]) at(now);
    progress.clear();
    expect([written, clock.asked]).toEqual([[], 0]);
  });

  it('shows one line, no more often than ten times a second, and takes it away', () => {
    const { clock, written, progress, at } = watched(6);
    for (const now of [400, 1000, 1050, 1099, 1100, 2000]) at(now);
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      [1000, '\r\u001b[K2 of 6 documents'],
      [1100, '\r\u001b[K5 of 6 documents'],
      [2000, '\r\u001b[K6 of 6 documents'],
      [2000, '\r\u001b[K'],
    ]);
    expect(clock.asked).toBe(1);
  });

  it('fits a narrow terminal', () => {
    const { written, at } = watched(10_000, 10);
    at(1500);
    expect(written).toEqual([[1500, '\r\u001b[K1 of 1000']]);
  });

  it('is quiet where there is no terminal', () => {
    let now = 0;
    const progress = progressOf(
      2,
      () => now,
      () => null,
    );
    now = 5000;
    progress.step();
    progress.step();
    expect(() => progress.clear()).not.toThrow();
  });

  it('goes before a message is printed, and is no part of the report', async () => {
    const files = { 'a.yaml': 'title: A\nweeks: many\n', 'b.yaml': 'title: B\ncredentials: [CPC]\n' };
    await withFiles(files, async (cwd) => {
      let now = 0;
      const screen: string[] = [];
      const io = { clock: () => (now += 700), screen: () => ({ columns: 80, write: (text: string) => void screen.push(text) }) };
      const plain = await run(['a.yaml', 'b.yaml', 'b.yaml', '--format', 'json'], { cwd });
      const watchedRun = await run(['a.yaml', 'b.yaml', 'b.yaml', '--format', 'json'], { cwd, ...io });
      expect(watchedRun).toEqual(plain);
      expect(screen).toEqual(['\r\u001b[K2 of 2 documents', '\r\u001b[K']);
    });
  });
});
