import { PROFILE_IDS, profileRules } from '../check/profile.ts';

/** Each profile as a plan, in a sentence to one who is choosing a course. */
const PLANS: { readonly [id: string]: string } = {
  recommended: 'What people who hire and train coders advise for a first course. Start here.',
  cpc: 'What AAPC’s exam for doctors’ offices and clinics asks of you now.',
  ccs: 'What AHIMA’s exam for hospital coding asks of you now. Advised for people with experience.',
  apprentice: 'What the school must prove so that AAPC counts the course as one year of work.',
};

export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

const FIRST = ['recommended', 'cpc', 'ccs', 'apprentice'];
const rank = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** The profiles as a reader chooses among them. */
export const PLANS_SHOWN: readonly Plan[] = PROFILE_IDS.toSorted((a, b) => rank(a) - rank(b)).flatMap((id) => {
  const profile = profileRules(id)?.profile;
  return profile ? [{ id, title: profile.title.replace("'", '’'), about: PLANS[id] ?? profile.description }] : [];
});
