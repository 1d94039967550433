import type { Io, Wrong } from './io.ts';

/** As many files as it takes for one more thread to be worth its start. */
const FILES_FOR_ONE = 32;
/** More threads than this only wait for each other. */
const MOST = 64;

/** How many threads were asked for with `--jobs`; undefined where none were, and what is wrong where it is no such number. */
export function jobsAsked(value: string | undefined): number | undefined | Wrong {
  if (value === undefined) return undefined;
  const jobs = /^\d+$/.test(value) ? Number(value) : 0;
  return jobs >= 1 && jobs <= MOST ? jobs : { wrong: `--jobs takes a number from 1 to ${MOST}, and "${value}" is none. Write --jobs 4.` };
}

/** How many threads judge so many files; with 1 none is started. Unasked there are as many as there are cores and enough files for. */
export function jobsFor(asked: number | undefined, files: number, { threads }: Pick<Io, 'threads'>): number {
  if (!threads) return 1;
  if (asked !== undefined) return Math.min(asked, Math.max(1, files));
  return Math.max(1, Math.min(threads.cores, MOST, Math.floor(files / FILES_FOR_ONE)));
}
