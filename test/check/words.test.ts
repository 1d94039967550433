import { describe, expect, it } from 'vitest';
import { amount, measured } from '../../src/check/amounts.ts';
import { evaluate } from '../../src/check/evaluate.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import { expected } from '../../src/check/expected.ts';
import { found } from '../../src/check/found.ts';
import type { Check, Example, Expectation } from '../../src/check/rule.ts';
import type { Fact } from '../../src/extract/facts.ts';
import type { Statement, Syllabus } from '../../src/extract/syllabus.ts';

describe('expected', () => {
  it.each<readonly [Expectation, string]>([
    [{ fact: 'contact-hours', 'at-least': 80 }, '80 hours or more of class, lab and supervised practice. Homework does not count.'],
    [
      { fact: 'cpt-share', 'at-least': 70, 'at-most': 90 },
      '70% to 90% of the hours on the three code books go to CPT. Only hours on CPT, ICD and HCPCS count.',
    ],
    [{ fact: 'timed-exams', 'at-least': 1 }, '1 timed exam or more in the course itself. The real exam does not count.'],
    [{ fact: 'exam-pace', 'at-most': 2.5 }, '2.5 minutes or less for each question of a timed exam.'],
    [{ fact: 'course-year', 'at-least': 2026 }, '2026 or later.'],
    [{ fact: 'course-year', 'at-most': 2026 }, '2026 or earlier.'],
    [{ fact: 'weeks', 'at-least': 6, 'at-most': 6 }, '6 weeks.'],
    [{ fact: 'credentials', 'includes-any': ['CPC', 'CCS'] }, 'CPC (from AAPC) or CCS (from AHIMA) named as the goal.'],
    [{ fact: 'code-sets', 'includes-all': ['CPT', 'ICD-10-CM', 'HCPCS'] }, 'CPT, ICD-10-CM and HCPCS, all taught.'],
    [{ fact: 'code-books', 'includes-all': ['CPT', 'HCPCS'] }, 'CPT and HCPCS, both required.'],
    [{ fact: 'code-sets', 'includes-all': ['CPT'], excludes: ['ICD-9-CM'] }, 'CPT taught. No ICD-9-CM taught.'],
    [{ fact: 'prerequisites', only: ['anatomy', 'terminology'] }, 'Nothing but anatomy or medical terminology asked for before the start.'],
    [{ fact: 'prerequisites', only: [] }, 'Nothing asked for before the start.'],
    [{ fact: 'claims', only: [] }, 'No promise that nobody can keep, such as a sure job, a sure income or a sure pass.'],
    [{ fact: 'course-level', is: 'extensive' }, 'Extensive.'],
    [{ fact: 'practicum', is: true }, 'An externship, a practicum or an internship.'],
    [{ fact: 'cost', stated: true }, 'A line that answers this: cost.'],
    [
      {
        'any-of': [
          { fact: 'subjects', 'includes-any': ['terminology'] },
          { fact: 'prerequisites', 'includes-any': ['terminology'] },
        ],
      },
      'Medical terminology taught in the course, or medical terminology asked for before the start.',
    ],
    [
      {
        'any-of': [
          { fact: 'practicum', is: true },
          { fact: 'practice-cases', 'at-least': 150 },
        ],
      },
      'An externship, a practicum or an internship, or 150 cases or more coded in the course.',
    ],
  ])('%j', (expectation, words) => {
    expect(expected(expectation)).toBe(words);
  });
});

const foundIn = (expectation: Expectation, syllabus: Syllabus): string => found(evaluate(expectation, syllabus), syllabus);

