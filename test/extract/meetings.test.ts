import { describe, expect, it } from 'vitest';
import { daysNamed, meetings } from '../../src/extract/meetings.ts';
import { pageOf } from './told.ts';

describe('days', () => {
  it.each<readonly [text: string, days: number]>([
    ['Tuesdays', 1],
    ['Monday & Wednesday', 2],
    ['Monday and Wednesday', 2],
    ['Mon, Wed, Fri', 3],
    ['Tues. and Thurs.', 2],
    ['Monday-Friday', 5],
    ['Monday – Friday', 5],
    ['Monday to Thursday', 4],
    ['Mon through Fri', 5],
    ['Saturday to Sunday', 2],
    ['MWF', 3],
    ['MW', 2],
    ['TTh', 2],
    ['TR', 2],
    ['M-F', 5],
    ['Monday, again on Monday', 1],
    ['every week', 0],
    ['', 0],
  ])('%s: %d', (text, days) => {
    expect(daysNamed(text)).toBe(days);
  });
});

describe('hours of a week by days and clock times', () => {
  it.each<readonly [text: string, hours: number]>([
    ['Tuesdays 6:30 p.m. – 9:20 p.m.', 2 + 50 / 60],
    ['Tuesdays 6:30 pm to 9:30 pm', 3],
    ['Tuesdays 6:30 pm until 9:30 pm', 3],
    ['Monday & Wednesday 11:15 1:05', 2 * (1 + 50 / 60)],
    ['Wednesday- 4:30pm-8:30pm EST / Saturday- 9:00am- 1:00pm', 8],
    ['MW 9:30-10:45', 2.5],
    ['MWF 9:00-9:50', 2.5],
    ['Monday-Friday 9:00 am - 1:00 pm', 20],
    ['6:30 p.m. – 9:30 p.m. on Tuesdays', 3],
    ['Saturdays 11:00 a.m. to 2:00 p.m.', 3],
    ['Mondays 6:00-8:00 pm\nThursdays 6:00-9:00 pm', 5],
    ['Mondays 6:00-8:00 pm\n\nMondays 6:00-8:00 pm', 2],
  ])('%s', async (text, hours) => {
    expect(meetings(await pageOf(text))?.hours).toBeCloseTo(hours, 6);
  });

  it.each([
    'Tuesdays',
    'We meet from 6:30 p.m. to 9:20 p.m.',
    'Office hours: Tuesdays 2:00 pm - 4:00 pm',
    'The help desk is open Monday to Friday 7:00 a.m. to 6:00 p.m.',
    'Homework is due Tuesdays 6:30 p.m. – 9:20 p.m.',
    'Tuesdays 6:00 am - 6:00 pm',
    'Mondays 7:00 AM - 9:00 AM or Mondays 6:30 PM - 8:30 PM',
    'Batches: Monday 7:00 AM - 9:00 AM',
    '## Office hours\n\nTuesdays 2:00 pm - 4:00 pm',
    '80 hours',
  ])('none in "%s"', async (text) => {
    expect(meetings(await pageOf(text))).toBeNull();
  });

  it('tells its arithmetic and its lines', async () => {
    const page = await pageOf('CPT\n\nMonday & Wednesday 9:30-10:45');
    const found = meetings(page);
    expect(found?.how).toBe('2 × 1.25');
    expect(found?.spans.map((s) => page.text.slice(s.start, s.end))).toEqual(['Monday & Wednesday 9:30-10:45']);
  });
});
