import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/extract/answers.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { type CourseRead, programme } from '../../src/extract/programme.ts';
import { readWhole } from '../../src/extract/whole.ts';
import { read } from '../../src/read/read.ts';
import type { Source } from '../../src/read/reading.ts';

const sourceOf = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) });

const part = async (path: string, text: string): Promise<CourseRead> => {
  const reading = await read(sourceOf(path, text));
  return { reading, extraction: await extract(reading) };
};

const values = ({ extraction }: CourseRead, fact: Fact): unknown[] => extraction.syllabus.said[fact].map((s) => s.value);

const together = async (...texts: string[]): Promise<CourseRead> =>
  programme('p', null, await Promise.all(texts.map((t, i) => part(`${i}.md`, t))));

describe('courses put together', () => {
  it.each<[string, string[], Fact, unknown[]]>([
    ['hours add up', ['# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n\nContact hours: 45\n'], 'contact-hours', [85]],
    ['but not where one course is silent', ['# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n'], 'contact-hours', []],
    ['credits add up', ['# CPT A\n\nCredits: 3\n', '# ICD-10-CM B\n\nCredits: 4\n'], 'credits', [7]],
    ['terms unite', ['# CPT A\n', '# ICD-10-CM B\n'], 'code-sets', ['CPT', 'ICD-10-CM']],
    [
      'a prerequisite that the other teaches is none',
      ['# CPT A\n\nPrerequisites: Anatomy\n', '# B\n\n## Topics\n\n- Anatomy\n- CPT\n'],
      'prerequisites',
      ['none'],
    ],
    ['nor is its number', ['# CPT A\n\nPrerequisites: HC 110\n', '# HC 110: Basics\n\n- CPT\n'], 'prerequisites', ['none']],
    ['another one stays', ['# CPT A\n\nPrerequisites: Anatomy\n', '# ICD-10-CM B\n'], 'prerequisites', ['anatomy']],
    ['weeks are not added', ['# CPT A\n\nA 10-week course.\n', '# ICD-10-CM B\n\nA 12-week course.\n'], 'weeks', []],
    ['a year that all agree on', ['# CPT A\n\nSpring 2026\n', '# ICD-10-CM B\n\nSpring 2026\n'], 'course-year', [2026]],
    ['no year of two', ['# CPT A\n\nSpring 2025\n', '# ICD-10-CM B\n\nSpring 2026\n'], 'course-year', []],
  ])('%s', async (_, texts, fact, expected) => expect(values(await together(...texts), fact)).toEqual(expected));

  it('shows where each course says it', async () => {
    const { reading, extraction } = await together('# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n\nContact hours: 45\n');
    const [hours] = extraction.syllabus.said['contact-hours'];
    expect(hours).toMatchObject({ basis: 'computed', how: '40 + 45 = 85.' });
    expect(hours?.spans.map((s) => reading.text.slice(s.start, s.end))).toEqual(['Contact hours: 40', 'Contact hours: 45']);
    expect(reading.parts?.map((p) => p.reading.path)).toEqual(['0.md', '1.md']);
  });

  it('lets the file of the programme speak first', async () => {
    const folder = 'test/programme';
    const file = (name: string): Promise<CourseRead> => part(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'));
    const own = await file('programme.yaml');
    const all = programme(
      own.reading.path,
      own,
      await Promise.all(['foundations.yaml', 'procedure-coding.md', 'diagnosis-coding.md'].map(file)),
    );
    expect(values(all, 'title')).toEqual(['Physician Coding Certificate']);
    expect(values(all, 'contact-hours')).toEqual([106]);
    expect(values(all, 'credits')).toEqual([7]);
    expect(values(all, 'cpt-share')).toEqual([72.73]);
    expect(values(all, 'prerequisites')).toEqual(['none']);
    expect(values(all, 'billing-extent')).toEqual(['basics']);
    expect(values(all, 'timed-exams')).toEqual([3]);
  });
});

const yaml = async (text: string, path = 'p.yaml'): Promise<CourseRead> => part(path, `title: ${text}`);
const CPT =
  'A CPT course\ncontact-hours: 40\nunits: [{ title: a, subject: CPT, hours: 30 }, { title: b, subject: compliance, hours: 10 }]\n';
const ICD = 'B\ncontact-hours: 10\nunits: [{ title: a, subject: ICD-10-CM, hours: 6 }, { title: b, subject: HCPCS, hours: 4 }]\n';

/** The facts and the near misses of one fact of courses put together, the latter as the text that is pointed at. */
async function told(own: string | null, courses: readonly string[], fact: Fact): Promise<readonly [unknown[], string[]]> {
  const parts = await Promise.all(courses.map((text, i) => yaml(text, `${i}.yaml`)));
  const all = programme('p.yaml', own === null ? null : await yaml(own), parts);
  const silent = all.extraction.syllabus.near.filter((n) => n.fact === fact && n.reason === 'silent-course');
  return [values(all, fact), silent.flatMap((n) => n.spans.map((s) => all.reading.text.slice(s.start, s.end)))];
}

describe('a sum over courses', () => {
  it.each<readonly [what: string, courses: readonly string[], fact: Fact, value: unknown[], silent: string[]]>([
    ['of hours, of which one course states none', [CPT, 'C\ncode-sets: [HCPCS]\n'], 'contact-hours', [], ['C']],
    ['of hours that nobody states', ['B\ncredits: 3\n', 'C\ncredits: 3\n'], 'contact-hours', [], []],
    ['of credits, of which one course states none', ['B\ncredits: 3\n', 'C\nweeks: 3\n'], 'credits', [], ['C']],
    ['of CPT, where each course splits its hours', [CPT, ICD], 'cpt-share', [75], []],
    ['of CPT, beside a course on something else', [CPT, ICD, 'Anatomy\nsubjects: [anatomy]\ncontact-hours: 40\n'], 'cpt-share', [75], []],
    ['of CPT, beside a course on one code set', [CPT, ICD, 'C\ncode-sets: [CPT]\ncpt-hours: 10\n'], 'cpt-share', [80], []],
    [
      'of CPT, beside a course that does not split its hours',
      [CPT, ICD, 'C\ncode-sets: [CPT, HCPCS]\ncontact-hours: 9\n'],
      'cpt-share',
      [],
      ['C'],
    ],
    ['of CPT, beside a course that states one half', [CPT, ICD, 'C\ncode-sets: [CPT, HCPCS]\ncpt-hours: 9\n'], 'cpt-share', [], ['C']],
    [
      'of CPT, beside a course of coding without a code set',
      [CPT, ICD, 'Coding II\nsubjects: [anatomy]\ncontact-hours: 9\n'],
      'cpt-share',
      [],
      ['Coding II'],
    ],
    [
      'of CPT, beside a course that says it teaches none',
      [CPT, ICD, 'Coding II\ncode-sets: []\ncontact-hours: 9\n'],
      'cpt-share',
      [75],
      [],
    ],
    ['of CPT alone', [CPT, 'Anatomy\nsubjects: [anatomy]\n'], 'cpt-share', [100], []],
    ['of HCPCS, beside a course that may have some', [ICD, 'C\ncode-sets: [CPT, HCPCS]\ncontact-hours: 9\n'], 'hcpcs-hours', [], ['C']],
    ['of billing by the hours', [CPT, 'C\nbilling-hours: 10\ncontact-hours: 10\n'], 'billing-extent', ['basics'], []],
    ['of billing, beside a silent course', [CPT, 'C\ncontact-hours: 10\n'], 'billing-extent', [], ['C']],
    ['of timed exams, which can only grow', ['B\ntimed-exams: 2\n', 'C\nweeks: 3\n'], 'timed-exams', [2], []],
    ['of timed exams, of which there may be none', ['B\ntimed-exams: 0\n', 'C\nweeks: 3\n'], 'timed-exams', [], ['C']],
    ['of timed exams, of which there are none', ['B\ntimed-exams: 0\n', 'C\ntimed-exams: 0\n'], 'timed-exams', [0], []],
  ])('%s', async (_, courses, fact, value, silent) => expect(await told(null, courses, fact)).toEqual([value, silent]));

  it.each<readonly [what: string, own: string, fact: Fact, value: unknown[]]>([
    ['is not made where the program states the total', 'P\ncontact-hours: 60\n', 'contact-hours', [60]],
    ['that is more than the stated total contradicts it', 'P\ncontact-hours: 49\n', 'contradictions', ['contact-hours']],
    ['that is less does not', 'P\ncontact-hours: 60\n', 'contradictions', []],
    ['is not made where the program splits its hours itself', 'P\ncpt-hours: 8\nicd-hours: 1\nhcpcs-hours: 1\n', 'cpt-share', [80]],
    ['is not mixed with a part of a split', 'P\ncpt-hours: 8\n', 'cpt-share', []],
  ])('%s', async (_, own, fact, value) => expect((await told(own, [CPT, ICD], fact))[0]).toEqual(value));

  it('that is much less than the stated total is worth a look', async () => {
    const all = programme('p.yaml', await yaml('P\ncontact-hours: 60\n'), [await yaml(CPT), await yaml(ICD)]);
    expect(all.extraction.problems).toMatchObject([{ code: 'schedule-total', message: 'The courses account for 50 of 60 hours.' }]);
  });

  it('points at the first character of a course without a name', async () => {
    const all = programme('p', null, [
      await part('a.md', 'The CPT code book. Contact hours: 40\n'),
      await part('b.md', '\n\n| Topic |\n|---|\n| ICD-10-CM |\n'),
    ]);
    const near = all.extraction.syllabus.near.filter((n) => n.fact === 'contact-hours' && n.reason === 'silent-course');
    expect(near.map((n) => all.reading.text.slice(n.spans[0]?.start, n.spans[0]?.end))).toEqual(['|']);
  });
});

describe('what several courses say', () => {
  it.each<readonly [what: string, own: string | null, courses: readonly string[], fact: Fact, value: unknown[]]>([
    ['billing course by course', null, ['B\nsubjects: [anatomy]\n', 'C\nweeks: 3\n'], 'billing-extent', []],
    ['no claims, where nobody makes any', null, ['B\nclaims: []\n', 'C\nclaims: []\n'], 'claims', ['none']],
    ['the claims of one', 'P\nclaims: []\n', ['B\nclaims: [job-guarantee]\n', 'C\nclaims: []\n'], 'claims', ['job-guarantee']],
    ['an externship of one', null, ['B\npracticum: no\n', 'C\npracticum: yes\n'], 'practicum', [true]],
    ['no externship, where all say so', null, ['B\npracticum: no\n', 'C\npracticum: no\n'], 'practicum', [false]],
    ['no externship in one, and silence in the other', null, ['B\npracticum: no\n', 'C\nweeks: 3\n'], 'practicum', []],
    ['the credentials of the program before all others', 'P\ncredentials: [CPC]\n', ['B\ncredentials: [CCS]\n'], 'credentials', ['CPC']],
    ['code sets beside those of the program', 'P\ncode-sets: [CPT]\n', ['B\ncode-sets: [HCPCS]\n'], 'code-sets', ['CPT', 'HCPCS']],
    [
      'no age of a book, where the years differ',
      null,
      ['B\ncourse-year: 2025\nbook-editions: [2025]\n', 'C\ncourse-year: 2026\n'],
      'edition-lag',
      [],
    ],
    ['the age of a book of another course', null, ['B\ncourse-year: 2026\n', 'C\nbook-editions: [2025]\n'], 'edition-lag', [1]],
  ])('%s', async (_, own, courses, fact, value) => expect((await told(own, courses, fact))[0]).toEqual(value));

  it.each<readonly [what: string, texts: string[], value: unknown[]]>([
    [
      'two courses that ask for what neither teaches',
      ['# CPT A\n\nPrerequisites: Anatomy\n', '# ICD-10-CM B\n\nPrerequisites: Anatomy\n'],
      ['anatomy'],
    ],
    [
      'two courses that ask for a third that is not there',
      ['# CPT A\n\nPrerequisites: HC 110\n', '# ICD-10-CM B\n\nPrerequisites: HC 110\n'],
      ['course-number'],
    ],
    ['a number that another number begins with', ['# CPT A\n\nPrerequisites: HC 11\n', '# HC 110: Basics\n\n- CPT\n'], ['course-number']],
    ['one number of two', ['# CPT A\n\nPrerequisites: HC 110, HC 111\n', '# HC 110: Basics\n\n- CPT\n'], ['course-number']],
    [
      'two numbers of two courses',
      ['# CPT A\n\nPrerequisites: HC 110, HC 111\n', '# HC 110: Basics\n\n- CPT\n', '# HC 111: Basics\n\n- CPT\n'],
      ['none'],
    ],
    ['a number in a line of its own', ['# CPT A\n\nPrerequisites: HC 110\n', '# Basics of CPT\n\nCourse number: HC 110\n'], ['none']],
    ['words around a number', ['# CPT A\n\nPrerequisites: Completion of HC 110\n', '# HC 110: Basics\n\n- CPT\n'], ['none']],
    ['a diploma', ['# CPT A\n\nPrerequisites: High school diploma\n', '# HC 110: Basics\n\n- CPT\n'], ['admission']],
    ['nothing', ['# CPT A\n\nPrerequisites: None\n', '# ICD-10-CM B\n\nPrerequisites: None\n'], ['none']],
    ['silence', ['# CPT A\n', '# ICD-10-CM B\n'], []],
  ])('%s is needed before the start', async (_, texts, value) => expect(values(await together(...texts), 'prerequisites')).toEqual(value));
});

describe('a course on another field', () => {
  const OFFICE = '# Office skills\n\nA course of 10 weeks.\n\nContact hours: 20\n';
  const PANCAKES = '# Pancakes\n\nStir the eggs.\n';

  it.each<readonly [what: string, texts: string[], codes: string[]]>([
    ['is no fault beside courses on coding', ['# CPT A\n', OFFICE], []],
    ['is one by itself', [OFFICE, OFFICE], ['not-a-syllabus', 'not-a-syllabus']],
    ['is one where it is no course at all', ['# CPT A\n', PANCAKES], ['not-a-syllabus']],
  ])('%s', async (_, texts, codes) => expect((await together(...texts)).extraction.problems.map((p) => p.code)).toEqual(codes));
});

describe('an answer of the reader on a program', () => {
  const COURSES = ['# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n\nContact hours: 45\n'];
  const answered = async (answers: Answers, texts = COURSES): Promise<CourseRead> =>
    programme('p', null, await Promise.all(texts.map((t, i) => part(`${i}.md`, t))), answers);

  it('stands before what its courses add up to', async () => {
    const said = (await answered({ 'contact-hours': { value: 96, note: 'By phone' } })).extraction.syllabus.said['contact-hours'];
    expect(said[0]).toEqual({ value: 96, basis: 'yours', how: 'By phone', spans: [] });
    expect(said[1]).toMatchObject({ value: 85, basis: 'computed', how: '40 + 45 = 85.' });
  });

  it('stands alone where terms count together', async () => {
    expect(values(await answered({ 'code-sets': { value: ['HCPCS'] }, prerequisites: { value: [] } }), 'code-sets')).toEqual(['HCPCS']);
  });

  it('gives what is worked out from it', async () => {
    const hours: Answers = { 'cpt-hours': { value: 30 }, 'icd-hours': { value: 10 } };
    expect(values(await answered(hours), 'cpt-share')).toEqual([]);
    expect(values(await answered({ ...hours, 'hcpcs-hours': { value: 10 } }), 'cpt-share')).toEqual([60]);
    const billing: Answers = { 'contact-hours': { value: 100 }, 'billing-hours': { value: 50 } };
    const all = await answered(billing);
    expect([values(all, 'billing-share'), values(all, 'billing-extent')]).toEqual([[50], ['substantial']]);
  });

  it('goes before the file of the program, and before all of its courses', async () => {
    const own = 'title: P\ncontact-hours: 60\ncode-sets: [CPT]\ncourses: [a.md]\n';
    const open = async () => [sourceOf('a.md', '# ICD-10-CM B\n\nContact hours: 10\n')];
    const answers: Answers = { 'contact-hours': { value: 90 }, 'code-sets': { value: ['HCPCS'] } };
    const plain = await readWhole(sourceOf('p.yaml', own), null, open);
    expect([values(plain, 'contact-hours'), values(plain, 'code-sets')]).toEqual([[60], ['CPT', 'ICD-10-CM']]);
    const all = await readWhole({ ...sourceOf('p.yaml', own), answers }, null, open);
    expect([values(all, 'contact-hours'), values(all, 'code-sets')]).toEqual([[90, 60], ['HCPCS']]);
  });
});
