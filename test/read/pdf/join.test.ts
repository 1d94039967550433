import { expect, it } from 'vitest';
import { joinedLines, wordsOf } from '../../../src/read/pdf/join.ts';
import { lineOf } from '../../../src/read/pdf/lines.ts';
import type { Piece } from '../../../src/read/pdf/types.ts';

const piece = (text: string, y: number, bold = false): Piece => ({ text, x: 0, right: text.length * 5, y, size: 10, bold, tag: null });
const line = (text: string, i: number, bold = false, page = 1) => lineOf([piece(text, i * 12, bold)], page, 500);

it.each([
  [['a course of', 'coding'], '', 'a course of coding'],
  [['the exami-', 'nation'], '', 'the examination'],
  [['the exami\u00AD', 'nation'], '', 'the examination'],
  [['self-', 'study'], '', 'self-study'],
  [['in-', 'patient'], 'inpatient', 'inpatient'],
  [['out-', 'patient'], '', 'out-patient'],
  [['drag-', 'down'], 'drag-down menus', 'drag-down'],
  [['ICD-10-', 'CM'], '', 'ICD-10-CM'],
  [['ICD-', '10-CM'], '', 'ICD-10-CM'],
  [['Monday -', 'Friday'], '', 'Monday - Friday'],
])('%j among "%s" is %s', (lines, text, joined) => {
  expect(
    joinedLines(
      lines.map((one, i) => line(one, i)),
      wordsOf([...lines, text]),
    ).text,
  ).toBe(joined);
});

it('keeps where strong type stands, and which page begins where', () => {
  const lines = [line('Texts and', 0, true), line('books', 1, true), line('of the course', 0, false, 2)];
  expect(joinedLines(lines, new Set())).toEqual({
    text: 'Texts and books of the course',
    strong: [{ start: 0, end: 15 }],
    pages: [
      { at: 0, page: 1 },
      { at: 16, page: 2 },
    ],
  });
});
