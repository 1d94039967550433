import type { ChosenRules } from '../check/profile.ts';
import type { Rule } from '../check/rule.ts';
import type { DocumentBrief } from '../report/stream.ts';
import type { Judged } from './judged.ts';
import type { Basis } from './judging.ts';

export interface Labelled<J> {
  readonly judged: readonly J[];
  /** All rules that documents were judged by, each profile once. */
  readonly all: readonly ChosenRules[];
}

const rulesOf = ({ document, by }: Judged<DocumentBrief>): ChosenRules | undefined =>
  by.all.find(({ profile }) => profile.id === document.profile);

/** Rules as text. Most documents of a run share theirs, which are written once. */
function texter(): (rules: readonly Rule[]) => string {
  const known = new Map<readonly Rule[], string>();
  return (rules) => {
    const text = known.get(rules) ?? JSON.stringify(rules);
    known.set(rules, text);
    return text;
  };
}

/** For each profile the different sets of rules that documents were, or may be, judged by under its name, as text. */
function setsOf(judged: readonly Judged<DocumentBrief>[], elsewhere: readonly Basis[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  const textOf = texter();
  const possible = new Set(elsewhere.map(({ by }) => by)).values();
  for (const { all } of possible)
    for (const { profile, rules } of all) sets.set(profile.id, (sets.get(profile.id) ?? new Set<string>()).add(textOf(rules)));
  for (const one of judged) {
    const { verdict, profile } = one.document;
    if (verdict === null) continue;
    const known = sets.get(profile) ?? new Set<string>();
    sets.set(profile, known.add(textOf(rulesOf(one)?.rules ?? [])));
  }
  return sets;
}

/**
 * In a run with several policies, one profile may stand for several sets of rules. Those that a policy has changed are then called after it,
 * such as "recommended (courses/syllint.config.yaml)". What documents of other shards may be judged by counts, too.
 */
export function labelled<J extends Judged<DocumentBrief>>(judged: readonly J[], elsewhere: readonly Basis[]): Labelled<J> {
  const all = new Map<string, ChosenRules>();
  const sets = setsOf(judged, elsewhere);
  const renamed = judged.map((one): J => {
    const rules = rulesOf(one);
    if (!rules || one.document.verdict === null) return one;
    const { profile } = one.document;
    const alike = (sets.get(profile)?.size ?? 0) < 2;
    const id = alike || !one.policy ? profile : `${profile} (${one.policy.loaded.path})`;
    all.set(id, { ...rules, profile: { ...rules.profile, id } });
    return { ...one, document: { ...one.document, profile: id } };
  });
  return { judged: renamed, all: [...all.values()] };
}
