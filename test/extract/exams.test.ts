import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

describe('exams', () => {
  documents([
    ['all timed', lines('All exams are timed. Covers CPT.'), { 'timed-exams': 2 }],
    [
      'questions and minutes',
      lines('- Mid-course exam: 50 questions, 120 minutes', '- Final exam: 100 questions, 240 minutes'),
      { 'timed-exams': 2, 'exam-pace': 2.4 },
    ],
    ['a number of mock exams', lines('Three timed mock exams. Covers CPT.'), { 'timed-exams': 3, 'practice-exams': 3 }],
    ['one with its minutes', lines('Mock exam 1 (timed): 240 minutes', '', 'Covers CPT.'), { 'timed-exams': 1, 'practice-exams': 1 }],
    [
      'named by the heading above',
      lines('ABOUT THE MOCK', '', 'It runs under a clock: 80 questions in 3 hours. Covers CPT.'),
      { 'timed-exams': 1, 'exam-pace': 2.25 },
    ],
    [
      'an external one, asked about below a heading',
      lines('## Are the quizzes against the clock?', '', 'They are not.', '', 'But the certification exam is timed, is it?'),
      { 'timed-exams': 0 },
    ],
    ['not timed', lines('The mock exams are not timed. Covers CPT.'), { 'timed-exams': 0 }],
    ['no time limit', lines('There is no time limit on the quizzes. Covers CPT.'), { 'timed-exams': 0 }],
    [
      'the external one',
      lines('The CPC exam is timed: 4 hours for 100 questions.', '', 'Covers CPT.'),
      { 'timed-exams': null, 'exam-pace': null },
    ],
    [
      'without a word of time',
      lines('There is a midterm and a final exam. Covers CPT.'),
      { 'timed-exams': null },
      [['timed-exams', 'exam-without-time', 'midterm']],
    ],
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
  ]);
});

describe('practice', () => {
  documents([
    ['an externship', lines('Covers CPT. An externship of 80 hours follows.'), { practicum: true, 'contact-hours': null }],
    [
      'figures below its name, one to a line',
      lines('TOTAL HOURS OF INSTRUCTION', '', 'Externship', '0', '0', '160', '160', '', 'Covers CPT.'),
      { practicum: true },
    ],
    ['a key of a record', '```yaml\ntitle: Medical Coding\nexternshipIncluded: false\n```\n', { practicum: false }],
    [
      'of a course with another number',
      '# HIT 217 Coding\n\nCovers CPT. HIT 217 must be completed before HIT 240 Professional Practice Experience.\n',
      { practicum: null },
      [['practicum', 'another-course', 'Professional Practice Experience']],
    ],
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
  ]);
});
