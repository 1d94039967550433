import { describe } from 'vitest';
import { documents, lines } from './documents.ts';

describe('code sets', () => {
  documents([
    [
      'in the answer to a question that says no',
      lines('Covers CPT.', '', 'Is PCS part of this course? No. ICD-10-PCS is for inpatient procedures.'),
      { 'code-sets': ['CPT'] },
    ],
    [
      'one after another behind a contrast',
      lines('Teaches ICD-10-PCS and how it differs from ICD-9-CM Volume 3 and from CPT.'),
      { 'code-sets': ['ICD-10-PCS'] },
    ],
    ['that is no longer in use', lines('Topics: Where ICD-9 went and why; ICD-10-CM conventions'), { 'code-sets': ['ICD-10-CM'] }],
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
    ...[
      'CPT, ICD-10-CM and HCPCS are taught in small classes.',
      'CPT, ICD-10-CM and HCPCS are covered in modules 2 to 6.',
      'CPT, ICD-10-CM and HCPCS are covered in our evening classes.',
      'CPT, ICD-10-CM and HCPCS are the subject of the second module.',
      'CPT, ICD-10-CM and HCPCS coding is offered in person.',
      'CPT, ICD-10-CM and HCPCS are handled in weekly labs.',
      'CPT, ICD-10-CM and HCPCS are left to the second half.',
      'Learn what a CPT code is, and how ICD-10-CM and HCPCS codes are assigned.',
    ].map((said) => [said, lines(said), { 'code-sets': ['CPT', 'HCPCS', 'ICD-10-CM'] }] as const),
    ...[
      'HCPCS is taught in another course.',
      'HCPCS is covered in our advanced course.',
      'HCPCS is the subject of a separate class.',
      'HCPCS is left to the next course.',
      'You see what a HCPCS code looks like.',
    ].map(
      (said) => [said, lines('Covers CPT.', '', said), { 'code-sets': ['CPT'] }, [['code-sets', 'no-longer-taught', 'HCPCS']]] as const,
    ),
    ...(
      [
        ['HCPCS is the subject of HIT 62C.', 'another-course'],
        ['HCPCS is handled only in our advanced batch.', 'another-course'],
        ['HCPCS is likewise outside the award.', 'no-longer-taught'],
        ['HCPCS short course (separate enrollment): 24 hours.', 'another-course'],
        ['You see how the Canadian system differs from ICD-10-CM/PCS and HCPCS.', 'compared-only'],
        ['Other ways: how other countries do it without HCPCS.', 'no-longer-taught'],
      ] as const
    ).map(([said, reason]) => [said, lines('Covers CPT.', '', said), { 'code-sets': ['CPT'] }, [['code-sets', reason, 'HCPCS']]] as const),
    ['from the books', lines('## Required books', '', '- CPT Professional Edition, 2026'), { 'code-sets': ['CPT'], 'code-books': ['CPT'] }],
  ]);
});

describe('books', () => {
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
  ]);
});
