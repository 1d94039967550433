import { expect, it } from 'vitest';
import { type Answer, citationsOf, type Cite, offsets } from '../../../src/report/html/citations.ts';
import { evidence } from '../sample.ts';

const TEXT = 'Goal: CPC\nHours: 80 in class, 20 at home\nBooks: CPT\n';
const OFFSET = offsets(new Map([['a.md', TEXT]]));

const answer = (id: string, kind = 'required', label = id): Answer => ({ id, title: id, label, kind });
const HOURS = evidence(2, 'Hours: 80 in class, 20 at home', { column: 8, endColumn: 19 });
const HOME = evidence(2, 'Hours: 80 in class, 20 at home', { column: 21, endColumn: 31 });
const GOAL = evidence(1, 'Goal: CPC', { column: 7, endColumn: 10 });
const cite = (one: Cite['evidence'], of: Answer, near = false): Cite => ({ evidence: one, near, answer: of });

it('numbers places in the order of the text, each once, with all that rests on them', () => {
  const { all } = citationsOf([cite(HOURS, answer('b')), cite(GOAL, answer('a')), cite(HOURS, answer('c'))], 'a.md', OFFSET, 'x-');
  expect(all.map((c) => [c.number, c.id, c.place, c.answers.map((a) => a.id)])).toEqual([
    [1, 'x-e1', 'Line 1', ['a']],
    [2, 'x-e2', 'Line 2', ['b', 'c']],
  ]);
});

it('gives one number to what one quote shows, and keeps proof and near miss apart', () => {
  const { all, of } = citationsOf([cite(HOME, answer('a'), true), cite(HOURS, answer('b')), cite(HOURS, answer('c'))], 'a.md', OFFSET, '');
  expect(all).toHaveLength(1);
  expect(all[0]!.spans).toEqual([
    { start: 30, end: 40, near: true },
    { start: 17, end: 28, near: false },
  ]);
  expect([of(HOME), of(HOURS)]).toEqual([all[0], all[0]]);
  expect(of(GOAL)).toBeUndefined();
});

it('puts required answers before others', () => {
  const kinds = ['at a glance', 'optional', 'required', 'advised'];
  const { all } = citationsOf(
    kinds.map((kind) => cite(GOAL, answer(kind, kind))),
    'a.md',
    OFFSET,
    '',
  );
  expect(all[0]!.answers.map((a) => a.kind)).toEqual(['required', 'advised', 'optional', 'at a glance']);
});

it('names the file where it is another', () => {
  const other = { ...GOAL, path: 'b.md' };
  const { all } = citationsOf([cite(other, answer('a')), cite(HOURS, answer('b'))], 'a.md', OFFSET, '');
  expect(all.map((c) => [c.path, c.place])).toEqual([
    ['a.md', 'Line 2'],
    ['b.md', 'b.md, line 1'],
  ]);
});

it('finds offsets past a byte order mark, and none beyond the end', () => {
  const offset = offsets(new Map([['a.md', '\ufeffab\r\ncd']]));
  expect([offset('a.md', 1, 1), offset('a.md', 2, 2), offset('a.md', 9, 1), offset('b.md', 1, 1)]).toEqual([1, 6, 7, 0]);
});
