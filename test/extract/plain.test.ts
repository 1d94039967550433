import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

/** Plain sentences: words that mean something else in other places must not hide or add a fact here. */
const said = (rows: readonly (readonly [string, Parameters<typeof documents>[0][number][2]])[]): void =>
  documents(rows.map(([sentence, facts]) => [sentence, lines(sentence), facts] as const));

describe('code sets in plain sentences', () => {
  const ALL = ['CPT', 'HCPCS', 'ICD-10-CM'];
  said([
    ['This course covers CPT and HCPCS Level II; ICD-10-PCS is not covered.', { 'code-sets': ['CPT', 'HCPCS'] }],
    ['This course covers CPT and HCPCS, and ICD-10-PCS is not covered.', { 'code-sets': ['CPT', 'HCPCS'] }],
    ['We teach ICD-10-CM, CPT and HCPCS but do not teach ICD-10-PCS.', { 'code-sets': ALL }],
    ['ICD-10-PCS is described for contrast only; students do not code with it. CPT is taught.', { 'code-sets': ['CPT'] }],
    ['Diagnosis coding is not taught in this course; see HIT 171 (ICD-10-CM). CPT is taught.', { 'code-sets': ['CPT'] }],
    ['Inpatient coding (ICD-10-PCS) is left for HIT 2240. CPT is taught.', { 'code-sets': ['CPT'] }],
    ['The course teaches ICD-10-CM and CPT coding; audio recording is not included.', { 'code-sets': ['CPT', 'ICD-10-CM'] }],
    ['Unlike other schools, we teach CPT, ICD-10-CM and HCPCS in full.', { 'code-sets': ALL }],
    ['CPT codes are compared with the ICD-10-CM diagnosis for medical necessity.', { 'code-sets': ['CPT', 'ICD-10-CM'] }],
    ['Learn when a HCPCS Level II code is reported in place of a CPT code.', { 'code-sets': ['HCPCS'] }],
    ['ICD-10-CM, and how it differs from ICD-10-PCS.', { 'code-sets': ['ICD-10-CM'] }],
    ['The planned topics are CPT, ICD-10-CM and HCPCS.', { 'code-sets': ALL }],
    ['See our syllabus for the CPT, ICD-10-CM and HCPCS topics.', { 'code-sets': ALL }],
    ['Then take what you learned in CPT and ICD-10-CM and code real charts.', { 'code-sets': ['CPT', 'ICD-10-CM'] }],
    ['You may leave your ICD-10-CM book at home. CPT is taught.', { 'code-sets': ['CPT'] }],
  ]);
});

describe('hours in plain sentences', () => {
  said([
    ['We code with CPT. The class meets Mondays and Wednesdays from 6 to 9 p.m. for 12 weeks.', { 'contact-hours': 72 }],
    ['We code with CPT. The class meets Tuesday and Thursday 9:00 AM - 10:30 AM for 16 weeks.', { 'contact-hours': 48 }],
    ['We code with CPT. 30 sessions of 2 hours each.', { 'contact-hours': 60 }],
    ['We code with CPT. Most students tell me the class takes them nine or ten hours a week, for 16 weeks.', { 'contact-hours': null }],
    ['We code with CPT. People put in eight to ten hours a week for 12 weeks.', { 'contact-hours': null }],
    ['We code with CPT. The college is open 60 hours a week.', { 'contact-hours': null }],
    ['We code with CPT for 16 weeks. A module opens every Monday morning and closes on Sunday at 11:59 p.m.', { 'contact-hours': null }],
    ['We code with CPT. The course has 45 lecture hours and 30 lab hours.', { 'contact-hours': 75, 'other-hours': null }],
  ]);
  documents([
    [
      'office hours of students',
      lines('Student hours: Monday 1:00–3:00, Friday 9:00–10:00', 'Term: 16 weeks', 'CPT'),
      { 'contact-hours': null },
    ],
    ['each class', lines('- 60 classes, Monday to Friday', '- Each class 2 hours', '- CPT'), { 'contact-hours': 120 }],
    ['a class a week', lines('When: Tuesdays, 6:00–8:45 p.m.', '', 'That is sixteen Tuesdays of CPT.'), { 'contact-hours': 44, weeks: 16 }],
    [
      'the clock on another line',
      lines('- When: 8 Saturdays', '- Time: 8:00 AM – 12:00 NN and 1:00 PM – 5:00 PM', '- CPT'),
      { 'contact-hours': 64 },
    ],
    ['less the lunch break', lines('Six Saturdays, 8:00 AM to 5:00 PM (12:00–1:00 lunch break), of CPT'), { 'contact-hours': 48 }],
    ['sessions and times', lines('When: Tuesdays and Thursdays, 6:00–8:30 p.m.', 'Sessions: 12', 'CPT'), { 'contact-hours': 30 }],
    [
      'per term',
      lines('Total Contact Hours per Term', '90.00', 'Outside-of-Class Hours per Term', '72.00', '', 'CPT'),
      { 'contact-hours': 90 },
    ],
    ['credits called hours', lines('CREDIT: 3 hrs.', '', 'CPT'), { 'contact-hours': null, credits: 3 }],
    ['dates of a term', lines('Dates: August 26 through December 9', '', 'CPT'), { weeks: 15 }],
    [
      'a date a week, one of them free',
      lines(
        ...['March 8 CPT', 'March 15 CPT', 'March 22 no class', 'March 29 CPT', 'April 5 CPT', 'April 12 exam'].map((row) => `- ${row}`),
      ),
      { weeks: 5 },
    ],
    ['weeks by their abbreviation', lines(...[1, 2, 3, 4, 5].map((n) => `Wk ${n}   CPT, part ${n}  `)), { weeks: 5 }],
  ]);
});

