import { describe } from 'vitest';
import { documents, lines, table } from './documents.ts';

describe('hours', () => {
  documents([
    [
      'in a table of two ways to take the course',
      lines(
        'You learn CPT.',
        '',
        '| | Regular | Weekend |',
        '|---|---|---|',
        '| Mode | Classroom | Online |',
        '| Duration | 3 Months | 5 Months |',
      ),
      { months: 3 },
    ],
    ['beside a number of meetings', lines('Covers CPT.', '', '28 meetings, 84 hours'), { 'contact-hours': 84 }],
    [
      'of a course that is recommended',
      lines('Covers CPT. If these are new to you we suggest our 40-hour Medical Terminology course.'),
      { 'contact-hours': null },
      [['contact-hours', 'another-course', '40-hour']],
    ],
    [
      'that are the credits',
      lines('**Total credits:** 36', '', 'You learn CPT.', '', 'Program total: 36 hours'),
      { 'contact-hours': null, credits: 36 },
      [['contact-hours', 'credit-hours', '36 hours']],
    ],
    [
      'at which progress is measured',
      lines('Clock hours: 720', '', 'You learn CPT.', '', 'Satisfactory progress is measured at 360 clock hours.'),
      { 'contact-hours': 720 },
    ],
    [
      'of a help line behind a label',
      lines('You learn CPT.', '', 'Career Services (Room 109)', '24-hour student assistance line'),
      { 'contact-hours': null },
    ],
    [
      'a key with a code in brackets',
      lines('You learn CPT.', '', 'Minimum Credit Units (CB07)', '3.5', 'Maximum Credit Units (CB06)', '3.5'),
      { credits: 3.5 },
    ],
    [
      'subtotals of credits',
      table(
        'Course | Title | Credit Hours',
        'HIT 101 | CPT | 6',
        ' | Semester hours | 6',
        'HIT 102 | HCPCS | 4',
        ' | Semester hours | 4',
        ' | Total hours | 10',
      ),
      { credits: 10, 'contact-hours': null },
    ],
    [
      'days and times behind labels of their own',
      lines('You learn CPT.', '', 'Days', 'Tuesday, Thursday', 'Time', '6:00 p.m. - 9:00 p.m.', 'Weeks', '10'),
      { 'contact-hours': 60 },
    ],
    [
      'in modules of some weeks',
      lines('36 weeks – 720 clock hours', '', 'You learn CPT in six-week modules.'),
      { weeks: 36, 'contact-hours': 720 },
    ],
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
  ]);
});

describe('length', () => {
  documents([
    ['a range of months', lines('The course is 3–4 months long.'), { months: 3, weeks: null }],
    ['years', lines('Duration: 2 years', 'CPT'), { months: 24 }],
    ['numbers of weeks', lines('## Grading', '', '- Quizzes (Weeks 1-6): 30%', '- Final (week 16): 20%'), { weeks: null }],
    ['a deadline', lines('Withdrawal during weeks 1 - 7 is free.'), { weeks: null }],
    ['access', lines('Access to the course for 12 months. CPT'), { months: null }, [['months', 'time-limit', '12 months']]],
    ['a schedule of weeks', table('Week | Topic', '1 | CPT', '2 | E/M', '3 | Surgery', '4 | HCPCS'), { weeks: 4 }],
    [
      'the row of this program in a table of several',
      '# Catalog\n\n| Program | Length | Credits |\n|---|---|---|\n| Dental Assisting | 40 weeks | 54 |\n| Medical Coding | 36 weeks | 48 |\n\n4.2 DENTAL ASSISTING\n\nTeeth.\n\n4.3 MEDICAL CODING\n\nCovers CPT.\n',
      { weeks: 36, credits: 48 },
    ],
    [
      'the row that says it is this one',
      table('Course | Duration | Fee', 'CPC Batch (this course) | 8 - 10 weeks | $900', 'Scribe | 4 months | $300'),
      { weeks: 8 },
    ],
    ['a break of two weeks', lines('Classes meet on Mondays, with a two-week break in December. Covers CPT.'), { weeks: null }],
    [
      'hours behind a label of credits',
      lines('OFT 231 – Medical Coding I Section 02W (Online) Credit: 3 hours'),
      { credits: 3, 'contact-hours': null },
    ],
    [
      'hours a week behind credits',
      lines('Credits: 3 2 lecture hours/week 2 lab hours/week', 'Length: 15 weeks', '', 'CPT'),
      { 'contact-hours': 60 },
    ],
    [
      'the end of a sentence',
      lines('Each of you may borrow a laptop for two days', '', '(48 hours) per student.', '', 'CPT'),
      { 'contact-hours': null },
    ],
    ['a line that answers round the clock', lines('24-hour student assistance line 1-800-555-0119', '', 'CPT'), { 'contact-hours': null }],
    [
      'the hours of its row in a table of several programs',
      '# Catalog\n\n| Program | Weeks | Clock Hours | Credits |\n|---|---|---|---|\n| Dental Assisting | 40 | 900 | 54 |\n| Medical Coding | 36 | 740 | 48 |\n\n## Medical Coding\n\nCovers CPT.\n',
      { 'contact-hours': 740, weeks: 36 },
    ],
    ['the anecdote of one student', lines('One student finished the course in nine weeks. Covers CPT.'), { weeks: null }],
    ['times in French', lines('Ouvert de 8 h 30 à 16 h 30. CPT'), { 'contact-hours': null }],
    ['parts by their numbers', lines('Units 1 to 3 are dropped for working coders. Covers CPT.'), { credits: null }],
    ['dates', lines('Course Dates: 05/11/2020 - 07/12/2020'), { weeks: 9, 'course-year': 2020 }],
    [
      'stated weeks before counted ones',
      lines('Length: 5 weeks', '', '- Week 1: CPT', '- Week 2: E/M', '- Week 3: Surgery', '- Week 4: HCPCS'),
      { weeks: 5 },
    ],
  ]);
});
