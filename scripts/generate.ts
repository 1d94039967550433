/**
 * Makes the files that are written from others: the compiled terms and rules, and the JSON Schemas.
 *   npm run generate              writes those that changed
 *   npm run generate -- --check   names those that are stale, and fails
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { put } from './output.ts';

const FOLDER = 'rules/terms';

function compileTerms(): void {
  const files = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.yaml'))
    .toSorted();
  const terms = Object.fromEntries(files.map((f) => [f.slice(0, -5), parse(readFileSync(join(FOLDER, f), 'utf8')).terms]));
  put(
    'src/extract/terms.generated.ts',
    `// Made by \`npm run generate\` from rules/terms/*.yaml. Do not edit.\nexport const TERMS = ${JSON.stringify(terms, null, 2)};\n`,
  );
}

/** Rules are loaded with the terms just compiled, so each of these steps is bundled anew. */
function run(script: string): void {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', script, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}

compileTerms();
run('scripts/generate-rules.ts');
run('scripts/generate-schemas.ts');
