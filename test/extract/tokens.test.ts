import { describe, expect, it } from 'vitest';
import { isSoft, tokenize } from '../../src/extract/tokens.ts';

describe('tokens', () => {
  it.each<readonly [text: string, tokens: readonly string[]]>([
    ['Lecture Hours45', ['lecture', 'hours', '45']],
    ['ICD10CM', ['icd', '10', 'cm']],
    ['ICD-10-CM/PCS', ['icd', '-', '10', '-', 'cm', '/', 'pcs']],
    ['80hrs', ['80', 'hrs']],
    ['1,110 hours', ['1,110', 'hours']],
    ['1,2', ['1', ',', '2']],
    ['62.00', ['62.00']],
    ['A & P', ['a', 'and', 'p']],
    ['CPT®', ['cpt', '®']],
    ['Café', ['cafe']],
    ['§ 🎓', ['§', '🎓']],
    ['   ', []],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(tokenize(text).map((t) => t.text)).toEqual(tokens);
  });

  it('keep a fraction apart from the number before it', () => {
    expect(tokenize('2½').map((t) => t.raw)).toEqual(['2', '½']);
  });

  it.each<readonly [raw: string, kind: string]>([
    ['Hours', 'word'],
    ['é', 'word'],
    ['&', 'word'],
    ['80', 'number'],
    ['½', 'number'],
    [':', 'sign'],
    ['🎓', 'sign'],
  ])('%s is a %s', (raw, kind) => {
    expect(tokenize(raw).map((t) => t.kind)).toEqual([kind]);
  });

  it('stand where their raw text stands, also within a part of the text', () => {
    const text = 'Ünïcode 🎓 ICD-10 and 2½ hours';
    for (const from of [0, 8, 11])
      for (const t of tokenize(text, { start: from, end: text.length })) {
        expect(text.slice(t.start, t.end)).toBe(t.raw);
        expect(t.start).toBeGreaterThanOrEqual(from);
      }
  });

  it.each(['-', '–', '/', '®', "'", '(', ')'])('%s is soft', (sign) => {
    expect(tokenize(sign).every(isSoft)).toBe(true);
  });

  it.each(['.', ';', ':', ',', '|', 'x', '1'])('%s is not soft', (sign) => {
    expect(tokenize(sign).some(isSoft)).toBe(false);
  });
});