describe('exams in plain sentences', () => {
  said([
    ['Each unit on CPT ends with a 60-minute test.', { 'timed-exams': 1 }],
    ['The two-hour final exam covers CPT.', { 'timed-exams': 1 }],
    ['Students take three 90-minute exams on CPT.', { 'timed-exams': 3 }],
    ['Two practice exams on CPT, each against a four-hour clock.', { 'timed-exams': 2 }],
    ['Eight full mock tests on CPT. The original exam by AAPC is 4 hours.', { 'timed-exams': null }],
    ['You get 45 minutes for the final. The quizzes on CPT have no clock.', { 'timed-exams': 1 }],
    ['The practice exams on CPT run without a clock.', { 'timed-exams': 0 }],
  ]);
});

describe('what must be there before, in plain sentences', () => {
  said([
    ['We code with CPT. You must have a high school diploma to enroll.', { prerequisites: ['admission'] }],
    ['We code with CPT. All you need is a high school diploma.', { prerequisites: ['admission'] }],
    ['We code with CPT. You must have finished a course in medical terminology.', { prerequisites: ['terminology'], subjects: null }],
    ['We code with CPT. Medical terminology is recommended but not required.', { prerequisites: null }],
    ['We code with CPT. Employers say that you must have experience in coding to get a job.', { prerequisites: null }],
  ]);
  documents([
    [
      'a list below a sentence',
      lines('To register you must', '', '- hold a CPC, and', '- have finished a course in anatomy.', '', 'CPT'),
      { prerequisites: ['anatomy', 'credential'], subjects: null },
    ],
    [
      'under who may enroll',
      lines('## Who may enroll', '', '- Graduate of any course, board passer or not', '', '## CPT'),
      { prerequisites: ['admission'] },
    ],
  ]);
});

describe('books in plain sentences', () => {
  documents([
    [
      'a list below a sentence',
      lines('You need your own copies of:', '', '1. ICD-10-CM', '2. CPT Professional'),
      { 'code-books': ['CPT', 'ICD-10-CM'] },
    ],
    [
      'in what the price includes',
      lines("## What's included", '', '- Current-year CPT Professional and HCPCS Level II books, yours to keep'),
      { 'code-books': ['CPT', 'HCPCS'] },
    ],
    [
      'that one must own',
      lines('Texts you must own by the first Friday', '', '- ICD-10-CM code set, any publisher', '- Nelms, Coding Step by Step'),
      { 'code-books': ['ICD-10-CM'] },
    ],
    [
      'in the fee',
      lines('FULL COST', '', 'Books (CPT, ICD-10-CM and HCPCS code books, two texts) $465'),
      { 'code-books': ['CPT', 'HCPCS', 'ICD-10-CM'] },
    ],
    [
      'beside a label that says it is paid',
      lines('Included in Tuition: workbook, CPT manual, HCPCS manual, one voucher'),
      { 'code-books': ['CPT', 'HCPCS'] },
    ],
    [
      'behind a loud label with a remark, in run-together text',
      lines(
        'COURSE DESCRIPTION: This course introduces the student to the coding of diagnoses and of services. TEXTBOOKS (all required): CPT Professional Edition. HCPCS Level II. GOALS: On completion the student codes.',
      ),
      { 'code-books': ['CPT', 'HCPCS'] },
    ],
    [
      'recommended inside of the books',
      lines('```yaml', 'books:', '  required:', '    - ICD-10-CM, any publisher', '  recommended:', '    - CPT, any year', '```'),
      { 'code-books': ['ICD-10-CM'] },
    ],
    [
      'kept in the class',
      lines('## Study material', '', 'CPT and HCPCS books are kept in the class for students.'),
      { 'code-books': null },
    ],
    ['kept in a lab', lines('## Textbooks', '', 'A set of ICD-10-CM manuals is kept in the HIT lab.'), { 'code-books': null }],
    [
      'right behind a full stop',
      lines('## Required texts', '', 'Coding: A Worktext, with CD. CPT 2026, Professional.'),
      { 'code-books': ['CPT'] },
    ],
  ]);
});

