import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

describe('promises', () => {
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
  ]);
});

describe('what a buyer asks', () => {
  documents([
    ['cost and refund', lines('Covers CPT. Tuition: $1,950. Full refund before the second class.'), { cost: '$1,950', refund: true }],
    ['a discount is no cost', lines('Covers CPT.', '', 'Enroll today and save ₹5,000', '', 'Course fee ₹32,000'), { cost: '₹32,000' }],
    ['a salary is no cost', lines('Covers CPT. Coders earn a median salary of $60,000.'), { cost: null }],
    ['the fee of the exam', lines('Covers CPT. Exam fee: $425.'), { cost: null }],
    ['proof of the hours', lines('Covers CPT. Your certificate of completion states your contact hours.'), { 'completion-proof': true }],
    ['a certificate without hours', lines('Covers CPT. You receive a certificate of completion.'), { 'completion-proof': null }],
    ['not what kind of document it is', '# Course Syllabus – Fall 2024\n\n**HIT 214 – CPT Coding**\n', { title: 'CPT Coding' }],
    ['a title that begins in capitals', 'COURSE TITLE: ICD-9-CM Coding\nTERM: Spring 2009\n', { title: 'ICD-9-CM Coding' }],
    ['the year in the title', '# Coding - Fall 2026\n\nCovers CPT.', { title: 'Coding', 'course-year': 2026 }],
    ['a bare year below its label', lines('School Year', '', '2025', '', 'Covers CPT.'), { 'course-year': 2025 }],
    [
      'a term below its label, far from the title',
      lines(...Array.from({ length: 14 }, (_, i) => `Line ${i} on coding.\n`), 'Term', 'Fall 2025', '', 'Covers CPT.'),
      { 'course-year': 2025 },
    ],
    ['an academic year', lines('Academic year: 2025-2026', '', 'Covers CPT.'), { 'course-year': 2025 }],
    ['introductory', '# Introduction to Coding\n\nA course for beginners. Covers CPT.', { 'course-level': ['introductory'] }],
    ['extensive', lines('A comprehensive course. Covers CPT.'), { 'course-level': ['extensive'] }],
    [
      'the school',
      lines('School: Millbrook Career Institute', '', 'Covers CPT.'),
      { provider: 'Millbrook Career Institute', title: 'Medical Coding' },
    ],
    ['a numbered title', '# HIT 204 – Procedure Coding\n\nCovers CPT.', { title: 'Procedure Coding' }],
  ]);
});
