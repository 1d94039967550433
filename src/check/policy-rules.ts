import type { Policy, RuleChange } from './policy.ts';
import type { ChosenRules } from './profile.ts';
import type { Rule } from './rule.ts';

function changed(rule: Rule, change: RuleChange | undefined): readonly Rule[] {
  if (change === undefined) return [rule];
  if (change === 'off') return [];
  if (typeof change === 'string') return [{ ...rule, level: change }];
  const { level = rule.level, title = rule.title, expect } = change;
  // The examples were written for what the rule expected before.
  return [{ ...rule, level, title, expect, examples: { pass: [], fail: [] } }];
}

/** The rules of a profile as a policy changes them. A rule that the policy names and the profile does not is added at the end. */
export function policyRules({ rules: changes = {} }: Policy, { rules, ...chosen }: ChosenRules, all: readonly Rule[]): ChosenRules {
  const byId = new Map(Object.entries(changes));
  const added = all.filter((rule) => byId.has(rule.id) && !rules.some((known) => known.id === rule.id));
  return { ...chosen, rules: [...rules, ...added].flatMap((rule) => changed(rule, byId.get(rule.id))) };
}
