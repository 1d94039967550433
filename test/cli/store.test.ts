import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/cli/store.ts';

const encoder = new TextEncoder();
const TEXTS = Array.from({ length: 20 }, (_, i) => `${i}: ${'é€😀'.repeat(i)}`);

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'syllint-'));
  try {
    return use(folder);
  } finally {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  ['all in memory', 1_000_000],
  ['all in a file', 0],
  ['first in memory, then in a file', 300],
])('gives back what was put in: %s', (_where, most) => {
  inFolder((folder) => {
    const store = openStore(folder, most);
    const numbers = TEXTS.map((text) => store.add(encoder.encode(text)));
    expect(numbers.map((number) => store.text(number))).toEqual(TEXTS);
    expect(numbers.toReversed().map((number) => store.text(number))).toEqual(TEXTS.toReversed());
    expect(store.fault()).toBe(null);
    store.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('leaves no file behind where the run is killed', () => {
  if (process.platform === 'win32') return;
  inFolder((folder) => {
    const store = openStore(folder, 0);
    store.add(encoder.encode('x'));
    expect(readdirSync(folder)).toEqual([]);
    store.close();
  });
});

it('says what is wrong where nothing can be kept', () => {
  const store = openStore('/nowhere', 0);
  store.add(encoder.encode('x'));
  expect(store.fault()).toEqual({
    wrong:
      'The results of so many files are kept in /nowhere until the report is written, and that failed (ENOENT). Make room there, or let TMPDIR name another folder.',
  });
  store.close();
});
