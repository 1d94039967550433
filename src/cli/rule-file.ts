import { resolve } from 'node:path';
import { loadRule } from '../check/load.ts';
import type { Rule } from '../check/rule.ts';
import { located } from '../report/facts.ts';
import type { ProblemReport } from '../report/report.ts';
import { shownPath } from './inputs.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/** The rule in a file, or everything that is wrong with the file. */
export async function ruleFile(name: string, io: Io): Promise<Rule | readonly ProblemReport[]> {
  const file = resolve(io.cwd, name);
  const source = await readInput({ path: shownPath(file, io.cwd), file }, io);
  if (!('bytes' in source)) return [source];
  const { path, text, rule, problems } = loadRule(source.path, new TextDecoder().decode(source.bytes));
  return rule ?? located(problems, path, text);
}
