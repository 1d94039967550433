import { describe, expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { evaluate } from '../../src/check/evaluate.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import type { Check, Example, Outcome, Rule } from '../../src/check/rule.ts';
import type { Truth } from '../../src/check/truth.ts';

const TRUTHS: readonly Truth[] = ['pass', 'fail', 'not-stated'];
const FACTS = ['practicum', 'real-charts', 'practice-aim'] as const;
type YesNo = (typeof FACTS)[number];

const asks = (fact: YesNo): Check => ({ fact, is: true });

/** What a syllabus says so that each of the facts comes out as it should. */
const saying = (truths: readonly Truth[]): Example =>
  Object.fromEntries(truths.flatMap((truth, i) => (truth === 'not-stated' ? [] : [[FACTS[i]!, truth === 'pass']])));

/** Every row of a table with so many columns. */
function rowsOf(columns: number): readonly (readonly Truth[])[] {
  if (columns === 0) return [[]];
  return rowsOf(columns - 1).flatMap((row) => TRUTHS.map((truth) => [...row, truth]));
}

/** "Or" of two, written out. */
const EITHER: { readonly [first in Truth]: { readonly [second in Truth]: Truth } } = {
  pass: { pass: 'pass', fail: 'pass', 'not-stated': 'pass' },
  fail: { pass: 'pass', fail: 'fail', 'not-stated': 'not-stated' },
  'not-stated': { pass: 'pass', fail: 'not-stated', 'not-stated': 'not-stated' },
};

describe('any-of, every row', () => {
  const rows = [1, 2, 3].flatMap(rowsOf);

  it('is a whole table', () => expect(rows).toHaveLength(3 + 9 + 27));

  it.each(rows.map((row) => [row] as const))('%j', (row) => {
    const [first = 'fail', ...rest] = row;
    const outcome = rest.reduce((so, truth) => EITHER[so][truth], first);
    expect(evaluate({ 'any-of': row.map((_, i) => asks(FACTS[i]!)) }, exampleSyllabus(saying(row))).outcome).toBe(outcome);
  });
});

/** The outcome of a rule by that of its guard and of what it expects. */
const GUARDED: { readonly [guard in Truth]: { readonly [expectation in Truth]: Outcome } } = {
  pass: { pass: 'pass', fail: 'fail', 'not-stated': 'not-stated' },
  fail: { pass: 'not-applicable', fail: 'not-applicable', 'not-stated': 'not-applicable' },
  'not-stated': { pass: 'not-stated', fail: 'not-stated', 'not-stated': 'not-stated' },
};

describe('when, every row', () => {
  const rule: Rule = {
    id: 'a-rule',
    title: 'A rule',
    level: 'may',
    why: 'Why.',
    source: [],
    when: asks(FACTS[0]),
    expect: asks(FACTS[1]),
    ask: 'Ask?',
    fix: 'Fix.',
    examples: { pass: [], fail: [] },
  };

  it.each(rowsOf(2).map(([guard = 'fail', expectation = 'fail']) => [guard, expectation] as const))('%s, %s', (guard, expectation) => {
    expect(judge(rule, exampleSyllabus(saying([guard, expectation]))).outcome).toBe(GUARDED[guard][expectation]);
  });
});

describe('two bounds on one number, at, inside and outside of both', () => {
  it.each<readonly [number | undefined, Truth]>([
    [undefined, 'not-stated'],
    [69, 'fail'],
    [70, 'pass'],
    [80, 'pass'],
    [90, 'pass'],
    [91, 'fail'],
  ])('%s: %s', (value, outcome) => {
    const example: Example = value === undefined ? {} : { 'cpt-share': value };
    expect(evaluate({ fact: 'cpt-share', 'at-least': 70, 'at-most': 90 }, exampleSyllabus(example)).outcome).toBe(outcome);
  });
});
