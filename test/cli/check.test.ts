import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTER } from '../../src/report/starter.ts';
import { run, runIn, withFiles } from './world.ts';

const SILENT = 'title: Coding I\ncontact-hours: 96\n';
const BRIEF = 'title: Coding in a day\ncontact-hours: 8\n';

describe('the exit code and the verdict', () => {
  it.each([
    ['meets', STARTER, [], 0],
    ['cannot-tell', SILENT, [], 1],
    ['cannot-tell', SILENT, ['--fail-on', 'fail'], 0],
    ['falls-short', BRIEF, ['--fail-on', 'fail'], 1],
    ['falls-short', BRIEF, ['--fail-on', 'never'], 0],
  ])('%s', async (verdict, text, options, code) => {
    const ran = await runIn({ 'c.yaml': text }, ['c.yaml', '--format', 'json', ...options]);
    expect(JSON.parse(ran.out).documents[0].verdict).toBe(verdict);
    expect([ran.code, ran.err]).toEqual([code, '']);
  });

  it('is the same with the name of the command and without', async () => {
    const [bare, named] = [await runIn({ 'c.yaml': SILENT }, ['c.yaml']), await runIn({ 'c.yaml': SILENT }, ['check', 'c.yaml'])];
    expect(bare).toEqual(named);
    expect(bare.out).toContain('Coding I\n\nCannot tell: ');
  });
});

describe('what is read', () => {
  const paths = (out: string): string[] => JSON.parse(out).documents.map((d: { path: string }) => d.path);

  it('each file once, in the order of the command line, by its path from here', async () => {
    const files = { 'a/one.yaml': SILENT, 'a/two.yaml': SILENT, 'b.yaml': SILENT };
    const { out } = await runIn(files, ['b.yaml', 'a', './a/../b.yaml', 'a/*.yaml', '--format', 'json']);
    expect(paths(out)).toEqual(['b.yaml', 'a/one.yaml', 'a/two.yaml']);
  });

  it('the files of a pattern', async () => {
    const { out } = await runIn({ 'a/one.yaml': SILENT, 'a/b/two.yaml': SILENT, 'node_modules/x/c.yaml': SILENT }, [
      '**/*.yaml',
      '--format',
      'json',
    ]);
    expect(paths(out)).toEqual(['a/b/two.yaml', 'a/one.yaml']);
  });

  it('a file outside of the folder', async () => {
    const { out } = await withFiles({ 'c.yaml': SILENT, 'in/x.txt': '' }, (folder) =>
      run(['../c.yaml', '--format', 'json'], { cwd: join(folder, 'in') }),
    );
    expect(paths(out)).toEqual(['../c.yaml']);
  });

  it.each([
    ['by its look', ['-'], 'title: A\ncontact-hours: 96\n', 'stdin.yaml', 'A'],
    ['by its look', ['-'], '# Course A\n\nContact hours: 96\n', 'stdin.md', 'Course A'],
    ['by the name it was given', ['-', '--stdin-filename', 'x/a.yml'], 'title: A\ncontact-hours: 96\n', 'x/a.yml', 'A'],
  ])('standard input, %s: %j', async (_how, argv, stdin, path, title) => {
    const { out } = await runIn({}, [...argv, '--format', 'json'], { stdin });
    expect(JSON.parse(out).documents).toMatchObject([{ path, title }]);
  });
});

describe('a folder', () => {
  const FILES = {
    'f/course.md': '# Medical coding\n\nContact hours: 80\n',
    'f/plan.yaml': SILENT,
    'f/deep/er/Third.MARKDOWN': '# Coding III\n\nContact hours: 96\n',
    'f/linked.yaml': '# yaml-language-server: $schema=../curriculum.schema.json\ntitle: Coding II\nprovider: A school\ncontact-hours: 96\n',
    'f/README.md': '# About',
    'f/CHANGELOG.md': '# 1.0',
    'f/.syllint.yaml': 'profile: cpc',
    'f/syllint.yaml': 'profile: cpc',
    'f/config.yaml': 'title: No curriculum\nport: 80\n',
    'f/rule.yaml': 'id: x\ntitle: A rule\nlevel: must\n',
    'f/data.json': '{}',
    'f/.hidden/c.yaml': SILENT,
    'f/node_modules/c.yaml': SILENT,
    'f/drafts/c.yaml': SILENT,
    'f/drafts/.gitignore': '*.yaml\n!keep.yaml\n',
    'f/drafts/keep.yaml': SILENT,
    'f/old/c.yaml': SILENT,
    'f/brochure.pdf': '%PDF-',
    '.gitignore': 'old/\n',
    '.git/HEAD': '',
  };

  it('is searched for syllabi, and what was left out is counted', async () => {
    const { out, err } = await runIn(FILES, ['f', '--format', 'json']);
    expect(JSON.parse(out).documents.map((d: { path: string }) => d.path)).toEqual([
      'f/course.md',
      'f/deep/er/Third.MARKDOWN',
      'f/drafts/keep.yaml',
      'f/linked.yaml',
      'f/plan.yaml',
    ]);
    expect(err).toBe(
      'f: Left out 6 files that are no syllabus: CHANGELOG.md, README.md, brochure.pdf and 3 more. To have one judged, name it.\n',
    );
  });

  it('that Git ignores is searched where it is named', async () => {
    const { out } = await runIn(FILES, ['f/old', '--format', 'json']);
    expect(JSON.parse(out).documents).toHaveLength(1);
  });

  it('a file in it that is named is judged, whatever it is', async () => {
    const { out } = await runIn(FILES, ['f/README.md', '--format', 'json']);
    expect(JSON.parse(out).documents).toMatchObject([{ path: 'f/README.md' }]);
  });

  it('with a circle of links ends', async () => {
    const { out } = await withFiles({ 'f/c.yaml': SILENT }, async (cwd) => {
      symlinkSync(join(cwd, 'f'), join(cwd, 'f', 'again'));
      symlinkSync(join(cwd, 'f', 'c.yaml'), join(cwd, 'f', 'd.yaml'));
      return run(['f', '--format', 'json'], { cwd });
    });
    expect(JSON.parse(out).documents.map((d: { path: string }) => d.path)).toEqual(['f/c.yaml', 'f/d.yaml']);
  });
});

