import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import type { Evidence, Report } from '../../src/report/report.ts';
import { DIAGNOSES, FILES, FOUNDATIONS, PROGRAM } from './courses.ts';
import { type Ran, run, runIn, withFiles } from './world.ts';

const reportOf = ({ out }: Ran): Report => JSON.parse(out);
const places = (evidence: readonly Evidence[] | undefined): unknown[] => (evidence ?? []).map((e) => [e.path, e.line]);
const judged = (report: Report): unknown[] => report.documents.map((d) => [d.path, d.verdict]);
const program = (courses: string): string => PROGRAM.replace(/\[foundations.*\]/, courses);

describe('a program', () => {
  it('is judged as one document, and names the file of every place', async () => {
    const ran = await runIn(FILES, ['p/all.yaml', '--format', 'json']);
    const report = reportOf(ran);
    const [document] = report.documents;
    expect([ran.code, ran.err, judged(report)]).toEqual([0, '', [['p/all.yaml', 'meets']]]);
    expect(document).toMatchObject({
      title: 'Coding Certificate',
      courses: ['p/foundations.yaml', 'p/procedures.md', 'p/deep/diagnoses.md'],
    });
    const [hours] = document?.facts['contact-hours'] ?? [];
    expect([hours?.value, hours?.how]).toEqual([96, '30 + 52 + 14 = 96.']);
    expect(places(hours?.evidence)).toEqual([
      ['p/foundations.yaml', 2],
      ['p/procedures.md', 3],
      ['p/deep/diagnoses.md', 3],
    ]);
    expect(places(document?.facts.credentials?.[0]?.evidence)).toEqual([['p/all.yaml', 2]]);
    expect(document?.facts.prerequisites).toMatchObject([{ value: 'none', how: 'What one course asks for, another teaches.' }]);
    expect(reportSchema.safeParse(JSON.parse(ran.out)).error).toBeUndefined();
  });

  it('has its files beside the lines, where they are not its own', async () => {
    const { out } = await runIn(FILES, ['p/all.yaml']);
    expect(out).toContain('Coding Certificate\nCourses: foundations.yaml, procedures.md, deep/diagnoses.md\n');
    expect(out).toContain('    Line 2     “credentials: [CPC]”\n');
    expect(out).toContain('    deep/diagnoses.md, line 3\n               “Contact hours: 14”\n');
  });

  it('has them so in Markdown and among the facts', async () => {
    const { out } = await runIn(FILES, ['p/all.yaml', '--format', 'markdown']);
    expect(out).toContain('\nCourses: foundations.yaml, procedures.md, deep/diagnoses.md\n');
    expect(out).toContain('  - Line 2: “credentials: \\[CPC\\]”\n');
    expect(out).toContain('  - deep/diagnoses.md, line 3: “Contact hours: 14”\n');
    const facts = await runIn(FILES, ['facts', 'p/all.yaml']);
    expect(facts.out).toContain('      deep/diagnoses.md, line 3\n                 “Contact hours: 14”\n');
    const json = JSON.parse((await runIn(FILES, ['facts', 'p/all.yaml', '--format', 'json'])).out);
    expect(json.documents).toMatchObject([{ courses: ['p/foundations.yaml', 'p/procedures.md', 'p/deep/diagnoses.md'] }]);
  });

  it('has a file name in Markdown that does nothing', async () => {
    const files = { 'all.yaml': program('["a_b_<i>.md", b.md]'), 'a_b_<i>.md': DIAGNOSES, 'b.md': DIAGNOSES };
    const { out } = await runIn(files, ['all.yaml', '--format', 'markdown']);
    expect(out).toContain('a\\_b\\_\\<i\\>.md, line 3: “Contact hours: 14”');
    expect(out).not.toContain('<i>');
  });

  it('says which course is silent on the hours', async () => {
    const files = { ...FILES, 'p/deep/diagnoses.md': '# HC 130: Diagnosis Coding\n\nThe ICD-10-CM code book.\n' };
    const { code, out } = await runIn(files, ['p/all.yaml']);
    expect(code).toBe(1);
    expect(out).toContain('    Closest    deep/diagnoses.md, line 1: “HC 130: Diagnosis Coding”\n');
    expect(out).toContain('               This course does not state it, so it is not known of all courses\n');
  });

  it('is read from standard input beside its courses', async () => {
    const ran = await runIn(FILES, ['-', '--stdin-filename', 'p/all.yaml', '--quiet'], { stdin: PROGRAM });
    expect(ran).toEqual({ code: 0, out: 'p/all.yaml: Meets all 9 requirements.\n', err: '' });
  });

  it('without a course in its list is a course', async () => {
    const { documents } = reportOf(await runIn({ 'c.yaml': `${FOUNDATIONS}courses: []\n` }, ['c.yaml', '--format', 'json']));
    expect(documents).toMatchObject([{ title: 'Foundations' }]);
    expect(documents[0]).not.toHaveProperty('courses');
  });

  it('in the front matter of Markdown is not read, and a note says so', async () => {
    const { err } = await runIn({ 'c.md': `---\ntitle: A\ncourses: [b.md]\n---\n${DIAGNOSES}` }, ['c.md']);
    expect(err).toBe(
      'c.md:3:1: Note: The courses that a Markdown file lists are not read along with it. List them in a curriculum in YAML.\n',
    );
  });
});

