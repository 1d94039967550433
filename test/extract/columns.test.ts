import { describe, expect, it } from 'vitest';
import { amount, columns, timeCells } from '../../src/extract/columns.ts';

const row = (header: readonly string[] | null): Parameters<typeof timeCells>[0] => ({ table: 0, cells: [], header, isHeader: false });

describe('what a column holds', () => {
  it.each<readonly [head: string, holds: string]>([
    ['Credits', 'credits'],
    ['Credit Hours', 'credits'],
    ['Cr.', 'credits'],
    ['Semester hours', 'credits'],
    ['Hours', 'hours'],
    ['Hrs', 'hours'],
    ['Contact hours', 'hours'],
    ['Clock hours', 'hours'],
    ['Total hours', 'totalHours'],
    ['Hours (total)', 'totalHours'],
    ['Total', 'total'],
    ['Minutes', 'minutes'],
    ['Week', 'week'],
    ['Week #', 'week'],
    ['Weeks', 'week'],
    ['Days', 'days'],
    ['Hours outside of class', 'outOfClass'],
    ['Homework hours', 'outOfClass'],
    ['Topic', 'text'],
    ['', 'text'],
  ])('%s: %s', (head, holds) => {
    expect(columns([head])).toEqual([holds]);
  });
});

describe('the amount in a cell', () => {
  it.each<readonly [cell: string, value: number | null]>([
    ['4', 4],
    ['4.5', 4.5],
    [' 4 ', 4],
    ['4 hours', 4],
    ['4 hrs.', 4],
    ['4h', 4],
    ['45 min', 45],
    ['about 4', 4],
    ['4-6', null],
    ['4 of 6', null],
    ['Chapter 4', null],
    ['CPT', null],
    ['', null],
  ])('%s: %s', (cell, value) => {
    expect(amount(cell)).toBe(value);
  });
});

describe('the time columns of a row', () => {
  it.each<readonly [header: readonly string[] | null, cells: readonly (readonly [number, string])[]]>([
    [['Topic', 'Hours'], [[1, 'hours']]],
    [
      ['Topic', 'Lecture', 'Lab'],
      [
        [1, 'hours'],
        [2, 'hours'],
      ],
    ],
    [['Topic', 'Lecture', 'Lab', 'Total'], [[3, 'hours']]],
    [['Topic', 'Lecture', 'Lab', 'Total hours'], [[3, 'hours']]],
    [['Topic', 'Minutes'], [[1, 'minutes']]],
    [['Topic', 'Hours', 'Minutes'], [[1, 'hours']]],
    [['Topic', 'Credit hours'], []],
    [['Topic', 'Class hours', 'Homework hours'], [[1, 'hours']]],
    [['Week', 'Topic'], []],
    [null, []],
  ])('%j', (header, cells) => {
    expect(timeCells(row(header)).map((c) => [c.index, c.unit])).toEqual(cells);
  });
});
