import { describe, expect, it } from 'vitest';
import { masked } from '../../src/extract/masks.ts';

const hidden = (text: string): string[] => masked(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

describe('parts whose numbers are no quantities', () => {
  it.each<readonly [text: string, part: string]>([
    ['Covers ICD-10-CM', 'ICD-10'],
    ['Covers ICD 10 PCS', 'ICD 10'],
    ['Covers ICD10', 'ICD10'],
    ['Covers CPT-4', 'CPT-4'],
    ['the CMS-1500 form', 'CMS-1500'],
    ['the HCFA 1500 form', 'HCFA 1500'],
    ['the UB-04 form', 'UB-04'],
    ['an 837P claim', '837P'],
    ['after HIT 170', 'HIT 170'],
    ['after HITP1030', 'HITP1030'],
    ['after BIO-114', 'BIO-114'],
    ['on 05/11/2020', '05/11/2020'],
    ['on 5/11', '5/11'],
    ['on Aug. 24', 'Aug. 24'],
    ['on December 3rd', 'December 3rd'],
    ['in 2026', '2026'],
    ['call 555-555-0303', '555-555-0303'],
    ['call (555) 555-0303', '(555) 555-0303'],
    ['for $1,950', '$1,950'],
    ['for ₹ 8499', '₹ 8499'],
    ['for Rs. 8499', 'Rs. 8499'],
    ['at 6:30 p.m.', '6:30 p.m.'],
    ['at 9 am', '9 am'],
    ['in Week 3', 'Week 3'],
    ['in weeks 1 - 7', 'weeks 1 - 7'],
    ['in Chapter 12', 'Chapter 12'],
    ['Level 2', 'Level 2'],
    ['a score of 70%', '70%'],
    ['a score of 70 percent', '70 percent'],
    ['the 7th edition', '7th'],
    ['the 10 th revision', '10 th'],
    ['ISBN 978-1-62202-900-6', '978-1-62202-900-6'],
  ])('%s: %s', (text, part) => {
    expect(hidden(text).some((h) => h.trim() === part || h.includes(part))).toBe(true);
  });

  it.each([
    '80 hours',
    '62.00 hours',
    '1.50 hours',
    'HOURS 80',
    'CREDITS 5',
    'TOTAL 80',
    '1,110 clock hours',
    'Weeks: 16',
    '16 – 18 weeks',
    '2026 hours',
  ])('leaves "%s"', (text) => {
    expect(hidden(text)).toEqual([]);
  });

  it('gives offsets into the whole text', () => {
    const text = 'Contact hours 80. Use ICD-10.';
    for (const span of masked(text, { start: 18, end: text.length })) expect(text.slice(span.start, span.end)).toBe('ICD-10');
    expect(masked(text, { start: 18, end: text.length })).not.toEqual([]);
    expect(masked(text, { start: 0, end: 17 })).toEqual([]);
  });
});
