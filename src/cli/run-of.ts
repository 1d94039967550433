import { join } from 'node:path';
import { DEFAULT_PROFILE } from '../check/profile.ts';
import { type Chosen, chosenFor } from './chosen.ts';
import { reportDate } from './date.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Run } from './judged.ts';
import type { Policies } from './policies.ts';

/** The rules of a profile that a policy near the named files brings along, or null. */
async function ownProfile(paths: readonly string[], profile: string, policies: Policies): Promise<Chosen | null> {
  for (const path of paths) {
    const policy = await policies.of(join(path, 'syllabus'));
    const found = policy && (await import('./policy-in-use.ts')).chosenBy(policy, profile);
    if (found && !isWrong(found)) return found;
  }
  return null;
}

/** What documents are judged by, as a command was asked to, or what is wrong with that. */
export async function runOf(
  paths: readonly string[],
  { profile, date: day }: { readonly profile?: string; readonly date?: string },
  policies: Policies,
  keepsTexts: boolean,
  io: Io,
): Promise<Run | Wrong> {
  const shipped = chosenFor(profile ?? DEFAULT_PROFILE);
  const chosen = profile !== undefined && isWrong(shipped) ? ((await ownProfile(paths, profile, policies)) ?? shipped) : shipped;
  if (isWrong(chosen)) return chosen;
  const date = reportDate(day, io);
  return isWrong(date) ? date : { paths, profile, chosen, date, policies, keepsTexts };
}