describe('found', () => {
  it.each<readonly [Expectation, Example, string]>([
    [{ fact: 'contact-hours', 'at-least': 72 }, { 'contact-hours': 96 }, '96 hours.'],
    [{ fact: 'contact-hours', 'at-least': 72 }, {}, 'Nothing. No line says how many hours of class the course has.'],
    [{ fact: 'contact-hours', 'at-least': 72 }, { 'contact-hours': 71.96 }, 'Just under 72 hours.'],
    [{ fact: 'timed-exams', 'at-least': 1 }, { 'timed-exams': 0 }, '0 timed exams.'],
    [{ fact: 'timed-exams', 'at-least': 1 }, {}, 'Nothing is said about the time allowed in the course’s own exams.'],
    [
      { fact: 'code-sets', 'includes-all': ['CPT', 'HCPCS'] },
      { 'code-sets': ['CPT', 'ICD-10-CM'] },
      'CPT and ICD-10-CM. HCPCS is not named.',
    ],
    [{ fact: 'code-sets', 'includes-all': ['CPT', 'HCPCS'] }, { 'code-sets': ['ICD-10-CM'] }, 'ICD-10-CM. CPT and HCPCS are not named.'],
    [
      { fact: 'code-sets', 'includes-all': ['CPT', 'ICD-10-CM'] },
      { 'code-sets': ['CPT', 'ICD-10'] },
      '"ICD-10" does not say which: ICD-10-CM or ICD-10-PCS?',
    ],
    [{ fact: 'prerequisites', only: [] }, { prerequisites: [] }, 'None. The syllabus says that there are none.'],
    [
      { fact: 'prerequisites', only: ['anatomy'] },
      { prerequisites: ['anatomy', 'experience'] },
      'Anatomy and work experience. Work experience goes beyond that.',
    ],
    [
      { fact: 'prerequisites', only: ['anatomy'] },
      { prerequisites: ['course-number'] },
      'A course is given by its number alone. Which one is it: anatomy, medical terminology, pathophysiology, pharmacology or another course?',
    ],
    [{ fact: 'claims', only: [] }, { claims: ['job-guarantee', 'pass-guarantee'] }, 'A sure job and a sure pass.'],
    [{ fact: 'claims', only: [] }, {}, 'None in the whole text.'],
    [{ fact: 'subjects', 'includes-any': ['anatomy'] }, { subjects: ['billing'] }, 'Nothing. No line names anatomy.'],
    [{ fact: 'subjects', 'includes-any': ['anatomy'] }, { subjects: ['billing', 'anatomy'] }, 'Anatomy.'],
    [{ fact: 'subjects', only: ['anatomy'] }, { subjects: ['anatomy'] }, 'Nothing. No line says that the list is complete.'],
    [{ fact: 'practicum', is: true }, { practicum: false }, 'No externship or practicum, the syllabus says.'],
    [{ fact: 'cost', stated: true }, { cost: '$1,950' }, '“$1,950”.'],
    [{ fact: 'cost', stated: true }, {}, 'Nothing. No line says what the course costs.'],
    [{ fact: 'billing-extent', excludes: ['substantial'] }, { 'billing-extent': 'none' }, 'No billing.'],
  ])('%j of %j', (expectation, example, words) => {
    expect(foundIn(expectation, exampleSyllabus(example))).toBe(words);
  });

  const anatomy: Expectation = {
    'any-of': [
      { fact: 'subjects', 'includes-any': ['anatomy'] },
      { fact: 'prerequisites', 'includes-any': ['anatomy'] },
    ],
  };

  it.each<readonly [Example, string]>([
    [{ prerequisites: ['anatomy'] }, 'Needed before you start: anatomy.'],
    [{}, 'Nothing. No line names anatomy. No line says what you must have before you enroll.'],
    [
      { subjects: 'none', prerequisites: ['terminology'] },
      'Also taught: none. Needed before you start: medical terminology. Anatomy is not named.',
    ],
  ])('any-of over two facts, %j', (example, words) => {
    expect(foundIn(anatomy, exampleSyllabus(example))).toBe(words);
  });

  function withSaid(said: { readonly [F in Fact]?: readonly Statement[] }): Syllabus {
    return { said: { ...exampleSyllabus({}).said, ...said } as Syllabus['said'], near: [] };
  }

  const stated = (value: Statement['value']): Statement => ({ value, basis: 'stated', spans: [] });
  const hours: Check = { fact: 'contact-hours', 'at-least': 72 };

  it('gives the arithmetic of what was worked out, and only of that', () => {
    const how = '70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS)';
    const share: Statement = { value: 58.333, basis: 'computed', how, spans: [] };
    expect(foundIn({ fact: 'cpt-share', 'at-least': 70 }, withSaid({ 'cpt-share': [share] }))).toBe(`58.3%. Worked out: ${how}.`);
  });

  it("names the reader's own answer", () => {
    expect(foundIn(hours, withSaid({ 'contact-hours': [{ value: 96, basis: 'yours', spans: [] }] }))).toBe('96 hours. Your answer.');
  });

  it('shows both answers of a contradiction', () => {
    const syllabus = withSaid({ 'contact-hours': [stated(80), stated(120), stated(80)], contradictions: [stated('contact-hours')] });
    expect(foundIn(hours, syllabus)).toBe('80 hours. Another line says 120 hours.');
    expect(foundIn({ fact: 'contradictions', only: [] }, syllabus)).toBe('Two answers on contact hours: 80 hours and 120 hours.');
  });

  it('shows a schedule that differs from the stated total', () => {
    const how = 'The schedule adds up to 110 hours, the stated total is 80.';
    const syllabus = withSaid({
      'contact-hours': [stated(80)],
      contradictions: [{ value: 'contact-hours', basis: 'computed', how, spans: [] }],
    });
    expect(foundIn(hours, syllabus)).toBe(`80 hours. ${how}`);
    expect(foundIn({ fact: 'contradictions', only: [] }, syllabus)).toBe(`More than one answer on contact hours. ${how}`);
  });

  it('shows of several figures only those that contradict', () => {
    const at = (value: number, start: number): Statement => ({ value, basis: 'stated', spans: [{ start, end: start + 2 }] });
    const contradiction: Statement = {
      value: 'weeks',
      basis: 'computed',
      spans: [
        { start: 5, end: 7 },
        { start: 30, end: 32 },
      ],
    };
    const syllabus = withSaid({ weeks: [at(16, 5), at(18, 9), at(24, 30)], contradictions: [contradiction] });
    expect(foundIn({ fact: 'weeks', 'at-least': 6 }, syllabus)).toBe('16 weeks. Another line says 24 weeks.');
    expect(foundIn({ fact: 'contradictions', only: [] }, syllabus)).toBe('Two answers on weeks: 16 weeks and 24 weeks.');
  });

  it('shows yes and no where the text says both', () => {
    const syllabus = withSaid({ practicum: [stated(true), stated(false)], contradictions: [stated('practicum')] });
    expect(foundIn({ fact: 'practicum', is: true }, syllabus)).toBe('An externship or practicum. Another line says no.');
  });

  it('takes two figures for one answer where nothing contradicts', () => {
    expect(foundIn(hours, withSaid({ 'contact-hours': [stated(80), stated(120)] }))).toBe('80 hours.');
  });
});

describe('amounts', () => {
  it.each<readonly [Fact, number, string]>([
    ['contact-hours', 1, '1 hour'],
    ['contact-hours', 61.583333, '61.6 hours'],
    ['cpt-share', 85.71428, '85.7%'],
    ['cpt-share', 0.1 + 0.2, '0.3%'],
    ['weeks', 1, '1 week'],
    ['course-year', 2026, '2026'],
    ['exam-pace', 2.4, '2.4 minutes'],
    ['practice-cases', 150, '150 cases'],
    ['edition-lag', 1, '1 year'],
  ])('%s %d: %s', (fact, value, words) => {
    expect(amount(fact, value)).toBe(words);
  });

  it.each<readonly [number, string]>([
    [69.96, 'just under 70%'],
    [70, '70%'],
    [90.04, 'just over 90%'],
    [69.9, '69.9%'],
  ])('a share of %d against 70 to 90: %s', (value, words) => {
    expect(measured('cpt-share', value, 70, 90)).toBe(words);
  });
});
