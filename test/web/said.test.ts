import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/web/item.ts';
import { judged, rulesOf } from '../../src/web/judged.ts';
import type { Verdicts } from '../../src/web/judging.ts';
import { comparedWords } from '../../src/web/compared-words.ts';
import { doneWords, viewWords } from '../../src/web/said.ts';
import { type Action, next, type State } from '../../src/web/state.ts';
import { EMPTY } from '../../src/web/store.ts';
import { courseOf, readText } from './items.ts';

const DAY = '2026-11-22';
const RULES = rulesOf('recommended');
const CPC = '# Coding\n\nPrepares for the CPC exam of AAPC. Contact hours: 96.\n';

const TWO: State = { ...EMPTY, items: [courseOf(1), courseOf(2)], current: 1, view: 'course' };
const done = (action: Action, before = TWO): string => doneWords(before, next(before, action), action);

async function verdicts(items: readonly Item[]): Promise<Verdicts> {
  const all = await Promise.all(items.map(async (item) => [item.id, await judged(item, items, RULES)] as const));
  return { rules: RULES, of: new Map(all) };
}

describe('what is said of an action', () => {
  const PROGRAM = next(TWO, { do: 'together' });

  it.each<[string, Action, State?]>([
    ['Reading a.md.', { do: 'reading', names: ['a.md'] }],
    ['Reading 2 files.', { do: 'reading', names: ['a.md', 'b.md'] }],
    ['course-1.md is here already.', { do: 'read', name: 'course-1.md', course: courseOf(1), lead: true }],
    ['All files are read. There are 3 courses.', { do: 'read', name: 'c.md', course: courseOf(3), lead: false }],
    ['', { do: 'read', name: 'c.md', course: courseOf(3), lead: false }, { ...TWO, reading: ['c.md', 'd.md'] }],
    ['Your answer is used.', { do: 'answer', id: 1, fact: 'contact-hours', answer: { value: 96 } }],
    ['Your answer is undone.', { do: 'answer', id: 1, fact: 'contact-hours', answer: null }],
    ['Checked against “Today’s CPC exam”.', { do: 'profile', profile: 'cpc' }],
    ['course-2.md is removed.', { do: 'remove', id: 2 }],
    ['The program is taken apart.', { do: 'remove', id: 3 }, PROGRAM],
    ['Everything is cleared.', { do: 'clear' }],
    ['', { do: 'look', view: 'compare' }],
  ])('%s', (words, action, before) => expect(done(action, before)).toBe(words));
});

describe('what is said of what stands there', () => {
  it('is the way to begin, where there is nothing', async () => {
    expect(viewWords(EMPTY, await verdicts([]), DAY, comparedWords)).toBe('Add a syllabus: choose a file, or paste its text.');
  });

  it('is the verdict of a course, and nothing as long as that is not known', async () => {
    const items = [await readText(1, 'a.md', CPC)];
    const state: State = { ...EMPTY, items, current: 1, view: 'course' };
    expect(viewWords(state, await verdicts([]), DAY, comparedWords)).toBeNull();
    expect(viewWords(state, await verdicts(items), DAY, comparedWords)).toBe('Coding. Cannot tell: 2 of 9 requirements met, 7 not stated.');
  });

  it('is what is wrong with a file, and how much of it in the editor', async () => {
    const items = [await readText(1, 'a.yaml', 'title: A\nhours: 80\nweek: 1\n')];
    const state: State = { ...EMPTY, items, current: 1, view: 'course' };
    expect(viewWords(state, await verdicts(items), DAY, comparedWords)).toBe('The key "hours" is not known here.');
    expect(viewWords({ ...state, view: 'editor' }, await verdicts(items), DAY, comparedWords)).toBe('2 lines to mend.');
  });

  it('is the sentence of a comparison, once all of it is judged', async () => {
    const items = [await readText(1, 'a.md', CPC), await readText(2, 'b.md', CPC.replace('96', '40'))];
    const state: State = { ...EMPTY, items, current: 1, view: 'compare' };
    expect(viewWords(state, await verdicts(items.slice(0, 1)), DAY, comparedWords)).toBeNull();
    expect(viewWords(state, await verdicts(items), DAY, comparedWords)).toBe(
      'Two courses, side by side. Neither meets all 9 requirements. They differ on 1.',
    );
  });
});
