import type { Profile, Rule } from './rule.ts';
import { PROFILES, RULES } from './rules.generated.ts';

/** A profile with its rules in the order of the report, each with the level that it has there. */
export interface ChosenRules {
  readonly profile: Profile;
  readonly rules: readonly Rule[];
}

/** The ids of the profiles that come with syllint. */
export const PROFILE_IDS: readonly string[] = PROFILES.map((p) => p.id);

/** The rules of a profile that comes with syllint, or null where there is no profile of that id. */
export function profileRules(id: string): ChosenRules | null {
  const profile = PROFILES.find((p) => p.id === id);
  return profile ? { profile, rules: chosen(profile, RULES) } : null;
}

/** The rules of a profile out of all rules, each with the level that the profile gives it. Rules that do not exist are left out: loading has refused them. */
export function chosen(profile: Profile, all: readonly Rule[]): readonly Rule[] {
  return profile.rules.flatMap(({ rule: id, level }) => {
    const rule = all.find((r) => r.id === id);
    if (!rule) return [];
    return [level ? { ...rule, level } : rule];
  });
}
