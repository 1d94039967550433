import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/extract/passages.ts';
import { pageOf } from './told.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

/** The passage that reads as given, or begins so. */
async function passage(text: string, words: string): Promise<Passage> {
  const { passages } = await pageOf(text);
  const found = passages.find((p) => p.text === words) ?? passages.find((p) => p.text.startsWith(words));
  if (!found) throw new Error(`No passage "${words}" in ${JSON.stringify(passages.map((p) => p.text))}`);
  return found;
}

describe('roles of sections', () => {
  it.each<readonly [name: string, text: string, words: string, has: readonly string[], hasNot: readonly string[]]>([
    ['below a heading', lines('## Required textbooks', '', 'CPT 2026'), 'CPT 2026', ['books'], []],
    ['after the next heading', lines('## Textbooks', '', 'CPT', '', '## Schedule', '', 'E/M'), 'E/M', ['schedule'], ['books']],
    ['below a deeper heading', lines('## Schedule', '', '### CPT', '', 'E/M'), 'E/M', ['schedule'], []],
    [
      'after a heading of the same depth without a role',
      lines('## Schedule', '', 'CPT', '', '## Hello there', '', 'E/M'),
      'E/M',
      [],
      ['schedule'],
    ],
    ['numbered', lines('## IV. Prerequisites', '', 'Anatomy'), 'Anatomy', ['prerequisites'], []],
    ['with words in brackets', lines('## Textbooks (see the bookstore)', '', 'CPT 2026'), 'CPT 2026', ['books'], []],
    ['a label with its value', 'Prerequisites: Anatomy', 'Prerequisites', ['prerequisites'], []],
    ['a label does not reach the next line', lines('Prerequisites: Anatomy', 'We code with CPT.'), 'We code', [], ['prerequisites']],
    ['nearest first', lines('## Schedule', '', '### Grading', '', 'Tests 20%'), 'Tests', ['grading', 'schedule'], []],
    ['in a table row', lines('| Prerequisites | Anatomy |', '|---|---|', '| Textbooks | CPT |'), 'Textbooks', ['books'], ['prerequisites']],
    [
      'a sentence is no heading',
      lines('We teach prerequisites and textbooks in a schedule of many weeks.', '', 'CPT'),
      'CPT',
      [],
      ['books', 'schedule', 'prerequisites'],
    ],
  ])('%s', async (_name, text, words, has, hasNot) => {
    const { roles } = await passage(text, words);
    expect(roles).toEqual(expect.arrayContaining([...has]));
    expect(roles.slice(0, has.length > 0 ? 1 : 0)).toEqual(has.slice(0, 1));
    for (const role of hasNot) expect(roles).not.toContain(role);
  });
});

describe('a short section', () => {
  it('covers the list below its label, and no more', async () => {
    const text = lines('Prerequisites', '', '- Anatomy', '- Terminology', '', 'We code with CPT.');
    expect((await passage(text, 'Anatomy')).roles).toContain('prerequisites');
    expect((await passage(text, 'Terminology')).roles).toContain('prerequisites');
    expect((await passage(text, 'We code')).roles).not.toContain('prerequisites');
  });

  it('covers one paragraph', async () => {
    const text = lines('Prerequisites', 'HIT 101', '', 'We code with CPT.');
    expect((await passage(text, 'HIT 101')).roles).toContain('prerequisites');
    expect((await passage(text, 'We code')).roles).not.toContain('prerequisites');
  });

  it('reaches to the next heading where a heading opens it', async () => {
    const text = lines('## Prerequisites', '', 'Anatomy', '', 'Terminology', '', '## Schedule', '', 'CPT');
    expect((await passage(text, 'Terminology')).roles).toContain('prerequisites');
    expect((await passage(text, 'CPT')).roles).not.toContain('prerequisites');
  });
});

describe('a key and its value', () => {
  it.each<readonly [name: string, text: string, words: string, value: string | null]>([
    ['on one line', 'Prerequisites: Anatomy', 'Prerequisites', 'Anatomy'],
    ['on two lines', lines('Prerequisites:', 'Anatomy'), 'Prerequisites', 'Anatomy'],
    ['on two lines without a colon', lines('Credit Hours', '3.00'), 'Credit Hours', '3.00'],
    ['an empty key', lines('Hours of Study:', 'Course Prerequisite(s):', 'HTH 101'), 'Hours of Study', null],
    ['the key after an empty key', lines('Hours of Study:', 'Course Prerequisite(s):', 'HTH 101'), 'Course Prerequisite', 'HTH 101'],
    ['in a row', lines('| Textbooks | CPT |', '| Prerequisites | Anatomy |'), 'Prerequisites', 'Anatomy'],
  ])('%s', async (_name, text, words, value) => {
    const page = await pageOf(text);
    const found = page.passages.find((p) => p.text.startsWith(words));
    expect(found?.value ? page.text.slice(found.value.start, found.value.end) : null).toBe(value);
  });
});

describe('labels that ran together in one line', () => {
  const long = 'The class meets in the evening and works through the code books with cases from practice. '.repeat(2);
  const text = `${long}Prerequisites: Anatomy and terminology. Textbooks: CPT Professional Edition. Credits: 3`;

  it.each<readonly [words: string, role: string, value: string]>([
    ['Prerequisites', 'prerequisites', 'Anatomy and terminology.'],
    ['Textbooks', 'books', 'CPT Professional Edition.'],
    ['Credits', 'credits', '3'],
  ])('%s', async (words, role, value) => {
    const page = await pageOf(text);
    const found = page.passages.find((p) => p.text.startsWith(words));
    expect(found?.own).toContain(role);
    expect(found?.value && page.text.slice(found.value.start, found.value.end).trim()).toBe(value);
  });

  it('leaves the words before the first label alone', async () => {
    expect((await passage(text, 'The class')).roles).toEqual([]);
  });
});

describe('rows', () => {
  const text = lines('| Topic | Hours |', '|---|---|', '| CPT | 56 |', '| HCPCS | 4 |');

  it('know the header of their table', async () => {
    const { passages } = await pageOf(text);
    expect(passages.map((p) => [p.kind, p.row?.isHeader, p.row?.header])).toEqual([
      ['row', true, ['Topic', 'Hours']],
      ['row', false, ['Topic', 'Hours']],
      ['row', false, ['Topic', 'Hours']],
    ]);
  });

  it('have a cell for each column', async () => {
    const page = await pageOf(text);
    expect(page.passages.map((p) => p.row?.cells.map((c) => page.text.slice(c.start, c.end)))).toEqual([
      ['Topic', 'Hours'],
      ['CPT', '56'],
      ['HCPCS', '4'],
    ]);
  });
});

describe('every passage', () => {
  it('is indexed in order and knows the headings above it', async () => {
    const { passages } = await pageOf(lines('# A', '', '## B', '', 'one', '', '### C', '', 'two', '', '## D', '', 'three'));
    expect(passages.map((p) => p.index)).toEqual(passages.map((_, i) => i));
    const above = passages.map((p) => [p.text, p.path.map((i) => passages[i]!.text).join(' > ')]);
    expect(above).toEqual([
      ['A', ''],
      ['B', 'A'],
      ['one', 'A > B'],
      ['C', 'A > B'],
      ['two', 'A > B > C'],
      ['D', 'A'],
      ['three', 'A > D'],
    ]);
  });
});
