import { DEFAULT_PROFILE } from '../check/profile.ts';
import { type Action, next, type State } from './state.ts';

export const EMPTY: State = { items: [], current: null, view: 'give', profile: DEFAULT_PROFILE, reading: [] };

/** The one place where the state of the page is held. */
export interface Store {
  readonly state: () => State;
  readonly act: (action: Action) => void;
  /** Calls `changed` after each action, with the state before it. */
  readonly watch: (changed: (before: State, action: Action) => void) => void;
}

export function storeOf(initial: State): Store {
  let state = initial;
  const watchers: ((before: State, action: Action) => void)[] = [];
  return {
    state: () => state,
    act: (action) => {
      const before = state;
      state = next(before, action);
      if (state !== before) for (const changed of watchers) changed(before, action);
    },
    watch: (changed) => void watchers.push(changed),
  };
}
