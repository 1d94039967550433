// Times the built command beside `node -e 0` and other tools, on documents that it makes itself, as ratios within one run:
//   npm run bench -- [--peers FOLDER] [--only cold,markdown,many,yaml,memory] [--rounds 3] [--files 1000] [--many 10000]
// FOLDER is one in which other tools were installed, e.g. by: npm install markdownlint-cli2 remark-cli remark-gfm remark-frontmatter
// remark-preset-lint-recommended @stoplight/spectral-cli rumdl. What is not found there is left out, and said.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeData } from './bench/data.ts';
import { type Entry, measured } from './bench/measure.ts';
import { markdownPeers, nativePeers, yamlPeers } from './bench/peers.ts';

const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    only: { type: 'string', default: 'cold,markdown,many,yaml,memory' },
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '10000' },
  },
});
const [rounds, files, many] = [values.rounds, values.files, values.many].map(Number) as [number, number, number];
const parts = new Set(values.only.split(','));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const peers = values.peers === undefined ? null : resolve(values.peers);
const CLI = resolve('dist', 'cli.js');

const node = (name: string, ...args: string[]): Entry => ({ name, command: [process.execPath, ...args] });
const check = (name: string, path: string, ...options: string[]): Entry =>
  node(name, CLI, 'check', path, '--quiet', '--date', '2026-11-22', '--format', `json=${join(folder, 'report.json')}`, ...options);

/** A title, and for each entry the ratio of its time to that of the first, or the other way round where more is better. */
function table(title: string, entries: readonly Entry[], times: number, count?: number): void {
  const [first, ...others] = measured(entries, times);
  console.log(`\n### ${title}\n`);
  console.log(`| | Seconds | ${count ? `Files a second | ${first!.name} is faster by |` : `Over ${first!.name} |`}`);
  console.log(`| --- | ---: | ---: |${count ? ' ---: |' : ''}`);
  for (const one of [first!, ...others]) {
    const speed = count ? ` ${(count / one.wall).toFixed(0)} |` : '';
    console.log(`| ${one.name} | ${one.wall.toFixed(3)} |${speed} ${(one.wall / first!.wall).toFixed(2)} |`);
  }
}

function memory(): void {
  const sizes = [files, many];
  const paths = sizes.map((count) => makeData(folder, 'md', count));
  const [few, more] = measured(
    sizes.map((count, i) => check(`${count} files`, paths[i]!)),
    1,
    true,
  );
  console.log('\n### Memory and cost for each file\n\n| | Peak, MB | Work for each file, ms |\n| --- | ---: | ---: |');
  for (const [i, one] of [few!, more!].entries())
    console.log(`| ${one.name} | ${one.peak!.toFixed(0)} | ${((1000 * one.cpu!) / sizes[i]!).toFixed(1)} |`);
  console.log(`| Ratio | ${(more!.peak! / few!.peak!).toFixed(2)} | ${(more!.cpu! / many / (few!.cpu! / files)).toFixed(2)} |`);
}

try {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? process.arch}.`);
  if (!existsSync(CLI)) throw new Error('dist/ is not built: npm run build');
  const one = [makeData(folder, 'md', 1), makeData(folder, 'yaml', 1)] as const;
  if (parts.has('cold')) {
    const [markdown, yaml] = [check('one Markdown file', one[0]), check('one YAML file', one[1])];
    table('Cold start', [node('node -e 0', '-e', '0'), node('--version', CLI, '--version'), markdown, yaml], Math.max(31, rounds));
  }
  if (parts.has('markdown')) {
    const path = makeData(folder, 'md', files);
    table(`${files} Markdown files`, [check('syllint', path), ...markdownPeers(peers, path)], rounds, files);
    const remark = { ...check('syllint with remark', path), command: ['env', 'SYLLINT_MARKDOWN=remark', ...check('', path).command] };
    table(`${files} Markdown files with remark alone`, [remark, ...markdownPeers(peers, path)], rounds, files);
  }
  if (parts.has('many')) {
    const path = makeData(folder, 'md', many);
    table(`${many} Markdown files`, [check('syllint', path), ...nativePeers(peers, path)], 1, many);
  }
  if (parts.has('yaml')) {
    const path = makeData(folder, 'yaml', files);
    table(`${files} YAML files`, [check('syllint', path), ...yamlPeers(peers, path)], rounds, files);
  }
  if (parts.has('memory')) memory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
