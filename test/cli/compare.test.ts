import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTER } from '../../src/report/starter.ts';
import { FILES } from './courses.ts';
import { run, runIn, withFiles } from './world.ts';

const SILENT = 'title: Coding I\ncredentials: [CPC]\ncontact-hours: 96\n';
const BRIEF = 'title: Coding in a day\ncredentials: [CCS]\ncontact-hours: 8\n';
const BROKEN = 'title: Coding II\nweeks: many\n';
const GOOD = `${STARTER}\ncost: $1,200\n`;

interface Compared {
  readonly courses: readonly { readonly key: string; readonly path: string; readonly verdict: string | null; readonly profile: string }[];
  readonly criteria: readonly {
    readonly rule: string;
    readonly agreement: string;
    readonly answers: readonly ({ readonly outcome: string } | null)[];
  }[];
}

const compared = async (files: { readonly [name: string]: string }, argv: readonly string[]): Promise<Compared> =>
  JSON.parse((await runIn(files, ['compare', ...argv, '--format', 'json'])).out);

describe('compare', () => {
  it.each([
    ['all meet', { 'a.yaml': GOOD, 'b.yaml': GOOD }, 0],
    ['one is silent', { 'a.yaml': GOOD, 'b.yaml': SILENT }, 1],
    ['one falls short', { 'a.yaml': GOOD, 'b.yaml': BRIEF }, 1],
    ['one cannot be read', { 'a.yaml': GOOD, 'b.yaml': BROKEN, 'c.yaml': BRIEF }, 2],
  ])('ends as check does: %s', async (_which, files, code) => {
    const names = Object.keys(files);
    expect((await runIn(files, ['compare', ...names])).code).toBe(code);
    expect((await runIn(files, names)).code).toBe(code);
  });

  it('puts courses side by side on the screen', async () => {
    const { out, err } = await runIn({ 'a.yaml': GOOD, 'b.yaml': SILENT }, ['compare', 'a.yaml', 'b.yaml'], { columns: 60 });
    expect(err).toBe('');
    expect(out).toMatch(/^Two courses, side by side\n\n1 of the 2 meets all 9 requirements\. They differ on 7\.\n/);
    expect(out).toMatch(/^Cost\n {2}A \$1,200 +B \? Not stated$/m);
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('takes a folder for its courses, and each file once', async () => {
    const { courses } = await compared({ 'f/a.yaml': GOOD, 'f/b.yaml': SILENT, 'f/README.md': '# About' }, ['f', 'f/a.yaml', './f/b.yaml']);
    expect(courses.map(({ key, path }) => [key, path])).toEqual([
      ['A', 'f/a.yaml'],
      ['B', 'f/b.yaml'],
    ]);
  });

  it('takes a program for one course', async () => {
    const { courses } = await compared({ ...FILES, 'b.yaml': GOOD }, ['p', 'b.yaml']);
    expect(courses.map(({ path }) => path)).toEqual(['p/all.yaml', 'b.yaml']);
  });

  it('gives what could not be read a letter and no answers', async () => {
    const { courses, criteria } = await compared({ 'a.yaml': GOOD, 'b.yaml': BROKEN, 'c.yaml': BRIEF }, ['a.yaml', 'b.yaml', 'c.yaml']);
    expect(courses.map(({ verdict }) => verdict)).toEqual(['meets', null, 'falls-short']);
    expect(criteria.length).toBeGreaterThan(20);
    expect(criteria.filter(({ answers }) => answers.length !== 3 || answers[1] !== null)).toEqual([]);
  });

  it.each([
    [
      ['--profile', 'apprentice'],
      ['apprentice', 'apprentice'],
    ],
    [
      ['--profile', 'auto'],
      ['cpc', 'ccs'],
    ],
  ])('judges by %j', async (options, profiles) => {
    const { courses } = await compared({ 'a.yaml': SILENT, 'b.yaml': BRIEF }, ['a.yaml', 'b.yaml', ...options]);
    expect(courses.map(({ profile }) => profile)).toEqual(profiles);
  });

  it('follows a policy', async () => {
    const files = { 'a.yaml': GOOD, 'b.yaml': SILENT, 'mine.yaml': 'rules:\n  code-sets: off\n' };
    const { criteria } = await compared(files, ['a.yaml', 'b.yaml', '--policy', 'mine.yaml']);
    expect(criteria.map(({ rule }) => rule)).not.toContain('code-sets');
  });

  it('writes several forms at once, the same each time', async () => {
    await withFiles({ 'a.yaml': GOOD, 'b.yaml': SILENT }, async (cwd) => {
      const formats = ['pretty', 'markdown', 'html', 'json'];
      const written = async (): Promise<string[]> => {
        const { out } = await run(['compare', 'a.yaml', 'b.yaml', ...formats.flatMap((f) => ['--format', `${f}=out.${f}`])], { cwd });
        expect(out).toBe('');
        return formats.map((format) => readFileSync(join(cwd, `out.${format}`), 'utf8'));
      };
      const texts = await written();
      expect(texts.map((text) => text.slice(0, 15))).toEqual(['Two courses, si', '# Two courses, ', '<!doctype html>', '{\n  "schema": 1']);
      expect(texts[2]).toContain('contact-hours: <mark>96</mark>');
      expect(await written()).toEqual(texts);
    });
  });

  it('is short where it is to be quiet', async () => {
    const { out } = await runIn({ 'a.yaml': GOOD, 'b.yaml': SILENT }, ['compare', 'a.yaml', 'b.yaml', '--quiet']);
    expect(out.split('\n').length).toBeLessThan(14);
  });

  it('puts its date on the page', async () => {
    const { out } = await runIn({ 'a.yaml': GOOD, 'b.yaml': SILENT }, ['compare', '.', '--date', '2027-02-01', '--format', 'markdown']);
    expect(out).toContain(' on 2027-02-01.');
  });
});

describe('a comparison that cannot be made', () => {
  const ONLY = 'is only one. Name another, or run: syllint check a.yaml\n';
  it.each([
    [['a.yaml'], `syllint: A comparison takes two courses or more, and a.yaml ${ONLY}`],
    [['a.yaml', './a.yaml'], `syllint: A comparison takes two courses or more, and a.yaml ${ONLY}`],
    [[], 'syllint: No syllabus was named. Name a file or a folder, or - for standard input; syllint --help says more.\n'],
    [['a.yaml', 'b.yaml', '--format', 'sarif'], 'syllint: "sarif" is no format. Use one of: pretty, markdown, html, json.\n'],
    [
      ['a.yaml', 'b.yaml', '--format', 'json=a.yaml'],
      'syllint: The report would overwrite the syllabus a.yaml. Name another file after "json=".\n',
    ],
    [['a.yaml', 'b.yaml', '--profile', 'cpx'], 'syllint: There is no profile "cpx". Did you mean "cpc"?\n'],
    [
      ['a.yaml', 'b.yaml', '--policy', 'no.yaml'],
      'no.yaml: There is no file or folder of this name. Check the spelling and the folder that you are in.\n',
    ],
    [['a.yaml', 'b.yaml', '--date', 'today'], 'syllint: "today" is no day of the calendar. Write one as YYYY-MM-DD, such as 2026-11-22.\n'],
    [['a.yaml', 'b.yaml', '--fail-on', 'fail'], "syllint: Unknown option '--fail-on'. Run syllint --help to see what there is.\n"],
  ] as const)('%j', async (argv, words) => {
    const { code, out, err } = await runIn({ 'a.yaml': GOOD, 'b.yaml': SILENT }, ['compare', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(words);
  });

  it('tells what is missing, and shows the others', async () => {
    const { code, out, err } = await runIn({ 'a.yaml': GOOD, 'b.yaml': SILENT }, ['compare', 'a.yaml', 'b.yaml', 'c.yaml']);
    expect([code, err]).toEqual([
      2,
      'c.yaml: There is no file or folder of this name. Check the spelling and the folder that you are in.\n',
    ]);
    expect(out).toContain('C  c.yaml\n   Not judged.\n');
  });
});
