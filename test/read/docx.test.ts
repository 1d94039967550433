import { describe, expect, it } from 'vitest';
import { facts } from '../../src/report/judge.ts';
import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';
import { FOOTNOTES, cell, docxOf, item, paragraph, run, table } from './docx/docx-file.ts';
import { shown } from './shown.ts';

const readBody = (body: string, more?: Readonly<Record<string, string>>): Promise<Reading> =>
  read({ path: 'course.docx', bytes: docxOf(body, more) });
const tracked = (tag: string, inside: string): string => `<w:${tag} w:id="1" w:author="a">${inside}</w:${tag}>`;

describe('a Word file is read as', () => {
  it.each<[string, string, string[]]>([
    [
      'title and headings by their style',
      paragraph('CPT', 'Title') + paragraph('Hours', 'Heading1') + paragraph('Lab', 'Heading2'),
      ['# CPT', '# Hours', '## Lab'],
    ],
    ['labels', paragraph('Contact hours: 84'), ['Contact hours: 84 {Contact hours=84}']],
    ['labels in strong type', paragraph(run('Duration', '<w:b/>') + run(' 12 weeks')), ['Duration 12 weeks {Duration=12 weeks}']],
    ['lines with breaks between', paragraph(`${run('one')}<w:r><w:br/></w:r>${run('two')}`), ['one', 'two']],
    ['lists and lists in them', item('CPT') + item('Surgery', 1) + item('ICD'), ['- CPT', '-- Surgery', '- ICD']],
    ['words that are split into runs', paragraph(run('con') + run('tact', '<w:i/>') + run(' hours')), ['contact hours']],
    ['tables', table([cell('Week'), cell('Topic')], [cell('1'), cell('CPT')]), ['Week | Topic', '1 | CPT']],
    [
      'tables whose first row is set in strong type',
      table(
        [`<w:tc>${paragraph(run('Week', '<w:b/>'))}</w:tc>`, `<w:tc>${paragraph(run('Topic', '<w:b/>'))}</w:tc>`],
        [cell('1'), cell('CPT')],
      ),
      ['[Week | Topic]', '1 | CPT'],
    ],
    [
      'merged cells in all their rows and their first column',
      table(
        [cell('CPT', '<w:vMerge w:val="restart"/>'), cell('Surgery'), cell('20')],
        [cell('', '<w:vMerge/>'), cell('Medicine'), cell('10')],
        [cell('In all', '<w:gridSpan w:val="2"/>'), cell('30')],
      ),
      ['CPT | Surgery | 20', 'CPT | Medicine | 10', 'In all |  | 30'],
    ],
    [
      'what was inserted, without what was deleted',
      paragraph(run('Hours: ') + tracked('del', '<w:r><w:delText>60</w:delText></w:r>') + tracked('ins', run('84'))),
      ['Hours: 84 {Hours=84}'],
    ],
    ['what was moved, once', paragraph(tracked('moveFrom', run('60 hours'))) + paragraph(tracked('moveTo', run('84 hours'))), ['84 hours']],
    [
      'text without what is hidden',
      paragraph(run('84') + run(' or 60', '<w:vanish/>') + run(' hours', '<w:vanish w:val="0"/>')),
      ['84 hours'],
    ],
    ['a text without its table of contents', paragraph('Contact hours 3', 'toc1') + paragraph('Contact hours'), ['Contact hours']],
  ])('%s', async (_, body, blocks) => {
    const { outline, problems } = await readBody(body);
    expect(problems).toEqual([]);
    expect(shown(outline)).toEqual(blocks);
  });

  it('text with its footnotes at the end, and without their marks', async () => {
    const body = paragraph(`${run('84 hours')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const { outline } = await readBody(body, { 'word/footnotes.xml': FOOTNOTES('Homework does not count.') });
    expect(shown(outline)).toEqual(['84 hours', '- Homework does not count.']);
  });
});

describe('the text of a Word file', () => {
  const body =
    paragraph('CPT Coding', 'Title') +
    paragraph('') +
    paragraph('Contact hours: 84') +
    table([cell('Week'), cell('Topic')], [cell('1'), cell('CPT coding')]) +
    paragraph('Credits: 3');

  it('is what was read, so that each offset leads to itself', async () => {
    const { text, outline } = await readBody(body);
    expect(text).toBe('CPT Coding\nContact hours: 84\nWeek\tTopic\n1\tCPT coding\nCredits: 3');
    expect(outline.text).toBe(text);
    expect([...outline.origin.start]).toEqual(Array.from(text, (_, i) => i));
  });

  it('has paragraphs, and tables with rows', async () => {
    const { place, text } = await readBody(body);
    expect(place.map(({ start, ...where }) => [text.slice(start).split(/[\n\t]/)[0], where])).toEqual([
      ['CPT Coding', { paragraph: 1 }],
      ['Contact hours: 84', { paragraph: 2 }],
      ['Week', { table: 1, row: 1 }],
      ['1', { table: 1, row: 2 }],
      ['Credits: 3', { paragraph: 3 }],
    ]);
  });

  it('gives evidence with its paragraph, or with its table and row', async () => {
    const said = (await facts({ path: 'course.docx', bytes: docxOf(body) })).facts;
    expect(said['contact-hours']?.[0]?.evidence[0]).toEqual({
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 18,
      text: 'Contact hours: 84',
      paragraph: 2,
    });
    expect(said['code-sets']?.[0]?.evidence).toMatchObject([{ text: '1 | CPT coding', table: 1, row: 2 }, { paragraph: 1 }]);
  });
});
