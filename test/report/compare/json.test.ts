import { expect, it } from 'vitest';
import { comparisonSchema } from '../../../scripts/comparison-schema.ts';
import { jsonComparison } from '../../../src/report/compare/json.ts';
import { of, ONE, TWO, UNREAD } from './pairs.ts';

it('the comparison as JSON has its answers in the order of the courses', () => {
  const { courses, criteria, shown, ...rest } = JSON.parse(jsonComparison(of(ONE, UNREAD, TWO)));
  expect(rest).toEqual({ schema: 1, tool: { name: 'syllint', version: '1.2.3' }, date: '2026-11-22' });
  const { results: _results, ...first } = ONE;
  expect(courses[0]).toEqual({ key: 'A', ...first });
  expect(courses.map((c: { key: string; verdict: string }) => [c.key, c.verdict])).toEqual([
    ['A', 'meets'],
    ['B', null],
    ['C', 'cannot-tell'],
  ]);
  expect(criteria[0]).toEqual({
    rule: 'hours',
    title: 'About 80 contact hours or more',
    level: 'must',
    expected: 'Expected of hours.',
    agreement: 'differ',
    answers: [ONE.results[1], null, TWO.results[1]],
  });
  expect(criteria.map((c: { rule: string; agreement: string }) => [c.rule, c.agreement])).toEqual([
    ['hours', 'differ'],
    ['claims', 'differ'],
    ['practicum', 'not-stated'],
    ['goal', 'pass'],
  ]);
  expect(shown).toEqual([{ fact: 'cost', answers: [ONE.facts.cost, null, []] }]);
});

it('fits its schema', () => {
  expect(comparisonSchema.safeParse(JSON.parse(jsonComparison(of(ONE, UNREAD, TWO)))).error).toBeUndefined();
});
