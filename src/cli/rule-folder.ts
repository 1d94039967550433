import { promises as disk } from 'node:fs';
import { extname, join } from 'node:path';
import type { RuleText, RuleTexts } from '../check/own-rules.ts';
import type { ProblemReport } from '../report/report.ts';
import { fileProblem } from '../report/unread.ts';
import { POLICY_NAME } from './find-policy.ts';
import { shownPath } from './inputs.ts';
import type { Io } from './io.ts';
import { isInside } from './path-within.ts';
import { readInput } from './read-input.ts';

export interface RuleFolder {
  readonly texts: RuleTexts;
  /** Files that could not be read. */
  readonly problems: readonly ProblemReport[];
}

const isRuleFile = (name: string): boolean => /^\.ya?ml$/i.test(extname(name)) && !name.startsWith('.') && name !== POLICY_NAME;

/** Whether a link leads out of a folder. */
async function leadsOut(base: string, file: string): Promise<boolean> {
  const [folder, real] = await Promise.all([base, file].map((path) => disk.realpath(path).catch(() => null)));
  return Boolean(folder && real && !isInside(folder, real));
}

const outside = (path: string): ProblemReport =>
  fileProblem(path, 'unreadable-file', 'This link leads out of the folder.', 'Put a copy of the file in its place.');

async function textsIn(folder: string, base: string, io: Io): Promise<{ texts: RuleText[]; problems: ProblemReport[] }> {
  const entries = await disk.readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((e) => !e.isDirectory() && isRuleFile(e.name)).map((e) => e.name);
  const texts: RuleText[] = [];
  const problems: ProblemReport[] = [];
  for (const name of names.toSorted()) {
    const file = join(folder, name);
    const path = shownPath(file, io.cwd);
    const source = (await leadsOut(base, file)) ? outside(path) : await readInput({ path, file }, io);
    if ('bytes' in source) texts.push({ path: source.path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes) });
    else problems.push(source);
  }
  return { texts, problems };
}

/** Reads the YAML files of a folder as rules, and those of the folder `profiles` in it as profiles; no link may lead out of `base`. */
export async function readRuleFolder(folder: string, base: string, io: Io): Promise<RuleFolder> {
  const rules = await textsIn(folder, base, io);
  const profiles = await textsIn(join(folder, 'profiles'), base, io);
  return { texts: { rules: rules.texts, profiles: profiles.texts }, problems: [...rules.problems, ...profiles.problems] };
}
