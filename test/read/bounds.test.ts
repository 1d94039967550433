import { describe, expect, it } from 'vitest';
import { runIn } from '../cli/world.ts';
import { readText } from './shown.ts';

const many = (text: string, times: number): string => text.repeat(times);
const steps = (count: number, one: (i: number) => string): string => Array.from({ length: count }, (_, i) => one(i)).join('');
const COURSE = '# Medical Coding\n\nContact hours: 84\n\n';

/** The message of the one problem, and the line that it stands on. */
async function told(path: string, text: string): Promise<string> {
  const { problems, text: read } = await readText(text, path);
  expect(problems.map((p) => p.code)).toEqual(['too-large']);
  return `${read.slice(0, problems[0]!.span.start).split('\n').length}: ${problems[0]!.message}`;
}

describe('a text is refused before it is parsed, at the place where it goes too far', () => {
  it.each<[string, string, string]>([
    ['c.md', many('Coding. \n', 125_000), '1: The text has 1,125,000 characters; at most 1,000,000 are read.'],
    ['c.md', `${COURSE}${many('\n', 60_000)}`, '50001: The text has more than 50,000 lines.'],
    ['c.md', `${COURSE}${many('CPT ', 6000)}`, '5: This line has 24,000 characters; at most 20,000 are read.'],
    ['c.md', `${COURSE}| a |\n| --- |\n${many('| x |\n', 2000)}`, '2005: This table has more than 2,000 rows.'],
    ['c.md', `${COURSE}${many(`${many('| x ', 9)}|\n`, 1000)}`, '805: This table has more than 8,000 cells.'],
    [
      'c.md',
      `${COURSE}${many(`${many('*a ', 100)}\n`, 30)}`,
      '25: This paragraph has more than 2,000 stars, brackets and other signs of Markdown.',
    ],
    ['c.md', many(`${many('*a ', 1900)}\n\n`, 30), '43: The text has more than 40,000 stars, brackets and other signs of Markdown.'],
    ['c.md', `${COURSE}${many('a <!-- b\n', 30)}`, '25: More than 20 comments begin in this paragraph.'],
    ['c.md', `${COURSE}${many('- CPT\n', 3000)}`, '2004: This list, table or paragraph has more than 2,000 lines.'],
    ['c.md', `${COURSE}${steps(600, (i) => `[a${i}]: b\n\n`)}`, '1005: The text has more than 500 definitions of links.'],
    ['c.md', `${COURSE}${many('>', 60)} a`, '5: Lists, quotes or brackets stand in one another here, more than 50 deep.'],
    ['c.md', steps(60, (i) => `${many('  ', i)}- a\n`), '51: Lists, quotes or brackets stand in one another here, more than 50 deep.'],
    ['c.yaml', `title: x\nunits: ${many('[', 60)}`, '2: Lists, quotes or brackets stand in one another here, more than 50 deep.'],
    [
      'c.yaml',
      `title: x\n${steps(60, (i) => `${many(' ', i)}a:\n`)}`,
      '53: Lists, quotes or brackets stand in one another here, more than 50 deep.',
    ],
    ['c.yaml', `title: x\nunits:\n${many('- ', 60)}a`, '3: Lists, quotes or brackets stand in one another here, more than 50 deep.'],
  ])('%s', async (path, text, message) => {
    expect(await told(path, text)).toBe(message);
  });

  it('also in other ends of lines, and the other files are judged', async () => {
    const deep = steps(60, (i) => `${many('  ', i)}- a\r\n`);
    const { code, out, err } = await runIn({ 'a.md': deep, 'b.md': COURSE }, ['a.md', 'b.md', '--quiet']);
    expect([code, out.split(':')[0]]).toEqual([2, 'b.md']);
    expect(err).toBe(
      'a.md:51:1: Lists, quotes or brackets stand in one another here, more than 50 deep. Write them one below the other.\n',
    );
  });
});

describe('what is long and honest is read', () => {
  it.each<[string, string]>([
    ['rules that are drawn', `${COURSE}${many('- ', 90)}\n\n${many('* ', 90)}`],
    ['a table of 1,900 rows', `${COURSE}| Topic | Hours |\n| --- | --- |\n${many('| CPT | 1 |\n', 1900)}`],
    ['many tables and lists', many('## CPT\n\n| Topic | Hours |\n| --- | --- |\n| CPT | 1 |\n\n- a\n- b\n\n', 300)],
    ['a syllabus in one line', COURSE + many('Students learn CPT coding in 40 hours. ', 500)],
  ])('%s', async (_, text) => {
    expect((await readText(text)).problems).toEqual([]);
  });
});
