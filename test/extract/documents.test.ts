import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/extract/facts.ts';
import type { Reason } from '../../src/extract/syllabus.ts';
import { answer, misses, statements, syllabusOf, type Answer } from './told.ts';

/** What a document is to say of some facts; null: nothing. */
type Said = { readonly [F in Fact]?: Answer | null };
/** Near misses that a document has: the fact, the reason, and words of the line. */
type Near = readonly (readonly [Fact, Reason, string])[];
type Row = readonly [name: string, text: string, said: Said, near?: Near];

const lines = (...all: readonly string[]): string => ['# Medical Coding', '', ...all].join('\n');
const table = (...rows: readonly string[]): string =>
  lines(...rows.map((r, i) => (i === 0 ? `| ${r} |\n${'|---'.repeat(r.split('|').length)}|` : `| ${r} |`)));

const documents = (rows: readonly Row[]): void => {
  it.each(rows.map(([name, text, said, near = []]) => ({ name, text, said, near })))('$name', async ({ text, said, near }) => {
    const syllabus = await syllabusOf(text);
    for (const [fact, value] of Object.entries(said) as [Fact, Answer | null][])
      expect(answer(syllabus, fact) ?? null, fact).toEqual(value);
    for (const [fact, reason, words] of near) {
      const found = misses(syllabus, fact, text).map(([why, where]) => `${why}: ${where}`);
      expect(
        found.some((f) => f.startsWith(reason) && f.includes(words)),
        `${fact} ${reason} "${words}" in ${JSON.stringify(found)}`,
      ).toBe(true);
    }
  });
};

