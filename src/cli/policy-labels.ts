import type { ChosenRules } from '../check/profile.ts';
import type { Judged } from './judged.ts';

export interface Labelled {
  readonly judged: readonly Judged[];
  /** All rules that documents were judged by, each profile once. */
  readonly all: readonly ChosenRules[];
}

const rulesOf = ({ document, by }: Judged): ChosenRules | undefined => by.all.find(({ profile }) => profile.id === document.profile);

const bytes = (chosen: ChosenRules | undefined): string => JSON.stringify(chosen?.rules ?? []);

/**
 * In a run with several policies, one profile may stand for several sets of rules. Those that a policy has changed are then called after it,
 * such as "recommended (courses/syllint.config.yaml)".
 */
export function labelled(judged: readonly Judged[]): Labelled {
  const all = new Map<string, ChosenRules>();
  const readable = judged.filter(({ document }) => document.verdict !== null);
  const renamed = judged.map((one): Judged => {
    const rules = rulesOf(one);
    if (!rules || one.document.verdict === null) return one;
    const { profile } = one.document;
    const alike = readable.every((other) => other.document.profile !== profile || bytes(rulesOf(other)) === bytes(rules));
    const id = alike || !one.policy ? profile : `${profile} (${one.policy.loaded.path})`;
    all.set(id, { ...rules, profile: { ...rules.profile, id } });
    return { ...one, document: { ...one.document, profile: id } };
  });
  return { judged: renamed, all: [...all.values()] };
}
