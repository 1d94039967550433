import { describe, expect, it } from 'vitest';
import { documents, lines, table } from './documents.ts';
import { statements, syllabusOf } from './told.ts';

describe('hours by arithmetic', () => {
  it.each<readonly [name: string, text: string, hours: number, how: string, inputs: readonly string[]]>([
    [
      'weeks and hours a week',
      lines('16 weeks. Class meets 5 hours per week. CPT'),
      80,
      '16 weeks × 5 hours = 80.',
      ['16 weeks', '5 hours'],
    ],
    ['labels of both', lines('Weeks: 16', 'Hours per week: 5', 'CPT'), 80, '16 weeks × 5 hours = 80.', ['16', '5']],
    [
      'lecture and lab in rows',
      table('Course | Medical Coding', 'Lecture | 2 hours per week', 'Lab | 2 hours per week', 'Length | 15 weeks'),
      60,
      '15 weeks × (2 lecture + 2 lab) hours = 60.',
      ['2 hours', '15 weeks'],
    ],
    [
      'lecture and lab that share their week',
      lines('The class meets for two hours of lecture and two hours of laboratory each week of the 15-week semester. CPT'),
      60,
      '15 weeks × (2 lecture + 2 lab) hours = 60.',
      ['two hours', '15-week'],
    ],
    [
      'evenings of a weekday',
      lines('Six Thursday evenings, 6:30 – 8:30 p.m.', '', 'Each session is recorded and stays up for 60 days. CPT'),
      12,
      '6 sessions × 2 hours (2) = 12.',
      ['Six Thursday evenings'],
    ],
    [
      'lecture and lab',
      lines('Length: 16 weeks', '3 lecture hours/week', '2 lab hours/week', 'CPT'),
      80,
      '16 weeks × (3 lecture + 2 lab) hours = 80.',
      ['16 weeks', '3 lecture hours', '2 lab hours'],
    ],
    ['days and hours a day', lines('Duration: 40 days', '2 hours every day', 'CPT'), 80, '40 days × 2 hours = 80.', ['40 days', '2 hours']],
    ['sessions', lines('24 sessions, 3 hours per session. CPT'), 72, '24 sessions × 3 hours = 72.', ['24 sessions', '3 hours']],
    [
      'days and clock times',
      lines('Class meets Tuesdays 6:30 p.m. – 9:30 p.m. for 12 weeks. CPT'),
      36,
      '12 weeks × 3 hours (1 × 3) = 36.',
      ['12 weeks', '6:30 p.m. – 9:30 p.m.'],
    ],
    [
      'a schedule with a date for each session',
      lines('Time: 6:00 – 9:00 p.m.', 'Dates: Monday and Wednesday evenings') +
        '\n\n| # | Date | Subject |\n|---|---|---|\n| 1 | 9/8 | Welcome |\n| 2 | 9/10 | CPT |\n| 3 | 9/15 | ICD-10-CM |\n| 4 | 9/17 | HCPCS |\n| 5 | 9/22 | Review |\n| – | 9/24 | No class |\n',
      15,
      'The schedule has 5 dates. 5 × 3 hours (3) = 15.',
      ['6:00 – 9:00 p.m.', '9/8', '9/22'],
    ],
    ['parts', table('Part | Hours', 'CPT | 56', 'ICD-10-CM | 10', 'HCPCS | 4'), 70, '56 + 10 + 4 = 70.', ['56', '10', '4']],
    [
      'a schedule of weeks',
      lines('Class meets 5 hours per week.', '', '- Week 1: CPT', '- Week 2: E/M', '- Week 3: Surgery', '- Week 4: HCPCS'),
      20,
      '4 weeks × 5 hours = 20.',
      ['5 hours', 'Week 1', 'Week 4'],
    ],
  ])('%s', async (_name, text, hours, how, inputs) => {
    const [first, ...others] = statements(await syllabusOf(text), 'contact-hours');
    expect(first).toMatchObject({ value: hours, basis: 'computed', how });
    expect(others).toEqual([]);
    const evidence = first?.spans.map((s) => text.slice(s.start, s.end)) ?? [];
    for (const input of inputs)
      expect(
        evidence.some((e) => e.includes(input)),
        `${input} in ${JSON.stringify(evidence)}`,
      ).toBe(true);
  });
});

describe('hours a week without a number of weeks', () => {
  documents([
    ['a rate', lines('Class meets 4 hours per week. CPT'), { 'contact-hours': null }, [['contact-hours', 'no-number-of-weeks', '4 hours']]],
    [
      'a label of each kind',
      lines('Weekly lecture hours: 2', 'Weekly lab hours: 3', '', 'CPT'),
      { 'contact-hours': null },
      [
        ['contact-hours', 'no-number-of-weeks', '2'],
        ['contact-hours', 'no-number-of-weeks', '3'],
      ],
    ],
    [
      'days and clock times',
      lines('Class meets Tuesdays 6:30 p.m. – 9:30 p.m. in room 4. CPT'),
      { 'contact-hours': null },
      [['contact-hours', 'no-number-of-weeks', '6:30 p.m. – 9:30 p.m.']],
    ],
  ]);

  it.each([
    ['where the weeks are there', lines('16 weeks, 4 hours per week in class. CPT')],
    ['where the total is there', lines('Total contact hours: 64. Class meets 4 hours per week. CPT')],
  ])('is no near miss %s', async (_name, text) => {
    expect((await syllabusOf(text)).near.filter((n) => n.reason === 'no-number-of-weeks')).toEqual([]);
  });
});

