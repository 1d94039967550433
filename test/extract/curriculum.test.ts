import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { profileRules } from '../../src/check/profile.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { answers, extracted, statements, syllabusOf, type Answer } from './told.ts';

const CURRICULUM = `# yaml-language-server: $schema=…/curriculum.schema.json
title: Professional Medical Coding
provider: Northfield Career Institute
credentials: [CPC]
weeks: 24
contact-hours: 84
prerequisites: [anatomy, terminology]
code-books:
  - { code-set: CPT, title: CPT Professional Edition, edition: 2026 }
  - { code-set: ICD-10-CM, edition: 2026 }
  - { code-set: HCPCS, edition: 2026 }
units:
  - { title: "Evaluation and management, surgery, medicine", subject: CPT, hours: 56 }
  - { title: Diagnosis coding, subject: ICD-10-CM, hours: 10 }
  - { title: HCPCS Level II and modifiers, subject: HCPCS, hours: 5 }
  - { title: Basics of the billing cycle, subject: billing, hours: 4 }
  - { title: Timed practice exams, subject: exam-prep, hours: 9 }
exams:
  - { title: Mid-course exam, questions: 50, minutes: 120 }
  - { title: Full-length practice exam, questions: 100, minutes: 240 }
`;

const yaml = (text: string) => extracted(text, 'course.yaml');

describe('a curriculum that meets every required rule', () => {
  it('gives these facts and no others', async () => {
    const { syllabus, problems } = await yaml(CURRICULUM);
    expect(problems).toEqual([]);
    expect(answers(syllabus)).toEqual({
      title: 'Professional Medical Coding',
      provider: 'Northfield Career Institute',
      credentials: ['CPC'],
      'contact-hours': 84,
      weeks: 24,
      'cpt-hours': 56,
      'icd-hours': 10,
      'hcpcs-hours': 5,
      'billing-hours': 4,
      'exam-prep-hours': 9,
      'cpt-share': 78.87,
      'billing-share': 4.76,
      'billing-extent': ['basics'],
      'code-sets': ['CPT', 'HCPCS', 'ICD-10-CM'],
      'code-books': ['CPT', 'HCPCS', 'ICD-10-CM'],
      'book-editions': 2026,
      subjects: ['billing', 'evaluation-and-management', 'exam-prep', 'medicine', 'modifiers', 'surgery'],
      prerequisites: ['anatomy', 'terminology'],
      'timed-exams': 2,
      'practice-exams': 1,
      'exam-pace': 2.4,
    });
  });

  it('meets every required rule', async () => {
    const { syllabus } = await yaml(CURRICULUM);
    const must = check(profileRules('recommended')?.rules ?? [], syllabus).filter((j) => j.level === 'must');
    expect(must.length).toBeGreaterThan(5);
    expect(must.filter((j) => j.outcome !== 'pass').map((j) => j.rule)).toEqual([]);
  });

  it.each<readonly [fact: Fact, value: string | number, spans: readonly string[]]>([
    ['title', 'Professional Medical Coding', ['Professional Medical Coding']],
    ['contact-hours', 84, ['84']],
    ['weeks', 24, ['24']],
    ['credentials', 'CPC', ['CPC']],
    ['prerequisites', 'terminology', ['terminology']],
    ['code-books', 'HCPCS', ['{ code-set: HCPCS, edition: 2026 }']],
    ['icd-hours', 10, ['{ title: Diagnosis coding, subject: ICD-10-CM, hours: 10 }']],
    ['practice-exams', 1, ['{ title: Full-length practice exam, questions: 100, minutes: 240 }']],
    [
      'timed-exams',
      2,
      ['{ title: Mid-course exam, questions: 50, minutes: 120 }', '{ title: Full-length practice exam, questions: 100, minutes: 240 }'],
    ],
  ])('%s: %s stands where it is written', async (fact, value, spans) => {
    const { syllabus } = await yaml(CURRICULUM);
    const said = statements(syllabus, fact).find((s) => s.value === value);
    expect(said?.spans.map((s) => CURRICULUM.slice(s.start, s.end))).toEqual(spans);
  });

  it('tells the arithmetic', async () => {
    const { syllabus } = await yaml(CURRICULUM);
    expect(syllabus.said['cpt-share'][0]).toMatchObject({ basis: 'computed', how: '56 CPT hours of 71 (56 CPT + 10 ICD + 5 HCPCS).' });
    expect(syllabus.said['contact-hours'][0]).toMatchObject({ basis: 'stated' });
  });
});

