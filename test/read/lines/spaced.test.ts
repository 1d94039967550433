import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown.ts';

/** The rows of all tables of a text, cells parted by bars. */
async function rows(...typed: readonly string[]): Promise<string[]> {
  const { outline } = await readMarkdown(`# Coding\n\n${typed.join('\n')}\n`);
  const words = ({ start, end }: { start: number; end: number }): string => outline.text.slice(start, end);
  return outline.blocks.flatMap((block) =>
    block.kind === 'table' ? [...(block.header ? [block.header] : []), ...block.rows].map((cells) => cells.map(words).join('|')) : [],
  );
}

describe('a table whose columns are set with spaces', () => {
  it.each<[string, string[], string[]]>([
    [
      'with a code of its own before each name',
      [
        'Course                    Hours    Credits',
        'MB 100   Terminology       60      5.0',
        'MB 110   CPT Coding        80      6.0',
        'MB 120   HCPCS             20      1.5',
      ],
      ['Course|Hours|Credits', 'MB 100 Terminology|60|5.0', 'MB 110 CPT Coding|80|6.0', 'MB 120 HCPCS|20|1.5'],
    ],
    [
      'with cells without a figure, and a total',
      [
        'Code    Title      Lecture  Lab',
        'A 1     Terms        60     -',
        'A 2     Coding       40    60',
        'A 3     Review       10    30',
        'TOTAL               110    90',
      ],
      ['Code|Title|Lecture|Lab', 'A 1|Terms|60|-', 'A 2|Coding|40|60', 'A 3|Review|10|30', 'TOTAL||110|90'],
    ],
    ['keys and values are none', ['Clock Hours:     120', 'Mode:            Classroom', 'Fee:             400', 'Seats:           20'], []],
    ['two rows are none', ['Course      Hours', 'CPT Coding     80', 'HCPCS          20'], []],
    ['words alone are none', ['Course      Room', 'CPT         Lab', 'HCPCS       Lab', 'ICD         Lab'], []],
  ])('%s', async (_name, typed, wanted) => expect(await rows(...typed)).toEqual(wanted));
});
