import { describe, expect, it } from 'vitest';
import { placedCourses } from '../../src/extract/course-list.ts';
import { readWhole, type WantedCourse } from '../../src/extract/whole.ts';
import { judge } from '../../src/report/judge.ts';
import { profileRules } from '../../src/check/profile.ts';
import type { Source } from '../../src/read/reading.ts';

const source = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) });
const PROGRAM = source('a/p.yaml', 'title: P\ncredentials: [CPC]\ncourses: [b.md, ./c/d.md]\n');

describe('a program', () => {
  it('has its courses opened by their paths, in their order', async () => {
    const asked: unknown[] = [];
    const open = async (program: string, wanted: readonly WantedCourse[]): Promise<Source[]> => {
      asked.push(program, ...wanted);
      return wanted.map(({ path }) => source(path, `# CPT ${path}\n\nContact hours: 20\n`));
    };
    const { reading, extraction } = await readWhole(PROGRAM, null, open);
    expect(asked).toEqual(['a/p.yaml', { name: 'b.md', path: 'a/b.md' }, { name: './c/d.md', path: 'a/c/d.md' }]);
    expect(reading.parts?.map((p) => p.reading.path)).toEqual(['a/p.yaml', 'a/b.md', 'a/c/d.md']);
    expect(extraction.syllabus.said['contact-hours'].map((s) => s.value)).toEqual([40]);
  });

  it('is read alone where nothing can be opened, and a note says so', async () => {
    const { verdict, problems } = await judge(PROGRAM, profileRules('recommended')!);
    expect(verdict).toBe('cannot-tell');
    expect(problems).toMatchObject([{ code: 'unread-courses', level: 'note', path: 'a/p.yaml', line: 3, column: 11 }]);
  });
});

describe('the place of a listed course', () => {
  it.each([
    ['p.yaml', 'a.md', 'a.md'],
    ['x/y/p.yaml', './a/../b.md', 'x/y/b.md'],
    ['../x/p.yaml', 'a//b.md', '../x/a/b.md'],
    ['/x/p.yaml', 'b.md', '/x/b.md'],
    ['x/p.yaml', 'p.yaml/', '"p.yaml/" is this file itself.'],
    ['x/p.yaml', '../x/b.md', '"../x/b.md" leads out of the folder of this file.'],
    ['x/p.yaml', '..', '".." leads out of the folder of this file.'],
    ['x/p.yaml', ' ', '" " is a folder.'],
  ])('of %j named %j is %j', (program, name, place) => {
    const [found] = placedCourses(program, [{ name, span: { start: 0, end: 0 } }]);
    expect(typeof found?.at === 'string' ? found.at : found?.at.message).toBe(place);
  });
});
