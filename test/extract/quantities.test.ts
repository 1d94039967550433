import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/extract/quantities.ts';
import { pageOf, shownQuantity } from './told.ts';

/** The quantities of a text, each with those of the wanted qualifiers that it has: "hour 80 [contact]". */
async function shown(text: string, wanted: readonly string[]): Promise<string[]> {
  const all = (await pageOf(text)).quantities.flat();
  const distinct = all.filter((q, i) => i === 0 || q.span.end !== all[i - 1]!.span.end);
  return distinct.map((q, i) => `${shownQuantity(q)}${qualified(q, wanted[i] ?? '')}`);
}

/** The qualifiers that the wanted reading names in brackets and the quantity has. */
function qualified(q: Quantity, wanted: string): string {
  const named = /\[(.*)\]/.exec(wanted)?.[1]?.split(' ') ?? [];
  const found = named.filter((n) => q.qualifiers.has(n));
  return found.length > 0 ? ` [${found.join(' ')}]` : '';
}

type Row = readonly [phrase: string, ...readings: string[]];

const reads = (rows: readonly Row[]): void => {
  it.each(rows.map(([phrase, ...readings]) => ({ phrase, readings })))('$phrase: $readings', async ({ phrase, readings }) => {
    expect(await shown(phrase, readings)).toEqual(readings);
  });
};

describe('numbers', () => {
  reads([
    ['80 hours', 'hour 80'],
    ['80.5 hours', 'hour 80.5'],
    ['1,110 clock hours', 'hour 1110 [contact]'],
    ['2½ hours per week', 'hour 2.5 per week'],
    ['2 ½ hours', 'hour 2.5'],
    ['½ hour', 'hour 0.5'],
    ['eighty clock hours', 'hour 80 [contact]'],
    ['forty-five hours', 'hour 45'],
    ['one hundred and twenty hours', 'hour 120'],
    ['one hundred twenty hours', 'hour 120'],
    ['eighty (80) contact hours', 'hour 80 [contact]'],
    ['Eighty (80) contact hours', 'hour 80 [contact]'],
    ['80+ hours', 'hour 80'],
    ['five months', 'month 5'],
  ]);
});

describe('ranges', () => {
  reads([
    ['16-18 weeks', 'week 16–18'],
    ['16 - 18 weeks', 'week 16–18'],
    ['16–18 weeks', 'week 16–18'],
    ['16 – 18 weeks', 'week 16–18'],
    ['16 — 18 weeks', 'week 16–18'],
    ['16 to 18 weeks', 'week 16–18'],
    ['eight to ten weeks', 'week 8–10'],
    ['3–4 months', 'month 3–4'],
    ['18-16 weeks', 'week 16'],
  ]);
});

describe('units', () => {
  reads([
    ['80 hrs', 'hour 80'],
    ['80 h', 'hour 80'],
    ['80h', 'hour 80'],
    ['80-hour course', 'hour 80 [course]'],
    ['90 min', 'minute 90'],
    ['12 wks', 'week 12'],
    ['2 yrs', 'year 2'],
    ['30 sessions', 'session 30'],
    ['100 questions', 'question 100'],
    ['100 multiple-choice questions', 'question 100'],
    ['160 redacted charts', 'case 160'],
    ['20 modules', 'lesson 20'],
  ]);
});

describe('compounds are one quantity', () => {
  reads([
    ['5 h 40 min', 'hour 5.667'],
    ['5 hours 40 minutes', 'hour 5.667'],
    ['5 hours and 40 minutes', 'hour 5.667'],
    ['1 hour 30 minutes', 'hour 1.5'],
    ['3 hours, then 90 minutes', 'hour 3', 'minute 90'],
  ]);
});

describe('what repeats', () => {
  reads([
    ['5 hours per week', 'hour 5 per week'],
    ['5 hours a week', 'hour 5 per week'],
    ['5 hours each week', 'hour 5 per week'],
    ['5 hours every week', 'hour 5 per week'],
    ['5 hours weekly', 'hour 5 per week'],
    ['5 hours/week', 'hour 5 per week'],
    ['2 hours every day', 'hour 2 per day'],
    ['2 hours daily', 'hour 2 per day'],
    ['3 hours per session', 'hour 3 per session'],
    ['3 hours per class', 'hour 3 per session'],
    ['15 hours per credit', 'hour 15 per credit'],
  ]);
});

describe('qualifiers', () => {
  reads([
    ['80 contact hours', 'hour 80 [contact]'],
    ['80 clock hours', 'hour 80 [contact]'],
    ['80 hours of instruction', 'hour 80 [contact]'],
    ['totaling 80 hours', 'hour 80 [total]'],
    ['45 lecture hours and 30 lab hours', 'hour 45 [lecture]', 'hour 30 [lab]'],
    ['6 hours of homework', 'hour 6 [out-of-class]'],
    ['6 hours outside of class', 'hour 6 [out-of-class]'],
    ['80 contact hours, 40 hours of homework', 'hour 80 [contact]', 'hour 40 [out-of-class]'],
    ['160 hours of externship', 'hour 160 [externship]'],
    ['16 CEU hours', 'hour 16 [ce]'],
    ['4 hours for the exam', 'hour 4 [exam]'],
    ['12 months of access', 'month 12 [access]'],
  ]);
});

