import disk, { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run, runIn, withFiles } from './world.ts';

const COURSE = '# Medical Coding\n\nContact hours: 84\n';
const failed = (code: string): Error => Object.assign(new Error(code), { code });

/** Has the modules under test use a function of the disk as it is now. */
const restored = (): void => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
};

afterEach(restored);

const judged = (out: string): string[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ')[0]!);

describe('paths', () => {
  it('links to folders, also in circles, are not followed', async () => {
    await withFiles({ 'a/c.md': COURSE }, async (cwd) => {
      symlinkSync(join(cwd, 'a'), join(cwd, 'a/again'));
      symlinkSync(cwd, join(cwd, 'a/up'));
      const { code, out } = await run(['.', '--quiet'], { cwd });
      expect([code, judged(out)]).toEqual([1, ['a/c.md']]);
    });
  });

  it('a folder that cannot be looked into is named, and the rest is judged', async () => {
    await withFiles({ 'a/c.md': COURSE, 'b/c.md': COURSE }, async (cwd) => {
      const readdir = disk.readdirSync.bind(disk) as (...args: unknown[]) => never;
      vi.spyOn(disk, 'readdirSync').mockImplementation((folder, ...rest) => {
        if (String(folder).endsWith('b')) throw failed('EACCES');
        return readdir(folder, ...rest);
      });
      syncBuiltinESMExports();
      const { code, out, err } = await run(['.', '--quiet'], { cwd });
      restored();
      expect([code, judged(out), err]).toEqual([2, ['a/c.md'], 'b: It may not be read by you. Give yourself the right to read it.\n']);
    });
  });

  it('a file given twice is judged once', async () => {
    const { out } = await runIn({ 'a/c.md': COURSE }, ['a/c.md', './a/../a/c.md', 'a', '--quiet']);
    expect(judged(out)).toEqual(['a/c.md']);
  });

  it('a name with line ends and commands of terminals is shown without them', async () => {
    const { code, out, err } = await runIn({ 'a\n::error::\u001b[31mb.md': COURSE, 'x\u001b]0;t\u0007\n.md': '' }, ['.', '--quiet']);
    expect(code).toBe(2);
    expect(out.split('\n')).toHaveLength(2);
    expect(out + err).not.toMatch(/[\u001b\u0007]|^::/m);
  });

  it('a file that vanishes after it was found is a missing one', async () => {
    await withFiles({ 'a/c.md': COURSE }, async (cwd) => {
      symlinkSync(join(cwd, 'gone.md'), join(cwd, 'a/d.md'));
      const { code, out, err } = await run(['a', '--quiet'], { cwd });
      expect([code, judged(out)]).toEqual([2, ['a/c.md']]);
      expect(err).toMatch(/^a\/d\.md: There is no file or folder of this name\./);
    });
  });

  it('a course outside of the folder of its program is refused, also by a link', async () => {
    await withFiles({ 'p/p.yaml': 'title: P\ncredentials: [CPC]\ncourses: [link.md]\n', 'c.md': COURSE }, async (cwd) => {
      symlinkSync(join(cwd, 'c.md'), join(cwd, 'p/link.md'));
      const { code, err } = await run(['p/p.yaml', '--quiet'], { cwd });
      expect([code, err]).toEqual([2, expect.stringMatching(/^p\/p\.yaml:3:\d+: .*link\.md.*/)]);
    });
  });
});

describe('a report that cannot be written', () => {
  it('leaves the old one whole, and nothing beside it', async () => {
    await withFiles({ 'c.md': COURSE, 'r.json': 'old' }, async (cwd) => {
      const writeFile = disk.writeFileSync.bind(disk);
      vi.spyOn(disk, 'writeFileSync').mockImplementation((file, text, ...rest) => {
        writeFile(file, String(text).slice(0, 10), ...rest);
        throw failed('ENOSPC');
      });
      syncBuiltinESMExports();
      const { code, err } = await run(['c.md', '--format', 'json=r.json'], { cwd });
      expect([code, err]).toEqual([2, expect.stringMatching(/The report cannot be written to r\.json \(ENOSPC\)\./)]);
      expect([readFileSync(join(cwd, 'r.json'), 'utf8'), readdirSync(cwd)]).toEqual(['old', ['c.md', 'r.json']]);
    });
  });
});
