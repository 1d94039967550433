import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { STARTER } from '../../src/report/starter.ts';
import { FILES } from './courses.ts';
import { run, runIn, withFiles } from './world.ts';

const SILENT = 'title: Coding I\ncredentials: [CPC]\ncontact-hours: 96\n';
const HOSTILE = 'title: "]]> <script>alert(1)</script>\\n::error::x \\u202E"\ncredentials: [CCS]\ncontact-hours: 8\n';
const BROKEN = 'title: Coding II\nweeks: many\n';
const POLICY = 'waivers:\n  - { rule: contact-hours, files: d.yaml, reason: It is agreed, until: 2027-06-30 }\n';
const COURSES = {
  'a.yaml': SILENT,
  'b.yaml': BROKEN,
  'c.md': '# Medical Coding III\n\nContact hours: 20\n',
  'd.yaml': HOSTILE,
  'e.yaml': STARTER,
  ...FILES,
};

/** All formats but the page, which shows the texts only where they were read in the same run. */
const SAME = FORMATS.filter((format) => format !== 'html');
const into = (folder: string): string[] => SAME.flatMap((format) => ['--format', `${format}=${folder}-${format}`]);
const names = (folder: string): string[] => SAME.map((format) => `${folder}-${format}`);

/** A report on each group of paths, then one of all of them by both ways: what each wrote, and its exit code. */
async function bothWays(
  files: { readonly [name: string]: string },
  groups: readonly (readonly string[])[],
  options: readonly string[],
  failOn: readonly string[] = [],
) {
  return withFiles(files, async (cwd) => {
    const paths = groups.flat();
    for (const [i, group] of groups.entries()) await run(['check', ...group, ...options, '--format', `json=${i}.json`], { cwd });
    const direct = await run(['check', ...paths, ...options, ...failOn, ...into('direct')], { cwd });
    const merged = await run(['merge', ...groups.map((_, i) => `${i}.json`), ...failOn, ...into('merged')], { cwd });
    const read = (folder: string): string[] => names(folder).map((name) => readFileSync(join(cwd, name), 'utf8'));
    return { direct: { code: direct.code, texts: read('direct') }, merged: { code: merged.code, texts: read('merged') }, err: merged.err };
  });
}

describe('reports that are merged', () => {
  it.each([
    ['one profile', COURSES, []],
    ['the profile that each syllabus decides on', COURSES, ['--profile', 'auto']],
    ['a policy that waives', { ...COURSES, 'syllint.config.yaml': POLICY }, []],
    [
      'a policy that changes a rule',
      { ...COURSES, 'syllint.config.yaml': 'rules:\n  contact-hours: { expect: { fact: contact-hours, at-least: 5 } }\n' },
      [],
    ],
    ['old data', COURSES, ['--profile', 'auto', '--date', '2028-02-29']],
  ])('are the bytes of one run: %s', async (_which, files, options) => {
    const { direct, merged } = await bothWays(files, [['a.yaml'], ['b.yaml'], ['c.md', 'd.yaml'], ['p/all.yaml', 'e.yaml']], options);
    expect(merged).toEqual(direct);
    expect(merged.code).toBe(2);
    expect(merged.texts.every((text) => text.length > 100)).toBe(true);
  });

  it.each([
    ['a.yaml', 'e.yaml', 'not-stated', 1],
    ['a.yaml', 'e.yaml', 'fail', 0],
    ['c.md', 'e.yaml', 'fail', 1],
    ['c.md', 'e.yaml', 'never', 0],
    ['b.yaml', 'e.yaml', 'never', 2],
  ])('of %s and %s with --fail-on %s end with %d', async (one, other, failOn, code) => {
    const { direct, merged } = await bothWays(COURSES, [[one], [other]], [], ['--fail-on', failOn]);
    expect(merged).toEqual(direct);
    expect(merged.code).toBe(code);
  });

  it('are counted, and what could not be read is told again', async () => {
    const { err } = await bothWays(COURSES, [['a.yaml'], ['b.yaml', 'c.md'], ['e.yaml']], []);
    expect(err).toMatch(/^3 reports, 4 documents in and 4 out\.\nb\.yaml:2:8: .+\n$/);
  });

  it('make a page with quotes, and without the texts', async () => {
    await withFiles(COURSES, async (cwd) => {
      await run(['a.yaml', '--format', 'json=a.json'], { cwd });
      const { code, out } = await run(['merge', 'a.json', '--format', 'html'], { cwd });
      expect(code).toBe(1);
      expect(out).toContain('Checked against “Recommended”: the advice of working coders');
      expect(out).toContain('<mark>contact-hours: 96</mark>');
      expect(out).not.toContain('The syllabus, as it was read');
    });
  });

  it('may come from standard input, and each counts once', async () => {
    await withFiles({ 'a.yaml': SILENT, 'e.yaml': STARTER }, async (cwd) => {
      const { out: stdin } = await run(['a.yaml', '--format', 'json'], { cwd });
      await run(['e.yaml', '--format', 'json=e.json'], { cwd });
      const { code, out, err } = await run(['merge', '-', 'e.json', './e.json', '--quiet'], { cwd, stdin });
      expect([code, err]).toEqual([1, '']);
      expect(out).toMatch(/^a\.yaml: Cannot tell: .+\ne\.yaml: Meets all 9 requirements\.\n$/);
    });
  });
});