describe('the courses of a program', () => {
  const NOTE =
    '3 files are parts of p/all.yaml, and not judged alone: foundations.yaml, procedures.md, deep/diagnoses.md. To have one judged alone, name it.\n';

  it.each([
    ['are left out of their folder, and counted', ['p'], ['p/all.yaml'], NOTE],
    ['are left out beside a program that is named', ['p/all.yaml', 'p'], ['p/all.yaml'], NOTE],
    [
      'are judged alone where they are named',
      ['p', 'p/procedures.md'],
      ['p/all.yaml', 'p/procedures.md'],
      '2 files are parts of p/all.yaml, and not judged alone: foundations.yaml, deep/diagnoses.md. To have one judged alone, name it.\n',
    ],
    ['are judged alone where their program is not', ['p/deep'], ['p/deep/diagnoses.md'], ''],
  ])('%s', async (_, argv, paths, note) => {
    const ran = await runIn(FILES, [...argv, '--format', 'json']);
    expect(
      reportOf(ran)
        .documents.map((d) => d.path)
        .toSorted(),
    ).toEqual(paths);
    expect(ran.err).toBe(note);
  });

  it('are left out of the facts of a folder, too, and quietly', async () => {
    const ran = await runIn(FILES, ['facts', 'p', '--format', 'json', '--quiet']);
    expect([JSON.parse(ran.out).documents.map((d: { path: string }) => d.path), ran.err]).toEqual([['p/all.yaml'], '']);
  });

  it('may be those of two programs, and a program is never a part', async () => {
    const files = {
      'a.yaml': program('[c.md, b.yaml]'),
      'b.yaml': program('[c.md]'),
      'c.md': DIAGNOSES,
    };
    const ran = await runIn(files, ['.', '--format', 'json']);
    expect(judged(reportOf(ran))).toEqual([
      ['a.yaml', null],
      ['b.yaml', 'falls-short'],
    ]);
    expect(ran.err.match(/1 file is part of [ab]\.yaml, and not judged alone: c\.md\. To have it judged alone, name it\./g)).toHaveLength(
      2,
    );
  });

  it('are never written over', async () => {
    const { code, err } = await runIn(FILES, ['p/all.yaml', '--format', 'json=p/deep/diagnoses.md']);
    expect([code, err]).toEqual([
      2,
      'syllint: The report would overwrite the syllabus p/deep/diagnoses.md. Name another file after "json=".\n',
    ]);
  });

  it('have their own faults told in their own files', async () => {
    const files = { ...FILES, 'p/foundations.yaml': FOUNDATIONS.replace('hours: 10', 'hour: 10'), 'p/procedures.md': '' };
    const ran = await runIn(files, ['p/all.yaml', '--format', 'json']);
    expect([ran.code, judged(reportOf(ran))]).toEqual([2, [['p/all.yaml', null]]]);
    expect(ran.err).toBe(
      'p/foundations.yaml:5:48: The key "hour" is not known here. Did you mean "hours"?\np/procedures.md: This file is empty. Put the text of the syllabus into it.\n',
    );
  });
});

