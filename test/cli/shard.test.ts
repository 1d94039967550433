import fc from 'fast-check';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { inShard, shardAsked, shardOf } from '../../src/cli/shard.ts';
import { FILES } from './courses.ts';
import { run, runIn, withFiles } from './world.ts';

const course = (hours: number): string => `title: Coding ${hours}\ncredentials: [CPC]\ncontact-hours: ${hours}\n`;
const COURSES = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`c/${i}.yaml`, course(60 + 4 * i)])),
  'c/a-b/1.md': '# Medical Coding III\n\nContact hours: 20\n',
  'c/a/broken.yaml': 'title: Coding II\nweeks: many\n',
  'c/readme.md': '# Read me\n',
  ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`c/${name}`, text])),
};

const FEW = Object.fromEntries(
  Object.entries(COURSES)
    .filter(([name]) => /^c\/\d|^c\/a/.test(name))
    .slice(0, 20),
);

const SAME = FORMATS.filter((format) => format !== 'html');
const LIMIT = 'rules:\n  contact-hours: { expect: { fact: contact-hours, at-least: 5 } }\n';
const WAIVERS = `waivers:
  - { rule: contact-hours, files: c/0.yaml, reason: It is agreed }
  - { rule: contact-hours, files: c/8.yaml, reason: It is not needed }
  - { rule: contact-hours, files: c/1.yaml, reason: It was agreed, until: 2026-01-01 }
`;

const into = (name: string): string[] => SAME.flatMap((format) => ['--format', `${format}=${name}.${format}`]);
const read = (cwd: string, name: string): string[] => SAME.map((format) => readFileSync(join(cwd, `${name}.${format}`), 'utf8'));

async function shardsIn(cwd: string, count: number, ...options: string[]): Promise<string[]> {
  const names = Array.from({ length: count }, (_, i) => `${i + 1}.json`);
  for (const [i, name] of names.entries())
    await run(['c', '--shard', `${i + 1}/${count}`, '--format', `json=${name}`, ...options], { cwd });
  return names;
}

const edited = (cwd: string, name: string, edit: (report: { shard: Record<string, unknown> }) => void): void => {
  const report = JSON.parse(readFileSync(join(cwd, name), 'utf8'));
  edit(report);
  writeFileSync(join(cwd, name), JSON.stringify(report));
};

