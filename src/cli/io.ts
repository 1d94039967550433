import type { Reading, Source } from '../read/reading.ts';
import type { Screen } from './progress.ts';

/** What a command needs of the world around it; tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The report and nothing else. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Whether a person looks at what `out` writes. */
  readonly terminal: boolean;
  readonly columns: number | undefined;
  /** How many threads may work at once, and the file that runs in one that judges; without this none is started. */
  readonly threads?: { readonly cores: number; readonly entry: string };
  /** Milliseconds from some moment on, and the terminal on which a person waits; asked for only where work takes long. */
  readonly clock?: () => number;
  readonly screen?: () => Screen | null;
  /** A folder from which an installed native parser of Markdown can be found; without this none is looked for. */
  readonly nativeBeside?: string;
  /** Where the built page is. */
  readonly pageFolder?: string;
  /** Waits until the person ends the command; without this it ends at once. */
  readonly interrupted?: () => Promise<void>;
  /** Reads a file that is no text where it can be stopped; without this it is read like any other. */
  readonly readApart?: (source: Source) => Promise<Reading>;
}

/** A wrong use of the command, as a value: one sentence what is wrong and one what to do. */
export interface Wrong {
  readonly wrong: string;
}

export const isWrong = (value: unknown): value is Wrong => typeof value === 'object' && value !== null && 'wrong' in value;