describe('a program with a fault in its list', () => {
  const AT = 'all.yaml:3:11: ';
  const FROM = 'Write it from the folder of this file on, such as courses/cpt.md.';
  it.each([
    ['a missing file', '[x.md]', `There is no file "x.md". ${FROM}`],
    ['a mistyped file', '[diagnosis.md]', 'There is no file "diagnosis.md". Did you mean "diagnoses.md"?'],
    ['a mistyped file below', '[deep/wil.md]', 'There is no file "deep/wil.md". Did you mean "deep/will.md"?'],
    ['a path through a file', '[diagnoses.md/x.md]', `There is no file "diagnoses.md/x.md". ${FROM}`],
    ['a folder', '[deep]', '"deep" is a folder. Name each course file in it.'],
    ['its own folder', '[.]', '"." is a folder. Name each course file in it.'],
    [
      'a path that leads out',
      '[../x.md]',
      '"../x.md" leads out of the folder of this file. Put the course into this folder, or this file into a folder above all its courses.',
    ],
    [
      'a path that leads out on the way',
      '[deep/../../here/diagnoses.md]',
      '"deep/../../here/diagnoses.md" leads out of the folder of this file. Put the course into this folder, or this file into a folder above all its courses.',
    ],
    [
      'a link that leads out',
      '[link.md]',
      '"link.md" leads out of the folder of this file. Put the course into this folder, or this file into a folder above all its courses.',
    ],
    ['an absolute path', '[/etc/hosts]', `"/etc/hosts" begins at the root of the disk or at a home folder. ${FROM}`],
    ['a path on a disk', '["C:/x.md"]', `"C:/x.md" begins at the root of the disk or at a home folder. ${FROM}`],
    ['a home folder', '[~/x.md]', `"~/x.md" begins at the root of the disk or at a home folder. ${FROM}`],
    ['a backslash', "['deep\\will.md']", '"deep\\will.md" holds a backslash. Write / between folders.'],
    ['itself', '[./all.yaml]', '"./all.yaml" is this file itself. Name the files of its courses.'],
    ['a program', '[other.yaml]', '"other.yaml" lists courses itself. Name those courses in its place.'],
    ['a terminal command', '["\\e[31mx.md"]', `There is no file "x.md". ${FROM}`],
  ])('%s', async (_, courses, message) => {
    const files = {
      'in/all.yaml': program(courses),
      'in/diagnoses.md': DIAGNOSES,
      'in/deep/will.md': DIAGNOSES,
      'in/other.yaml': program('[diagnoses.md]'),
      'out.md': DIAGNOSES,
    };
    await withFiles(files, async (cwd) => {
      symlinkSync(join(cwd, 'out.md'), join(cwd, 'in/link.md'));
      const ran = await run(['all.yaml', '--format', 'json'], { cwd: join(cwd, 'in') });
      expect([ran.code, ran.err, judged(reportOf(ran))]).toEqual([2, `${AT}${message}\n`, [['all.yaml', null]]]);
      expect(reportOf(ran).documents[0]?.problems.map((p) => p.code)).toEqual(['bad-course']);
    });
  });

  it.each(['b.md', './b.md', 'link.md'])('a course that is listed twice, as %s', async (again) => {
    await withFiles({ 'all.yaml': program(`[b.md, ${again}]`), 'b.md': DIAGNOSES }, async (cwd) => {
      symlinkSync(join(cwd, 'b.md'), join(cwd, 'link.md'));
      const { code, err } = await run(['all.yaml'], { cwd });
      expect([code, err]).toEqual([
        2,
        `all.yaml:3:17: "${again}" is listed already. Name each course once, so that its hours count once.\n`,
      ]);
    });
  });

  it('every fault once, in the order of the list, and the other documents are judged', async () => {
    const files = { 'all.yaml': program('\n  - x.md\n  - b.md\n  - ../y.md'), 'b.md': DIAGNOSES, 'c.md': DIAGNOSES };
    const ran = await runIn(files, ['all.yaml', 'c.md', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^all\.yaml:4:5: .+\nall\.yaml:6:5: .+\n$/);
    expect(judged(reportOf(ran))).toEqual([
      ['all.yaml', null],
      ['c.md', 'falls-short'],
    ]);
  });
});

describe('the policy of a program', () => {
  it('is that of its own file, also for courses below that have another', async () => {
    const files = { ...FILES, 'p/syllint.config.yaml': 'profile: cpc\n', 'p/deep/syllint.config.yaml': 'profile: ccs\n' };
    const { documents } = reportOf(await runIn(files, ['p', '--format', 'json', '--quiet']));
    expect(documents.map((d) => [d.path, d.profile])).toEqual([['p/all.yaml', 'cpc']]);
  });

  it('brings its spellings to the courses', async () => {
    const policy = 'terms:\n  subjects:\n    - { term: pharmacology, spellings: [pillology] }\n';
    const files = {
      ...FILES,
      'p/procedures.md': FILES['p/procedures.md'].replace('surgery', 'pillology'),
      'p/syllint.config.yaml': policy,
    };
    const { documents } = reportOf(await runIn(files, ['p/all.yaml', '--format', 'json']));
    const found = documents[0]?.facts.subjects?.find((s) => s.value === 'pharmacology');
    expect(places(found?.evidence)).toEqual([['p/procedures.md', 9]]);
  });

  it.each([
    ['the program', 'all.yaml', 0, false],
    ['one of its courses, which is not judged', 'procedures.md', 1, false],
    ['everything', '"**"', 0, false],
  ])('waives what falls short in %s', async (_, files, code, unused) => {
    const policy = `rules: { contact-hours: { expect: { fact: contact-hours, at-least: 100 } } }
waivers: [{ rule: contact-hours, files: ${files}, reason: x }]
`;
    const ran = await runIn({ ...FILES, 'p/syllint.config.yaml': policy }, ['p']);
    expect([ran.code, /not needed/.test(ran.err)]).toEqual([code, unused]);
  });

  it('counts the courses as judged where it looks for waivers that nothing needs', async () => {
    const policy = 'waivers: [{ rule: contact-hours, files: "**", reason: x }]\n';
    const { err } = await runIn({ ...FILES, 'p/syllint.config.yaml': policy }, ['p']);
    expect(err).toContain('The waiver of "contact-hours" for ** is not needed');
  });

  it('may waive what falls short today', async () => {
    const files = { ...FILES, 'p/all.yaml': PROGRAM.replace('[CPC]', '[CPB]') };
    await withFiles(files, async (cwd) => {
      expect((await run(['p', '--quiet'], { cwd })).code).toBe(1);
      const updated = await run(['p', '--update-baseline', '--quiet'], { cwd });
      expect([updated.code, (await run(['p', '--quiet'], { cwd })).code]).toEqual([0, 0]);
    });
  });
});
