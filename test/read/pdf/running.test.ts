import { expect, it } from 'vitest';
import { withoutRunning } from '../../../src/read/pdf/running.ts';
import type { Page, Piece } from '../../../src/read/pdf/types.ts';

const piece = (text: string, y: number): Piece => ({ text, x: 72, right: 72 + text.length * 5, y, size: 10, bold: false, tag: null });
const page = (number: number, pieces: readonly Piece[]): Page => ({
  number,
  width: 612,
  height: 792,
  pieces,
  rules: [],
  drawn: true,
  tags: null,
});
const left = (pages: readonly (readonly Piece[])[]): string[][] =>
  withoutRunning(pages.map((pieces, i) => page(i + 1, pieces))).map(({ pieces }) => pieces.map((p) => p.text));

it.each<[string, Piece[][], string[][]]>([
  [
    'a header',
    [
      [piece('HIM 211', 30), piece('One', 400)],
      [piece('HIM 211', 31), piece('Two', 400)],
    ],
    [['One'], ['Two']],
  ],
  ['page numbers', [[piece('Coding, page 4', 760)], [piece('Coding, page 5', 760)], [piece('Coding, page 6', 760)]], [[], [], []]],
  ['the number of the page alone', [[piece('Text', 400), piece('1', 760)]], [['Text']]],
  ['"Page 1 of 1"', [[piece('Text', 400), piece('Page 1 of 1', 760)]], [['Text']]],
  ['not what stands in the middle', [[piece('Exam', 400)], [piece('Exam', 400)]], [['Exam'], ['Exam']]],
  [
    'not another line at the top of each page',
    [[piece('Week 1: visits', 60)], [piece('Week 9: surgery', 60)]],
    [['Week 1: visits'], ['Week 9: surgery']],
  ],
  ['not rows whose numbers do not count pages', [[piece('7 hours', 700)], [piece('7 weeks', 700)]], [['7 hours'], ['7 weeks']]],
])('drops %s', (_what, pages, rest) => {
  expect(left(pages)).toEqual(rest);
});