describe('label first', () => {
  reads([
    ['Clock Hours: 80', 'hour 80 [contact]'],
    ['Clock Hours:    206', 'hour 206 [contact]'],
    ['Total hours: 80', 'hour 80 [total]'],
    ['Weeks: 16', 'week 16'],
    ['Weeks: 16–18', 'week 16–18'],
    ['Length in weeks: 12', 'week 12'],
    ['Contact hours: 80 hours', 'hour 80 [contact]'],
    ['Contact Hours\n80', 'hour 80 [contact]'],
    ['Contact Hours:\n80', 'hour 80 [contact]'],
    ['Lecture Hours45', 'hour 45 [lecture]'],
    ['Lab Hours0', 'hour 0 [lab]'],
    ['Credits3', 'credit 3'],
    ['Program length16 – 18 weeks', 'week 16–18'],
    ['Contact Hours'],
    ['Contact hours: see the catalog'],
  ]);
});

describe('labels and numbers mixed on one line', () => {
  reads([
    ['Class Hours: 3.0 | Credit Hours: 3.0 | Lab Hours: 0.0', 'hour 3 [contact]', 'credit 3', 'hour 0 [lab]'],
    ['Hours of Lecture: 4 Hours of Lab: 2 Total Credits: 5', 'hour 4 [lecture]', 'hour 2 [lab]', 'credit 5'],
    ['Credits: 2 (2 lecture; 1 lab)', 'credit 2', 'hour 2 [lecture]', 'hour 1 [lab]'],
    ['(4 sem hrs; 3 lec, 3 lab)', 'credit 4', 'hour 3 [lecture]', 'hour 3 [lab]'],
    ['2 Credit(s) 4 Period(s) 4 Load', 'credit 2', 'period 4'],
    ['41 weeks – 920 hours – 60 credit units', 'week 41', 'hour 920', 'credit 60'],
    ['Lecture Hours45 Lab Hours0', 'hour 45 [lecture]', 'hour 0 [lab]'],
    ['Weeks: 16 Contact hours: 80', 'week 16', 'hour 80 [contact]'],
    ['CPT 56 hours, HCPCS 15 hrs', 'hour 56', 'hour 15'],
  ]);
});

describe('numbers that are no quantities', () => {
  reads(
    (
      [
        'ICD-10 hours',
        'ICD 10 codes a week',
        'CPT-4 hours',
        'CMS-1500 hours',
        'UB-04 hours',
        'HIT 170 hours',
        'HIT170 Hours and credits',
        'BIO 114 hours',
        '05/11/2020 weeks',
        'Aug. 24 hours of operation',
        'Starts 9:00, hours vary',
        'at 6 pm hours',
        '555-555-0303 hours',
        '(555) 555-0303 hours',
        '$80 hours',
        'Rs. 8,499 hours',
        '70% hours',
        '70 percent hours',
        'Fall 2026, hours vary',
        'weeks 1-8',
        'Week 3: CPT',
        'Module 16, hours vary',
        '24/7 support',
        'Hours per unit divisor 36.0',
        'ISBN 978-1-62202-900-6 hours',
        '(3-2-4)',
      ] as const
    ).map((phrase) => [phrase]),
  );
});

describe('masked numbers do not hide the ones beside them', () => {
  reads([
    ['HIT 170 – 80 hours', 'hour 80'],
    ['Week 3: 4 hours', 'hour 4'],
    ['ICD-10-CM, 20 hours', 'hour 20'],
    ['CMS-1500 form (6 hours)', 'hour 6'],
    ['80 hours for $1,950', 'hour 80'],
    ['80 hours from 05/11/2020', 'hour 80'],
    ['62.00 hours', 'hour 62'],
    ['Module 16: 4 hours', 'hour 4'],
    ['Level 2, 40 hours', 'hour 40'],
  ]);
});

describe('where they stand', () => {
  it.each<readonly [text: string, spans: readonly string[]]>([
    ['It takes 80 contact hours in all.', ['80 contact hours']],
    ['Length: 16 – 18 weeks', ['Length: 16 – 18 weeks', '16 – 18 weeks']],
    ['5 h 40 min', ['5 h 40 min']],
    ['Clock hours: 80', ['Clock hours: 80']],
  ])('%s', async (text, spans) => {
    const page = await pageOf(text);
    const found = page.quantities.flat().map((q) => page.text.slice(q.span.start, q.span.end));
    expect(found).toHaveLength(1);
    expect(spans).toContain(found[0]);
  });

  it('keeps the clause to its own sentence', async () => {
    const page = await pageOf('It has 80 hours; homework takes 40 more.');
    const [first] = page.quantities.flat();
    expect(first && page.text.slice(first.clause.start, first.clause.end)).toBe('It has 80 hours');
  });
});
