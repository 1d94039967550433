import { describe, expect, it } from 'vitest';
import type { Tally, Verdict } from '../../src/report/report.ts';
import { countsSentence, interval, verdictOf, verdictSentence } from '../../src/report/verdict.ts';

const NONE: Tally = { pass: 0, fail: 0, 'not-stated': 0, 'not-applicable': 0, waived: 0 };
const must = (pass: number, fail: number, open: number, other = 0, waived = 0): Tally => ({
  pass,
  fail,
  'not-stated': open,
  'not-applicable': other,
  waived,
});

const TABLE: readonly [tally: Tally, verdict: Verdict, sentence: string, range: string | null][] = [
  [must(9, 0, 0), 'meets', 'Meets all 9 requirements.', null],
  [must(8, 0, 0, 1), 'meets', 'Meets all 8 requirements.', null],
  [must(1, 0, 0), 'meets', 'Meets the 1 requirement.', null],
  [must(7, 1, 1), 'falls-short', 'Falls short: 7 of 9 requirements met, 1 not met, 1 not stated.', '7 to 8 of 9 met'],
  [must(7, 2, 0), 'falls-short', 'Falls short: 7 of 9 requirements met, 2 not met.', null],
  [must(7, 0, 2), 'cannot-tell', 'Cannot tell: 7 of 9 requirements met, 2 not stated.', '7 to 9 of 9 met'],
  [must(0, 0, 1), 'cannot-tell', 'Cannot tell: 0 of 1 requirement met, 1 not stated.', '0 to 1 of 1 met'],
  [must(0, 0, 0, 3), 'meets', 'Meets all: no requirement applies.', null],
  [must(7, 0, 0, 0, 2), 'meets', 'Meets all 7 other requirements, 2 waived.', null],
  [must(1, 0, 0, 0, 8), 'meets', 'Meets the 1 other requirement, 8 waived.', null],
  [must(0, 0, 0, 1, 8), 'meets', 'Meets all: no other requirement applies, 8 waived.', null],
  [must(6, 1, 0, 0, 2), 'falls-short', 'Falls short: 6 of 7 requirements met, 1 not met, 2 waived.', null],
  [must(6, 0, 1, 0, 2), 'cannot-tell', 'Cannot tell: 6 of 7 requirements met, 1 not stated, 2 waived.', '6 to 7 of 7 met'],
];

describe('the verdict', () => {
  it.each(TABLE)('of %j is %s', (tally, verdict, sentence, range) => {
    const counts = { must: tally, should: must(0, 5, 5), may: NONE };
    expect(verdictOf(counts)).toBe(verdict);
    expect(verdictSentence(verdict, counts)).toBe(sentence);
    expect(interval(tally)).toBe(range);
  });

  it('of a document that could not be read is none', () => {
    expect(verdictSentence(null, { must: NONE, should: NONE, may: NONE })).toBe('Not judged.');
  });
});

describe('the counts', () => {
  it.each([
    [must(5, 1, 3), '5 of 9 required met, 1 not met, 3 not stated'],
    [must(5, 0, 0, 4), '5 of 5 required met'],
    [must(0, 0, 0, 4), ''],
    [must(0, 0, 0, 4, 2), '2 required waived'],
  ])('of %j read %j', (tally, sentence) => expect(countsSentence(tally, 'required')).toBe(sentence));
});
