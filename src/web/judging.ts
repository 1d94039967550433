import type { ChosenRules } from '../check/profile.ts';
import { type Course, isCourse, type Item } from './item.ts';
import { judged, type Judged, rulesOf } from './judged.ts';
import type { State } from './state.ts';

/** Every item with how it came out, as far as that is known. */
export interface Verdicts {
  readonly rules: ChosenRules;
  readonly of: ReadonlyMap<number, Judged>;
}

/** Whether what comes out depends on no other item. */
const isAlone = ({ document }: Judged): boolean =>
  document.courses === undefined && !document.problems.some(({ code }) => code === 'bad-course');

/**
 * Judges the items of a state: the one that is looked at first, so that nobody waits for the others. A course that did not change is not
 * judged again. Nothing is told of a state that is over.
 */
export function judgesAll(told: (verdicts: Verdicts) => void): (state: State) => Promise<void> {
  const known = new WeakMap<Course, Map<string, Judged>>();
  let latest: State | null = null;
  const one = async (item: Item, state: State, rules: ChosenRules): Promise<Judged> => {
    const before = isCourse(item) ? known.get(item)?.get(rules.profile.id) : undefined;
    if (before) return before;
    const found = await judged(item, state.items, rules);
    if (isCourse(item) && isAlone(found)) known.set(item, new Map(known.get(item)).set(rules.profile.id, found));
    return found;
  };
  return async (state) => {
    latest = state;
    const rules = rulesOf(state.profile);
    const current = state.items.filter(({ id }) => id === state.current);
    const others = state.items.filter(({ id }) => id !== state.current);
    const found = new Map<number, Judged>();
    for (const [i, item] of [...current, ...others].entries()) {
      found.set(item.id, await one(item, state, rules));
      if (latest !== state) return;
      // Side by side they come all at once.
      if ((i === 0 && state.view !== 'compare') || i === state.items.length - 1) told({ rules, of: new Map(found) });
    }
    if (state.items.length === 0) told({ rules, of: found });
  };
}
