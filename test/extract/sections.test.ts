import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

/** Where a section begins and ends decides what its lines say. */
describe('sections', () => {
  documents([
    [
      'end at a line in strong type',
      lines('Covers CPT.', '', '**Trainers**', '', 'Ana Cruz, CPC', '', '**Frequently asked**', '', 'Q: Is there OJT?', 'A: None.'),
      { practicum: false, 'instructor-credentials': ['CPC'] },
    ],
    [
      'are no section where the line in strong type asks something',
      lines('Covers CPT.', '', '**Is there an externship?**', 'No. The lab takes its place.'),
      { practicum: false },
    ],
    [
      'a module named in strong type',
      lines('Covers CPT.', '', '**Module F – Externship**', '120 hours in a clinic with a weekly meeting on campus'),
      { practicum: true },
    ],
    [
      'a label with a full stop',
      lines('## Requirements', '', 'There are no prerequisites.', '', 'Materials. You need the CPT Professional book from Part 2 on.'),
      { prerequisites: ['none'], 'code-books': ['CPT'] },
    ],
    [
      'what else is taught at the school',
      lines(
        'Covers CPT. Prepares for the CPC exam.',
        '',
        '## Also in this department',
        '',
        '### Health Records',
        'Prepares for the RHIT exam.',
      ),
      { credentials: ['CPC'] },
    ],
    [
      'a program of another trade',
      lines('Covers CPT. Clock hours: 80', '', '## Pharmacy Technician', '', '600 clock hours. Graduates sit for the CCA exam.'),
      { 'contact-hours': 80, credentials: null },
    ],
    [
      'author and year of a book',
      lines(
        'Required Materials',
        'Author',
        'Santoro, K.',
        'Year',
        '2024',
        'Other Materials',
        'Current-year CPT manual',
        'Current-year HCPCS Level II manual',
      ),
      { 'code-books': ['CPT', 'HCPCS'], 'course-year': null },
    ],
    [
      'headings in capitals inside of a long line without any colon',
      lines(
        'This course teaches how to code the procedures that physicians do and how the codes are built from operative reports and complete records. PREREQUISITES HIT 115 Medical Terminology, HIT 121 Human Anatomy for Coders, all with C or better.',
      ),
      { prerequisites: ['anatomy', 'terminology'] },
    ],
    [
      'a label at the end of a line',
      lines(
        'COURSE DESCRIPTION This course introduces the health insurance industry and the coding of diagnoses and procedures for the major payers. Credit: 4 semester hours. Prerequisite:',
        'MDO 105 Medical Terminology with a grade of C or better.',
      ),
      { prerequisites: ['terminology'] },
    ],
    [
      'the part of the clinic among the contact hours',
      lines('Covers CPT.', '', 'Contact Hours (per term)', 'Lecture', '30.00', 'Laboratory', '30.00', 'Clinical', '0.00', 'Total', '60.00'),
      { 'contact-hours': 60, practicum: null },
    ],
  ]);
});
