import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';

const FOLDER = resolve(import.meta.dirname, '../corpus/samples');
const FRAGMENTS: readonly string[] = [
  '# Medical Coding',
  '## Schedule',
  '## Required books',
  '## Prerequisites',
  '## Instructor',
  '## You may also like',
  '## Contact hours',
  '## Exams',
  'Contact hours: 84',
  'Clock Hours:    206',
  'Lecture Hours45',
  'Lab Hours0',
  'Credit Hours',
  '3.00',
  'Credits: 2 (2 lecture; 1 lab)',
  '(3 credits)',
  'eighty (80) contact hours',
  '2½ hours per week',
  '16 – 18 weeks',
  'Length: 16 weeks',
  '3-4 months',
  '2 years',
  '5 h 40 min',
  '24-48 hours',
  'Tuesdays 6:30 p.m. – 9:20 p.m.',
  'Course Dates: 05/11/2020 - 07/12/2020',
  'Week 3: CPT',
  '- Week 1: E/M',
  '- Week 2: surgery (4 hours)',
  'CPT®',
  'ICD-10-CM/PCS',
  'ICD-9-CM is no longer taught.',
  'HCPCS Level II',
  'ICD',
  'HIT 170',
  'CPC',
  'the CPC exam of AAPC',
  'R. Delmonte, RHIA, CCS',
  'prepares you for',
  'must',
  'not',
  'recommended',
  'Prerequisites: None',
  'Prerequisites: BIO 231',
  'anatomy and medical terminology',
  'timed',
  'mock exams',
  '100 questions, 240 minutes',
  'All exams are timed.',
  'We guarantee a job.',
  'does not guarantee employment',
  'externship',
  'Field Work: None',
  'an 80-hour externship',
  '$1,950',
  'refund',
  'CPT Professional Edition, 2026',
  'handbook',
  'medical billing',
  'Fall 2026',
  'homework',
  'outside of class',
  'office hours',
  '| Topic | Hours |',
  '| --- | --- |',
  '| CPT | 56 |',
  '| HCPCS | 4 |',
  '| Total | 60 |',
  '1 credit = 15 contact hours',
  '30 sessions of 3 hours',
  '**Clock hours:**',
  '<p>',
  '</p>',
  '&nbsp;',
  '&amp;',
  '[link](x.html)',
  '`',
  '*',
  '- ',
  '1. ',
  '> ',
  '```yaml',
  '```',
  '---',
  '\t',
  '  ',
  ': ',
  '. ',
  '; ',
  ' | ',
  '\n',
  '\n\n',
  '\n',
  '\n\n',
  ' ',
  ' ',
  '🎓',
  '\u00A0',
  '\u200B',
  '’',
  '½',
  '80',
  'hours',
  'weeks',
  'each',
  'per week',
  'total',
];

const DOCUMENTS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(resolve(FOLDER, name), 'utf8'));

interface Change {
  readonly kind: 'delete' | 'duplicate' | 'swap' | 'spoil';
  readonly line: number;
  readonly other: number;
  readonly char: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete' as const, 'duplicate' as const, 'swap' as const, 'spoil' as const),
  line: fc.nat(500),
  other: fc.nat(500),
  char: fc.oneof(
    fc.constantFrom('|', '#', '-', ':', '*', '<', '`', '0', '½', '\t', '\\', '&', '['),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

function changed(lines: readonly string[], { kind, line, other, char }: Change): string[] {
  const all = [...lines];
  const [a, b] = [line % all.length, other % all.length];
  const [first, second] = [all[a] ?? '', all[b] ?? ''];
  if (kind === 'delete' && all.length > 1) all.splice(a, 1);
  else if (kind === 'duplicate') all.splice(b, 0, first);
  else if (kind === 'swap') [all[a], all[b]] = [second, first];
  else {
    const at = other % (first.length + 1);
    all[a] = first.slice(0, at) + char + first.slice(at + 1);
  }
  return all;
}

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

/** A text of words and lines as syllabi have them, in any order. */
export const syllabusLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(' ', ' ', '\n', '\n', '\n\n', '')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

/** A syllabus of the corpus of which some lines were deleted, doubled, exchanged or spoiled. */
export const mutant: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...DOCUMENTS), fc.array(change, { maxLength: 12 }))
  .map(([text, changes]) => changes.reduce<readonly string[]>(changed, text.split('\n')).join('\n'));
