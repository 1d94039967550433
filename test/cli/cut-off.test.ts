import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, withFiles } from './world.ts';

const FILES = { 'c.md': '# Coding I\n\nMedical coding, CPC, 96 contact hours.\n', 'r.json': 'old', 'made.yaml': 'old' };
const CLI = resolve('dist/cli.js');

/** Is loaded before the command: half of a file is written, and then the process is killed. */
const KILLED = `const disk = require('node:fs');
const { writeFileSync } = disk;
disk.writeFileSync = (file, text, ...rest) => {
  writeFileSync(file, text.slice(0, 20), ...rest);
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};`;

/** Is loaded before the command: standard output is a file on a disk without room. */
const FULL = `const fs = require('node:fs');
const { writeSync } = fs;
fs.writeSync = (file, ...rest) => {
  if (file !== 1) return writeSync(file, ...rest);
  throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
};
fs.fstatSync = () => ({ isFile: () => true, isFIFO: () => false });`;

const ran = (cwd: string, before: string, ...args: string[]) => {
  writeFileSync(join(cwd, 'before.cjs'), before);
  return spawnSync(process.execPath, ['-r', join(cwd, 'before.cjs'), CLI, ...args], { cwd, encoding: 'utf8' });
};

describe('a run that is killed while it writes', () => {
  it.each([
    ['a report', 'r.json', ['c.md', '--format', 'json=r.json']],
    ['a curriculum by force', 'made.yaml', ['convert', 'c.md', '--output', 'made.yaml', '--force']],
  ])('%s leaves the old one whole', async (_, file, args) => {
    await withFiles(FILES, async (cwd) => {
      expect(ran(cwd, KILLED, ...args).signal).toBe('SIGKILL');
      expect(readFileSync(join(cwd, file), 'utf8')).toBe('old');
    });
  });

  it.each([
    ['a curriculum', ['convert', 'c.md', '--output', 'new.yaml']],
    ['a start', ['init', 'new.yaml']],
  ])('%s leaves no half of it', async (_, args) => {
    await withFiles(FILES, async (cwd) => {
      expect(ran(cwd, KILLED, ...args).signal).toBe('SIGKILL');
      expect(readdirSync(cwd)).not.toContain('new.yaml');
    });
  });
});

describe('a new file', () => {
  it.each([['init'], ['convert', 'c.md', '--output']])('is alone, and never takes the place of a link: %s', async (...argv) => {
    await withFiles(FILES, async (cwd) => {
      symlinkSync('nowhere.yaml', join(cwd, 'link.yaml'));
      expect((await run([...argv, 'link.yaml'], { cwd })).err).toMatch(/^syllint: link\.yaml exists already\./);
      expect((await run([...argv, 'new.yaml'], { cwd })).code).toBe(0);
      expect(readdirSync(cwd).toSorted()).toEqual(['c.md', 'link.yaml', 'made.yaml', 'new.yaml', 'r.json']);
    });
  });
});

describe('standard output without room', () => {
  it('is one message, and the run has failed', async () => {
    await withFiles(FILES, async (cwd) => {
      const { status, stderr } = ran(cwd, FULL, 'c.md', '--format', 'json');
      expect([status, stderr]).toEqual([2, 'syllint: Not all could be written (ENOSPC). Write to a place that has room.\n']);
    });
  });
});

describe('a rule file', () => {
  it('is not read through a link that leads out of the folder of its policy', async () => {
    const files = {
      ...FILES,
      'p/c.md': FILES['c.md'],
      'p/syllint.config.yaml': 'rule-folders: [rules]\n',
      'p/rules/a.txt': '',
      'own.yaml': 'secret: x\n',
    };
    await withFiles(files, async (cwd) => {
      symlinkSync('../../own.yaml', join(cwd, 'p/rules/own.yaml'));
      const { code, err } = await run(['p/c.md', '--quiet'], { cwd });
      expect([code, err]).toEqual([2, 'p/rules/own.yaml: This link leads out of the folder. Put a copy of the file in its place.\n']);
    });
  });
});
