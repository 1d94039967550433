import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { onePage } from '../read/pdf/pdf-made.ts';
import { FILES } from './courses.ts';
import { withFiles } from './world.ts';

const DIST = resolve('dist');

const check = (cwd: string, args: readonly string[], cli = join(DIST, 'cli.js')) =>
  spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '0' } });

const course = (n: number): string => `# Medical Coding ${n}\n\nPrepares for the CPC. Contact hours: ${40 + n}\n\n- CPT\n- ICD-10-CM\n`;

/** Courses, programs, a policy, and what cannot be read, in an order in which threads and the rest take turns. */
const COURSES = {
  ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`c/${String(i).padStart(2, '0')}.md`, course(i)])),
  'c/05a.yaml': 'title: Coding II\nweeks: many\n',
  'c/17a.yaml': 'title: Coding I\ncredentials: [CPC]\ncontact-hours: 96\n',
  'c/20/syllint.config.yaml': 'profile: cpc\nwaivers:\n  - { rule: contact-hours, files: own.md, reason: It is agreed }\n',
  'c/20/own.md': course(7),
  'c/30.docx': 'not a Word file',
  ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`c/${name}`, text])),
};

const into = (name: string): string[] => FORMATS.flatMap((format) => ['--format', `${format}=${name}.${format}`]);
const read = (cwd: string, name: string): string[] => FORMATS.map((format) => readFileSync(join(cwd, `${name}.${format}`), 'utf8'));

describe('with --jobs', () => {
  it('the reports and the messages are the same bytes, whatever the number', async () => {
    const pdf = onePage('BT /F1 12 Tf 72 700 Td (Medical Coding. CPC. Contact hours: 90) Tj ET');
    await withFiles({ ...COURSES, 'x.pdf': pdf }, async (cwd) => {
      const paths = ['c/00.md', 'x.pdf', 'nowhere.md', 'c'];
      const runs = [1, 2, 5].map((jobs) => check(cwd, [...paths, '--jobs', String(jobs), ...into(String(jobs))]));
      const [one, ...others] = runs.map(({ status, stdout, stderr }) => ({ status, stdout, stderr }));
      expect(one?.status).toBe(2);
      expect(one?.stderr).toContain('nowhere.md: There is no file or folder of this name.');
      for (const other of others) expect(other).toEqual(one);
      const bytes = read(cwd, '1');
      expect(JSON.parse(bytes[FORMATS.indexOf('json')] ?? '').documents.length).toBeGreaterThan(44);
      expect(read(cwd, '2')).toEqual(bytes);
      expect(read(cwd, '5')).toEqual(bytes);
    });
  });

  it.each([
    ['ends', 'process.exit(3);', 'code 3'],
    ['throws', "throw new Error('broken');", 'broken'],
    [
      'ends in the middle',
      "const { parentPort, workerData } = require('node:worker_threads'); parentPort.on('message', () => { Atomics.store(workerData.at, 0, 2); process.exit(1); });",
      'code 1',
    ],
    ['takes all memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length));', 'memory'],
  ])('a thread that %s is one message, and no report', async (_how, code, why) => {
    await withFiles(COURSES, async (cwd) => {
      cpSync(DIST, join(cwd, 'tool', 'dist'), { recursive: true, filter: (path) => !path.endsWith('lib') && !path.endsWith('pdfjs.mjs') });
      writeFileSync(join(cwd, 'tool', 'dist', 'judge-thread.js'), code);
      const options = why === 'memory' ? ['--max-old-space-size=30'] : [];
      const ran = spawnSync(process.execPath, [...options, join('tool', 'dist', 'cli.js'), 'c', '--jobs', '2', '--quiet', ...into('out')], {
        cwd,
        encoding: 'utf8',
      });
      const said = ran.stderr.split('\n').filter((line) => line.startsWith('syllint:'));
      expect([ran.status, ran.stdout, said.length]).toEqual([2, '', 1]);
      expect(said[0]).toMatch(/^syllint: A thread that judges died at c\/\d\d\.md \(.*\)\. No report was written\. /);
      expect(said[0]).toContain(why);
      expect(readdirSync(cwd).filter((name) => name.startsWith('out'))).toEqual([]);
      expect(existsSync(join(cwd, 'out.json'))).toBe(false);
    });
  });

  it('1 no thread is started, nor are there for a few files', async () => {
    await withFiles(COURSES, async (cwd) => {
      const tell =
        "const w = require('node:worker_threads'); w.Worker = class { constructor() { process.stderr.write('THREAD'); process.exit(9); } };";
      writeFileSync(join(cwd, 'tell.cjs'), tell);
      const started = (...args: string[]) =>
        spawnSync(process.execPath, ['-r', './tell.cjs', join(DIST, 'cli.js'), ...args, '--quiet'], {
          cwd,
          encoding: 'utf8',
        }).stderr.includes('THREAD');
      expect([started('c', '--jobs', '1'), started('c/00.md', 'c/01.md'), started('c', '--jobs', '2')]).toEqual([false, false, true]);
    });
  });

  it.each(['0', '-1', 'many', '65', '1.5'])('%s is refused', (jobs) => {
    expect(check('.', ['curricula', '--jobs', jobs])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `syllint: --jobs takes a number from 1 to 64, and "${jobs}" is none. Write --jobs 4.\n`,
    });
  });
});
