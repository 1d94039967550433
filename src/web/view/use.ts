import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Verdicts } from '../judging.ts';
import type { Given } from '../load.ts';
import type { Action, State } from '../state.ts';

/** What every part of the page may use. */
export interface Page {
  readonly state: State;
  readonly verdicts: Verdicts;
  readonly act: (action: Action) => void;
  /** Reads files and texts, and then does what is to be done with them. */
  readonly load: (given: readonly Given[], then?: Action) => void;
  /** Opens the editor: on a course as a curriculum, or on a new one (null). */
  readonly edit: (id: number | null) => void;
  /** Tells something to those who do not see it. */
  readonly say: (words: string) => void;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of the page stands outside of it.');
  return page;
}

/** False at first: what is long is drawn once the verdict stands there. */
export function useAfterPaint(): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setShown(true), 0);
    return () => clearTimeout(soon);
  }, []);
  return shown;
}

/** A part of the page that is loaded when it is first shown; null until it is there. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly part: T } | null>(null);
  useEffect(() => void load().then((part) => setLoaded({ part })), []);
  return loaded?.part ?? null;
}
