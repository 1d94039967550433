import { AUTO, autoRules, type ChosenRules, DEFAULT_PROFILE, PROFILE_IDS, profileRules, type RuleChoice } from '../check/profile.ts';
import { didYouMean } from '../read/suggestion.ts';
import type { Wrong } from './io.ts';

/** What the documents of a run are judged by. */
export interface Chosen {
  /** The rules, or how the syllabus decides on them. */
  readonly choice: ChosenRules | RuleChoice;
  /** All that may be taken. */
  readonly all: readonly ChosenRules[];
  /** The profile under which a document stands that could not be read. */
  readonly unread: string;
}

const unknown = (profile: string, known: readonly string[]): Wrong => ({
  wrong: `There is no profile "${profile}". ${didYouMean(profile, known)}`,
});

/** The rules of a profile by its name, or what is wrong with the name. */
export function chosenRules(profile: string): ChosenRules | Wrong {
  return profileRules(profile) ?? unknown(profile, PROFILE_IDS);
}

/** What to judge by, by the name of a profile or `auto`, or what is wrong with the name. */
export function chosenFor(profile: string): Chosen | Wrong {
  if (profile === AUTO) return { choice: autoRules, all: PROFILE_IDS.flatMap((id) => profileRules(id) ?? []), unread: DEFAULT_PROFILE };
  const rules = profileRules(profile);
  return rules ? { choice: rules, all: [rules], unread: profile } : unknown(profile, [...PROFILE_IDS, AUTO]);
}