describe('hours', () =>
  documents([
    ['contact hours beside credits', lines('Contact hours: 84', 'Credits: 4'), { 'contact-hours': 84, credits: 4 }],
    ['credit hours alone', lines('4 credit hours. You learn CPT.'), { 'contact-hours': null, credits: 4 }],
    [
      'work outside of class',
      lines('Expect to spend 12 hours per week outside of class on CPT.'),
      { 'contact-hours': null },
      [['contact-hours', 'out-of-class', '12 hours']],
    ],
    [
      'a total beside homework',
      lines('Clock hours: 90. Plan on 6 hours of homework a week.'),
      { 'contact-hours': 90 },
      [['contact-hours', 'out-of-class', '6 hours']],
    ],
    [
      'office hours beside the total',
      lines('Contact hours: 60', '', '## Office hours', '', 'Hours: Monday to Friday, 30 hours a week'),
      { 'contact-hours': 60 },
    ],
    [
      'a help desk and a time to answer',
      lines('The help desk is open 24 hours a day. Questions are answered within 24-48 hours.'),
      { 'contact-hours': null },
      [
        ['contact-hours', 'not-course-time', '24 hours'],
        ['contact-hours', 'not-course-time', '24-48 hours'],
      ],
    ],
    [
      'tutoring',
      lines('Tutors: 3 hours a week', 'You learn CPT.'),
      { 'contact-hours': null },
      [['contact-hours', 'not-course-time', '3 hours']],
    ],
    [
      'the length of the external exam',
      lines('The CPC exam lasts 4 hours and has 100 questions.'),
      { 'contact-hours': null, 'timed-exams': null },
      [
        ['contact-hours', 'external-exam', '4 hours'],
        ['timed-exams', 'external-exam', '4 hours'],
      ],
    ],
    [
      'the length of the course’s own exam',
      lines('The final exam takes 3 hours. You learn CPT.'),
      { 'contact-hours': null, 'timed-exams': 1 },
    ],
    [
      'a table with its total',
      table('Part | Hours', 'CPT | 56', 'ICD-10-CM | 10', 'HCPCS | 4', 'Total | 70'),
      { 'contact-hours': 70, 'cpt-share': 80 },
    ],
    ['a table without a total', table('Part | Hours', 'CPT | 56', 'ICD-10-CM | 10', 'HCPCS | 4'), { 'contact-hours': 70, 'cpt-share': 80 }],
    [
      'a total before its parts',
      lines('Total: 70 hours', '', '- CPT (56 hours)', '- ICD-10-CM (10 hours)', '- HCPCS (4 hours)'),
      { 'contact-hours': 70 },
    ],
    [
      'parts above the total',
      lines('Total contact hours: 60', '', '- CPT (56 hours)', '- ICD-10-CM (10 hours)', '- HCPCS (14 hours)'),
      { 'contact-hours': 60, contradictions: ['contact-hours'] },
    ],
    [
      'parts below the total',
      lines('Contact hours: 240', '', '- CPT (30 hours)', '- ICD-10-CM (20 hours)', '- HCPCS (12 hours)'),
      { 'contact-hours': 240, contradictions: null, 'cpt-share': null },
    ],
    [
      'parts of a part',
      lines('Step 1: Foundations (20 hours) – terminology (10 hours), anatomy (10 hours)', 'Step 2: CPT (56 hours)'),
      { 'contact-hours': 76, 'terminology-hours': 10, 'anatomy-hours': 10, 'cpt-hours': 56 },
    ],
    [
      'another course of the school',
      lines('## Contact hours', '', '80 hours of instruction.', '', '## You may also like', '', '- Billing Basics: 120 contact hours'),
      { 'contact-hours': 80 },
      [['contact-hours', 'another-course', '120 contact hours']],
    ],
    [
      'two audiences',
      lines('Clock hours: 80 hours for experienced trainees and 120 hours for freshers'),
      { 'contact-hours': 120, contradictions: null },
    ],
    [
      'two totals',
      lines('Contact hours: 80', '', 'The course comprises 60 contact hours.'),
      { 'contact-hours': 80, contradictions: ['contact-hours'] },
    ],
    ['a total in the title', '# Medical Coding Program – 80 Hours\n\nYou learn CPT.', { 'contact-hours': 80 }],
    [
      'an externship inside the total',
      lines('Total: 240 hours including a 160-hour externship. CPT'),
      { 'contact-hours': 240, practicum: true },
    ],
    ['an externship alone', lines('The externship takes 160 hours. CPT'), { 'contact-hours': null, practicum: true }],
    [
      'continuing education',
      lines('40 CEUs. 16 CE hours. CPT'),
      { 'contact-hours': null },
      [['contact-hours', 'not-course-time', '16 CE hours']],
    ],
    ['denied', lines('This course is not 80 hours long. CPT'), { 'contact-hours': null }, [['contact-hours', 'denied', '80 hours']]],
    ['experience of applicants', lines('Applicants need 2000 hours of work experience. CPT'), { 'contact-hours': null }],
    ['a screen', lines('Work in front of the screen for up to six hours. CPT'), { 'contact-hours': null }],
    [
      'class and homework columns',
      table('Topic | Class hours | Homework hours', 'CPT | 40 | 80', 'ICD-10-CM | 10 | 20'),
      { 'contact-hours': 50, 'cpt-hours': 40 },
    ],
    [
      'lecture and lab columns',
      table('Topic | Lecture hours | Lab hours', 'CPT | 40 | 20', 'ICD-10-CM | 10 | 5'),
      { 'contact-hours': 75, 'cpt-hours': 60 },
    ],
    ['minutes', table('Topic | Minutes', 'CPT | 600', 'ICD-10-CM | 300', 'HCPCS | 60'), { 'contact-hours': 16, 'cpt-hours': 10 }],
    [
      'credits with lecture and lab columns',
      table(
        'Course | Credits | Lecture | Lab',
        'MED 101 Anatomy | 3 | 3 | 0',
        'MED 102 CPT | 4 | 3 | 2',
        'MED 103 ICD-10-CM | 4 | 3 | 2',
        'MED 104 HCPCS | 2 | 2 | 0',
      ),
      { 'contact-hours': null, 'cpt-hours': null, 'cpt-share': null },
    ],
    [
      'tags and entities',
      lines('<p><strong>Clock Hours:</strong>&nbsp; 80</p>', '', 'CPT&reg;'),
      { 'contact-hours': 80, 'code-sets': ['CPT'] },
    ],
    ['a fenced block of data', lines('```yaml', 'contact-hours: 84', 'weeks: 12', '```'), { 'contact-hours': 84, weeks: 12 }],
  ]));

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

