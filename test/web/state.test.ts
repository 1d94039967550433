import { describe, expect, it } from 'vitest';
import { freePath, kept } from '../../src/web/item.ts';
import { type Action, next, nextId, type State } from '../../src/web/state.ts';
import { EMPTY, storeOf } from '../../src/web/store.ts';
import { courseOf } from './items.ts';

const after = (...actions: readonly Action[]): State => actions.reduce(next, EMPTY);
const read = (id: number, lead = true): Action => ({ do: 'read', name: `course-${id}.md`, course: courseOf(id), lead });
const ids = ({ items }: State): number[] => items.map(({ id }) => id);

describe('the state of the page', () => {
  it('looks at the first of several files, and knows which are still to come', () => {
    const begun = after({ do: 'reading', names: ['course-1.md', 'course-2.md'] });
    expect(begun).toMatchObject({ view: 'give', reading: ['course-1.md', 'course-2.md'] });
    expect(next(begun, read(1))).toMatchObject({ view: 'course', current: 1, reading: ['course-2.md'] });
    expect(after(read(1), read(2, false))).toMatchObject({ view: 'course', current: 1 });
  });

  it('looks at a course again that is here already', () => {
    const state = after(read(1), read(2), read(1));
    expect([ids(state), state.current]).toEqual([[1, 2], 1]);
  });

  it('takes answers of a course, and takes them back', () => {
    const answer = { value: 96 };
    const answered = after(read(1), { do: 'answer', id: 1, fact: 'contact-hours', answer });
    expect(answered.items[0]).toMatchObject({ answers: { 'contact-hours': answer } });
    const undone = next(answered, { do: 'answer', id: 1, fact: 'contact-hours', answer: null });
    expect(undone.items[0]).toMatchObject({ answers: {} });
    expect(Object.keys(undone.items[0]!.kind === 'course' ? undone.items[0]!.answers : { no: 1 })).toEqual([]);
  });

  it('puts all courses together once', () => {
    const two = after(read(1), read(2), { do: 'together' });
    expect(two).toMatchObject({ current: 3, view: 'course' });
    expect(two.items[2]).toEqual({ kind: 'program', id: 3, members: [1, 2], answers: {} });
    expect(ids(next(two, { do: 'together' }))).toEqual([1, 2, 3]);
  });

  it('takes a program away with the last but one of its courses', () => {
    const state = after(read(1), read(2), read(3), { do: 'together' }, { do: 'remove', id: 3 });
    expect(state.items.at(-1)).toMatchObject({ kind: 'program', members: [1, 2] });
    expect(ids(next(state, { do: 'remove', id: 2 }))).toEqual([1]);
  });

  it('is empty again once all is removed or cleared', () => {
    expect(after(read(1), { do: 'remove', id: 1 })).toMatchObject({ items: [], current: null, view: 'give' });
    expect(after(read(1), { do: 'profile', profile: 'cpc' }, { do: 'clear' })).toMatchObject({ items: [], profile: 'cpc', view: 'give' });
  });

  it('edits a course that is here, or adds a new one', () => {
    expect(after(read(1), { do: 'edit', course: courseOf(1) })).toMatchObject({ view: 'editor', current: 1 });
    expect(ids(after(read(1), { do: 'edit', course: courseOf(2, 'a.yaml') }))).toEqual([1, 2]);
    const text = courseOf(1, 'b.yaml');
    expect(after(read(1), { do: 'rewrite', course: text }).items).toEqual([text]);
  });

  it('comes back with what was kept', () => {
    const back = next(EMPTY, { do: 'restore', items: [courseOf(4)], profile: 'ccs' });
    expect(back).toMatchObject({ current: 4, view: 'course', profile: 'ccs' });
    expect(next(EMPTY, { do: 'restore', items: [], profile: null })).toMatchObject({ view: 'give', profile: 'recommended' });
    expect(kept(courseOf(4))).not.toHaveProperty('reading');
  });

  it('is told to those who watch, with the state before', () => {
    const store = storeOf(EMPTY);
    const seen: State[] = [];
    store.watch((before) => seen.push(before));
    store.act(read(1));
    expect(seen).toEqual([EMPTY]);
    expect(nextId(store.state().items)).toBe(2);
  });
});

describe('the name of a file', () => {
  it.each([
    ['plan.pdf', [], 'plan.pdf'],
    ['plan.pdf', ['plan.pdf'], 'plan (2).pdf'],
    ['plan.pdf', ['plan.pdf', 'plan (2).pdf'], 'plan (3).pdf'],
    ['plan', ['plan'], 'plan (2)'],
    ['.hidden', ['.hidden'], '.hidden (2)'],
  ] as const)('%s beside %j', (path, taken, free) => expect(freePath(path, taken)).toBe(free));
});
