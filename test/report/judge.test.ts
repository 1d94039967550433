import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { profileRules } from '../../src/check/profile.ts';
import { facts, judge } from '../../src/report/judge.ts';

const RULES = profileRules('recommended')!;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes that are alive. */
function alive(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const FILLER = '# Nothing that matters stands on this line of the text.\n'.repeat(6_000);

/** A long text with little to quote: the answers hold a few of its lines. */
const source = (nth: number) => ({
  path: `${nth}.yaml`,
  bytes: new TextEncoder().encode(`title: Medical Coding of the body ${nth}\ncontact-hours: 96 # in the classroom\n${FILLER}`),
});

it.each([
  ['a report', (nth: number) => judge(source(nth), RULES)],
  ['the facts', (nth: number) => facts(source(nth))],
])('%s let go of the text that they quote', async (_which, made) => {
  const warm = await made(0);
  const before = alive();
  const held = [];
  for (let nth = 1; nth <= 6; nth++) held.push(await made(nth));
  const perDocument = (alive() - before) / held.length;
  expect(held.map((one) => one.facts['contact-hours']?.[0]?.value)).toEqual([96, 96, 96, 96, 96, 96]);
  expect(warm.facts['contact-hours']?.[0]?.evidence[0]?.text).toBe('contact-hours: 96 # in the classroom');
  expect(perDocument).toBeLessThan(source(1).bytes.length / 3);
});