describe('length', () =>
  documents([
    ['a range of months', lines('The course is 3–4 months long.'), { months: 3, weeks: null }],
    ['years', lines('Duration: 2 years', 'CPT'), { months: 24 }],
    ['numbers of weeks', lines('## Grading', '', '- Quizzes (Weeks 1-6): 30%', '- Final (week 16): 20%'), { weeks: null }],
    ['a deadline', lines('Withdrawal during weeks 1 - 7 is free.'), { weeks: null }],
    ['access', lines('Access to the course for 12 months. CPT'), { months: null }, [['months', 'time-limit', '12 months']]],
    ['a schedule of weeks', table('Week | Topic', '1 | CPT', '2 | E/M', '3 | Surgery', '4 | HCPCS'), { weeks: 4 }],
    ['dates', lines('Course Dates: 05/11/2020 - 07/12/2020'), { weeks: 9, 'course-year': 2020 }],
    [
      'stated weeks before counted ones',
      lines('Length: 5 weeks', '', '- Week 1: CPT', '- Week 2: E/M', '- Week 3: Surgery', '- Week 4: HCPCS'),
      { weeks: 5 },
    ],
  ]));

describe('code sets', () =>
  documents([
    ['three', lines('Students learn CPT, ICD-10-CM and HCPCS Level II.'), { 'code-sets': ['CPT', 'HCPCS', 'ICD-10-CM'] }],
    ['two in one name', lines('Students learn ICD-10-CM/PCS coding.'), { 'code-sets': ['ICD-10-CM', 'ICD-10-PCS'] }],
    ['HCPCS holds no PCS', lines('Covers HCPCS.'), { 'code-sets': ['HCPCS'] }],
    ['no revision', lines('Students learn ICD coding and CPT®.'), { 'code-sets': ['CPT', 'ICD'] }],
    ['a revision without its part', lines('Students learn ICD-10 and CPT-4.'), { 'code-sets': ['CPT', 'ICD-10'] }],
    ['a vague name beside the full one', lines('Students learn ICD-10-CM. ICD-10 is used everywhere.'), { 'code-sets': ['ICD-10-CM'] }],
    ['CPC written for CPT', lines('Covers CPC, HCPCS, and ICD-10 CM.'), { 'code-sets': ['CPT', 'HCPCS', 'ICD-10-CM'], credentials: null }],
    [
      'spelled out',
      lines('Covers the International Classification of Diseases, Tenth Revision, Clinical Modification.'),
      { 'code-sets': ['ICD-10-CM'] },
    ],
    ['another country', lines('Covers ICD-10-CA and CPT.'), { 'code-sets': ['CPT'] }],
    [
      'compared',
      lines('You code with ICD-10-CM and CPT. ICD-9-CM is compared with ICD-10-CM.'),
      { 'code-sets': ['CPT', 'ICD-10-CM'] },
      [['code-sets', 'compared-only', 'ICD-9-CM']],
    ],
    [
      'announced',
      lines('Looking ahead: ICD-10 will be added next year. You code with ICD-9-CM.'),
      { 'code-sets': ['ICD-9-CM'] },
      [['code-sets', 'announced-only', 'ICD-10']],
    ],
    ['not covered', lines('CPT is taught. HCPCS is not covered.'), { 'code-sets': ['CPT'] }, [['code-sets', 'no-longer-taught', 'HCPCS']]],
    [
      'no longer taught',
      lines('CPT is taught. ICD-9-CM is no longer taught.'),
      { 'code-sets': ['CPT'] },
      [['code-sets', 'no-longer-taught', 'ICD-9-CM']],
    ],
    [
      'of a corequisite',
      lines('Corequisites: ICD-10-CM coding', '', 'Covers CPT.'),
      { 'code-sets': ['CPT'] },
      [['code-sets', 'another-course', 'ICD-10-CM']],
    ],
    [
      'of another course',
      lines('Covers CPT.', '', '## You may also like', '', '- ICD-10-PCS from Zero'),
      { 'code-sets': ['CPT'] },
      [['code-sets', 'another-course', 'ICD-10-PCS']],
    ],
    ['from the books', lines('## Required books', '', '- CPT Professional Edition, 2026'), { 'code-sets': ['CPT'], 'code-books': ['CPT'] }],
  ]));

