import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';
import { drawn, onePage, packed, pdfOf, streamOf } from './pdf/pdf-made.ts';
import { shown } from './shown.ts';

const MADE = resolve(import.meta.dirname, '../formats/pdf/made');
const made = (name: string): Promise<Reading> => read({ path: `${name}.pdf`, bytes: readFileSync(resolve(MADE, `${name}.pdf`)) });
const readBytes = (bytes: Uint8Array): Promise<Reading> => read({ path: 'course.pdf', bytes });

describe('tables drawn with lines', () => {
  it('have their rows, also over two pages, their wrapped cells and their merged ones', async () => {
    const { outline, problems } = await made('ruled');
    expect(problems).toEqual([]);
    expect(shown(outline)).toEqual([
      '# HIT 230 Procedure Coding',
      'Credits: 3 {Credits=3}',
      'Instructor: Dana Whitlock, RHIT, CCS {Instructor=Dana Whitlock, RHIT, CCS}',
      'Meets: Mondays, 6:00 to 9:00 p.m. {Meets=Mondays, 6:00 to 9:00 p.m.}',
      'Grades rest on four exams and on the cases of each week.',
      '[Week | Topic | Reading and work | Hours]',
      '1 | Structure of CPT; conventions and guidelines of all sections | Chapter 1, and the introduction of the code book from the first page to the last | 3',
      '2 | Evaluation and management | Chapter 2, cases 1 to 12 | 3',
      '3 | Anesthesia | Chapter 3, cases 13 to 20 | 3',
      '4 | Exam 1, timed, two hours |  | 2',
      '5 | Surgery: integumentary and musculoskeletal systems, with the rules on repair, grafts and fractures | Chapters 4 and 5, cases 21 to 40; hand in five of them, coded with modifiers | 3',
      '6 | Surgery: respiratory and cardiovascular systems | Chapters 6 and 7, cases 41 to 60 | 3',
      '7 | Surgery: digestive system | Chapter 8 | 3',
      '8 | Exam 2, timed, two hours |  | 2',
      '9 | Surgery: urinary, genital and maternity care; what the global package holds and what it leaves out | Chapters 9 and 10, cases 61 to 70; group work on the package | 3',
      '10 | Surgery: nervous system, eye and ear | Chapter 11 | 3',
      '11 | Radiology | Chapter 12 | 3',
      '12 | Exam 3, timed, two hours |  | 2',
      '13 | Pathology and laboratory | Chapter 13 | 3',
      '14 | Medicine | Chapter 14 | 3',
      '15 | HCPCS Level II and modifiers | The code book, sections A to V, and the list of modifiers behind its cover | 3',
      '16 | Final exam, timed, three hours |  | 3',
      'Late work loses one grade a day.',
    ]);
  });

  it('tell the page of each row', async () => {
    const { text, place } = await made('ruled');
    expect(place.map(({ page }) => page)).toEqual([1, 2]);
    expect(text.slice(place[1]!.start)).toMatch(/^(?:15|16) \| /);
  });

  it('stand in the text row by row, and every offset leads to the text', async () => {
    const { text, outline } = await made('ruled');
    expect(text.split('\n').slice(0, 4)).toEqual(['HIT 230 Procedure Coding', '', 'Credits: 3', 'Instructor: Dana Whitlock, RHIT, CCS']);
    const words = [...outline.text.matchAll(/\S/g)];
    expect(words.map(({ index }) => text.slice(outline.origin.start[index], outline.origin.end[index]))).toEqual(
      words.map(([word]) => word),
    );
  });
});

describe('a brochure in two columns', () => {
  it('is read column by column, with broken words made whole, and without header and footer', async () => {
    const { outline } = await made('two-columns');
    const blocks = shown(outline);
    expect(blocks.slice(0, 5)).toEqual([
      '# Professional Coding Certificate',
      'An evening program of Quillhaven Career School for people who want to pass the CPC exam.',
      '## What you will learn',
      'The program teaches physician coding from the ground up. You learn to read operative reports, to find the right CPT code, to pick diagnoses from ICD-10-CM, and to report supplies with HCPCS Level II codes. Every evening ends with self-graded cases that you code alone and then defend before the class, with the code books open in front of you.',
      'Classes meet on Tuesdays and Thursdays for three hours over twenty weeks, which makes 120 contact hours of instruction. Homework takes another four hours a week and is not counted in that number.',
    ]);
    expect(blocks.filter((block) => block.startsWith('#')).map((block) => block.slice(3))).toEqual([
      'Professional Coding Certificate'.slice(1),
      ...['What you will learn', 'Before you start', 'Books', 'Exams', 'Cost and refunds', 'Your teacher', 'What you get at the end'],
      ...['Questions', 'How the school is run'],
    ]);
    expect(blocks.filter((block) => block.startsWith('- '))).toEqual([
      '- CPT Professional Edition, current year',
      '- ICD-10-CM, current year, of any publisher that prints the official guidelines',
      '- HCPCS Level II, current year',
    ]);
    expect(outline.text).not.toMatch(/Catalog 2026|\u00AD|\u2010/);
    expect(outline.text).toContain('for orthopedic and cardiology groups for eighteen years');
  });
});

