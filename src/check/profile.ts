import { NONE, type Syllabus } from '../extract/syllabus.ts';
import type { Profile, Rule } from './rule.ts';
import { PROFILES, RULES } from './rules.generated.ts';

/** A profile with its rules in the order of the report, each with the level that it has there. */
export interface ChosenRules {
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  /** Why this profile was taken, where the syllabus decided; a sentence. */
  readonly because?: string;
}

/** The rules that a syllabus is judged by, where the syllabus itself decides. */
export type RuleChoice = (syllabus: Syllabus) => ChosenRules;

/** The name under which the syllabus decides on its profile. */
export const AUTO = 'auto';

/** The profile of those who ask for none, and of syllabi that decide on none. */
export const DEFAULT_PROFILE = 'recommended';

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

const PROFILE_OF: { readonly [credential: string]: string } = { CPC: 'cpc', 'CPC-A': 'cpc', CCS: 'ccs' };

/** The profile of the first credential that a syllabus names as its goal, else the recommended one; `because` is a sentence. */
export function autoProfile(syllabus: Syllabus): { readonly profile: string; readonly because: string } {
  const credential = syllabus.said.credentials[0]?.value;
  if (credential === undefined) return { profile: DEFAULT_PROFILE, because: 'No credential is stated as the goal.' };
  if (credential === NONE) return { profile: DEFAULT_PROFILE, because: 'The syllabus says that it prepares for no credential.' };
  const first = `The first credential stated is ${credential}`;
  const profile = PROFILE_OF[credential];
  return profile ? { profile, because: `${first}.` } : { profile: DEFAULT_PROFILE, because: `${first}, which has no profile of its own.` };
}

/** The rules of the profile that a syllabus asks for, out of those that come with syllint. */
export function autoRules(syllabus: Syllabus): ChosenRules {
  const { profile, because } = autoProfile(syllabus);
  const rules = profileRules(profile);
  if (!rules) throw new Error(`The profile ${profile} is not there.`);
  return { ...rules, because };
}
