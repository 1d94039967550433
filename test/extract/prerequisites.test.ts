import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

describe('prerequisites', () => {
  documents([
    [
      'glued to its label',
      lines('Course NumberMB240', 'PrerequisiteMB120 Medical Terminology', '', 'Covers CPT.'),
      { prerequisites: ['terminology'] },
    ],
    [
      'rules of admission among policies',
      lines('Covers CPT.', '', '**Good to know**', '', '- Students must be 18 or have a high school diploma.'),
      { prerequisites: ['admission'] },
    ],
    [
      'a course that some wished they had',
      lines('Covers CPT.', '', 'Students who have never had a course in anatomy have told me they wished they had.'),
      { prerequisites: null, subjects: null },
    ],
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
      'under a numbered heading for all programs',
      lines('4.5 ADMISSION (ALL PROGRAMS)', '', 'An applicant must', '(a) hold a high school diploma;'),
      { prerequisites: ['admission'] },
    ],
    [
      'under a heading in two languages',
      lines('Prerequisites / Préalables', 'HIM 110 Medical Terminology', '', 'Covers CPT.'),
      { prerequisites: ['terminology'] },
    ],
    [
      'needed later',
      lines('Prerequisites: none. BLS card before clinical.', '', 'Covers CPT.'),
      { prerequisites: ['none'] },
      [['prerequisites', 'needed-later', 'BLS']],
    ],
    [
      'a course that comes after this one',
      lines('Prerequisites: HIM 110 Medical Terminology. You take HIM 240 Advanced Coding next spring.', '', 'Covers CPT.'),
      { prerequisites: ['terminology'] },
      [['prerequisites', 'needed-later', 'HIM 240']],
    ],
    ['taught, not needed', lines('## Topics', '', '- Medical terminology', '- CPT'), { prerequisites: null, subjects: ['terminology'] }],
    ['no word', lines('Covers CPT.'), { prerequisites: null }],
  ]);
});
