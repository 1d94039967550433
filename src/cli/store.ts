import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Wrong } from './io.ts';
import { codeOf } from './write.ts';

/** Texts that are kept in the order in which they come and read again one after another: in memory while they are few, then in a file. */
export interface Store {
  /** Keeps a text, and gives its number. */
  readonly add: (text: Uint8Array) => number;
  readonly text: (number: number) => string;
  /** What keeps the texts from being kept; nothing that was added since can be read. */
  readonly fault: () => Wrong | null;
  /** Lets go of all of them. */
  readonly close: () => void;
}

/** What is kept in memory, in bytes: some hundred reports on documents. */
const MOST_IN_MEMORY = 16 * 1024 * 1024;

interface File {
  readonly folder: string;
  readonly handle: number;
}

/** A file that nobody else can open. Where the system allows it, it has no name from the start, and so is gone however the run ends. */
function openFile(parent: string): File {
  const folder = mkdtempSync(join(parent, 'syllint-'));
  const handle = openSync(join(folder, 'documents'), 'wx+', 0o600);
  removeFolder(folder);
  return { folder, handle };
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A system that keeps the name of an open file has it removed when the file is closed.
  }
}

function writeAll(handle: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at, position + at);
}

const faultOf = (parent: string, error: unknown): Wrong => ({
  wrong: `The results of so many files are kept in ${parent} until the report is written, and that failed (${codeOf(error)}). Make room there, or let TMPDIR name another folder.`,
});

/** An empty store, whose file will be in `parent` once the texts are more than `most` bytes. */
export function openStore(parent = tmpdir(), most = MOST_IN_MEMORY): Store {
  const ends: number[] = [];
  let kept: Uint8Array[] = [];
  let file: File | null = null;
  let fault: Wrong | null = null;
  const startOf = (number: number): number => (number === 0 ? 0 : ends[number - 1]!);
  const put = (bytes: Uint8Array, start: number): void => {
    if (file === null && start + bytes.length <= most) return void kept.push(bytes);
    if (file === null) {
      file = openFile(parent);
      writeAll(file.handle, Buffer.concat(kept), 0);
      kept = [];
    }
    writeAll(file.handle, bytes, start);
  };
  const add = (bytes: Uint8Array): number => {
    const start = startOf(ends.length);
    try {
      put(bytes, start);
    } catch (error) {
      fault ??= faultOf(parent, error);
    }
    return ends.push(start + bytes.length) - 1;
  };
  const text = (number: number): string => {
    if (file === null) return Buffer.from(kept[number]!).toString();
    const start = startOf(number);
    const bytes = Buffer.allocUnsafe(ends[number]! - start);
    for (let at = 0; at < bytes.length;) {
      const more = readSync(file.handle, bytes, at, bytes.length - at, start + at);
      if (more === 0) throw new Error('A file of results was cut off by another program.');
      at += more;
    }
    return bytes.toString();
  };
  const close = (): void => {
    kept = [];
    if (file === null) return;
    closeSync(file.handle);
    removeFolder(file.folder);
    file = null;
  };
  return { add, text, fault: () => fault, close };
}