describe('the report', () => {
  it('goes to files, whole, and leaves nothing beside', async () => {
    await withFiles({ 'c.yaml': SILENT, 'old.json': 'old' }, async (cwd) => {
      const { code, out } = await run(['c.yaml', '--format', 'json=old.json', '--format=markdown=r.md', '--format', 'pretty'], { cwd });
      expect(code).toBe(1);
      expect(out).toContain('Cannot tell: ');
      expect(JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8')).schema).toBe(1);
      expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toMatch(/^# Course report\n/);
      expect(readdirSync(cwd).toSorted()).toEqual(['c.yaml', 'old.json', 'r.md']);
    });
  });

  it('follows a link to the file behind it', async () => {
    await withFiles({ 'c.yaml': SILENT, 'real.json': '' }, async (cwd) => {
      symlinkSync(join(cwd, 'real.json'), join(cwd, 'link.json'));
      await run(['c.yaml', '--format', 'json=link.json'], { cwd });
      expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).schema).toBe(1);
    });
  });

  it('prints nothing where it goes to a file alone', async () => {
    const { out } = await runIn({ 'c.yaml': SILENT }, ['c.yaml', '--format', 'json=o.json']);
    expect(out).toBe('');
  });

  it.each([
    ['the day that was asked for', ['--date', '2020-02-29'], { SOURCE_DATE_EPOCH: '0' }, '2020-02-29'],
    ['the day of the source', [], { SOURCE_DATE_EPOCH: '86400' }, '1970-01-02'],
    ['today', [], {}, '2026-11-22'],
  ])('is of %s', async (_what, argv, env, date) => {
    const { out } = await runIn({ 'c.yaml': SILENT }, ['c.yaml', '--format', 'json', ...argv], { env });
    expect(JSON.parse(out).date).toBe(date);
  });

  it('is one line a course where it is to be quiet, and notes are not said', async () => {
    const { out, err } = await runIn({ 'f/c.yaml': SILENT, 'f/README.md': 'x' }, ['f', '--quiet']);
    expect(out).toMatch(/^f\/c\.yaml: Cannot tell: .+\n$/);
    expect(err).toBe('');
  });

  it.each([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['a pipe with --color', ['--color'], {}, false, true],
    ['a terminal with --no-color', ['--no-color'], {}, true, false],
    ['a terminal with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['a terminal with NO_COLOR and --color', ['--color'], { NO_COLOR: '1' }, true, true],
    ['a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['a terminal with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('for %s', async (_where, argv, env, terminal, colored) => {
    const { out } = await runIn({ 'c.yaml': SILENT }, ['c.yaml', ...argv], { env, terminal });
    expect(out.includes('\u001b[')).toBe(colored);
  });

  it('fits the terminal', async () => {
    const { out } = await runIn({ 'c.yaml': SILENT }, ['c.yaml'], { columns: 44 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  });
});

describe('init', () => {
  it('writes a curriculum that meets every requirement, once', async () => {
    await withFiles({}, async (cwd) => {
      expect(await run(['init'], { cwd })).toEqual({
        code: 0,
        out: '',
        err: 'Wrote curriculum.yaml. Fill it in, then run: syllint check curriculum.yaml\n',
      });
      expect(readFileSync(join(cwd, 'curriculum.yaml'), 'utf8')).toBe(STARTER);
      writeFileSync(join(cwd, 'curriculum.yaml'), SILENT);
      expect((await run(['init'], { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'curriculum.yaml'), 'utf8')).toBe(SILENT);
    });
  });

  it('prints it for -, and writes where it is told', async () => {
    await withFiles({}, async (cwd) => {
      mkdirSync(join(cwd, 'x'));
      expect((await run(['init', '-'], { cwd })).out).toBe(STARTER);
      expect(existsSync(join(cwd, 'curriculum.yaml'))).toBe(false);
      await run(['init', 'x/mine.yaml'], { cwd });
      expect(existsSync(join(cwd, 'x', 'mine.yaml'))).toBe(true);
    });
  });
});