describe('tables without lines', () => {
  it('have the columns that gaps set apart, and lists their depth', async () => {
    expect(shown((await made('unruled')).outline)).toEqual([
      'Quillhaven Career School – Catalog 2026',
      '# Coding for Clinics',
      'School | Brackwater Technical College',
      'Length | 12 weeks',
      'Contact hours | 84',
      '## Outcomes',
      'After the course you can',
      '- code visits, surgery and tests of a clinic with CPT, and show in the guidelines of the section why the code is right and why its neighbors are not,',
      '- code diagnoses with ICD-10-CM,',
      '-- from notes',
      '-- from reports',
      '- report supplies with HCPCS.',
      '## Schedule',
      '[Week | Topic | Hours]',
      '1–3 | Diagnosis coding | 21',
      '4–9 | Procedures: visits, surgery, radiology, laboratory and medicine, section by section | 42',
      '10 | HCPCS | 7',
      '11–12 | Timed exams | 14',
      '## Policies',
      'You may miss two classes. Work that is handed in late is read, but it is not graded unless you asked for more time before the day on which it was due.',
    ]);
  });
});

const TEXT = drawn('Medical Coding, 96 contact hours.');
const OK = onePage(streamOf(TEXT));
const PICTURE = streamOf(
  new Uint8Array(30 * 40),
  '/Type/XObject/Subtype/Image/Width 30/Height 40/ColorSpace/DeviceGray/BitsPerComponent 8',
);
const SHOWS = streamOf('q 612 0 0 792 0 0 cm /I Do Q');

describe('what cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file', 'This file is empty.'],
    ['a page without text', onePage(streamOf('')), 'empty-file', 'This PDF holds no text.'],
    ['pictures of pages', onePage(SHOWS, { objects: [PICTURE] }), 'scanned-file', 'This PDF holds pictures of pages, not text.'],
    ['plain text', new TextEncoder().encode('# Medical coding'), 'damaged-file', 'This PDF is damaged or cut off.'],
    ['a header alone', new TextEncoder().encode('%PDF-1.7\n'), 'damaged-file', 'This PDF is damaged or cut off.'],
    ['half a file', OK.subarray(0, OK.length / 2), 'damaged-file', 'This PDF is damaged or cut off.'],
    [
      'more pages than a syllabus has',
      pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${'3 0 R '.repeat(5000)}]/Count 5000>>`, '<</Type/Page/Parent 2 0 R>>']),
      'unreadable-file',
      'This PDF has 5,000 pages; at most 60 are read.',
    ],
    [
      'pages inside of themselves',
      pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 5>>']),
      'damaged-file',
      'This PDF is damaged or cut off.',
    ],
  ])('%s is one problem', async (_what, bytes, code, message) => {
    const { problems, text, outline } = await readBytes(bytes);
    expect(problems).toMatchObject([{ code, level: 'error', message }]);
    expect([text, outline.blocks]).toEqual(['', []]);
  });

  it('says that a file is locked', async () => {
    const { problems } = await made('locked');
    expect(problems).toMatchObject([
      { code: 'locked-file', message: 'This PDF is locked with a password.', remedy: 'Open it, print it to a new PDF, and use that.' },
    ]);
  });

  it('names a page that holds a picture', async () => {
    const { problems, text } = await readBytes(
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 7 0 R>>>>>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 6 0 R/Resources<</XObject<</I 8 0 R>>>>>>',
        streamOf(TEXT),
        SHOWS,
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
        PICTURE,
      ]),
    );
    expect(text).toBe('Medical Coding, 96 contact hours.\n');
    expect(problems).toMatchObject([{ code: 'unread-page', level: 'note', message: 'Page 2 holds a picture.' }]);
  });
});

describe('what is only strange', () => {
  const calls = '<</S/JavaScript/JS(globalThis.ran = true; while \\(true\\) {})>>';
  it.each([
    ['a file that may not be printed', readFileSync(resolve(MADE, 'restricted.pdf')), 'Medical coding, 96 contact hours.'],
    [
      'scripts, which do not run',
      onePage(streamOf(TEXT), { catalog: '/OpenAction 6 0 R', page: '/AA<</O 6 0 R>>', objects: [calls] }),
      null,
    ],
    ['many objects', onePage(streamOf(TEXT), { objects: Array.from({ length: 20_000 }, () => '0') }), null],
    ['brackets a million deep', onePage(streamOf(TEXT), { catalog: '/X 6 0 R', objects: ['['.repeat(1e6)] }), null],
    [
      'tags inside of themselves',
      onePage(streamOf(`/P <</MCID 0>> BDC ${TEXT} EMC`), {
        catalog: '/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>',
        page: '/StructParents 0',
        objects: ['<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>>>', '<</S/P/P 7 0 R/K[7 0 R 0]/Pg 3 0 R>>'],
      }),
      null,
    ],
    [
      'thousands of lines that cross',
      onePage(
        packed(
          Array.from({ length: 3000 }, (_, i) => `${i % 600} 0 m ${i % 600} 600 l S 0 ${i % 600} m 600 ${i % 600} l S `).join('') + TEXT,
        ),
      ),
      null,
    ],
    [
      'a letter as large as the world',
      onePage(streamOf(`BT /F1 1e30 Tf 1e30 0 0 1e30 1e30 1e30 Tm (x) Tj ET ${TEXT}`)),
      'Medical Coding, 96 contact hours.\n\nx',
    ],
  ])('%s', async (_what, bytes, text) => {
    const reading = await readBytes(bytes);
    expect(reading.text.trim()).toBe(text ?? 'Medical Coding, 96 contact hours.');
    expect(reading.problems).toEqual([]);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });
});