describe('practicum, credentials and billing in plain sentences', () => {
  said([
    ['Is there an externship in the CPT course? There isn’t one.', { practicum: false }],
    ['We code with CPT. Draft a query that meets professional practice guidance.', { practicum: null }],
    ['This course prepares students for the CCS examination, together with HIM 145.', { credentials: ['CCS'] }],
    ['This CPT course is not long enough to get you ready for the CPC exam.', { credentials: ['none'] }],
    ['We code with CPT. You get your fee back if you leave before the second class.', { refund: true }],
    ['We code with CPT. Learn what a modifier does to a claim line.', { subjects: ['modifiers'] }],
    ['We code with CPT. Code operative reports from each body system of the Surgery section.', { subjects: ['surgery'] }],
  ]);
  documents([
    ['an empty key', lines('- OJT Hours per Week', '- Grading: A-F', '- CPT'), { practicum: null }],
    ['a heading above its denial', lines('## Industrial training', '', 'The CPT course has no industrial training.'), { practicum: false }],
    [
      'a title on billing',
      ['# Medical Insurance Billing', '', 'Credits: 5', 'Medical office work.'].join('\n'),
      { 'billing-extent': ['substantial'] },
    ],
    [
      'cards of other courses',
      lines('CPT', '', '## You might also like', '', '- Medical Assistant · 160 hours + externship', '- Pharmacy Tech · 110 hours'),
      { 'contact-hours': null, practicum: null },
    ],
  ]);
});

describe('the title', () => {
  documents([
    [
      'and not the slogan',
      ['# You can be a coder.', '', '**Harlow Academy | The Complete CPC Course**'].join('\n'),
      { title: 'The Complete CPC Course' },
    ],
    ['behind a label in capitals', ['COURSE:   OFT 236  MEDICAL CODING', '', 'CPT'].join('\n'), { title: 'MEDICAL CODING' }],
    [
      'and not where the page stands',
      ['Programs > Health > Coding', '', 'MEDICAL CODING CERTIFICATE', '', 'CPT'].join('\n'),
      { title: 'MEDICAL CODING CERTIFICATE' },
    ],
    [
      'and not the catalog',
      ['# Community Education – Catalog', '', '### Medical Coding: The Basics', '', 'CPT'].join('\n'),
      { title: 'Medical Coding: The Basics' },
    ],
    [
      'without the term',
      ['HIT 2240-01   Diagnosis Coding   Spring 2025   CRN 20917', '', 'ICD-10-CM'].join('\n'),
      { title: 'Diagnosis Coding' },
    ],
  ]);
});

describe('the school', () => {
  documents([
    [
      'by a name in the head that the text repeats',
      '# VAIDYA SKILLS – Medical Coding Training\n\nCovers CPT. Vaidya Skills trains coders.\n',
      { provider: 'VAIDYA SKILLS', title: 'VAIDYA SKILLS – Medical Coding Training' },
    ],
    [
      'by a name of a division',
      lines('Covers CPT.').replace('# Medical Coding', 'Harbor Point Adult & Community Education'),
      { provider: 'Harbor Point Adult & Community Education' },
    ],
    [
      'of a record',
      '---\ntitle: CPC Review\norg:\n  name: Sable Ridge Coding Collective\n---\n\nCovers CPT.',
      { provider: 'Sable Ridge Coding Collective' },
    ],
    [
      'that says that it is not somebody else',
      lines('Covers CPT.', '', 'Tab & Tackle Coaching is not affiliated with AAPC.'),
      { provider: 'Tab & Tackle Coaching' },
    ],
    ['and not where the class meets', lines('Time and place: Room 14, the old Lincoln School', '', 'Covers CPT.'), { provider: null }],
    [
      'by a label, unless it names a part',
      'Red Willow Polytechnic | Catalogue\n\nMedical Coding\n\nSchool\nHealth and Community Studies\n',
      { provider: 'Red Willow Polytechnic' },
    ],
    [
      'by who presents it',
      '# CPC Exam Review\n\nPresented by the Harbor Coders’ Guild\nHosted by St. Brendan Medical Center\n',
      { provider: 'Harbor Coders’ Guild' },
    ],
    [
      'and not a part of a name',
      '# Learn to code\n\n**CodeLadder Academy | The Complete CPC Course**\n',
      { provider: 'CodeLadder Academy' },
    ],
    ['by its legal form', lines('CPT', '', 'Inkwell Coding Education LLC · Dayton'), { provider: 'Inkwell Coding Education' }],
    [
      'and not its division',
      lines('Continuing Education & Workforce Solutions, Pine Barrens County College', '', 'CPT'),
      { provider: 'Pine Barrens County College' },
    ],
    ['and not a heading on learning', lines('IV. Learning Outcomes', '', 'CPT'), { provider: null }],
  ]);
});
