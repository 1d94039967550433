import { describe, expect, it } from 'vitest';
import { evaluate, factsOf } from '../../src/check/evaluate.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import type { Example, Expectation } from '../../src/check/rule.ts';
import type { Truth } from '../../src/check/truth.ts';
import type { Syllabus } from '../../src/extract/syllabus.ts';

const [P, F, N] = ['pass', 'fail', 'not-stated'] as const;

const outcome = (expectation: Expectation, example: Example): Truth => evaluate(expectation, exampleSyllabus(example)).outcome;

describe('numbers', () => {
  it.each<readonly [Expectation, Example, Truth]>([
    [{ fact: 'contact-hours', 'at-least': 72 }, {}, N],
    [{ fact: 'contact-hours', 'at-least': 72 }, { 'contact-hours': 72 }, P],
    [{ fact: 'contact-hours', 'at-least': 72 }, { 'contact-hours': 71.5 }, F],
    [{ fact: 'contact-hours', 'at-least': 72 }, { 'contact-hours': 71.999999999999 }, P],
    [{ fact: 'exam-pace', 'at-most': 2.5 }, { 'exam-pace': 2.5 }, P],
    [{ fact: 'exam-pace', 'at-most': 2.5 }, { 'exam-pace': 2.6 }, F],
    [{ fact: 'timed-exams', 'at-least': 1 }, { 'timed-exams': 0 }, F],
    [{ fact: 'cpt-share', 'at-least': 70, 'at-most': 90 }, { 'cpt-share': 69 }, F],
    [{ fact: 'cpt-share', 'at-least': 70, 'at-most': 90 }, { 'cpt-share': 80 }, P],
    [{ fact: 'cpt-share', 'at-least': 70, 'at-most': 90 }, { 'cpt-share': 91 }, F],
    [{ fact: 'cpt-share', 'at-least': 70, 'at-most': 90 }, {}, N],
    [{ fact: 'course-year', 'at-least': 2026 }, { 'course-year': 2025 }, F],
  ])('%j of %j: %s', (expectation, example, expected) => {
    expect(outcome(expectation, example)).toBe(expected);
  });

  it('lets the first statement decide', () => {
    const { said, near } = exampleSyllabus({});
    const hours = [80, 60].map((value) => ({ value, basis: 'stated' as const, spans: [] }));
    const syllabus: Syllabus = { said: { ...said, 'contact-hours': hours }, near };
    expect(evaluate({ fact: 'contact-hours', 'at-least': 72 }, syllabus).outcome).toBe('pass');
    expect(evaluate({ fact: 'contact-hours', 'at-most': 72 }, syllabus).outcome).toBe('fail');
  });
});

describe('yes or no, one term, and stated', () => {
  it.each<readonly [Expectation, Example, Truth]>([
    [{ fact: 'practicum', is: true }, { practicum: true }, P],
    [{ fact: 'practicum', is: true }, { practicum: false }, F],
    [{ fact: 'practicum', is: false }, { practicum: false }, P],
    [{ fact: 'practicum', is: true }, {}, N],
    [{ fact: 'course-level', is: 'extensive' }, { 'course-level': 'extensive' }, P],
    [{ fact: 'course-level', is: 'extensive' }, { 'course-level': 'introductory' }, F],
    [{ fact: 'course-level', is: 'extensive' }, {}, N],
    [{ fact: 'billing-extent', excludes: ['substantial'] }, { 'billing-extent': 'none' }, P],
    [{ fact: 'billing-extent', excludes: ['substantial'] }, { 'billing-extent': 'basics' }, P],
    [{ fact: 'billing-extent', excludes: ['substantial'] }, { 'billing-extent': 'substantial' }, F],
    [{ fact: 'billing-extent', excludes: ['substantial'] }, {}, N],
    [{ fact: 'billing-extent', 'includes-any': ['none', 'basics'] }, { 'billing-extent': 'none' }, P],
    [{ fact: 'billing-extent', is: 'none' }, { 'billing-extent': 'basics' }, F],
    [{ fact: 'refund', stated: true }, {}, F],
    [{ fact: 'refund', stated: true }, { refund: false }, P],
    [{ fact: 'cost', stated: true }, { cost: '$1,950' }, P],
    [{ fact: 'prerequisites', stated: true }, { prerequisites: [] }, P],
    [{ fact: 'claims', stated: true }, {}, F],
  ])('%j of %j: %s', (expectation, example, expected) => {
    expect(outcome(expectation, example)).toBe(expected);
  });
});

describe('several conditions on one fact are joined by "and"', () => {
  it.each<readonly [Example, Truth]>([
    [{}, F],
    [{ 'code-sets': ['CPT'] }, P],
    [{ 'code-sets': ['CPT', 'ICD'] }, N],
    [{ 'code-sets': ['CPT', 'ICD-9-CM'] }, F],
    [{ 'code-sets': ['ICD'] }, F],
  ])('stated, CPT and no ICD-9 of %j: %s', (example, expected) => {
    expect(outcome({ fact: 'code-sets', stated: true, 'includes-all': ['CPT'], excludes: ['ICD-9-CM'] }, example)).toBe(expected);
  });
});

describe('any-of: pass beats not stated beats fail', () => {
  const either: Expectation = {
    'any-of': [
      { fact: 'practicum', is: true },
      { fact: 'real-charts', is: true },
    ],
  };

  it.each<readonly [Example, Truth]>([
    [{}, N],
    [{ practicum: true }, P],
    [{ practicum: false }, N],
    [{ practicum: false, 'real-charts': false }, F],
    [{ practicum: false, 'real-charts': true }, P],
    [{ practicum: true, 'real-charts': false }, P],
    [{ 'real-charts': false }, N],
  ])('%j: %s', (example, expected) => {
    expect(outcome(either, example)).toBe(expected);
  });

  it('names the facts it looks at', () => {
    expect(factsOf(either)).toEqual(['practicum', 'real-charts']);
  });
});
