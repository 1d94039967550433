// Gives files that were made to do harm to the built command, each to a process of its own, and prints what became of it, how long that took and what
// memory it needed. Ends with code 1 where one takes more than it may, or is not answered with a message or a report.
//   npm run hostile [-- NAME …]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PACKED } from '../test/hostile/packed.ts';
import { MARKDOWN, YAML } from '../test/hostile/texts.ts';

/** Milliseconds and MB that a file may take, and the time that is aimed at. */
const MOST = { time: 5_000, memory: 512 } as const;
const AIM = 2_000;
const CLI = resolve('dist/cli.js');
const PEAK = "process.on('exit', () => process.stderr.write(`\\n#${process.resourceUsage().maxRSS}`));";

interface Ran {
  readonly name: string;
  readonly code: number | null;
  readonly time: number;
  readonly memory: number;
  readonly words: string;
}

function ran(folder: string, name: string, content: string | Uint8Array): Ran {
  writeFileSync(join(folder, name), content);
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-r', './peak.cjs', CLI, name, '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: '0' },
    timeout: 60_000,
    maxBuffer: 2 ** 27,
  });
  const time = performance.now() - start;
  const [said = '', peak = '0'] = stderr.split('\n#');
  return { name, code: status, time, memory: Number(peak) / 1024, words: (said || stdout).split('\n')[0] ?? '' };
}

/** On a busy machine a file gets another chance. */
const TRIES = 3;

function best(folder: string, name: string, content: string | Uint8Array): Ran & { readonly isBad: boolean } {
  for (let left = TRIES; ; left -= 1) {
    const one = ran(folder, name, content);
    const isAnswer = one.code !== null && one.words !== '' && !/fault in syllint/.test(one.words);
    const isBad = !isAnswer || one.time > MOST.time || one.memory > MOST.memory;
    if (!isBad || left === 1) return { ...one, isBad };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'syllint-'));
let wrong = 0;
let slow = 0;
try {
  writeFileSync(join(folder, 'peak.cjs'), PEAK);
  const wanted = process.argv.slice(2);
  const all = [...MARKDOWN, ...YAML, ...PACKED].filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, content] of all) {
    const { code, time, memory, words, isBad } = best(folder, name, content());
    if (isBad) wrong += 1;
    if (time > AIM) slow += 1;
    console.log(
      `${isBad ? '!' : ' '} ${name.padEnd(22)} ${String(code)} ${time.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(5)} MB  ${words.slice(0, 110)}`,
    );
  }
  console.log(`${slow} of ${all.length} files over ${AIM} ms`);
  console.log(`${all.length} files, ${wrong} over ${MOST.time} ms or ${MOST.memory} MB, or without an answer`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
