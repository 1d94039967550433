import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binaryPackages } from '../../src/cli/native-markdown.ts';
import { withFiles } from './world.ts';

const KEPT = `dist/compiled/${process.version}`;
const COURSE = { 'c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n' };
const NODE_20 = process.version.startsWith('v20.');

/** In place of the native parser, one to which all texts are empty: the head of a tree with one node, and that node. */
const PARSER = `const tree = Buffer.alloc(128);
for (const [at, value] of [[0, 0x5241444d], [8, 52], [12, 1], [16, 52]]) tree.writeUInt32LE(value, at);
module.exports = { createMdastHandle: () => ({}), serializeHandle: () => tree, dropHandle: () => {} };
`;

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

/** Puts a native parser into a folder of packages, and gives the folder of its own. */
function putParser(packages: string, version: string): string {
  const folder = join(packages, binaryPackages()[0]!);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version, main: 'index.js' }));
  writeFileSync(join(folder, 'index.js'), PARSER);
  return folder;
}

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

  it('leaves the native parser of Markdown in use', async () => {
    await withCommand((cwd) => {
      putParser(join(cwd, 'node_modules'), '0.10.5');
      for (const run of ['first', 'second']) {
        const { status, stderr } = answer(cwd, 'c.md');
        expect([run, status, stderr.split('does not look like a course syllabus').length]).toEqual([run, 2, 2]);
      }
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

describe('the native parser of Markdown', () => {
  const readsNothing = { status: 2 };
  const readsAll = { status: 1, stderr: '' };

  it('is found beside satteri, too', async () => {
    await withCommand((cwd) => {
      const folder = join(cwd, 'node_modules/satteri');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "exports": { ".": "./index.js" } }');
      writeFileSync(join(folder, 'index.js'), '');
      putParser(join(folder, 'node_modules'), '0.10.5');
      expect(answer(cwd, 'c.md')).toMatchObject(readsNothing);
      writeFileSync(join(cwd, 'd.md'), COURSE['c.md']);
      expect(answer(cwd, '--jobs', '2', 'c.md', 'd.md')).toMatchObject(readsNothing);
    });
  });

  it('is used in the version that was compared, and where it works', async () => {
    await withCommand((cwd) => {
      const folder = putParser(join(cwd, 'node_modules'), '0.10.6');
      expect(answer(cwd, 'c.md')).toMatchObject(readsAll);
      putParser(join(cwd, 'node_modules'), '0.10.5');
      expect(answer(cwd, 'c.md')).toMatchObject(readsNothing);
      writeFileSync(join(folder, 'index.js'), 'throw new Error("made for another machine")');
      expect(answer(cwd, 'c.md')).toMatchObject(readsAll);
    });
  });
});
