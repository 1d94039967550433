import { describe, expect, it } from 'vitest';
import { countWeeks } from '../../src/extract/weeks.ts';
import { pageOf } from './told.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const table = (head: string, ...rows: readonly string[]): string =>
  lines(
    `| ${head} |`,
    `|${head
      .split('|')
      .map(() => '---|')
      .join('')}`,
    ...rows.map((r) => `| ${r} |`),
  );

describe('weeks counted', () => {
  it.each<readonly [name: string, text: string, weeks: number, first: string, last: string]>([
    ['a week column', table('Week | Topic', '1 | CPT', '2 | Surgery', '3 | Medicine', '4 | HCPCS'), 4, '1 CPT', '4 HCPCS'],
    ['a column of ranges', table('Week | Topic', '1-2 | CPT', '3-4 | Surgery', '5-10 | HCPCS'), 10, '1-2 CPT', '5-10 HCPCS'],
    [
      'rows that name the week',
      table('When | Topic', 'Week 1 | CPT', 'Week 2 | Surgery', 'Weeks 3-6 | HCPCS'),
      6,
      'Week 1 CPT',
      'Weeks 3-6 HCPCS',
    ],
    ['list items', lines('- Week 1: CPT', '- Week 2: Surgery', '- Week 3: Medicine', '- Week 4: HCPCS'), 4, 'Week 1: CPT', 'Week 4: HCPCS'],
    [
      'headings',
      lines('## Week 1', '', 'CPT', '', '## Week 2', '', 'E/M', '', '## Weeks 3 and 4', '', 'HCPCS'),
      4,
      'Week 1',
      'Weeks 3 and 4',
    ],
    [
      'the dates of the course',
      'Course Dates: 05/11/2020 - 07/12/2020',
      9,
      'Course Dates: 05/11/2020 - 07/12/2020',
      'Course Dates: 05/11/2020 - 07/12/2020',
    ],
    [
      'dates over a new year',
      'Course Dates: 12/01/2025 to 02/08/2026',
      10,
      'Course Dates: 12/01/2025 to 02/08/2026',
      'Course Dates: 12/01/2025 to 02/08/2026',
    ],
    ['a line a date', lines('- 1/12 CPT', '- 1/19 Surgery', '- 1/26 Medicine', '- 2/2 HCPCS', '- 2/9 Exam'), 5, '1/12', '2/9'],
    ['a row a date', table('Date | Topic', '1/12 | CPT', '1/19 | Surgery', '1/26 | Medicine', '2/2 | HCPCS'), 4, '1/12', '2/2'],
  ])('from %s', async (_name, text, weeks, first, last) => {
    const page = await pageOf(text);
    const found = countWeeks(page);
    expect(found?.count).toBe(weeks);
    const places = found?.spans.map((s) => page.text.slice(s.start, s.end).replaceAll('\t', ' '));
    expect(new Set(places)).toEqual(new Set([first, last]));
    expect(found?.how).toMatch(/\d/);
  });

  it.each<readonly [name: string, text: string]>([
    ['fewer than four', lines('- Week 1: CPT', '- Week 2: Surgery', '- Week 3: HCPCS')],
    ['no first week', lines('- Week 5: CPT', '- Week 6: Surgery', '- Week 7: Medicine', '- Week 8: HCPCS')],
    ['a leap', lines('- Week 1: CPT', '- Week 5: Surgery', '- Week 12: HCPCS')],
    ['weeks of grades', lines('## Grading', '', '- Week 1: 10%', '- Week 2: 10%', '- Week 3: 10%', '- Week 4: 10%')],
    ['a numbered list', lines('1. CPT', '2. Surgery', '3. Medicine', '4. HCPCS')],
    ['dates of another thing', 'The fee was raised on 05/11/2020 and 07/12/2020.'],
    ['dates that are no week apart', lines('- 1/12 CPT', '- 1/14 Surgery', '- 1/19 Medicine', '- 1/21 HCPCS')],
    ['dates that do not exist', lines('- 13/40 CPT', '- 13/47 Surgery', '- 13/54 Medicine', '- 13/61 HCPCS')],
    ['another course', lines('## You may also like', '', '- Week 1: A', '- Week 2: B', '- Week 3: C', '- Week 4: D')],
    ['no schedule', 'CPT, ICD-10-CM and HCPCS'],
  ])('not from %s', async (_name, text) => {
    expect(countWeeks(await pageOf(text))).toBeNull();
  });
});
