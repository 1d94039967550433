import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { programme } from '../../src/extract/programme.ts';
import { read } from '../../src/read/read.ts';
import { commonFolder, courseNames } from '../../src/report/course-names.ts';
import { factsDocument } from '../../src/report/facts.ts';
import type { Evidence } from '../../src/report/report.ts';
import { placeWord, shownEvidence } from '../../src/report/view.ts';

describe('the folder of several paths', () => {
  it.each([
    [['a.md', 'b.md'], ''],
    [['x/a.md', 'x/b.md'], 'x/'],
    [['x/y/a.md', 'x/y/z/b.md'], 'x/y/'],
    [['x/a.md', 'xy/b.md'], ''],
    [['x/y/a.md', 'x/z/b.md', 'x/y/c.md'], 'x/'],
    [['../x/a.md', '../y/b.md'], '../'],
    [['/x/a.md', '/x/y/b.md'], '/x/'],
    [['/a.md', '/b.md'], '/'],
    [['x/a.md'], 'x/'],
    [[], ''],
  ])('%j is %j', (paths, folder) => expect(commonFolder(paths)).toBe(folder));
});

it.each([
  ['x/p.yaml', ['x/a.md', 'x/y/b.md'], ['a.md', 'y/b.md']],
  ['x/p.yaml', ['x/y/a.md', 'x/y/b.md'], ['y/a.md', 'y/b.md']],
  ['x/a.md + y/b.md', ['x/a.md', 'x/y/b.md'], ['a.md', 'y/b.md']],
  ['a.md + ../b.md', ['a.md', '../b.md'], ['a.md', '../b.md']],
])('the courses of %j are called after the folder that they share', (path, courses, names) =>
  expect(courseNames({ path, courses })).toEqual(names),
);

const at = (path: string | undefined, line: number): Evidence => ({
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  text: 'x',
  ...(path === undefined ? {} : { path }),
});

describe('the places of several files', () => {
  it('are named with their files', () => {
    const word = [
      { ...at(undefined, 3), paragraph: 2 },
      { ...at('b.docx', 3), table: 1, row: 2 },
    ];
    expect([at(undefined, 3), at('b.md', 3), { ...at('b.pdf', 3), page: 2 }, ...word].map(placeWord)).toEqual([
      'Line 3',
      'b.md, line 3',
      'b.pdf, page 2',
      'Paragraph 2',
      'b.docx, table 1, row 2',
    ]);
  });

  it('stand together by file, and the same line of two files is two places', () => {
    const { shown, more } = shownEvidence([at('b.md', 9), at('a.md', 3), at('b.md', 3), at('a.md', 3)], 3);
    expect([shown.map(placeWord), more]).toEqual([['b.md, line 3', 'b.md, line 9', 'a.md, line 3'], 0]);
  });

  it.each([
    ['\n', ''],
    ['\r\n', '\ufeff'],
    ['\r', '\ufeff'],
  ])('are those of each file by itself, where lines end with %j after %j', async (end, mark) => {
    const part = async (path: string, lines: readonly string[]) => {
      const reading = await read({ path, bytes: new TextEncoder().encode(mark + lines.join(end)) });
      return { reading, extraction: await extract(reading) };
    };
    const parts = [
      await part('a.md', ['# CPT coding', '', 'Credits: 3', '']),
      await part('b.yaml', ['credits: 4', 'title: ICD coding', 'code-sets: [ICD-10-CM]']),
    ];
    const alone = parts.map(({ reading, extraction }) => factsDocument(reading, extraction).facts);
    const all = programme('p', null, parts);
    const { facts } = factsDocument(all.reading, all.extraction);
    expect(facts.credits?.[0]?.evidence).toEqual(
      alone.flatMap((f, i) => f.credits?.[0]?.evidence.map((e) => ({ ...e, path: ['a.md', 'b.yaml'][i] }))),
    );
    expect(facts.credits?.[0]?.evidence.map((e) => [e.line, e.column])).toEqual([
      [3, 1],
      [1, 10],
    ]);
  });
});
