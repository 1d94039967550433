import { expect, test } from 'vitest';
import { shownText } from '../shown.ts';

/** A line of Markdown, and its label and value. */
const LABELS: [string, string][] = [
  ['Contact hours: 80', 'Contact hours=80'],
  ['**Contact hours:** 80', 'Contact hours=80'],
  ['**Contact hours**: 80', 'Contact hours=80'],
  ['**Contact hours** 80', 'Contact hours=80'],
  ['**Contact hours** – 80', 'Contact hours=80'],
  ['__Do I need it?__ No.', 'Do I need it?=No.'],
  ['Credits:3', 'Credits=3'],
  ['I.   Course Number: HIT 170', 'Course Number=HIT 170'],
  ['A. Division: Health', 'Division=Health'],
  ['No. of hours: 80', 'No. of hours=80'],
  ['Time: 10:30', 'Time=10:30'],
  ['Prerequisites:', 'Prerequisites='],
  ['Unit 1: CPT: surgery', 'Unit 1=CPT: surgery'],
];

test.each(LABELS)('%s', async (line, label) => {
  expect((await shownText(line))[0]).toMatch(new RegExp(` \\{${label.replace(/[?.]/g, '\\$&')}\\}$`));
});

const NO_LABELS = [
  'Class is at 10:30',
  'See http://example.test',
  'The course is long. It has these: a, b',
  'One two three four five six seven eight nine: ten',
  '2026: a year',
  '**20 modules**, each with a video',
  '**Beginner** · Coding · 32 hours',
  'The **course** is long',
];

test.each(NO_LABELS)('no label: %s', async (line) => {
  expect((await shownText(line))[0]).not.toContain('{');
});

test('a label at the end of a line has the next line of the paragraph as its value', async () => {
  expect(await shownText('Credit Value:\n3 units\nDelivery Mode:\nHours of Study:\n36 hours\n\nDates:\n\nMay')).toEqual([
    'Credit Value: {Credit Value=3 units}',
    '3 units',
    'Delivery Mode: {Delivery Mode=}',
    'Hours of Study: {Hours of Study=36 hours}',
    '36 hours',
    'Dates: {Dates=}',
    'May',
  ]);
});
