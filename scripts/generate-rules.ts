/** Compiles rules/*.yaml and rules/profiles/*.yaml into src/check/rules.generated.ts, with the dates of the data in rules/terms/, and their examples into a file of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules } from '../src/check/load.ts';
import { loadProfiles } from '../src/check/own-rules.ts';
import type { Problem } from '../src/read/reading.ts';
import { oldestChecked } from './checked.ts';
import { loadExamFacts } from './exam-facts.ts';
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
const profiles = loadProfiles(filesOf('rules/profiles'), ids, []);
const data = filesOf('rules/terms').map(({ path, text }) => ({
  path,
  text,
  problems: path.endsWith('exam-facts.yaml') ? loadExamFacts(text).problems : [],
}));
for (const { path, text, problems } of [...rules, ...profiles, ...data]) complain(path, text, problems);

const shipped = rules.flatMap((r) => r.rule ?? []);
const withoutExamples = shipped.map(({ examples: _apart, ...rule }) => rule);
const list = (values: readonly unknown[]): string => JSON.stringify(values, null, 2);
const module = [
  '// Made by `npm run generate` from rules/*.yaml and rules/profiles/*.yaml. Do not edit.',
  "import type { Profile, Rule } from './rule.ts';",
  '',
  `export const RULES: readonly Rule[] = ${list(withoutExamples)};`,
  '',
  `export const PROFILES: readonly Profile[] = ${list(profiles.flatMap((p) => p.profile ?? []))};`,
  '',
  '/** The day on which the oldest entry of each data file was checked. */',
  `export const DATA_CHECKED: { readonly [file: string]: string } = ${JSON.stringify(oldestChecked(data), null, 2)};`,
  '',
].join('\n');

const examples = [
  '// Made by `npm run generate` from rules/*.yaml. Do not edit.',
  "import type { RuleExamples } from './rule.ts';",
  '',
  '/** The examples of each rule, by its id. */',
  `export const EXAMPLES: { readonly [rule: string]: RuleExamples } = ${JSON.stringify(Object.fromEntries(shipped.map((r) => [r.id, r.examples])), null, 2)};`,
  '',
].join('\n');

if (process.exitCode === undefined) {
  put('src/check/rules.generated.ts', module);
  put('src/check/rule-examples.generated.ts', examples);
}
