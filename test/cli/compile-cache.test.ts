import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFiles } from './world.ts';

const KEPT = `dist/compiled/${process.version}`;
const COURSE = { 'c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n' };
const NODE_20 = process.version.startsWith('v20.');

const answer = (cwd: string, ...args: string[]) => {
  const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '0', NODE_DISABLE_COMPILE_CACHE: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd, encoding: 'utf8', env });
  return { status, stdout, stderr };
};
const kept = (cwd: string): string[] =>
  existsSync(join(cwd, KEPT)) ? readdirSync(join(cwd, KEPT)).map((name) => name.split('-')[0]!) : [];

/** Runs `act` in a folder that holds a copy of the built command and a course. */
const withCommand = (act: (cwd: string) => void) =>
  withFiles(COURSE, async (cwd) => {
    cpSync('dist', join(cwd, 'dist'), { recursive: true, filter: (path) => !path.endsWith('compiled') });
    act(cwd);
  });

describe('compiled code', () => {
  it('is kept on Node 20 by a run that read a document, and changes no answer', async () => {
    await withCommand((cwd) => {
      expect(answer(cwd, '--help').status).toBe(0);
      expect(kept(cwd)).toEqual([]);
      const first = answer(cwd, 'c.md');
      expect([first.status, first.stderr]).toEqual([1, '']);
      expect(['core', 'markdown', 'yaml'].map((name) => kept(cwd).includes(name))).toEqual([NODE_20, NODE_20, false]);
      expect(answer(cwd, 'c.md')).toEqual(first);
    });
  });

  it.runIf(NODE_20)('is made anew where it is damaged', async () => {
    await withCommand((cwd) => {
      const first = answer(cwd, 'c.md');
      const files = readdirSync(join(cwd, KEPT)).map((name) => join(cwd, KEPT, name));
      for (const file of files) writeFileSync(file, readFileSync(file).subarray(0, 100));
      expect(answer(cwd, 'c.md')).toEqual(first);
      for (const file of files) expect(readFileSync(file).length).toBeGreaterThan(100);
    });
  });

  it('is not missed where it cannot be kept', async () => {
    await withCommand((cwd) => {
      writeFileSync(join(cwd, 'dist/compiled'), 'a file in its place');
      const first = answer(cwd, 'c.md');
      expect([first.status, first.stderr]).toEqual([1, '']);
      expect(answer(cwd, 'c.md')).toEqual(first);
    });
  });
});