describe('books', () =>
  documents([
    [
      'required',
      lines(
        'Term: Fall 2026',
        '',
        '## Required books',
        '',
        '- CPT Professional Edition, 2026',
        '- ICD-10-CM, 2026',
        '- HCPCS Level II, 2025',
      ),
      { 'code-books': ['CPT', 'HCPCS', 'ICD-10-CM'], 'course-year': 2026, 'edition-lag': 1 },
    ],
    ['in a sentence', lines('Students must have the current CPT manual and ICD-10-CM code book.'), { 'code-books': ['CPT', 'ICD-10-CM'] }],
    [
      'recommended',
      lines('Recommended: CPT Professional Edition manual.', '', 'Covers CPT.'),
      { 'code-books': null },
      [['code-books', 'recommended-only', 'CPT']],
    ],
    [
      'below a heading of recommended books',
      lines('Covers CPT.', '', '## Recommended books', '', '- HCPCS Level II manual, 2026'),
      { 'code-books': null, 'code-sets': ['CPT'] },
      [['code-books', 'recommended-only', 'HCPCS']],
    ],
    [
      'a book about the code sets',
      lines('Covers CPT.', '', '## Required textbooks', '', '- Step-by-Step Medical Coding, with CPT and ICD-10-CM'),
      { 'code-books': null, 'code-sets': ['CPT'] },
      [['code-books', 'not-the-code-book', 'CPT']],
    ],
    [
      'a handbook',
      lines('Covers CPT.', '', '## Textbooks', '', 'CPT Handbook for beginners'),
      { 'code-books': null },
      [['code-books', 'not-the-code-book', 'CPT']],
    ],
    [
      'copies in class',
      lines('Covers CPT.', '', '## Equipment', '', '- CPT manuals'),
      { 'code-books': null },
      [['code-books', 'class-copy', 'CPT']],
    ],
    ['a topic', lines('## Schedule', '', '- The ICD-10-CM manual'), { 'code-books': null, 'code-sets': ['ICD-10-CM'] }],
    [
      'editions',
      lines('Fall 2026', '', 'Required books: CPT Professional Edition 2024; ICD-10-CM 2026'),
      { 'book-editions': 2024, 'course-year': 2026, 'edition-lag': 2 },
    ],
    [
      'no course year',
      lines('## Required books', '', '- CPT Professional Edition, 2024'),
      { 'book-editions': 2024, 'course-year': null, 'edition-lag': null },
    ],
  ]));

describe('credentials', () =>
  documents([
    ['prepared for', lines('The course prepares you for the CPC exam of AAPC. Covers CPT.'), { credentials: ['CPC'], 'wrong-body': null }],
    ['eligible', lines('Graduates are eligible to sit for the Certified Coding Specialist (CCS) examination.'), { credentials: ['CCS'] }],
    ['in the title', '# CPC Certification Training\n\nCovers CPT.', { credentials: ['CPC'] }],
    ['a label', lines('Prepares for: Certified Professional Coder (CPC)', 'Covers CPT.'), { credentials: ['CPC'] }],
    ['an apprentice', lines('Prepares for the CPC-A. Covers CPT.'), { credentials: ['CPC'] }],
    [
      'letters of the teacher',
      lines('Instructor: R. Delmonte, RHIA, CCS', '', 'Covers CPT.'),
      { credentials: null, 'instructor-credentials': ['CCS', 'RHIA'] },
      [['credentials', 'instructor', 'CCS']],
    ],
    [
      'letters below a heading',
      lines('## Instructor', '', 'Dana Whitlock, CPC, COC'),
      { credentials: null, 'instructor-credentials': ['COC', 'CPC'] },
    ],
    [
      'the teacher’s and the course’s',
      lines('Taught by a CPC-certified instructor. Prepares for the CCS exam. Covers CPT.'),
      { credentials: ['CCS'], 'instructor-credentials': ['CPC'] },
    ],
    [
      'salaries',
      lines('## Salary', '', '- CPC: $58,000', '- CCS: $61,000'),
      { credentials: null },
      [['credentials', 'career-overview', 'CCS']],
    ],
    [
      'an overview of careers',
      lines('## Careers in coding', '', 'Coders hold credentials such as CPC, CCS and CCA.'),
      { credentials: null },
      [['credentials', 'career-overview', 'CCA']],
    ],
    [
      'another course',
      lines('Covers CPT.', '', '## You may also like', '', '- CCS exam preparation'),
      { credentials: null },
      [['credentials', 'another-course', 'CCS']],
    ],
    ['denied', lines('This course does not prepare you for the CPC exam.'), { credentials: null }, [['credentials', 'denied', 'CPC']]],
    ['a certificate of the school', lines('You receive a certificate of completion of our institute. Covers CPT.'), { credentials: null }],
    ['an unnamed one', lines('Prepares for national certification. Covers CPT.'), { credentials: null }],
    [
      'needed before',
      lines('Prerequisites: 1 year of coding experience or CPC', '', 'Covers CPT.'),
      { credentials: null, prerequisites: ['credential', 'experience'] },
    ],
    ['with another body', lines('Prepares for the CPC exam of AHIMA. Covers CPT.'), { credentials: ['CPC'], 'wrong-body': ['CPC'] }],
  ]));

