import type { Answer } from '../extract/answers.ts';
import type { Fact } from '../extract/facts.ts';
import { type Course, type Item, isCourse } from './item.ts';

/** What is looked at. */
export type View = 'give' | 'course' | 'compare' | 'editor';

export interface State {
  readonly items: readonly Item[];
  /** The id of the one that is looked at. */
  readonly current: number | null;
  readonly view: View;
  readonly profile: string;
  /** The files that are being read. */
  readonly reading: readonly string[];
}

export type Action =
  | { readonly do: 'reading'; readonly names: readonly string[] }
  /** A file was read; the first of several is looked at. */
  | { readonly do: 'read'; readonly name: string; readonly course: Course; readonly lead: boolean }
  | { readonly do: 'restore'; readonly items: readonly Item[]; readonly profile: string | null }
  | { readonly do: 'look'; readonly view: View; readonly id?: number }
  | { readonly do: 'profile'; readonly profile: string }
  /** A curriculum is written by hand: a new one, or one that is here. */
  | { readonly do: 'edit'; readonly course: Course }
  | { readonly do: 'answer'; readonly id: number; readonly fact: Fact; readonly answer: Answer | null }
  | { readonly do: 'rewrite'; readonly course: Course }
  | { readonly do: 'together' }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'clear' };

export const nextId = (items: readonly Item[]): number => Math.max(0, ...items.map(({ id }) => id)) + 1;

/** An item taken away, with the programs that are then none. */
function withoutItem(state: State, id: number): State {
  const left = state.items
    .filter((item) => item.id !== id)
    .map((item) => (isCourse(item) ? item : { ...item, members: item.members.filter((member) => member !== id) }))
    .filter((item) => isCourse(item) || item.members.length > 1);
  const current = left.some((item) => item.id === state.current) ? state.current : (left[0]?.id ?? null);
  return { ...state, items: left, current, view: current === null ? 'give' : state.view };
}

const changed = (state: State, id: number, change: (item: Item) => Item): State => ({
  ...state,
  items: state.items.map((item) => (item.id === id ? change(item) : item)),
});

function answered(item: Item, fact: Fact, answer: Answer | null): Item {
  const { [fact]: _old, ...others } = item.answers;
  return { ...item, answers: answer ? { ...others, [fact]: answer } : others };
}

/** The program of all courses, where they were put together. */
export function programOfAll(items: readonly Item[]): Item | undefined {
  const members = items.filter(isCourse).map(({ id }) => id);
  return items.find((item) => !isCourse(item) && item.members.join() === members.join());
}

/** All courses as one, in place of an older program of the same courses. */
function together(state: State): State {
  const members = state.items.filter(isCourse).map(({ id }) => id);
  const known = programOfAll(state.items);
  if (known) return { ...state, current: known.id, view: 'course' };
  const id = nextId(state.items);
  return { ...state, items: [...state.items, { kind: 'program', id, members, answers: {} }], current: id, view: 'course' };
}

/** The state after an action. Nothing but the state decides on it. */
export function next(state: State, action: Action): State {
  switch (action.do) {
    case 'reading':
      return { ...state, reading: [...state.reading, ...action.names] };
    case 'read': {
      const at = state.reading.indexOf(action.name);
      const known = state.items.some(({ id }) => id === action.course.id);
      return {
        ...state,
        items: known ? state.items : [...state.items, action.course],
        reading: state.reading.filter((_, i) => i !== at),
        current: action.lead ? action.course.id : state.current,
        view: action.lead ? 'course' : state.view,
      };
    }
    case 'restore':
      return {
        ...state,
        items: action.items,
        profile: action.profile ?? state.profile,
        current: action.items[0]?.id ?? null,
        view: action.items.length > 0 ? 'course' : 'give',
      };
    case 'look':
      return { ...state, view: action.view, current: action.id ?? state.current };
    case 'edit': {
      const known = state.items.some(({ id }) => id === action.course.id);
      return { ...state, items: known ? state.items : [...state.items, action.course], current: action.course.id, view: 'editor' };
    }
    case 'profile':
      return { ...state, profile: action.profile };
    case 'answer':
      return changed(state, action.id, (item) => answered(item, action.fact, action.answer));
    case 'rewrite':
      return changed(state, action.course.id, () => action.course);
    case 'together':
      return together(state);
    case 'remove':
      return withoutItem(state, action.id);
    case 'clear':
      return { ...state, items: [], current: null, view: 'give' };
  }
}
