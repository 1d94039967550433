import { describe, expect, it } from 'vitest';
import { profileRules } from '../../../src/check/profile.ts';
import type { Fact } from '../../../src/extract/facts.ts';
import { advisedHours, advisedShare, hoursSplit, isWhole, numberOf } from '../../../src/report/html/hours.ts';

const facts = (values: { readonly [F in Fact]?: number | string }) => ({
  facts: Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, [{ value, basis: 'stated' as const, evidence: [] }]])),
});

describe('the hours of a course', () => {
  it('are split into the code books and the others', () => {
    expect(hoursSplit(facts({ 'contact-hours': 100, 'cpt-hours': 60, 'icd-hours': 20, 'billing-hours': 5, 'other-hours': 15 }))).toEqual({
      books: [
        { label: 'CPT', hours: 60 },
        { label: 'ICD', hours: 20 },
      ],
      others: [
        { label: 'Billing', hours: 5 },
        { label: 'Other', hours: 15 },
      ],
      sum: 100,
    });
  });

  it.each([
    ['one subject alone has hours', { 'contact-hours': 100, 'cpt-hours': 60 }],
    ['subjects have no hours at all', { 'contact-hours': 100, 'cpt-hours': 60, 'icd-hours': 0 }],
    ['they are more than the course has', { 'contact-hours': 60, 'cpt-hours': 60, 'icd-hours': 20 }],
    ['nothing is stated', {}],
  ])('are not split where %s', (_why, values) => expect(hoursSplit(facts(values))).toBeNull());

  it.each([
    [80, 80, true],
    [79.6, 80, true],
    [79, 80, false],
  ])('%d of %d are the whole course: %s', (sum, total, whole) => expect(isWhole(sum, total)).toBe(whole));

  it('are a number or nothing', () => {
    expect([numberOf(facts({ weeks: 12 }), 'weeks'), numberOf(facts({ cost: '$900' }), 'cost'), numberOf(facts({}), 'weeks')]).toEqual([
      12,
      null,
      null,
    ]);
  });
});

it.each([
  ['recommended', 80, { low: 75, high: 85 }],
  ['cpc', 80, { low: 75, high: 92 }],
  ['ccs', 72, null],
  ['apprentice', 80, null],
])('the profile %s advises %d hours and the share %j', (id, hours, share) => {
  const { rules } = profileRules(id)!;
  expect([advisedHours(rules), advisedShare(rules)]).toEqual([hours, share]);
});

it('no rules advise nothing', () => expect([advisedHours([]), advisedShare([])]).toEqual([null, null]));
