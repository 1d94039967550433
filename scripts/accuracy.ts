/**
 * Scores what is read in the labeled syllabi of test/corpus and prints one table a folder.
 *   npm run accuracy -- [--misses] [folder …]
 * Without a folder: all of them. `--misses` lists each answer that was not read right.
 */
import { readDocuments } from './accuracy/corpus.ts';
import { scoreOf } from './accuracy/score.ts';
import { tableOf } from './accuracy/table.ts';
import { FLOORS } from '../test/accuracy.floors.ts';

const MISSES = '--misses';

const args = process.argv.slice(2);
const named = args.filter((arg) => arg !== MISSES);

for (const folder of named.length > 0 ? named : Object.keys(FLOORS)) {
  const score = scoreOf(await readDocuments(folder));
  console.log(tableOf(folder, score));
  if (args.includes(MISSES)) console.log([...score.misses, ...score.decoys, ''].join('\n'));
}
