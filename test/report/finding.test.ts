import { describe, expect, it } from 'vitest';
import { findingsOf, findingWords, placeOf } from '../../src/report/finding.ts';
import { document, evidence, report, result, rule } from './sample.ts';

const near = (line: number) =>
  [{ fact: 'contact-hours', reason: 'out-of-class', evidence: [evidence(line, 'Homework: 6 hours')] }] as const;

describe('the place of a finding', () => {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  it.each([
    ['is its first line of proof', { evidence: [evidence(9, 'x'), evidence(2, 'y')], closest: near(3) }, { line: 9, endColumn: 2 }],
    ['is the closest line where it is silent', { closest: near(3) }, { line: 3, endColumn: 18 }],
    ['is the first line where nothing is close', {}, start],
    ['is the first line where what is close has no place', { closest: [{ ...near(3)[0], evidence: [] }] }, start],
    ['is the whole file where it has pages', { evidence: [evidence(9, 'x', { page: 2 })] }, start],
    ['names the file of a course in a programme', { evidence: [evidence(9, 'x', { path: 'part.md' })] }, { path: 'part.md', line: 9 }],
  ])('%s', (_what, more, place) => {
    const one = result('hours', 'must', 'fail', more);
    expect(placeOf(document([one]), one)).toMatchObject({ path: 'courses/one.md', ...place });
  });
});

describe('the findings', () => {
  const results = [
    result('a', 'must', 'pass'),
    result('b', 'must', 'fail'),
    result('c', 'should', 'not-stated'),
    result('d', 'may', 'not-applicable'),
    result('e', 'must', 'fail', { waiver: { reason: 'Agreed.' } }),
  ];
  const course = document(results);

  it.each([
    [true, ['b', 'c', 'e']],
    [false, ['b', 'e']],
  ])('with silence %s', (silence, ids) => {
    const found = findingsOf(report([course], [rule('b', 'Title of b', 'must')]), course, { silence });
    expect(found.map((finding) => finding.result.rule)).toEqual(ids);
    expect(found[0]?.rule.title).toBe('Title of b');
  });

  it.each([
    ['fail', { evidence: [evidence(1, 'x')], closest: near(3) }, 'Not met. Found: 58%. Expected: 70%.'],
    [
      'not-stated',
      { closest: near(3) },
      'Not stated. Found: 58%. Closest line: This is work outside of class, not class time. Expected: 70%.',
    ],
    ['fail', { evidence: [evidence(9, '40 hours', { page: 2 })] }, 'Not met. Found: 58%. Expected: 70%. Page 2: “40 hours”'],
  ] as const)('in words: %s', (outcome, more, words) => {
    expect(findingWords(result('a', 'must', outcome, { found: '58%.', expected: '70%.', ...more }))).toBe(words);
  });
});
