import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadOwnRules, type RuleTexts } from '../check/own-rules.ts';
import { loadProfile, loadRule } from '../check/load.ts';
import type { Library } from '../check/policy.ts';
import { PROFILES, RULES } from '../check/rules.generated.ts';
import { withExamples } from '../check/with-examples.ts';
import { located } from '../report/facts.ts';
import { plain } from '../report/plain.ts';
import { fileProblem } from '../report/unread.ts';
import { counted } from '../report/words.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { printProblems, refuse } from './messages.ts';
import { openProblem } from './read-input.ts';
import { readRuleFolder } from './rule-folder.ts';

/** What comes with syllint, without the files that are checked here: its own folder of rules is a folder like any other. */
function others(texts: RuleTexts): Library {
  const ids = RULES.map((rule) => rule.id);
  const same = new Set([
    ...texts.rules.map(({ path, text }) => JSON.stringify(loadRule(path, text).rule)),
    ...texts.profiles.map(({ path, text }) => JSON.stringify(loadProfile(path, text, ids).profile)),
  ]);
  const isOther = (value: unknown): boolean => !same.has(JSON.stringify(value));
  return { rules: RULES.filter((rule) => isOther(withExamples(rule))), profiles: PROFILES.filter(isOther) };
}

const NO_RULES = [
  'There is no rule file in this folder.',
  'Put each rule in a YAML file of its own, and profiles in a folder named profiles.',
] as const;

/** `syllint rules --check`: loads the rules and profiles of a folder and runs their examples. 0 where nothing is wrong, else 2. */
export async function ruleCheck(name: string, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, name);
  const known = statSync(folder, { throwIfNoEntry: false });
  if (!known) {
    printProblems([openProblem(name, 'ENOENT')], false, io);
    return 2;
  }
  if (!known.isDirectory()) return refuse({ wrong: `${name} is no folder. Name the folder that the rule is in.` }, io);
  const { texts, problems: unread } = await readRuleFolder(folder, folder, io);
  const { files } = loadOwnRules(texts, others(texts));
  const none = texts.rules.length + texts.profiles.length + unread.length === 0;
  const problems = [
    ...(none ? [fileProblem(name, 'missing-file', ...NO_RULES)] : unread),
    ...files.flatMap((file) => located(file.problems, file.path, file.text)),
  ];
  printProblems(problems, false, io);
  if (problems.length > 0) return 2;
  const what = [counted(texts.rules.length, 'rule'), ...(texts.profiles.length > 0 ? [counted(texts.profiles.length, 'profile')] : [])];
  io.out(`${plain(name)}: ${what.join(' and ')}, nothing wrong, and every example comes out as it says.\n`);
  return 0;
}
