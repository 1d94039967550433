import { expect, it } from 'vitest';
import { dayWords, monthWords } from '../../../src/report/html/dates.ts';

it.each([
  ['2026-11-22', 'November 22, 2026', 'November 2026'],
  ['2027-01-05', 'January 5, 2027', 'January 2027'],
])('%s is %s', (date, day, month) => expect([dayWords(date), monthWords(date)]).toEqual([day, month]));
