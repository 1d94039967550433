import { describe, expect, it } from 'vitest';
import { numberAt, rangeAt } from '../../src/extract/numbers.ts';
import { tokenize } from '../../src/extract/tokens.ts';

describe('a number', () => {
  it.each<readonly [text: string, value: number, tokens: number]>([
    ['45', 45, 1],
    ['45.5', 45.5, 1],
    ['62.00', 62, 1],
    ['1,110', 1110, 1],
    ['½', 0.5, 1],
    ['2½', 2.5, 2],
    ['2 ¼', 2.25, 2],
    ['zero', 0, 1],
    ['seven', 7, 1],
    ['Eighty', 80, 1],
    ['eighty-four', 84, 3],
    ['eighty four', 84, 2],
    ['one hundred', 100, 2],
    ['one hundred and twenty', 120, 4],
    ['two hundred forty', 240, 3],
    ['eighty (80)', 80, 4],
    ['eighty hours', 80, 1],
    ['eighty and more', 80, 1],
  ])('%s is %d', (text, value, tokens) => {
    expect(numberAt(tokenize(text), 0)).toEqual({ value, from: 0, to: tokens });
  });

  it.each(['hours', '', 'hundred', '-', 'and eighty', '(80)'])('does not begin at "%s"', (text) => {
    expect(numberAt(tokenize(text), 0)).toBeNull();
  });
});

describe('a range', () => {
  it.each<readonly [text: string, low: number, high: number]>([
    ['16-18', 16, 18],
    ['16 – 18', 16, 18],
    ['16 — 18', 16, 18],
    ['16 to 18', 16, 18],
    ['eight to ten', 8, 10],
    ['3½ – 4', 3.5, 4],
    ['80', 80, 80],
    ['18 - 16', 18, 18],
    ['16 - 16', 16, 16],
    ['16 - many', 16, 16],
    ['16, 18', 16, 16],
    ['16 and 18', 16, 16],
  ])('%s is %d to %d', (text, low, high) => {
    expect(rangeAt(tokenize(text), 0)).toMatchObject({ low, high });
  });

  it('does not begin at a word', () => {
    expect(rangeAt(tokenize('about 16'), 0)).toBeNull();
  });
});
