import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { docxOf, paragraph } from '../read/docx/docx-file.ts';
import { bomb, drawn, manyForms, onePage, packed, streamOf } from '../read/pdf/pdf-made.ts';
import { withFiles } from './world.ts';

const CLI = resolve('dist/cli.js');
const SILENT = 'title: Coding I\ncontact-hours: 96\n';

/** Has Node print the name of each module that is loaded. */
const TELLS_LOADS =
  "const m = require('node:module'); const load = m._load; m._load = function (name) { process.stderr.write(name + '\\n'); return load.apply(this, arguments); };";

const node = (cwd: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: 'utf8', env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '0' } });

describe('the built command', () => {
  it('answers its version', async () => {
    expect(node('.', ['--version'])).toMatchObject({ status: 0, stdout: `${about.version}\n`, stderr: '' });
  });

  it('judges, and ends with its code', async () => {
    await withFiles({ 'c.yaml': SILENT, 'c.md': '# Coding I\n\nContact hours: 96\n' }, async (cwd) => {
      const ran = node(cwd, ['c.yaml', 'c.md', '--quiet']);
      expect(ran.status).toBe(1);
      expect(ran.stdout).toMatch(/^c\.yaml: Cannot tell: .+\nc\.md: Cannot tell: .+\n$/);
      expect(ran.stderr).toBe('');
    });
  });

  it('reads standard input', async () => {
    const ran = node('.', ['-', '--quiet', '--stdin-filename', 'x.yaml'], SILENT);
    expect([ran.status, ran.stdout.startsWith('x.yaml: Cannot tell'), ran.stderr]).toEqual([1, true, '']);
  });

  it('gives the same bytes each time', async () => {
    const once = (): string => node('.', ['-', '--format', 'json'], SILENT).stdout;
    expect(once()).toBe(once());
    expect(JSON.parse(once()).date).toBe('1970-01-01');
  });

  it('is quiet where the reader goes away', async () => {
    await withFiles({ 'c.yaml': SILENT }, async (cwd) => {
      const child = spawn(process.execPath, [CLI, ...Array.from({ length: 60 }, () => './c.yaml'), '--format', 'json'], {
        cwd,
        env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()));
      child.stdout.destroy();
      const code = await new Promise((done) => child.on('close', done));
      expect([code, err]).toEqual([1, '']);
    });
  });

  it('loads what policies, programs and pages need only where they are asked for', async () => {
    const files = {
      'h.cjs': TELLS_LOADS,
      'a/c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n',
      'b/c.md': '# Coding II\n\nMedical coding, 96 contact hours.\n',
      'b/syllint.config.yaml': 'profile: cpc\n',
      'p.yaml': 'title: P\ncredentials: [CPC]\ncourses: [a/c.md, b/c.md]\n',
    };
    await withFiles(files, async (cwd) => {
      const loaded = (...args: readonly string[]): string =>
        spawnSync(process.execPath, ['-r', './h.cjs', CLI, ...args], { cwd, encoding: 'utf8', env: { SOURCE_DATE_EPOCH: '0' } }).stderr;
      expect(loaded('a/c.md')).toMatch(/\bcore-/);
      expect(loaded('a/c.md')).not.toMatch(/policy|baseline|own-rules|rule-|yaml|ignore|html-|\.\/(?:programme|course-|parts|together)/);
      expect(loaded('b/c.md')).toMatch(/policy-in-use/);
      expect(loaded('p.yaml')).toMatch(/\.\/programme-/);
      expect(loaded('a/c.md', '--format', 'html=a.html')).toMatch(/\bhtml-/);
      expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/);
    });
  });

  it.each([
    { args: ['--help'], reader: [false, false] },
    { args: ['rules'], reader: [false, false] },
    { args: ['check', 'c.md'], reader: [true, false] },
    { args: ['check', 'c.yaml'], reader: [false, true] },
  ])('loads the reader of a format only where it is met: $args', async ({ args, reader }) => {
    await withFiles(
      { 'h.cjs': TELLS_LOADS, 'c.yaml': SILENT, 'c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n' },
      async (cwd) => {
        const ran = spawnSync(process.execPath, ['-r', './h.cjs', CLI, ...args], {
          cwd,
          encoding: 'utf8',
          env: { SOURCE_DATE_EPOCH: '0' },
        });
        expect([/\/markdown-/.test(ran.stderr), /\/yaml-data-/.test(ran.stderr)]).toEqual(reader);
      },
    );
  });

  it('loads the readers of pages and Word files, and what converts, only where they are met', async () => {
    const files = {
      'h.cjs': TELLS_LOADS,
      'c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n',
      'c.html': '<!doctype html><h1>Coding I</h1><p>Medical coding, 96 contact hours.</p>',
      'c.docx': docxOf(paragraph('Medical coding, 96 contact hours.')),
    };
    await withFiles(files, async (cwd) => {
      const chunks = (...args: readonly string[]): string[] => {
        const ran = spawnSync(process.execPath, ['-r', './h.cjs', CLI, ...args], {
          cwd,
          encoding: 'utf8',
          env: { SOURCE_DATE_EPOCH: '0' },
        });
        const names = [...ran.stderr.matchAll(/\/(markdown|page|course-json|html|docx|yaml-data|convert|curriculum-text)-[\w-]{8}\.js/g)];
        return [...new Set(names.map(([, name = '']) => name))].toSorted();
      };
      expect(chunks('c.md')).toEqual(['markdown']);
      expect(chunks('c.html')).toEqual(['html', 'page']);
      expect(chunks('c.docx')).toEqual(['docx', 'page']);
      expect(chunks('convert', 'c.md')).toEqual(expect.arrayContaining(['convert', 'markdown']));
      expect(chunks('convert', 'c.md')).not.toContain('docx');
    });
  });

  it.each([
    { args: ['c.md'], loads: [false, false] },
    { args: ['c.pdf'], loads: [false, true] },
  ])('reads a PDF in a thread of its own, and loads nothing for it otherwise: $args', async ({ args, loads }) => {
    const pdf = onePage(streamOf(drawn('Medical Coding, 96 contact hours')));
    await withFiles({ 'h.cjs': TELLS_LOADS, 'c.pdf': pdf, 'c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n' }, async (cwd) => {
      const ran = spawnSync(process.execPath, ['-r', './h.cjs', CLI, ...args], { cwd, encoding: 'utf8', env: { SOURCE_DATE_EPOCH: '0' } });
      expect(ran.stdout).toContain('96 hours');
      expect([/pdf(?:js)?-/.test(ran.stderr), /read-apart-/.test(ran.stderr)]).toEqual(loads);
    });
  });

  it.each([
    { what: 'a page that unpacks to more than a gigabyte', bytes: () => onePage(bomb(2000)) },
    { what: 'a page of millions of lines', bytes: () => onePage(packed('0 0 m 500 0 l S '.repeat(4e6))) },
    { what: 'forms that multiply', bytes: manyForms },
  ])('stops reading $what in seconds and within a gigabyte', async ({ bytes }) => {
    const peak = "process.on('exit', () => process.stderr.write(`\\n${process.resourceUsage().maxRSS}`));";
    await withFiles({ 'peak.cjs': peak, 'c.pdf': bytes() }, async (cwd) => {
      const start = performance.now();
      const ran = spawnSync(process.execPath, ['-r', './peak.cjs', CLI, 'c.pdf'], {
        cwd,
        encoding: 'utf8',
        env: { SOURCE_DATE_EPOCH: '0' },
      });
      expect(performance.now() - start).toBeLessThan(15_000);
      const [message, kilobytes] = ran.stderr.split('\n\n');
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(message).toMatch(
        /^c\.pdf: This file takes too much (?:time|memory) to read\. Open it, print it to a new PDF, and use that\.$/,
      );
      expect(Number(kilobytes)).toBeLessThan(1_000_000);
    });
  });

  it('loads a writer only where its format is asked for', async () => {
    await withFiles({ 'h.cjs': TELLS_LOADS, 'c.md': '# Coding I\n\nMedical coding, 96 contact hours.\n' }, async (cwd) => {
      const loaded = (...argv: string[]): string =>
        spawnSync(process.execPath, ['-r', './h.cjs', CLI, 'c.md', ...argv], { cwd, encoding: 'utf8', env: { SOURCE_DATE_EPOCH: '0' } })
          .stderr;
      const writers = /\/(sarif|junit|github|gitlab|badge|step-summary|finding|fingerprint|escape-xml)-/g;
      const chunks = (...argv: string[]): string[] => [...loaded(...argv).matchAll(writers)].flatMap(([, name = '']) => name).toSorted();
      expect(chunks()).toEqual([]);
      expect(chunks('--format', 'badge')).toEqual(['badge', 'escape-xml']);
      expect(new Set(chunks('--format', 'sarif'))).toEqual(new Set(['finding', 'sarif']));
    });
  });

  it.each([
    [['check', 'c.md'], []],
    [['check', 'c.md', '--format', 'html=out.html'], ['html']],
    [
      ['compare', 'c.md', 'd.md'],
      ['compare', 'comparison'],
    ],
    [['merge', 'r.json'], ['merge']],
  ])('loads what compares and merges only where it is asked for: %j', async (argv, wanted) => {
    const report = readFileSync('test/fixtures/reports/schema-1.json', 'utf8');
    const COURSE = '# Coding I\n\nMedical coding, 96 contact hours.\n';
    await withFiles({ 'h.cjs': TELLS_LOADS, 'c.md': COURSE, 'd.md': COURSE, 'r.json': report }, async (cwd) => {
      const env = { SOURCE_DATE_EPOCH: '0' };
      const { stderr } = spawnSync(process.execPath, ['-r', './h.cjs', CLI, ...argv], { cwd, encoding: 'utf8', env });
      const loaded = [...stderr.matchAll(/\/(compare|comparison|merge|html)-/g)].map(([, name = '']) => name);
      expect([...new Set(loaded)].toSorted()).toEqual(wanted);
    });
  });

  it('shows no stack', async () => {
    const ran = node('.', ['no-such-file.md']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toBe(
      'no-such-file.md: There is no file or folder of this name. Check the spelling and the folder that you are in.\n',
    );
  });
});
