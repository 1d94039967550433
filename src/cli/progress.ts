/** A terminal on which one line is written again and again. */
export interface Screen {
  readonly write: (text: string) => void;
  readonly columns: number;
}

/** What tells how far long work is. */
export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

/** Milliseconds before anything is shown, and between two lines. */
const PATIENCE = 1000;
const PAUSE = 100;

/** Back to the first column, and nothing after it. */
const ERASE = '\r\u001b[K';

/**
 * Shows how many of `total` are done, once the work has taken a second, and only where there is a terminal: `open` is asked for it then.
 * `clock` gives milliseconds.
 */
export function progressOf(total: number, clock: () => number, open: () => Screen | null): Progress {
  const start = clock();
  let done = 0;
  let drawn = -Infinity;
  let shown = false;
  let screen: Screen | null | undefined;
  const draw = (now: number): void => {
    screen = screen === undefined ? open() : screen;
    if (!screen) return;
    screen.write(`${ERASE}${`${done} of ${total} documents`.slice(0, Math.max(0, screen.columns - 1))}`);
    [drawn, shown] = [now, true];
  };
  return {
    step: () => {
      done++;
      const now = clock();
      if (screen !== null && now - start >= PATIENCE && now - drawn >= PAUSE) draw(now);
    },
    clear: () => {
      if (shown) screen?.write(ERASE);
      shown = false;
    },
  };
}