describe('prerequisites', () =>
  documents([
    ['none', lines('Prerequisites: None', '', 'Covers CPT.'), { prerequisites: ['none'] }],
    ['not applicable', lines('Prerequisites: N/A', '', 'Covers CPT.'), { prerequisites: ['none'] }],
    [
      'none and an advisory in one line',
      lines('Prerequisite: None. Advisory: medical terminology.', '', 'Covers CPT.'),
      { prerequisites: ['none'] },
      [['prerequisites', 'recommended-only', 'medical terminology']],
    ],
    ['named', lines('Prerequisites: Medical terminology and anatomy', '', 'Covers CPT.'), { prerequisites: ['anatomy', 'terminology'] }],
    ['numbers only', lines('Prerequisites: BIO 231 and BIO 232, or BIO 114', '', 'Covers CPT.'), { prerequisites: ['course-number'] }],
    ['a number with its name', lines('Prerequisites: BIO 231 Human Anatomy', '', 'Covers CPT.'), { prerequisites: ['anatomy'] }],
    [
      'recommended',
      lines('Prerequisites: Medical terminology is highly recommended.', '', 'Covers CPT.'),
      { prerequisites: null },
      [['prerequisites', 'recommended-only', 'Medical terminology']],
    ],
    ['recommended below its own label', lines('Recommended preparation: medical terminology', '', 'Covers CPT.'), { prerequisites: null }],
    [
      'rules of admission',
      lines('## Admission requirements', '', '- High school diploma', '- Background check'),
      { prerequisites: ['admission'] },
    ],
    [
      'needed later',
      lines('Prerequisites: none. BLS card before clinical.', '', 'Covers CPT.'),
      { prerequisites: ['none'] },
      [['prerequisites', 'needed-later', 'BLS']],
    ],
    ['taught, not needed', lines('## Topics', '', '- Medical terminology', '- CPT'), { prerequisites: null, subjects: ['terminology'] }],
    ['no word', lines('Covers CPT.'), { prerequisites: null }],
  ]));

describe('exams', () =>
  documents([
    ['all timed', lines('All exams are timed. Covers CPT.'), { 'timed-exams': 2 }],
    [
      'questions and minutes',
      lines('- Mid-course exam: 50 questions, 120 minutes', '- Final exam: 100 questions, 240 minutes'),
      { 'timed-exams': 2, 'exam-pace': 2.4 },
    ],
    ['a number of mock exams', lines('Three timed mock exams. Covers CPT.'), { 'timed-exams': 3, 'practice-exams': 3 }],
    ['one with its minutes', lines('Mock exam 1 (timed): 240 minutes', '', 'Covers CPT.'), { 'timed-exams': 1, 'practice-exams': 1 }],
    ['not timed', lines('The mock exams are not timed. Covers CPT.'), { 'timed-exams': 0 }],
    ['no time limit', lines('There is no time limit on the quizzes. Covers CPT.'), { 'timed-exams': 0 }],
    [
      'the external one',
      lines('The CPC exam is timed: 4 hours for 100 questions.', '', 'Covers CPT.'),
      { 'timed-exams': null, 'exam-pace': null },
    ],
    ['without a word of time', lines('There is a midterm and a final exam. Covers CPT.'), { 'timed-exams': null }],
    [
      'practice exams without time',
      lines('Five practice exams of 100 questions each. Covers CPT.'),
      { 'practice-exams': 5, 'timed-exams': null, 'exam-pace': null },
    ],
    [
      'named after the external one',
      lines('5 CPC pattern Mock exams (100 Questions each). Covers CPT.'),
      { 'practice-exams': 5, 'timed-exams': null },
    ],
    [
      'figures of an old exam',
      lines('The CPC exam has 150 questions and takes 5 hours 40 minutes.'),
      { 'outdated-figures': ['150-questions', '5-hours-40'], 'timed-exams': null },
    ],
    ['an old exam called old', lines('Until 2021 the CPC exam had 150 questions.'), { 'outdated-figures': null }],
  ]));

