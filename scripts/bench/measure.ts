import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command to be timed under a name. */
export interface Entry {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd?: string;
}

/** What one run took: seconds by the clock, and of a Node program seconds of work and MB at its peak. */
interface Run {
  readonly wall: number;
  readonly cpu?: number;
  readonly peak?: number;
}

/** The medians of some runs. */
export interface Measured extends Run {
  readonly name: string;
}

/** Has a Node program tell at its end what it took. */
const TELL = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.BENCH_OUT, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
});`;

function once({ command: [program = '', ...args], cwd }: Entry, tellsIn: string | null): Run {
  const out = tellsIn && join(tellsIn, 'out.json');
  const options = tellsIn && program === process.execPath ? ['-r', join(tellsIn, 'tell.cjs')] : [];
  if (out) rmSync(out, { force: true });
  const start = process.hrtime.bigint();
  const ran = spawnSync(program, [...options, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ...(out ? { BENCH_OUT: out } : {}) },
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (ran.error) throw ran.error;
  return { wall, ...(out && options.length > 0 ? JSON.parse(readFileSync(out, 'utf8')) : {}) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Times commands in turn (A B C, A B C …), so that a change of the machine's speed hits all alike; the first round is not counted. */
export function measured(entries: readonly Entry[], rounds: number, tells = false): readonly Measured[] {
  const folder = tells ? mkdtempSync(join(tmpdir(), 'bench-')) : null;
  if (folder) writeFileSync(join(folder, 'tell.cjs'), TELL);
  const runs = entries.map((): Run[] => []);
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++)
    for (const [i, entry] of entries.entries()) {
      const run = once(entry, folder);
      if (round >= 0) runs[i]!.push(run);
    }
  if (folder) rmSync(folder, { recursive: true, force: true });
  return entries.map(({ name }, i) => ({
    name,
    wall: median(runs[i]!.map((run) => run.wall)),
    ...(tells ? { cpu: median(runs[i]!.map((run) => run.cpu ?? NaN)), peak: median(runs[i]!.map((run) => run.peak ?? NaN)) } : {}),
  }));
}