describe('parts', () => {
  documents([
    [
      'below a heading of units',
      table('Unit | GLH', 'Medical terminology | 16', 'ICD-10-CM | 30', 'CPT | 40').replace(
        '# Medical Coding',
        '# Medical Coding\n\n## Units',
      ),
      { 'contact-hours': 86, 'cpt-hours': 40, credits: null },
    ],
    [
      'whose subject stands on the next line',
      lines(
        'Module A  Diagnosis Coding  40 hrs',
        '   ICD-10-CM',
        'Module B  Supplies & Drugs  15 hrs',
        '   HCPCS Level II',
        'Module C  Surgery  35 hrs',
        '   CPT',
      ),
      { 'contact-hours': 90, 'hcpcs-hours': 15 },
    ],
    [
      'without an externship that comes on top',
      table('Unit | Hours', 'ICD-10-CM | 30', 'CPT | 40', 'HCPCS | 10') +
        '\n\nOptional afterwards: an externship of 80 hours, not counted above.\n',
      { 'contact-hours': 80 },
    ],
    [
      'below the total, and optional',
      table('Course | Hours', 'ICD-10-CM | 48', 'CPT | 56', '**Certificate total** | **104**', 'Externship (optional) | 80'),
      { 'contact-hours': 104, 'cpt-hours': 56 },
    ],
    [
      'and the whole once more',
      lines('260 clock hours', '', '- ICD-10-CM 100 hrs', '- CPT 100 hrs', '- Projects 60 hrs', '', 'The 260 hours include the projects.'),
      { 'contact-hours': 260, 'cpt-hours': 100, 'other-hours': 60 },
    ],
    [
      'that are chapters of the one subject of the title',
      '# Diagnosis Coding with ICD-10-CM\n\nTotal contact hours: 54\n\n1. History of ICD-10-CM (4 hours)\n2. Conventions (25 hours)\n3. Skin and musculoskeletal (10 hours)\n4. Sequencing (15 hours)\n',
      { 'contact-hours': 54, 'icd-hours': 54, 'cpt-hours': null, 'other-hours': null },
    ],
  ]);
});

describe('billing', () => {
  documents([
    [
      'substantial by hours',
      table('Topic | Hours', 'CPT | 20', 'Medical billing | 30'),
      { 'billing-extent': ['substantial'], 'billing-share': 60, 'billing-hours': 30 },
    ],
    ['basics by hours', table('Topic | Hours', 'CPT | 56', 'ICD-10-CM | 10', 'HCPCS | 4', 'Claims | 5'), { 'billing-extent': ['basics'] }],
    [
      'none by hours',
      table('Topic | Hours', 'CPT | 56', 'ICD-10-CM | 10', 'HCPCS | 4'),
      { 'billing-extent': ['none'], 'billing-share': 0 },
    ],
    [
      'basics by topics',
      lines('## Topics', '', '- CPT', '- ICD-10-CM', '- HCPCS', '- Surgery', '- Anatomy', '- Claims and denials'),
      { 'billing-extent': ['basics'], 'billing-share': null },
    ],
    [
      'substantial by topics',
      lines('## Topics', '', '- CPT', '- ICD-10-CM', '- Claims and denials', '- Payment posting', '- Collections'),
      { 'billing-extent': ['substantial'] },
    ],
    [
      'an outline of letters that goes on past "I."',
      lines('## Weekly Plan', '', ...[...'ABCDEFGHI'].map((l, i) => `${l}. ${i < 6 ? 'CPT surgery' : 'Claims'}`)),
      { 'billing-extent': ['substantial'] },
    ],
    ['too few topics', lines('## Topics', '', '- CPT', '- Medical billing'), { 'billing-extent': null }],
    [
      'code sets that share an hour',
      table('Topic | Hours', 'CPT and HCPCS | 40', 'ICD-10-CM | 10'),
      { 'contact-hours': 50, 'cpt-share': null },
    ],
  ]);
});

it.each([
  ['the schedule', '## Weekly plan', '0 of 5 known topics in the schedule are billing.'],
  ['the outcomes', '## Learning outcomes', '0 of 5 known topics in the outcomes are billing.'],
  ['a list without a name', 'We will look at:', '0 of 5 known topics in one list are billing.'],
])('tells that topics were counted in %s', async (_name, head, how) => {
  const topics = ['CPT', 'ICD-10-CM', 'HCPCS', 'Anesthesia', 'Radiology', 'Ergonomics'].map((t) => `- ${t}`);
  const [extent] = statements(await syllabusOf(lines(head, '', ...topics)), 'billing-extent');
  expect(extent).toMatchObject({ value: 'none', how });
});
