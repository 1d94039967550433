// Gives every reader, the extraction and every writer inputs that were changed at random, and ends with code 1 where one of them throws, hangs, points
// out of its text, or writes what is not well formed. The same seed gives the same inputs.
//   npm run fuzz -- [--count 20000] [--seed 1] [--reader md] [--only NUMBER]
import { parseArgs } from 'node:util';
import { faultOfReading, faultOfWriting } from './fuzz/faults.ts';
import { inputOf, READERS, type Reader } from './fuzz/inputs.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '1' },
    reader: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const wanted = Number(values.count);
/** A Word file or PDF takes some hundred times longer than a short text. */
const SHARE: { readonly [R in Reader]: number } = { yaml: 1 / 3, md: 1 / 3, html: 1 / 3, docx: 1 / 120, pdf: 1 / 120 };
/** Every so many inputs all reports are written, too. */
const WRITE = 50;
/** How often it is said how far it came. */
const TELL = 20_000;
/** An input of this size is read in a hundredth of this time, in milliseconds of work. */
const HANG = 3_000;

async function faultOf(reader: Reader, number: number): Promise<string | null> {
  const source = { path: `fuzz.${reader}`, bytes: inputOf(reader, seed, number) };
  const before = process.cpuUsage();
  try {
    const wrong = (await faultOfReading(source)) ?? (number % WRITE === 0 ? await faultOfWriting(source) : null);
    const { user } = process.cpuUsage(before);
    return wrong ?? (user > HANG * 1000 ? `took ${Math.round(user / 1000)} ms` : null);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
  }
}

let faults = 0;
let all = 0;
const chosen = READERS.filter((reader) => values.reader === undefined || reader === values.reader);
for (const reader of chosen) {
  const start = performance.now();
  const share = values.reader === undefined ? SHARE[reader] : 1;
  const numbers =
    values.only === undefined ? { from: 0, to: Math.ceil(wanted * share) } : { from: Number(values.only), to: Number(values.only) + 1 };
  for (let number = numbers.from; number < numbers.to; number += 1) {
    const fault = await faultOf(reader, number);
    all += 1;
    if (all % TELL === 0) console.log(`${reader}: ${number + 1} inputs so far, ${faults} faults`);
    if (fault === null) continue;
    faults += 1;
    console.log(`${fault}\n  again: npm run fuzz -- --reader ${reader} --seed ${seed} --only ${number}`);
    if (values.only !== undefined) console.log(JSON.stringify(new TextDecoder().decode(inputOf(reader, seed, number))));
  }
  console.log(`${reader}: ${numbers.to - numbers.from} inputs, seed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`${all} inputs, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