describe('keys', () => {
  it.each<readonly [lines: string, fact: Fact, value: Answer | undefined]>([
    ['prerequisites: []', 'prerequisites', ['none']],
    ['credentials: []', 'credentials', ['none']],
    ['code-books: []', 'code-books', ['none']],
    ['claims: []', 'claims', ['none']],
    ['weeks: 24', 'prerequisites', undefined],
    ['code-books: [CPT, HCPCS]', 'code-books', ['CPT', 'HCPCS']],
    ['code-books: [CPT]', 'book-editions', undefined],
    ['code-sets: [ICD-10]', 'code-sets', ['ICD-10']],
    ['practicum: yes', 'practicum', true],
    ['practicum: no', 'practicum', false],
    ['practicum: true', 'practicum', true],
    ['practicum: false', 'practicum', false],
    ['cost: $1,950', 'cost', '$1,950'],
    ['cost: 1950', 'cost', '1950'],
    ['contact-hours: 0', 'contact-hours', 0],
    ['contact-hours: 83.5', 'contact-hours', 83.5],
    ['course-year: 2026\nbook-editions: [2026, 2024]', 'edition-lag', 2],
    ['timed-exams: 0', 'timed-exams', 0],
    ['exams: []', 'timed-exams', undefined],
    ['exams: [{ title: Final, timed: yes }]', 'timed-exams', 1],
    ['exams: [{ title: Final, timed: no }]', 'timed-exams', 0],
    ['exams: [{ title: Final, questions: 50 }]', 'timed-exams', undefined],
    ['exams: [{ title: Final, minutes: 60 }, { title: Quiz }]', 'timed-exams', 1],
    ['exams: [{ title: Final, minutes: 60 }]\ntimed-exams: 5', 'timed-exams', 5],
    ['exams: [{ title: Mock exam }]', 'practice-exams', 1],
    ['exams: [{ title: Final }]', 'practice-exams', undefined],
    ['units: [{ title: Surgery, subject: CPT, hours: 3 }]', 'code-sets', ['CPT']],
    ['units: [{ title: Surgery, subject: CPT, hours: 3 }]', 'subjects', ['surgery']],
    ['units: [{ title: CPT and ICD-10-CM, hours: 3 }]', 'code-sets', ['CPT', 'ICD-10-CM']],
    ['units: [{ title: Orientation, subject: other, hours: 3 }]', 'subjects', undefined],
    ['units: [{ title: A, subject: CPT, hours: 30 }, { title: B, subject: ICD-10-CM, hours: 10 }]', 'cpt-share', 75],
    ['units: [{ title: A, subject: CPT, hours: 30 }, { title: CPT and HCPCS, hours: 10 }]', 'cpt-share', undefined],
    [
      'contact-hours: 90\nunits: [{ title: A, subject: CPT, hours: 30 }, { title: B, subject: ICD-10-CM, hours: 10 }]',
      'cpt-share',
      undefined,
    ],
    [
      'contact-hours: 40\nunits: [{ title: A, subject: billing, hours: 30 }, { title: B, subject: CPT, hours: 10 }]',
      'billing-extent',
      ['substantial'],
    ],
    ['cpt-hours: 56\nicd-hours: 10\nhcpcs-hours: 4', 'cpt-share', 80],
    ['cpt-hours: 56\nicd-hours: 10', 'cpt-share', undefined],
    ['description: You learn CPT and HCPCS.', 'code-sets', ['CPT', 'HCPCS']],
    ['description: You learn CPT and HCPCS.\ncode-sets: [CPT]', 'code-sets', ['CPT']],
    ['notes: We guarantee a job.', 'claims', ['job-guarantee']],
    ['notes: We guarantee a job.\nclaims: [pressure]', 'claims', ['job-guarantee', 'pressure']],
    ['notes: We do not guarantee a job.', 'claims', undefined],
  ])('%s: %s is %j', async (text, fact, value) => {
    const { syllabus, problems } = await yaml(`title: Coding\n${text}\n`);
    expect(problems.filter((p) => p.code !== 'not-a-syllabus')).toEqual([]);
    expect(answers(syllabus)[fact]).toEqual(value);
  });

  it('leaves out what is only a comment or a title', async () => {
    const { syllabus } = await yaml('# contact-hours: 99 for the CCS exam\ntitle: CPC exam, 80 hours\nweeks: 4\ncredits: 1\n');
    expect(answers(syllabus)).toEqual({ title: 'CPC exam, 80 hours', weeks: 4, credits: 1 });
  });
});

