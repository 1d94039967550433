import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** Calls `use` with a new folder that holds the given files, and takes the folder away afterwards. */
export async function withFiles<T>(
  files: { readonly [name: string]: string | Uint8Array },
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'syllint-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly clock?: Io['clock'];
  readonly screen?: Io['screen'];
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === 'string' ? new TextEncoder().encode(input) : input;
}

/** Runs a command line in this process, on the day 2026-11-22. */
export async function run(argv: readonly string[], around: Around): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await main(argv, {
    cwd: around.cwd,
    env: around.env ?? {},
    now: () => new Date(2026, 10, 22),
    stdin: chunks(around.stdin ?? ''),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    terminal: around.terminal ?? false,
    columns: around.columns,
    ...(around.clock && around.screen ? { clock: around.clock, screen: around.screen } : {}),
  });
  return { code, ...said };
}

/** Runs a command line in a new folder of files. */
export const runIn = (
  files: { readonly [name: string]: string | Uint8Array },
  argv: readonly string[],
  around: Omit<Around, 'cwd'> = {},
): Promise<Ran> => withFiles(files, (cwd) => run(argv, { ...around, cwd }));
