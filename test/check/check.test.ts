import { describe, expect, it } from 'vitest';
import { check, judge } from '../../src/check/check.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import type { Expectation, Outcome, Example, Rule } from '../../src/check/rule.ts';
import type { Span } from '../../src/read/outline.ts';
import type { NearMiss, Statement, Syllabus } from '../../src/extract/syllabus.ts';

const rule = (expectation: Expectation, when?: Expectation): Rule => ({
  id: 'a-rule',
  title: 'A rule',
  level: 'should',
  why: 'Why.',
  source: [],
  expect: expectation,
  ...(when ? { when } : {}),
  ask: 'Ask?',
  fix: 'Fix.',
  examples: { pass: [], fail: [] },
});

const at = (start: number): Span => ({ start, end: start + 3 });
const said = (value: Statement['value'], ...starts: number[]): Statement => ({ value, basis: 'stated', spans: starts.map(at) });
const near = (fact: NearMiss['fact'], start: number): NearMiss => ({ fact, reason: 'out-of-class', spans: [at(start)] });

function syllabus(statements: { readonly [fact: string]: readonly Statement[] }, ...misses: NearMiss[]): Syllabus {
  return { said: { ...exampleSyllabus({}).said, ...statements } as Syllabus['said'], near: misses };
}

const starts = (spans: readonly Span[]): number[] => spans.map((s) => s.start);

describe('when', () => {
  const guarded = rule({ fact: 'practicum', is: true }, { fact: 'credentials', 'includes-any': ['CCS'] });

  it.each<readonly [Example, Outcome]>([
    [{ credentials: ['CCS'], practicum: true }, 'pass'],
    [{ credentials: ['CCS'], practicum: false }, 'fail'],
    [{ credentials: ['CCS'] }, 'not-stated'],
    [{ credentials: ['CPC'], practicum: true }, 'not-applicable'],
    [{ credentials: ['CPC'] }, 'not-applicable'],
    [{ practicum: true }, 'not-stated'],
    [{ practicum: false }, 'not-stated'],
  ])('%j: %s', (example, outcome) => {
    expect(judge(guarded, exampleSyllabus(example)).outcome).toBe(outcome);
  });

  it('says what the rule is asked of where it does not apply', () => {
    expect(judge(guarded, exampleSyllabus({ credentials: ['CPC', 'CCA'] }))).toMatchObject({
      expected: 'Asked only where this holds: CCS (from AHIMA) named as the goal.',
      found: 'CPC and CCA.',
    });
  });

  it('asks about the guard where the guard is silent', () => {
    expect(judge(guarded, exampleSyllabus({ practicum: true })).found).toBe(
      'Nothing. No line says which credential the course prepares for.',
    );
  });
});

describe('spans', () => {
  it.each<readonly [string, Expectation, Syllabus, number[]]>([
    [
      'a number: its own, the line to show first',
      { fact: 'weeks', 'at-least': 2 },
      syllabus({ weeks: [said(12, 40, 10, 20), said(12, 70)] }),
      [40, 10, 20],
    ],
    [
      'each place once',
      { fact: 'code-sets', 'includes-all': ['CPT', 'HCPCS'] },
      syllabus({ 'code-sets': [said('HCPCS', 30, 5), said('CPT', 30, 2)] }),
      [30, 2, 5],
    ],
    [
      'only the terms that were asked for',
      { fact: 'code-sets', 'includes-any': ['CPT'] },
      syllabus({ 'code-sets': [said('HCPCS', 1), said('CPT', 9)] }),
      [9],
    ],
    [
      'all that is named where a term is missing',
      { fact: 'code-sets', 'includes-all': ['CPT', 'HCPCS'] },
      syllabus({ 'code-sets': [said('CPT', 9), said('ICD-10-CM', 4)] }),
      [9, 4],
    ],
    [
      'the vague word',
      { fact: 'code-sets', 'includes-all': ['CPT', 'ICD-10-CM'] },
      syllabus({ 'code-sets': [said('CPT', 9), said('ICD-10', 4)] }),
      [4],
    ],
    ['none where the text is silent', { fact: 'code-sets', 'includes-all': ['CPT'] }, syllabus({}), []],
    [
      'none where an open list lacks the term',
      { fact: 'subjects', 'includes-any': ['anatomy'] },
      syllabus({ subjects: [said('billing', 3)] }),
      [],
    ],
    [
      'the first passing part of any-of',
      {
        'any-of': [
          { fact: 'weeks', stated: true },
          { fact: 'months', stated: true },
        ],
      },
      syllabus({ months: [said(2, 8)] }),
      [8],
    ],
    [
      'both answers where they contradict',
      { fact: 'weeks', 'at-least': 2 },
      syllabus({ weeks: [said(12, 40), said(16, 10)], contradictions: [said('weeks', 40, 10)] }),
      [40, 10],
    ],
  ])('%s', (_, expectation, text, expected) => {
    expect(starts(judge(rule(expectation), text).spans)).toEqual(expected);
  });
});

describe('near misses', () => {
  const hours = near('contact-hours', 5);
  const other = near('weeks', 9);

  it.each<readonly [string, Expectation, Syllabus, readonly NearMiss[]]>([
    ['of a silent fact', { fact: 'contact-hours', 'at-least': 72 }, syllabus({}, hours, other), [hours]],
    ['of a silence that fails', { fact: 'contact-hours', stated: true }, syllabus({}, hours, other), [hours]],
    ['none where the text answers', { fact: 'contact-hours', 'at-least': 72 }, syllabus({ 'contact-hours': [said(60, 1)] }, hours), []],
    ['none where the rule is met', { fact: 'contact-hours', 'at-least': 72 }, syllabus({ 'contact-hours': [said(90, 1)] }, hours), []],
    [
      'of each silent part of any-of',
      {
        'any-of': [
          { fact: 'contact-hours', 'at-least': 72 },
          { fact: 'weeks', 'at-least': 9 },
        ],
      },
      syllabus({ weeks: [said(4, 1)] }, hours, other),
      [hours],
    ],
  ])('%s', (_, expectation, text, expected) => {
    expect(judge(rule(expectation), text).near).toEqual(expected);
  });
});

it('gives one judgement a rule, in their order and with their levels', () => {
  const rules = [
    { ...rule({ fact: 'weeks', stated: true }), id: 'b', level: 'may' as const },
    { ...rule({ fact: 'months', stated: true }), id: 'a', level: 'must' as const },
  ];
  expect(check(rules, syllabus({ weeks: [said(4, 1)] })).map((j) => [j.rule, j.level, j.outcome])).toEqual([
    ['b', 'may', 'pass'],
    ['a', 'must', 'fail'],
  ]);
});
