import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/report/compare/comparison.ts';
import {
  agreementWords,
  comparisonSentence,
  nearestWords,
  outcomeWords,
  placesWords,
  titleWords,
} from '../../../src/report/compare/words.ts';
import type { DocumentReport } from '../../../src/report/report.ts';
import { document, evidence, result } from '../sample.ts';
import { many, of, ONE, TWO, UNREAD } from './pairs.ts';

const again = (one: DocumentReport, path: string): DocumentReport => ({ ...one, path });
const FEWER = document([result('goal', 'must', 'pass'), result('hours', 'must', 'not-applicable')], { path: 'f.md' });

describe('the sentence on a comparison', () => {
  it.each([
    [[ONE, TWO], '1 of the 2 meets all 2 requirements. They differ on 1.'],
    [[TWO, again(TWO, 'b')], 'Neither meets all 2 requirements. They differ on none.'],
    [[ONE, again(ONE, 'b')], 'Both meet all 2 requirements. They differ on none.'],
    [[ONE, again(ONE, 'b'), again(ONE, 'c')], 'All three meet all 2 requirements. They differ on none.'],
    [[TWO, again(TWO, 'b'), again(TWO, 'c')], 'None of the three meets all 2 requirements. They differ on none.'],
    [[ONE, again(ONE, 'b'), TWO], '2 of the 3 meet all 2 requirements. They differ on 1.'],
    [[ONE, FEWER], 'Both meet all their requirements. They differ on 1.'],
    [[TWO, FEWER], '1 of the 2 meets all its requirements. They differ on 1.'],
    [[ONE, TWO, UNREAD], '1 of the 2 meets all 2 requirements. They differ on 1. 1 was not judged.'],
    [[ONE, UNREAD], 'Only 1 of the 2 could be judged, so there is nothing to compare.'],
    [[UNREAD, again(UNREAD, 'b')], 'None of the 2 could be judged, so there is nothing to compare.'],
  ])('%#', (documents, words) => expect(comparisonSentence(comparisonOf(of(...documents)))).toBe(words));

  it.each([
    [2, 'Two courses, side by side'],
    [10, 'Ten courses, side by side'],
    [11, '11 courses, side by side'],
  ])('on %d has a title', (n, words) => expect(titleWords(comparisonOf(many(n)))).toBe(words));
});

it.each([
  ['differ', 3, 'Where they differ'],
  ['pass', 2, 'Where both meet the advice'],
  ['pass', 3, 'Where all three meet the advice'],
  ['fail', 2, 'Where neither meets the advice'],
  ['not-stated', 4, 'Where all are silent'],
] as const)('%s of %d: %s', (agreement, columns, words) => expect(agreementWords(agreement, columns)).toBe(words));

it.each([
  [[], ''],
  [[evidence(14, 'a')], 'Line 14'],
  [[evidence(22, 'b'), evidence(14, 'a'), evidence(14, 'a')], 'Lines 14, 22'],
  [[evidence(1, 'a'), evidence(2, 'b'), evidence(3, 'c'), evidence(4, 'd'), evidence(5, 'e')], 'Lines 1, 2, 3 and 2 more'],
  [[evidence(1, 'a', { page: 4 }), evidence(9, 'b', { page: 5 })], 'Page 4, page 5'],
  [[evidence(1, 'a'), evidence(9, 'b', { path: 'b.md' })], 'Line 1, b.md, line 9'],
])('places %#', (all, words) => expect(placesWords(all)).toBe(words));

it('an answer that is waived says so, and one that was not asked for, too', () => {
  expect(ONE.results.map(outcomeWords)).toEqual(['Met', 'Met', 'Not met, waived', 'Not stated']);
  expect(outcomeWords(null)).toBe('Not asked');
});

it('the closest line has its reason', () => {
  expect(TWO.results.map(nearestWords)).toEqual(['', 'Closest: line 44. This is work outside of class, not class time.', '', '']);
});
