/** Compiles rules/*.yaml and rules/profiles/*.yaml into src/check/rules.generated.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProfile, loadRules } from '../src/check/load.ts';
import type { Problem } from '../src/read/reading.ts';
import { put } from './output.ts';

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .toSorted()
    .map((f) => ({ path: join(folder, f), text: readFileSync(join(folder, f), 'utf8') }));

function complain(path: string, text: string, problems: readonly Problem[]): void {
  for (const { span, message, remedy } of problems) {
    const before = text.slice(0, span.start).split('\n');
    console.error(`${path}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${message} ${remedy}`);
    process.exitCode = 1;
  }
}

const rules = loadRules(filesOf('rules'));
const ids = rules.flatMap(({ rule }) => rule?.id ?? []);
const profiles = filesOf('rules/profiles').map(({ path, text }) => loadProfile(path, text, ids));
for (const { path, text, problems } of [...rules, ...profiles]) complain(path, text, problems);

const list = (values: readonly unknown[]): string => JSON.stringify(values, null, 2);
const module = [
  '// Made by `npm run generate` from rules/*.yaml and rules/profiles/*.yaml. Do not edit.',
  "import type { Profile, Rule } from './rule.ts';",
  '',
  `export const RULES: readonly Rule[] = ${list(rules.flatMap((r) => r.rule ?? []))};`,
  '',
  `export const PROFILES: readonly Profile[] = ${list(profiles.flatMap((p) => p.profile ?? []))};`,
  '',
].join('\n');

if (process.exitCode === undefined) put('src/check/rules.generated.ts', module);
