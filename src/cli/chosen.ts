import { type ChosenRules, PROFILE_IDS, profileRules } from '../check/profile.ts';
import { didYouMean } from '../read/suggestion.ts';
import type { Wrong } from './io.ts';

/** The rules of a profile by its name, or what is wrong with the name. */
export function chosenRules(profile: string): ChosenRules | Wrong {
  return profileRules(profile) ?? { wrong: `There is no profile "${profile}". ${didYouMean(profile, PROFILE_IDS)}` };
}
