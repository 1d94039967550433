// Compares what is read of Markdown by the native parser and by remark, over the examples, the corpus and generated documents:
//   node scripts/run.mjs scripts/markdown-parsers.ts [--count 10000] [--seed 1]
// Ends with 1 where anything differs. Where the native parser is not installed, nothing can be compared, and it says so.
import { parseArgs } from 'node:util';
import { nativeMarkdown } from '../src/cli/native-markdown.ts';
import { isPlainMarkdown } from '../src/read/markdown/parser.ts';
import { markdownIn, readsAlike } from './markdown-parsers/compare.ts';
import { generatedMarkdown } from './markdown-parsers/generated.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } });
const fast = nativeMarkdown(process.cwd());
if (!fast) console.log('The native parser is not installed here: nothing was compared.');
else {
  const texts = markdownIn(['curricula', 'test/corpus']);
  const all = [...texts.values()];
  const lines = all.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const first = Number(values.seed);
  const differing: string[] = [];
  let natively = 0;
  const compare = async (name: string, text: string): Promise<void> => {
    if (isPlainMarkdown(text)) natively++;
    if (!(await readsAlike(text, fast))) differing.push(name);
  };
  for (const [path, text] of texts) await compare(path, text);
  const own = natively;
  for (let seed = first; seed < first + Number(values.count); seed++) await compare(`seed ${seed}`, generatedMarkdown(seed, all, lines));
  console.log(`${texts.size} files, ${own} of them read natively; ${differing.filter((name) => !name.startsWith('seed')).length} differ.`);
  console.log(
    `${values.count} generated documents from seed ${first}, ${natively - own} of them read natively; ${differing.length} differ.`,
  );
  for (const name of differing.slice(0, 20)) console.log(`  ${name}`);
  if (differing.length > 0) process.exitCode = 1;
}
