import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

describe('credentials', () => {
  documents([
    [
      'of the program, where the course alone leads to none',
      lines('Covers ICD-9-CM. Graduates of the program may sit for the RHIT exam. This course alone does not lead to a credential.'),
      { credentials: null },
      [['credentials', 'another-course', 'RHIT']],
    ],
    [
      'of the course that a sentence points to',
      lines('Covers claims and posting. For coding please see our CPC Preparation.'),
      { credentials: null },
    ],
    ['prepared for', lines('The course prepares you for the CPC exam of AAPC. Covers CPT.'), { credentials: ['CPC'], 'wrong-body': null }],
    ['eligible', lines('Graduates are eligible to sit for the Certified Coding Specialist (CCS) examination.'), { credentials: ['CCS'] }],
    ['in the title', '# CPC Certification Training\n\nCovers CPT.', { credentials: ['CPC'] }],
    ['in a title set as plain text', 'CPC® Certification Review Class\n\nCovers CPT.\n', { credentials: ['CPC'] }],
    [
      'by a course that is spoken of as it',
      lines('What it does', '', 'It gets you ready for the CPC exam of AAPC. Covers CPT.'),
      { credentials: ['CPC'] },
    ],
    [
      'below a line that says so',
      lines(
        'CERTIFICATION',
        '',
        'The program prepares you for two national examinations:',
        'CPC (AAPC) and CBCS (NHA).',
        '',
        'Covers CPT.',
      ),
      { credentials: ['CBCS', 'CPC'] },
    ],
    ['a label', lines('Prepares for: Certified Professional Coder (CPC)', 'Covers CPT.'), { credentials: ['CPC'] }],
    ['an apprentice', lines('Prepares for the CPC-A. Covers CPT.'), { credentials: ['CPC'] }],
    [
      'a topic of an outline',
      lines('COURSE CONTENT', 'A. Overview of coding', '1. Career paths', '2. Credentials – CPC, CCA', 'B. ICD-10-CM', '1. Format'),
      { credentials: null },
    ],
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
    ['denied', lines('This course does not prepare you for the CPC exam.'), { credentials: ['none'] }, [['credentials', 'denied', 'CPC']]],
    [
      'denied, and another one named',
      lines('This course does not prepare you for the CPC exam, but for the CCS exam.'),
      { credentials: ['CCS'] },
    ],
    ['a certificate of the school', lines('You receive a certificate of completion of our institute. Covers CPT.'), { credentials: null }],
    ['an unnamed one', lines('Prepares for national certification. Covers CPT.'), { credentials: null }],
    [
      'needed before',
      lines('Prerequisites: 1 year of coding experience or CPC', '', 'Covers CPT.'),
      { credentials: null, prerequisites: ['credential', 'experience'] },
    ],
    ['with another body', lines('Prepares for the CPC exam of AHIMA. Covers CPT.'), { credentials: ['CPC'], 'wrong-body': ['CPC'] }],
  ]);
});