describe('reports that cannot be merged', () => {
  const REPORT = 'test/fixtures/reports/schema-1.json';
  const OLD =
    'old.json:2:13: This report is of schema 0, and this syllint reads schema 1. Make the report again: syllint check … --format json=FILE.\n';
  const NEW = 'new.json:2:13: This report is of schema 2, and this syllint reads schema 1. Use the syllint that made it, or a newer one.\n';
  const BROKEN_JSON = 'broken.json:3:10: This is no JSON: ":" should stand here. Mend it, or save it again.\n';
  const files = {
    'one.json': readFileSync(REPORT, 'utf8'),
    'two.json': readFileSync(REPORT, 'utf8'),
    'old.json': readFileSync('test/fixtures/reports/schema-0.json', 'utf8'),
    'new.json': readFileSync('test/fixtures/reports/schema-2.json', 'utf8'),
    'broken.json': '{\n  "schema": 1,\n  "tool" {}\n}\n',
    'wrong.json': readFileSync(REPORT, 'utf8').replace('"date": "2026-11-22"', '"date": 5'),
    'course.yaml': SILENT,
    'reports/x.json': '{}',
  };

  it.each([
    [[], 'syllint: No report was named. Name files that were written by syllint check --format json=FILE.\n'],
    [['no.json'], 'no.json: There is no file or folder of this name. Check the spelling and the folder that you are in.\n'],
    [['reports'], 'reports: This is a folder. Name the reports in it, such as reports/*.json.\n'],
    [['course.yaml'], 'course.yaml: This is no report of syllint. Name a file that was written by syllint check … --format json=FILE.\n'],
    [['old.json'], OLD],
    [['new.json', 'one.json'], NEW],
    [['broken.json'], BROKEN_JSON],
    [['one.json', 'wrong.json'], 'wrong.json:7:11: "date" cannot be the number 5. Write a text.\n'],
    [['old.json', 'broken.json'], OLD + BROKEN_JSON],
    [
      ['one.json', 'two.json'],
      'syllint: course.md stands in one.json and in two.json. Leave one of the two out, so that the course counts once.\n',
    ],
    [['one.json', '--format', 'jsn'], 'syllint: "jsn" is no format. Did you mean "json"?\n'],
    [['one.json', '--fail-on', 'sometimes'], 'syllint: --fail-on does not know "sometimes". Use one of: not-stated, fail, never.\n'],
    [
      ['one.json', '--format', 'json=one.json'],
      'syllint: The report would overwrite the report one.json. Name another file after "json=".\n',
    ],
  ] as const)('%j', async (argv, words) => {
    await withFiles(files, async (cwd) => {
      const { code, out, err } = await run(['merge', ...argv], { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(words);
      expect(readdirSync(cwd).toSorted()).toEqual([...Object.keys(files).filter((name) => !name.includes('/')), 'reports'].toSorted());
    });
  });

  it('never overwrite a syllabus', async () => {
    await withFiles(files, async (cwd) => {
      writeFileSync(join(cwd, 'course.md'), 'mine');
      const { code, err } = await run(['merge', 'one.json', '--format', 'markdown=course.md'], { cwd });
      expect([code, err]).toEqual([
        2,
        'syllint: The report would overwrite the syllabus course.md. Name another file after "markdown=".\n',
      ]);
      expect(readFileSync(join(cwd, 'course.md'), 'utf8')).toBe('mine');
      expect(existsSync(join(cwd, 'one.json'))).toBe(true);
    });
  });

  it('since the command is mistyped get a hint', async () => {
    const { err } = await runIn({}, ['merg', 'a.json']);
    expect(err).toContain('Did you mean the command merge?');
  });
});
