import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../src/web/store.ts';
import { downloadName } from '../../src/web/downloads.ts';
import { judged, membersOf, rulesOf, textsIn, withoutAnswers } from '../../src/web/judged.ts';
import { judgesAll, type Verdicts } from '../../src/web/judging.ts';
import { courseOf, readText } from './items.ts';

const RULES = rulesOf('recommended');
const HOURS = (hours: number): string => `# Coding\n\nPrepares for the CPC exam of AAPC. Contact hours: ${hours}.\n`;

describe('the courses of the page', () => {
  it('are judged with the answers of the reader, and without', async () => {
    const plain = await readText(1, 'a.md', HOURS(60));
    expect((await judged(plain, [plain], RULES)).without).toBeNull();
    const own = { ...plain, answers: { 'contact-hours': { value: 96 } } };
    const result = await judged(own, [own], RULES);
    expect([result.document.counts.must.pass, result.without?.counts.must.pass]).toEqual([2, 1]);
    expect([...withoutAnswers([result]).keys()]).toEqual(['a.md']);
  });

  it('are put together, in the order in which they came', async () => {
    const items = [await readText(1, 'a.md', HOURS(60)), await readText(2, 'b.md', HOURS(30))];
    const program = { kind: 'program', id: 3, members: [2, 1], answers: {} } as const;
    expect(membersOf(program, [...items, program]).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
    const { document, texts } = await judged(program, [...items, program], RULES);
    expect(document.path).toBe('a.md + b.md');
    expect(document.facts['contact-hours']?.[0]?.value).toBe(90);
    expect(texts.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });

  it('count an answer in the program that they are part of', async () => {
    const [a, b] = [await readText(1, 'a.md', HOURS(60)), await readText(2, 'b.md', HOURS(30))];
    const items = [{ ...a, answers: { 'contact-hours': { value: 70 } } }, b];
    const program = { kind: 'program', id: 3, members: [1, 2], answers: {} } as const;
    const { document, without } = await judged(program, [...items, program], RULES);
    expect([document, without!].map(({ facts }) => facts['contact-hours']?.[0]?.value)).toEqual([100, 90]);
  });

  it('are judged as a program with the answers on the program itself', async () => {
    const items = [await readText(1, 'a.md', HOURS(60)), await readText(2, 'b.md', HOURS(30))];
    const program = { kind: 'program', id: 3, members: [1, 2], answers: { 'contact-hours': { value: 120 } } } as const;
    const { document, without } = await judged(program, [...items, program], RULES);
    expect(document.facts['contact-hours']?.map(({ value, basis }) => [value, basis])).toEqual([
      [120, 'yours'],
      [90, 'computed'],
    ]);
    expect(without?.facts['contact-hours']?.map(({ value }) => value)).toEqual([90]);
  });

  it('are opened for the program that lists them, and named where they are not here', async () => {
    const program = await readText(1, 'program.yaml', 'title: P\ncredentials: [CPC]\ncourses: [a.md, b.md]\n');
    const a = await readText(2, 'a.md', HOURS(60));
    const alone = await judged(program, [program], RULES);
    expect(alone.document.problems.map(({ message }) => message)).toEqual(['"a.md" is not here.', '"b.md" is not here.']);
    const b = await readText(3, 'b.md', HOURS(30));
    const whole = await judged(program, [program, a, b], RULES);
    expect(whole.document.facts['contact-hours']?.[0]?.value).toBe(90);
    expect(textsIn([whole]).size).toBe(3);
  });

  it('fall back on the usual profile', () => expect(rulesOf('gone').profile.id).toBe('recommended'));
});

describe('the verdicts of the page', () => {
  it('come first for the course that is looked at, and for a later state only', async () => {
    const items = [await readText(1, 'a.md', HOURS(60)), await readText(2, 'b.md', HOURS(90)), await readText(3, 'c.md', HOURS(30))];
    const told: number[][] = [];
    const judge = judgesAll(({ of }: Verdicts) => void told.push([...of.keys()]));
    await judge({ ...EMPTY, items, current: 2 });
    expect(told).toEqual([[2], [2, 1, 3]]);
    told.length = 0;
    await Promise.all([judge({ ...EMPTY, items, current: 1, profile: 'cpc' }), judge({ ...EMPTY, items: items.slice(0, 1), current: 1 })]);
    expect(told).toEqual([[1]]);
    await judge(EMPTY);
    expect(told.at(-1)).toEqual([]);
  });
});

describe('the name of what is saved', () => {
  const wanted = (...paths: readonly string[]) => ({
    judged: paths.map((path) => ({ document: { path } })) as never,
    rules: RULES,
    date: '2026-11-22',
  });

  it('is that of its course', () => {
    expect(downloadName(wanted('plans/plan.v2.pdf'), 'html')).toBe('plan.v2-report.html');
    expect(downloadName(wanted('plan.docx'), 'yaml')).toBe('plan.yaml');
    expect(downloadName(wanted('a.md', 'b.md'), 'json')).toBe('courses-report.json');
    expect(downloadName(wanted(courseOf(1).path), 'html', 'comparison')).toBe('course-1-comparison.html');
  });
});
