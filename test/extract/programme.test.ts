import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { programme } from '../../src/extract/programme.ts';
import type { Part } from '../../src/extract/whole.ts';
import { read } from '../../src/read/read.ts';

const part = async (path: string, text: string): Promise<Part> => {
  const reading = await read({ path, bytes: new TextEncoder().encode(text) });
  return { reading, extraction: await extract(reading) };
};

const values = ({ extraction }: Part, fact: Fact): unknown[] => extraction.syllabus.said[fact].map((s) => s.value);

const together = async (...texts: string[]): Promise<Part> =>
  programme('p', null, await Promise.all(texts.map((t, i) => part(`${i}.md`, t))));

describe('courses put together', () => {
  it.each<[string, string[], Fact, unknown[]]>([
    ['hours add up', ['# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n\nContact hours: 45\n'], 'contact-hours', [85]],
    ['but not where one course is silent', ['# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n'], 'contact-hours', []],
    ['credits add up', ['# CPT A\n\nCredits: 3\n', '# ICD-10-CM B\n\nCredits: 4\n'], 'credits', [7]],
    ['terms unite', ['# CPT A\n', '# ICD-10-CM B\n'], 'code-sets', ['CPT', 'ICD-10-CM']],
    [
      'a prerequisite that the other teaches is none',
      ['# CPT A\n\nPrerequisites: Anatomy\n', '# B\n\n## Topics\n\n- Anatomy\n- CPT\n'],
      'prerequisites',
      ['none'],
    ],
    ['nor is its number', ['# CPT A\n\nPrerequisites: HC 110\n', '# HC 110: Basics\n\n- CPT\n'], 'prerequisites', ['none']],
    ['another one stays', ['# CPT A\n\nPrerequisites: Anatomy\n', '# ICD-10-CM B\n'], 'prerequisites', ['anatomy']],
    ['weeks are not added', ['# CPT A\n\nA 10-week course.\n', '# ICD-10-CM B\n\nA 12-week course.\n'], 'weeks', []],
  ])('%s', async (_, texts, fact, expected) => expect(values(await together(...texts), fact)).toEqual(expected));

  it('shows where each course says it', async () => {
    const { reading, extraction } = await together('# CPT A\n\nContact hours: 40\n', '# ICD-10-CM B\n\nContact hours: 45\n');
    const [hours] = extraction.syllabus.said['contact-hours'];
    expect(hours).toMatchObject({ basis: 'computed', how: '40 + 45 = 85.' });
    expect(hours?.spans.map((s) => reading.text.slice(s.start, s.end))).toEqual(['Contact hours: 40', 'Contact hours: 45']);
    expect(reading.parts?.map((p) => p.reading.path)).toEqual(['0.md', '1.md']);
  });

  it('lets the file of the programme speak first', async () => {
    const folder = 'test/programme';
    const file = (name: string): Promise<Part> => part(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'));
    const own = await file('programme.yaml');
    const all = programme(
      own.reading.path,
      own,
      await Promise.all(['foundations.yaml', 'procedure-coding.md', 'diagnosis-coding.md'].map(file)),
    );
    expect(values(all, 'title')).toEqual(['Physician Coding Certificate']);
    expect(values(all, 'contact-hours')).toEqual([106]);
    expect(values(all, 'credits')).toEqual([7]);
    expect(values(all, 'cpt-share')).toEqual([72.73]);
    expect(values(all, 'prerequisites')).toEqual(['none']);
    expect(values(all, 'billing-extent')).toEqual(['basics']);
    expect(values(all, 'timed-exams')).toEqual([3]);
  });
});