describe('what does not fit the schema', () => {
  it.each<readonly [text: string, at: string, message: string, remedy: string]>([
    ['title: A\ncontact-hour: 80\n', 'contact-hour', 'The key "contact-hour" is not known here.', 'Did you mean "contact-hours"?'],
    ['title: A\nwekes: 3\n', 'wekes', 'The key "wekes" is not known here.', 'Did you mean "weeks"?'],
    ['title: A\nunits:\n  - { titel: X, hours: 3 }\n', 'titel', 'The key "titel" is not known here.', 'Did you mean "title"?'],
    ['title: A\nexams:\n  - { title: X, question: 5 }\n', 'question', 'The key "question" is not known here.', 'Did you mean "questions"?'],
    ['title: A\nweeks: many\n', 'many', '"weeks" cannot be the text "many".', 'Write a number.'],
    ['title: A\nweeks: "24"\n', '"24"', '"weeks" cannot be the text "24".', 'Write a number.'],
    ['title: A\nunits:\n  - { title: X, hours: "4" }\n', '"4"', '"hours" cannot be the text "4".', 'Write a number.'],
    ['title: A\ncredentials: CPC\n', 'CPC', '"credentials" cannot be the text "CPC".', 'Write a list, such as [a, b].'],
    ['title: A\nunits: CPT\n', 'CPT', '"units" cannot be the text "CPT".', 'Write a list, such as [a, b].'],
    ['title: A\npracticum: maybe\n', 'maybe', '"practicum" cannot be the text "maybe".', 'Write yes or no.'],
    ['title: A\ndescription: 5\n', '5', '"description" cannot be the number 5.', 'Write a text.'],
    ['title: A\ncost: [1]\n', '[1]', '"cost" cannot be a list.', 'Write a text or a number.'],
    ['title: [a]\n', '[a]', '"title" cannot be a list.', 'Write a text.'],
    ['title:\nweeks: 3\n', '', '"title" cannot be empty.', 'Write a text.'],
    ['weeks: 3\ncredits: 4\n', 'weeks', 'The key "title" is missing.', 'Add "title: …".'],
    ['title: A\nunits:\n  - { subject: CPT }\n', '{ subject: CPT }', 'The key "title" is missing.', 'Add "title: …".'],
  ])('%j', async (text, at, message, remedy) => {
    const { syllabus, problems } = await yaml(text);
    expect(
      problems.map(({ message: m, remedy: r, level, span }) => ({ message: m, remedy: r, level, at: text.slice(span.start, span.end) })),
    ).toEqual([{ message, remedy, level: 'error', at }]);
    expect(answers(syllabus)).toEqual({});
  });

  it.each<readonly [text: string, term: string, remedy: string]>([
    ['title: A\ncredentials: [CPD]\n', 'CPD', 'Did you mean "CPC"?'],
    ['title: A\ncode-sets: [CPT, ICD10]\n', 'ICD10', 'Did you mean "ICD-10"?'],
    ['title: A\nprerequisites: [anatomie]\n', 'anatomie', 'Did you mean "anatomy"?'],
    ['title: A\nunits:\n  - { title: X, subject: CPTT, hours: 3 }\n', 'CPTT', 'Did you mean "CPT"?'],
    ['title: A\ncourse-level: hard\n', 'hard', 'Use one of: introductory, extensive.'],
  ])('%j', async (text, term, remedy) => {
    const { problems } = await yaml(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ level: 'error', remedy });
    expect(problems[0]?.message).toContain(`"${term}" is not known`);
    expect(text.slice(problems[0]?.span.start, problems[0]?.span.end)).toBe(term);
  });

  it('refuses facts that are worked out', async () => {
    const { problems } = await yaml('title: A\ncpt-share: 80\nedition-lag: 1\n');
    expect(problems.map((p) => [p.code, p.message])).toEqual([
      ['unknown-key', 'The key "cpt-share" is not known here.'],
      ['unknown-key', 'The key "edition-lag" is not known here.'],
    ]);
  });

  it('tells every fault', async () => {
    const text = 'title: A\nwekes: 3\nunits:\n  - { title: X, hour: 4 }\npracticum: maybe\n';
    const { problems } = await yaml(text);
    expect(new Set(problems.map((p) => text.slice(p.span.start, p.span.end)))).toEqual(new Set(['wekes', 'hour', 'maybe']));
  });

  it('says so where nothing but a title is there', async () => {
    const { problems } = await yaml('title: A\n');
    expect(problems.map((p) => [p.code, p.level])).toEqual([['not-a-syllabus', 'error']]);
  });
});

describe('front matter', () => {
  const course = (...keys: readonly string[]): string => ['---', ...keys, '---', '', '# Coding', '', 'You learn CPT.', ''].join('\n');

  it.each<readonly [name: string, keys: readonly string[], facts: { readonly [fact: string]: Answer | undefined }]>([
    ['curriculum keys', ['contact-hours: 84', 'weeks: 12'], { 'contact-hours': 84, weeks: 12 }],
    ['lists', ['credentials: [CPC]', 'prerequisites: []'], { credentials: ['CPC'], prerequisites: ['none'] }],
    ['other keys are lines of the text', ['Clock Hours: 84'], { 'contact-hours': 84 }],
    ['of another shape, they are lines too', ['weeks: 12 weeks'], { weeks: 12 }],
    ['the text counts as well', ['weeks: 12'], { 'code-sets': ['CPT'], weeks: 12 }],
  ])('%s', async (_name, keys, facts) => {
    const { syllabus, problems } = await extracted(course(...keys));
    expect(problems.filter((p) => p.level === 'error')).toEqual([]);
    expect(answers(syllabus)).toMatchObject(facts);
  });

  it('notes a key that is nearly one', async () => {
    const text = course('contact-hour: 84');
    const { problems } = await extracted(text);
    expect(problems.map((p) => [p.level, p.code, p.remedy, text.slice(p.span.start, p.span.end)])).toEqual([
      ['note', 'near-key', 'Did you mean "contact-hours"?', 'contact-hour'],
    ]);
  });

  it('stands where it is written', async () => {
    const text = course('contact-hours: 84');
    const { said } = await syllabusOf(text);
    expect(said['contact-hours'][0]?.spans.map((s) => text.slice(s.start, s.end))[0]).toBe('84');
  });
});
