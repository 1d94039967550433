import { describe, expect, it } from 'vitest';
import { comparisonOf, courseKey } from '../../../src/report/compare/comparison.ts';
import { report, result, document } from '../sample.ts';
import { ONE, RULES, TWO, UNREAD, of } from './pairs.ts';

describe('courses side by side', () => {
  it('stand in parts: the differences first, what is required before what is advised', () => {
    const { parts } = comparisonOf(of(ONE, TWO));
    expect(parts.map(({ agreement, rows }) => [agreement, rows.map((row) => row.rule.id)])).toEqual([
      ['differ', ['hours', 'claims']],
      ['not-stated', ['practicum']],
      ['pass', ['goal']],
    ]);
  });

  it('hold the answer of each course in its order', () => {
    const rows = comparisonOf(of(ONE, TWO)).parts.flatMap((part) => part.rows);
    expect(rows.find((row) => row.rule.id === 'goal')?.answers.map((answer) => answer?.found)).toEqual(['CPC.', 'CCS.']);
  });

  it('have no column for what could not be read', () => {
    const { courses, judged, parts } = comparisonOf(of(UNREAD, ONE, TWO));
    expect(courses.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    expect(judged.map(({ key }) => key)).toEqual(['B', 'C']);
    expect(parts.flatMap((part) => part.rows.map((row) => row.answers.length))).toEqual([2, 2, 2, 2]);
  });

  it('are none where only one was read', () => expect(comparisonOf(of(UNREAD, ONE)).parts).toEqual([]));

  it('show the cost and do not judge it', () => {
    const { facts } = comparisonOf(of(ONE, TWO));
    expect(facts.map(({ fact, answers }) => [fact, answers.map((said) => said[0]?.value)])).toEqual([['cost', ['$1,900', undefined]]]);
  });

  it('keep a criterion apart that a profile does not share or that a policy has changed', () => {
    const [goal, hours] = RULES;
    const eased = { ...hours!, expect: { fact: 'contact-hours', 'at-least': 5 } as const };
    const other = document([result('goal', 'should', 'pass'), result('hours', 'must', 'pass')], { path: 'o.md', profile: 'mine' });
    const both = { ...report([ONE, other], []), rules: { recommended: RULES, mine: [{ ...goal!, level: 'should' as const }, eased] } };
    const rows = comparisonOf(both).parts.flatMap((part) => part.rows);
    expect(rows.map(({ rule, answers }) => [rule.id, rule.level, answers.map((answer) => answer?.outcome ?? null)])).toEqual([
      ['hours', 'must', ['pass', null]],
      ['hours', 'must', [null, 'pass']],
      ['claims', 'should', ['fail', null]],
      ['practicum', 'may', ['not-stated', null]],
      ['goal', 'must', ['pass', 'pass']],
    ]);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
])('the course of index %d is %s', (index, key) => expect(courseKey(index)).toBe(key));
