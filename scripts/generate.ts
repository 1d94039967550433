/**
 * Makes the files that are written from others: the compiled terms and rules, the JSON Schemas, and the page on the rules.
 *   npm run generate              writes those that changed
 *   npm run generate -- --check   names those that are stale, and fails
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { normalSpelling } from '../src/extract/spelling.ts';
import type { Term } from '../src/extract/vocabulary.ts';
import { put } from './output.ts';

const FOLDER = 'rules/terms';

const PLAIN = /^[^|*.]+$/;

/** Spellings that differ in their last or first word alone as one, "course text|book", so that the page has less to load. They match what they did: what two terms share stays as it is. */
function folded(spellings: readonly string[], place: 'first' | 'last', shared: ReadonlySet<string>): string[] {
  const groups = new Map<string, string[]>();
  for (const spelling of spellings) {
    const words = spelling.split(' ');
    const word = (place === 'last' ? words.pop() : words.shift())!;
    const rest = words.join(' ');
    // Alone in its group stands what has one word, or is a pattern already.
    const key = rest && PLAIN.test(spelling) && !shared.has(spelling) ? rest : `|${spelling}`;
    groups.set(key, [...(groups.get(key) ?? []), key === rest ? word : spelling]);
  }
  return [...groups].map(([rest, words]) => {
    if (rest.startsWith('|')) return words[0]!;
    return place === 'last' ? `${rest} ${words.join('|')}` : `${words.join('|')} ${rest}`;
  });
}

/** The terms of a file, their spellings in the form in which texts are searched for them. */
function termsOf(text: string): Term[] {
  const normal = (all: readonly string[]): string[] => [...new Set(all.map(normalSpelling))];
  const terms = parse(text).terms as Term[];
  const all = terms.flatMap((t) => normal(t.spellings));
  const shared = new Set(all.filter((s, i) => all.indexOf(s) < i));
  return terms.map((t) => ({
    ...t,
    spellings: folded(folded(normal(t.spellings), 'last', shared), 'first', shared),
    ...(t.near ? { near: normal(t.near) } : {}),
    ...(t['not-near'] ? { 'not-near': normal(t['not-near']) } : {}),
  }));
}

function compileTerms(): void {
  const files = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.yaml'))
    .toSorted();
  const texts = files.map((f) => [f.slice(0, -5), readFileSync(join(FOLDER, f), 'utf8')] as const);
  // Exam facts stand in the folder of the terms and hold none.
  const terms = Object.fromEntries(texts.flatMap(([name, text]) => (parse(text).terms ? [[name, termsOf(text)]] : [])));
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
run('scripts/generate-docs.ts');
run('scripts/generate-page.ts');
