import { promises as disk } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadOwnRules } from '../check/own-rules.ts';
import { type LoadedPolicy, loadPolicy } from '../check/policy-load.ts';
import { folderOutside, missingFolder, policyProblems } from '../check/policy-meaning.ts';
import { policyRules } from '../check/policy-rules.ts';
import type { Library } from '../check/policy.ts';
import { AUTO, autoProfile, chosen, type ChosenRules, DEFAULT_PROFILE, PROFILE_IDS } from '../check/profile.ts';
import { PROFILES, RULES } from '../check/rules.generated.ts';
import { type AddedTerms, addedTerms } from '../extract/added-terms.ts';
import type { Problem } from '../read/reading.ts';
import { didYouMean } from '../read/suggestion.ts';
import { located } from '../report/facts.ts';
import type { ProblemReport } from '../report/report.ts';
import type { Chosen } from './chosen.ts';
import { shownPath } from './inputs.ts';
import type { Io, Wrong } from './io.ts';
import { isInside } from './path-within.ts';
import { readInput } from './read-input.ts';
import { readRuleFolder } from './rule-folder.ts';

/** A policy file with the rules that can be named in it. Where it has problems, nothing is judged by it. */
export interface PolicyInUse {
  /** Absolute; what the policy names begins at its folder. */
  readonly file: string;
  readonly folder: string;
  readonly loaded: LoadedPolicy;
  readonly library: Library;
  readonly terms: AddedTerms | null;
  readonly problems: readonly ProblemReport[];
}

export const SHIPPED: Library = { rules: RULES, profiles: PROFILES };

/** What keeps a folder of rules from being used, by its name or because a link leads out of it. */
async function folderProblem(folder: string, loaded: LoadedPolicy, name: string, i: number): Promise<Problem | null> {
  const [base, path] = await Promise.all([folder, join(folder, name)].map((p) => disk.realpath(p).catch(() => null)));
  if (!base || !path || !(await disk.stat(path)).isDirectory()) return missingFolder(loaded.root, name, i);
  return isInside(base, path) ? null : folderOutside(loaded.root, name, i);
}

async function withOwnRules(file: string, loaded: LoadedPolicy, io: Io): Promise<PolicyInUse> {
  const folder = dirname(file);
  const faults: Problem[] = [];
  const read = [];
  for (const [i, name] of (loaded.policy?.['rule-folders'] ?? []).entries()) {
    const fault = await folderProblem(folder, loaded, name, i);
    if (fault) faults.push(fault);
    else read.push(await readRuleFolder(join(folder, name), folder, io));
  }
  const texts = { rules: read.flatMap((r) => r.texts.rules), profiles: read.flatMap((r) => r.texts.profiles) };
  const { files, library } = loadOwnRules(texts, SHIPPED);
  const inFiles = [...read.flatMap((r) => r.problems), ...files.flatMap((f) => located(f.problems, f.path, f.text))];
  const named = loaded.policy && inFiles.length + faults.length === 0 ? policyProblems(loaded.root, loaded.policy, library) : [];
  const own = located([...loaded.problems, ...faults, ...named], loaded.path, loaded.text);
  return { file, folder, loaded, library, terms: termsOf(loaded), problems: [...own, ...inFiles] };
}

const termsOf = ({ policy }: LoadedPolicy): AddedTerms | null => (policy?.terms ? addedTerms(policy.terms) : null);

/** Opens a policy file with its folders of rules. What is wrong with any of them is in its problems. */
export async function openPolicy(file: string, io: Io): Promise<PolicyInUse> {
  const source = await readInput({ path: shownPath(file, io.cwd), file }, io);
  if ('bytes' in source) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
    return withOwnRules(file, loadPolicy(source.path, text), io);
  }
  return { file, folder: dirname(file), loaded: loadPolicy(source.path, ''), library: SHIPPED, terms: null, problems: [source] };
}

/** What was chosen by each policy already, by the name that was asked for: thousands of documents may share one. */
const known = new WeakMap<PolicyInUse, Map<string | undefined, Chosen | Wrong>>();

/** What a policy has its documents judged by: the profile that was asked for, else its own, with its changes. */
export function chosenBy(policy: PolicyInUse, asked: string | undefined): Chosen | Wrong {
  const own = known.get(policy) ?? new Map<string | undefined, Chosen | Wrong>();
  known.set(policy, own);
  const found = own.get(asked) ?? choose(policy, asked);
  own.set(asked, found);
  return found;
}

function choose({ loaded, library }: PolicyInUse, asked: string | undefined): Chosen | Wrong {
  const policy = loaded.policy ?? {};
  const name = asked ?? policy.profile ?? DEFAULT_PROFILE;
  const rulesOf = (id: string): readonly ChosenRules[] =>
    library.profiles
      .filter((profile) => profile.id === id)
      .map((profile) => policyRules(policy, { profile, rules: chosen(profile, library.rules) }, library.rules));
  if (name !== AUTO) {
    const [rules] = rulesOf(name);
    if (rules) return { choice: rules, all: [rules], unread: name };
    return { wrong: `There is no profile "${name}". ${didYouMean(name, [...library.profiles.map((p) => p.id), AUTO])}` };
  }
  const all = PROFILE_IDS.flatMap(rulesOf);
  return {
    all,
    unread: DEFAULT_PROFILE,
    choice: (syllabus) => {
      const { profile, because } = autoProfile(syllabus);
      const rules = all.find((c) => c.profile.id === profile) ?? all[0]!;
      return { ...rules, because };
    },
  };
}
