import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/extract/syllabus.ts';
import { answers, misses, syllabusOf } from './told.ts';

interface Reading {
  readonly hours?: number;
  readonly credits?: number;
  readonly weeks?: number;
  readonly months?: number;
}

type Row = readonly [wording: string, reading: Reading, because?: string];

/** What a wording alone says of the length of a course. */
async function lengthOf(wording: string): Promise<Reading> {
  const all = answers(await syllabusOf(wording)) as { readonly [fact: string]: number | undefined };
  const said = { hours: all['contact-hours'], credits: all['credits'], weeks: all['weeks'], months: all['months'] };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Each wording as real syllabi have it, the reading that is right, and the reason where hours cannot be read from it. */
const wordings = (rows: readonly Row[]): void => {
  it.each(rows.map(([wording, reading, because = '']) => ({ wording, reading, because })))(
    '$wording: $reading $because',
    async ({ wording, reading }) => {
      expect(await lengthOf(wording)).toEqual(reading);
    },
  );
};

describe('totals', () => {
  wordings([
    ['Clock Hours: 80', { hours: 80 }],
    ['Clock Hours:    206', { hours: 206 }],
    ['Clock Hours: 80 hours for experienced trainees and 120 hours for Freshers', { hours: 120 }, 'the beginner’s figure comes first'],
    ['Student Contact Hours Per Semester\n62.00 (for 15-week classes)', { hours: 62, weeks: 15 }],
    ['Instructor Contact Hours Per Semester\n64.00 (for 15-week classes)', { weeks: 15 }, 'the hours are the teacher’s'],
    ['## Course In-Class (Contact) Hours\n\nLecture\n12.0\nLaboratory\n24.0\nTotal\n36.0', { hours: 36 }],
    [
      'Course In-Class (Contact) Hours\nLecture\n12.0\nLaboratory\n24.0\nTotal\n36.0\nCourse Out-of-Class Hours\nLecture\n24.0\nTotal\n24.0',
      { hours: 36 },
      'the second total is outside of class',
    ],
    ['## Course Out-of-Class Hours\n\nLecture\n24.0\nLaboratory\n0.0\nTotal\n24.0', {}, 'the hours are outside of class'],
    ['Lab Hours0\nLecture Hours45', { hours: 45 }],
    ['Lecture Hours45\n(45-0)', { hours: 45 }],
    ['Course Hours: 65', { hours: 65 }],
    ['Contact Information\nCourse Hours: 65\nToll Free: 555-555-0303\nHours: Monday - Friday, 7:00 a.m. to 6:00 p.m. PST', { hours: 65 }],
    ['Hours: Monday - Friday, 7:00 a.m. to 6:00 p.m. PST', {}, 'the hours are those of an office'],
    ['Hours of Study:\n36 hours', { hours: 36 }],
    ['Course Delivery Mode:\nHours of Study:\n36 hours\nCourse Prerequisite(s):\nHTH 101', { hours: 36 }],
    ['The program has five courses totaling 634 hours of instruction/externship experience.', { hours: 634 }],
    ['41 weeks – 920 hours – 60 credit units', { hours: 920, weeks: 41, credits: 60 }],
    ['Professional Medical Coding Program – 80 Hours', { hours: 80 }],
    [
      '# Coding\n\n(Basic Competency) 32 hours\n(Common Competency) 18 hours\n(Core Competency) 160 hours',
      { hours: 210 },
      'the sum of the parts',
    ],
    [
      '| Foundational Study | 20 hours |\n| Core Instruction | 160 hours |\n| Total Estimated Time | 180 hours |',
      { hours: 180 },
      'the sum that stands there, not added to its parts',
    ],
    ['40hrs Instructor-Led Training', { hours: 40 }],
    ['28 h', { hours: 28 }],
    ['32 hours · 64 lessons', { hours: 32 }],
    ['1 continuing education unit\nhour', {}, 'continuing education is no class time'],
    ['1 continuing education unit / hour', {}, 'continuing education is no class time'],
  ]);
});

describe('per week, without a number of weeks', () => {
  wordings([
    ['Credits: 2 (2 lecture; 1 lab)', { credits: 2 }],
    ['2 Credit(s) 4 Period(s) 4 Load', { credits: 2 }],
    ['2 lecture hours/week\n2 lab hours/week', {}],
    ['Class Hours: 3.0 | Credit Hours: 3.0 | Lab Hours: 0.0', { credits: 3 }],
    ['Hours of Lecture: 4 Hours of Lab: 2 Total Credits: 5', { credits: 5 }],
    ['(4 sem hrs; 3 lec, 3 lab)', { credits: 4 }],
    ['(3-2-4)', {}, 'three figures without a word'],
    ['8 hours of classroom instruction weekly', {}],
    ['2 hours every day', {}],
    ['Live lectures will be held for 1.5 Hours', {}, 'nothing says how often'],
  ]);
});

describe('per week, with a number of weeks', () => {
  wordings([
    ['Length: 16 weeks\n2 lecture hours/week\n2 lab hours/week', { hours: 64, weeks: 16 }],
    ['15-week course\nClass Hours: 3.0 | Credit Hours: 3.0 | Lab Hours: 0.0', { hours: 45, credits: 3, weeks: 15 }],
    ['Length: 16 weeks\nHours of Lecture: 4 Hours of Lab: 2 Total Credits: 5', { hours: 96, credits: 5, weeks: 16 }],
    ['Length: 16 – 18 weeks\n8 hours of classroom instruction weekly', { hours: 128, weeks: 16 }],
    ['Duration: 40 days\n2 hours every day', { hours: 80 }],
    ['Length: 16 weeks\nLive lectures will be held for 1.5 Hours', { weeks: 16 }, 'nothing says how often'],
  ]);
});

describe('meeting times', () => {
  wordings([
    ['Tuesdays 6:30 p.m. – 9:20 p.m.\nCourse Dates: 05/11/2020 - 07/12/2020', { hours: 25.5, weeks: 9 }],
    ['Wednesday- 4:30pm-8:30pm EST / Saturday- 9:00am- 1:00pm\n16 – 18 weeks', { hours: 128, weeks: 16 }],
    ['Monday & Wednesday 11:15 1:05\nLength: 15 weeks', { hours: 55, weeks: 15 }],
    ['Monday & Wednesday 11:15 1:05', {}, 'no number of weeks'],
    ['Monday-Friday. Each classroom session has a duration of 2 hours.\nDuration: 2 months', { months: 2 }, 'months are no weeks'],
  ]);
});

describe('credits', () => {
  wordings([
    ['3 Credit Hours', { credits: 3 }],
    ['Credit Hours: 4', { credits: 4 }],
    ['Credit Hours\n3.00', { credits: 3 }],
    ['CREDIT HOURS: 2', { credits: 2 }],
    ['(3 credits)', { credits: 3 }],
    ['HIT 204 Coding Lab (3 hrs)', { credits: 3 }],
    ['(3 hrs)', {}, 'hours of what is not said'],
    ['Credits3', { credits: 3 }],
    ['Credits 5', { credits: 5 }],
    ['3 units', { credits: 3 }],
    ['Minimum Credit Units\n1.5', { credits: 1.5 }],
    ['Academic Credit Value:\n3 units', { credits: 3 }],
    ['Total Credits: 5', { credits: 5 }],
    ['48 credit units', { credits: 48 }],
    ['37 credit hour', { credits: 37 }],
    [
      '| Course | Credit Hours |\n|---|---|\n| MED 101 | 3 |\n| Total | 25 hours |',
      { credits: 25 },
      'hours below the head "Credit Hours" are credits',
    ],
  ]);
});

describe('duration', () => {
  wordings([
    ['4-month period or less', { months: 4 }],
    ['five months', { months: 5 }],
    ['3-4 Months', { months: 3 }],
    ['6 - 12 Months', { months: 6 }],
    ['just 3 months', { months: 3 }],
    ['15-week', { weeks: 15 }],
    ['12-week', { weeks: 12 }],
    ['16 – 18 weeks', { weeks: 16 }],
    ['10-week intensive', { weeks: 10 }],
    ['Program length16 – 18 weeks', { weeks: 16 }],
    ['The program takes 2 years', { months: 24 }],
    ['120 Days', {}, 'days are neither weeks nor hours'],
    ['25 to 30 days', {}, 'days are neither weeks nor hours'],
    ['weeks 1-8', {}, 'numbers of weeks'],
    ['Withdrawal during weeks 1 - 7', {}, 'numbers of weeks'],
    ['first 12 days of a 16 week term', {}, 'the length of a term that a deadline is counted in'],
    ['one year’s experience', {}, 'not the time of the course'],
  ]);
});

describe('both ends of a range and both audiences are kept', () => {
  it.each<readonly [wording: string, fact: 'contact-hours' | 'weeks' | 'months', values: readonly number[]]>([
    ['Clock Hours: 80 hours for experienced trainees and 120 hours for Freshers', 'contact-hours', [120, 80]],
    ['Contact hours: 80–120', 'contact-hours', [80, 120]],
    ['16 – 18 weeks', 'weeks', [16, 18]],
    ['3-4 Months', 'months', [3, 4]],
  ])('%s', async (wording, fact, values) => {
    const { said } = await syllabusOf(wording);
    expect(said[fact].map((s) => s.value)).toEqual(values);
    expect(said.contradictions).toEqual([]);
  });
});

describe('numbers that are not hours of the course', () => {
  it.each<readonly [wording: string, reason: Reason]>([
    ['Expect 12 hours per week outside of class.', 'out-of-class'],
    ['Plan on 6 hours of homework a week.', 'out-of-class'],
    ['The help desk is open 24 hours a day.', 'not-course-time'],
    ['Questions are answered within 24-48 hours.', 'not-course-time'],
    ['Office hours: 30 hours a week', 'not-course-time'],
    ['You may be absent for up to 8 hours.', 'not-course-time'],
    ['The CPC exam takes 5 hours 40 minutes.', 'external-exam'],
    ['16 CE hours', 'not-course-time'],
    ['The course is not 80 hours long.', 'denied'],
    ['## You may also like\n\nBilling Basics: 120 contact hours', 'another-course'],
  ])('%s %s', async (wording, reason) => {
    const syllabus = await syllabusOf(wording);
    expect(syllabus.said['contact-hours']).toEqual([]);
    expect(misses(syllabus, 'contact-hours', wording).map(([why]) => why)).toContain(reason);
  });

  it.each([
    '24/7 support',
    'Hours per unit divisor 36.0',
    'Call 555-555-0303, hours vary',
    'up to six hours',
    'Program Hours',
    '$80 an hour',
  ])('%s', async (wording) => {
    expect((await syllabusOf(wording)).said['contact-hours']).toEqual([]);
  });
});
