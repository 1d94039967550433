import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { DIAGNOSES, FILES, FOUNDATIONS, PROCEDURES } from './courses.ts';
import { type Ran, run, runIn, withFiles } from './world.ts';

const THREE = { 'p/a.yaml': FOUNDATIONS, 'p/b.md': PROCEDURES, 'p/deep/c.md': DIAGNOSES };
const ALL = ['p/a.yaml', 'p/b.md', 'p/deep/c.md'];

const reportOf = ({ out }: Ran): Report => JSON.parse(out);

describe('courses put together', () => {
  it('are one document, called after all of them', async () => {
    const ran = await runIn(THREE, ['--together', ...ALL, '--format', 'json']);
    const { documents } = reportOf(ran);
    expect([ran.code, ran.err, documents.length]).toEqual([1, '', 1]);
    expect(documents[0]).toMatchObject({
      path: 'p/a.yaml + b.md + deep/c.md',
      title: 'Foundations + Procedure Coding + Diagnosis Coding',
      courses: ALL,
      verdict: 'cannot-tell',
    });
    expect(documents[0]?.facts['contact-hours']).toMatchObject([{ value: 96 }]);
    expect(documents[0]?.facts.title?.[0]?.evidence.map((e) => e.path)).toEqual(ALL);
  });

  it.each([
    ['a folder', ['p'], 'p/a.yaml + b.md + deep/c.md'],
    ['a pattern', ['p/*'], 'p/a.yaml + b.md'],
    ['files, in their order', ['p/deep/c.md', 'p/a.yaml'], 'p/deep/c.md + a.yaml'],
    ['files in different folders', ['p/b.md', 'q.md'], 'p/b.md + q.md'],
    ['a file that is named twice', ['p/b.md', 'p', './p/b.md'], 'p/b.md + a.yaml + deep/c.md'],
  ])('may be those of %s', async (_, paths, path) => {
    const { documents } = reportOf(await runIn({ ...THREE, 'q.md': DIAGNOSES }, ['check', '--together', ...paths, '--format', 'json']));
    expect(documents.map((d) => d.path)).toEqual([path]);
  });

  it('have their facts shown with their files', async () => {
    const { code, out } = await runIn(THREE, ['facts', '--together', ...ALL]);
    expect(code).toBe(0);
    expect(out).toMatch(/^p\/a\.yaml \+ b\.md \+ deep\/c\.md\n/);
    expect(out).toContain('    96 hours (Worked out: 30 + 52 + 14 = 96.)\n      a.yaml, line 2\n                 “contact-hours: 30”\n');
  });

  it('are told of what was left out of a folder', async () => {
    const { err } = await runIn({ ...THREE, 'p/README.md': 'x' }, ['--together', 'p']);
    expect(err).toBe('p: Left out 1 file that is no syllabus: README.md. To have one judged, name it.\n');
  });

  it('are judged by the policy of the folder that holds them all', async () => {
    const files = {
      ...THREE,
      'p/syllint.config.yaml': 'profile: cpc\nwaivers:\n  - { rule: contact-hours-80, files: "b.md + deep/c.md", reason: It is agreed }\n',
      'p/deep/syllint.config.yaml': 'profile: ccs\n',
      'syllint.config.yaml': 'profile: apprentice\n',
    };
    const inside = reportOf(await runIn(files, ['--together', 'p/b.md', 'p/deep/c.md', '--format', 'json']));
    expect(inside.documents.map((d) => d.profile)).toEqual(['cpc']);
    expect(inside.documents[0]?.results.find((r) => r.rule === 'contact-hours-80')?.waiver).toEqual({ reason: 'It is agreed' });
    const above = reportOf(await runIn({ ...files, 'q/d.md': DIAGNOSES }, ['--together', 'p/b.md', 'q/d.md', '--format', 'json']));
    expect(above.documents.map((d) => d.profile)).toEqual(['apprentice']);
  });
});

describe('a waiver for courses put together', () => {
  const policy = (rule: string): string => `waivers: [{ rule: ${rule}, files: b.md + c.md, reason: x }]\n`;
  const files = (rule: string) => ({ 'b.md': PROCEDURES, 'c.md': DIAGNOSES, 'syllint.config.yaml': policy(rule) });

  it.each([
    ['is used by them', 'contact-hours', ['--together', 'b.md', 'c.md'], ''],
    ['is of no concern to one of them alone', 'contact-hours', ['b.md'], ''],
    [
      'is told of where nothing needs it',
      'code-sets',
      ['--together', 'b.md', 'c.md'],
      'syllint.config.yaml:1:11: Note: The waiver of "code-sets" for b.md + c.md is not needed: no file there falls short of that rule. Delete it.\n',
    ],
  ])('%s', async (_, rule, argv, note) => expect((await runIn(files(rule), argv)).err).toBe(note));
});

describe('what cannot be put together', () => {
  const TWO = '--together makes one document of two or more courses, and';
  it.each([
    ['nothing', [], 'syllint: No syllabus was named. Name a file or a folder, or - for standard input; syllint --help says more.'],
    ['one file', ['p/procedures.md'], `syllint: ${TWO} p/procedures.md is only one. Name another, or leave the option out.`],
    ['a folder with one course', ['p/deep'], `syllint: ${TWO} p/deep/diagnoses.md is only one. Name another, or leave the option out.`],
    [
      'one file that is named twice',
      ['p/procedures.md', './p/procedures.md'],
      `syllint: ${TWO} p/procedures.md is only one. Name another, or leave the option out.`,
    ],
    [
      'a folder without courses',
      ['q'],
      'q: There is no syllabus in this folder. Name a folder with Markdown, Word, HTML or YAML files, or the file itself.',
    ],
    [
      'standard input',
      ['-', 'p/procedures.md'],
      'syllint: Standard input cannot be put together with files. Save it as a file, and name that.',
    ],
    [
      'a file that is missing',
      ['p/procedures.md', 'no.md'],
      'no.md: There is no file or folder of this name. Check the spelling and the folder that you are in.',
    ],
    [
      'a program',
      ['p/procedures.md', 'p/all.yaml'],
      'p/all.yaml:3:11: This curriculum lists courses of its own, such as "foundations.yaml". Judge it by itself, or name its courses in its place.',
    ],
    [
      'a report over one of them',
      ['p/procedures.md', 'p/foundations.yaml', '--format', 'json=p/procedures.md'],
      'syllint: The report would overwrite the syllabus p/procedures.md. Name another file after "json=".',
    ],
  ])('%s', async (_, argv, message) => {
    for (const command of ['check', 'facts']) {
      const { code, err } = await runIn({ ...FILES, 'q/x.txt': '' }, [command, '--together', ...argv]);
      expect([code, err]).toEqual([2, `${message}\n`]);
    }
  });

  it('a file and a link to it', async () => {
    await withFiles(FILES, async (cwd) => {
      symlinkSync(join(cwd, 'p/procedures.md'), join(cwd, 'again.md'));
      const { code, err } = await run(['--together', 'p/procedures.md', 'again.md'], { cwd });
      expect([code, err]).toEqual([
        2,
        'syllint: again.md is a link to a file that is named, too. Name each course once, so that its hours count once.\n',
      ]);
    });
  });

  it('what falls short, with a baseline', async () => {
    const { code, err } = await runIn(FILES, ['--together', 'p/procedures.md', 'p/foundations.yaml', '--update-baseline']);
    expect([code, err]).toEqual([
      2,
      'syllint: A waiver is for a file, and --together has none of its own. List the courses in a curriculum (courses: […]) and name that.\n',
    ]);
  });
});
