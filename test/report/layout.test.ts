import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, labelled, unpainted, wrapped } from '../../src/report/layout.ts';

describe('the columns of a text', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['医療', 4],
    ['🩺', 2],
    ['', 0],
  ])('%j takes %i', (text, width) => expect(columns(text)).toBe(width));
});

describe('wrapping', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 80, ['one two three']],
    ['', 10, ['']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a abcdefghij b', 4, ['a', 'abcd', 'efgh', 'ij b']],
    ['医療事務', 5, ['医療', '事務']],
    ['a\u001b[31m b', 10, ['a b']],
  ])('%j at %i', (text, width, lines) => expect(wrapped(text, width)).toEqual(lines));

  it('never gives a line wider than asked, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('a label', () => {
  it('stands once, and its text hangs', () => {
    expect(labelled({ width: 80, paint: unpainted }, 'Line 34', 'words '.repeat(15))).toEqual([
      '    Line 34    words words words words words words words words words words words',
      '               words words words words',
    ]);
  });

  it('is narrower on a narrow page', () => {
    expect(labelled({ width: 40, paint: unpainted }, 'Found', 'Nothing. No line says how long it takes.')).toEqual([
      '    Found    Nothing. No line says how',
      '             long it takes.',
    ]);
  });

  it('that is too long stands on its own line', () => {
    expect(labelled({ width: 40, paint: unpainted }, 'Line 1234567', 'x')).toEqual(['    Line 1234567', '             x']);
  });
});