describe('shards', () => {
  it('take each file once, by its path alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (paths, count) => {
        const items = paths.map((path) => ({ path, file: path }));
        const parts = Array.from({ length: count }, (_, i) => inShard(items, { index: i + 1, count }));
        const taken = parts.flatMap(({ items: own }) => own.map((item) => ('path' in item ? item.path : null)));
        expect(taken.toSorted()).toEqual(paths.toSorted());
        for (const [i, { items: own, report }] of parts.entries()) {
          expect(own.every((item) => 'path' in item && shardOf(item.path ?? '', count) === i + 1)).toBe(true);
          expect(report.places.map((place) => items[place])).toEqual(own);
        }
      }),
    );
  });

  it('are about equal in size, and the same on every machine', () => {
    const paths = Array.from({ length: 3000 }, (_, i) => `courses/course-${i}.md`);
    const sizes = [1, 2, 3].map((index) => paths.filter((path) => shardOf(path, 3) === index).length);
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(paths.slice(0, 12).map((path) => shardOf(path, 5))).toMatchInlineSnapshot(`
      [
        1,
        1,
        1,
        4,
        3,
        4,
        1,
        3,
        1,
        3,
        3,
        5,
      ]
    `);
  });

  it.each([
    ['one profile', {}, []],
    ['the profile that each syllabus decides on', {}, ['--profile', 'auto']],
    ['waivers, of which some are not needed or have ended', { 'syllint.config.yaml': WAIVERS }, []],
    ['policies that differ', { 'c/a/syllint.config.yaml': 'profile: cpc\n', 'c/p/syllint.config.yaml': LIMIT }, []],
    ['a policy that changes a rule for a file that cannot be read', { 'c/a/syllint.config.yaml': LIMIT }, []],
    ['a policy that changes a rule', { 'c/a-b/syllint.config.yaml': LIMIT }, []],
    ['old data', {}, ['--profile', 'auto', '--date', '2028-02-29']],
  ])('are merged to the bytes of one run: %s', async (_which, files, options) => {
    await withFiles({ ...COURSES, ...files }, async (cwd) => {
      const direct = await run(['c', ...into('direct'), ...options], { cwd });
      const [one = '', ...rest] = await shardsIn(cwd, 3, ...options);
      const merged = await run(['merge', ...rest, one, ...into('merged')], { cwd });
      expect(merged.code).toBe(direct.code);
      expect(read(cwd, 'merged')).toEqual(read(cwd, 'direct'));
    });
  });

  it('say how much of the run they are', async () => {
    await withFiles({ 'c/1.yaml': course(80), 'c/2.yaml': course(90) }, async (cwd) => {
      const runs = [];
      for (let i = 1; i <= 9; i++)
        runs.push(await run(['c', '--shard', `${i}/9`, '--format', `json=${i}.json`, '--fail-on', 'never'], { cwd }));
      expect(runs.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => 0));
      const sizes = runs.map(({ err }) => Number(/^Shard \d of 9: (\d) of 2 documents\.$/m.exec(err)?.[1]));
      expect(sizes.reduce((sum, size) => sum + size)).toBe(2);
      const merged = await run(['merge', ...Array.from({ length: 9 }, (_, i) => `${i + 1}.json`), '--fail-on', 'never', '--quiet'], {
        cwd,
      });
      expect([merged.code, merged.out.split('\n').length]).toEqual([0, 3]);
    });
  });

  it.each([
    ['a missing one', (names: string[]) => names.slice(1), 'Of 3 shards, shard 1 is missing. Run it again, and name every report.'],
    [
      'two missing ones',
      (names: string[]) => names.slice(2),
      'Of 3 shards, shards 1 and 2 are missing. Run them again, and name every report.',
    ],
    [
      'a doubled one',
      (names: string[]) => [...names, 'again.json'],
      'Shard 2 of 3 is there twice, in 2.json and in again.json. Leave one of the two out.',
    ],
    [
      'a whole report',
      (names: string[]) => [...names, 'whole.json'],
      '1.json is a shard, and whole.json is none. Merge all shards of one run, and nothing else.',
    ],
    [
      'another number',
      (names: string[]) => [...names.slice(0, 2), 'four.json'],
      '1.json is one of 3 shards, and four.json is one of 4. Run all shards again on the same files, with the same options.',
    ],
    [
      'other files',
      (names: string[]) => ['other.json', ...names.slice(1)],
      'other.json and 2.json are shards of different files. Run all shards again on the same files, with the same options.',
    ],
  ])('are refused with %s', async (_what, choose, message) => {
    await withFiles(FEW, async (cwd) => {
      const names = await shardsIn(cwd, 3);
      for (const args of [
        ['c', '--shard', '2/3', '--format', 'json=again.json'],
        ['c/0.yaml', '--format', 'json=whole.json'],
        ['c', '--shard', '3/4', '--format', 'json=four.json'],
        ['c/a', '--shard', '1/3', '--format', 'json=other.json'],
      ])
        await run(args, { cwd });
      const merged = await run(['merge', ...choose(names), '--format', 'json=merged.json'], { cwd });
      expect([merged.code, merged.out, merged.err]).toEqual([2, '', `syllint: ${message}\n`]);
      expect(existsSync(join(cwd, 'merged.json'))).toBe(false);
    });
  });

  it.each([
    ['an index beyond the count', (s: Record<string, unknown>) => (s['index'] = 4), 'There is no shard 4 of 3.'],
    ['a place beyond the documents', (s: Record<string, unknown>) => (s['places'] = [999]), 'No document stands at this place.'],
    ['fewer places than documents', (s: Record<string, unknown>) => (s['places'] = []), 'There are '],
  ])('are refused with %s', async (_what, edit, message) => {
    await withFiles(FEW, async (cwd) => {
      const names = await shardsIn(cwd, 3);
      edited(cwd, '2.json', ({ shard }) => void edit(shard));
      const merged = await run(['merge', ...names], { cwd });
      expect([merged.code, merged.out]).toEqual([2, '']);
      expect(merged.err).toContain(message);
    });
  });

  it.each([
    [['c', '--shard', '0/3'], '--shard takes a part and the number of parts, such as 2/3, and "0/3" is none. The first part is 1.'],
    [['c', '--shard', '4/3'], '--shard takes a part and the number of parts, such as 2/3, and "4/3" is none. The first part is 1.'],
    [['c', '--shard', 'one'], '--shard takes a part and the number of parts, such as 2/3, and "one" is none. The first part is 1.'],
    [['-', '--shard', '1/3'], 'Standard input cannot be shared out. Name files or folders, or leave --shard out.'],
    [['c', '--together', '--shard', '1/3'], '--together makes one document, which cannot be shared out. Leave --shard out.'],
    [['c', '--update-baseline', '--shard', '1/3'], 'A baseline is taken of all files at once. Leave --shard out.'],
  ])('%j is refused', async (args, message) => {
    expect(await runIn(COURSES, args)).toEqual({ code: 2, out: '', err: `syllint: ${message}\n` });
  });

  it('are not asked for by themselves', () => expect(shardAsked(undefined)).toBe(undefined));
});