describe('practice', () =>
  documents([
    ['an externship', lines('Covers CPT. An externship of 80 hours follows.'), { practicum: true, 'contact-hours': null }],
    ['none in a label', lines('Field Work: None', '', 'Covers CPT.'), { practicum: false }],
    ['not required', lines('Practicum: Not required', '', 'Covers CPT.'), { practicum: false }],
    ['denied', lines('Covers CPT. There is no externship.'), { practicum: false }],
    [
      'a site that cannot be promised',
      lines('Covers CPT. We cannot guarantee a specific site for the externship.'),
      { practicum: true, claims: null },
    ],
    ['optional', lines('Covers CPT. An internship is optional.'), { practicum: null }, [['practicum', 'optional', 'internship']]],
    [
      'records, cases and an aim',
      lines('You code 200 real medical records with 95% accuracy. Covers CPT.'),
      { 'real-charts': true, 'practice-cases': 200, 'practice-aim': true },
    ],
    ['redacted reports', lines('Students code 40 redacted operative reports. Covers CPT.'), { 'real-charts': true, 'practice-cases': 40 }],
  ]));

describe('promises', () =>
  documents([
    ['a job', lines('Covers CPT. We guarantee a job after the course.'), { claims: ['job-guarantee'] }],
    ['placement', lines('Covers CPT. 100% placement support.'), { claims: ['job-guarantee'] }],
    ['income', lines('Covers CPT. Earn up to $60,000 from home.'), { claims: ['income-guarantee'] }],
    [
      'a pass and a license',
      lines('Covers CPT. Pass guarantee included. Become a state-licensed coder.'),
      { claims: ['pass-guarantee', 'state-licensed'] },
    ],
    ['accreditation', lines('Covers CPT. We are accredited by AAPC.'), { claims: ['accredited-by-body'] }],
    [
      'denied',
      lines('Covers CPT. Completion does not guarantee employment.'),
      { claims: null },
      [['claims', 'denied', 'guarantee employment']],
    ],
    ['a question', lines('Covers CPT. Do you guarantee a job?'), { claims: null }],
    ['a warning', lines('Covers CPT. Beware of any school that promises a guaranteed job.'), { claims: null }],
    ['asked and denied', lines('## FAQ', '', 'Is a job guaranteed? No, no school can guarantee a job.'), { claims: null }],
    [
      'a voice',
      lines('## Testimonials', '', '"They guaranteed me a job and I got it!"'),
      { claims: null },
      [['claims', 'testimonial', 'guaranteed me a job']],
    ],
  ]));

describe('billing', () =>
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
    ['too few topics', lines('## Topics', '', '- CPT', '- Medical billing'), { 'billing-extent': null }],
    [
      'code sets that share an hour',
      table('Topic | Hours', 'CPT and HCPCS | 40', 'ICD-10-CM | 10'),
      { 'contact-hours': 50, 'cpt-share': null },
    ],
  ]));

describe('what a buyer asks', () =>
  documents([
    ['cost and refund', lines('Covers CPT. Tuition: $1,950. Full refund before the second class.'), { cost: '$1,950', refund: true }],
    ['a salary is no cost', lines('Covers CPT. Coders earn a median salary of $60,000.'), { cost: null }],
    ['the fee of the exam', lines('Covers CPT. Exam fee: $425.'), { cost: null }],
    ['proof of the hours', lines('Covers CPT. Your certificate of completion states your contact hours.'), { 'completion-proof': true }],
    ['a certificate without hours', lines('Covers CPT. You receive a certificate of completion.'), { 'completion-proof': null }],
    ['the year in the title', '# Coding - Fall 2026\n\nCovers CPT.', { title: 'Coding', 'course-year': 2026 }],
    ['an academic year', lines('Academic year: 2025-2026', '', 'Covers CPT.'), { 'course-year': 2025 }],
    ['introductory', '# Introduction to Coding\n\nA course for beginners. Covers CPT.', { 'course-level': ['introductory'] }],
    ['extensive', lines('A comprehensive course. Covers CPT.'), { 'course-level': ['extensive'] }],
    [
      'the school',
      lines('School: Millbrook Career Institute', '', 'Covers CPT.'),
      { provider: 'Millbrook Career Institute', title: 'Medical Coding' },
    ],
    ['a numbered title', '# HIT 204 – Procedure Coding\n\nCovers CPT.', { title: 'Procedure Coding' }],
  ]));
