import { promises as disk } from 'node:fs';
import { extname, join } from 'node:path';
import type { RuleText, RuleTexts } from '../check/own-rules.ts';
import type { ProblemReport } from '../report/report.ts';
import { POLICY_NAME } from './find-policy.ts';
import { shownPath } from './inputs.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

export interface RuleFolder {
  readonly texts: RuleTexts;
  /** Files that could not be read. */
  readonly problems: readonly ProblemReport[];
}

const isRuleFile = (name: string): boolean => /^\.ya?ml$/i.test(extname(name)) && !name.startsWith('.') && name !== POLICY_NAME;

async function textsIn(folder: string, io: Io): Promise<{ texts: RuleText[]; problems: ProblemReport[] }> {
  const entries = await disk.readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((e) => !e.isDirectory() && isRuleFile(e.name)).map((e) => e.name);
  const texts: RuleText[] = [];
  const problems: ProblemReport[] = [];
  for (const name of names.toSorted()) {
    const file = join(folder, name);
    const source = await readInput({ path: shownPath(file, io.cwd), file }, io);
    if ('bytes' in source) texts.push({ path: source.path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes) });
    else problems.push(source);
  }
  return { texts, problems };
}

/** Reads the YAML files of a folder as rules, and those of the folder `profiles` in it as profiles. */
export async function readRuleFolder(folder: string, io: Io): Promise<RuleFolder> {
  const rules = await textsIn(folder, io);
  const profiles = await textsIn(join(folder, 'profiles'), io);
  return { texts: { rules: rules.texts, profiles: profiles.texts }, problems: [...rules.problems, ...profiles.problems] };
}
