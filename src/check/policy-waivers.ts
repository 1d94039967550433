import { placeOf } from '../read/data-place.ts';
import { note } from '../read/problem.ts';
import type { Problem } from '../read/reading.ts';
import type { LoadedPolicy } from './policy-load.ts';
import { matches } from './policy-pattern.ts';
import type { Policy, Waiver } from './policy.ts';
import type { RuleId } from './rule.ts';

/** A waiver holds to the end of its last day; `date` is `YYYY-MM-DD`. */
export const isExpired = ({ until }: Waiver, date: string): boolean => until !== undefined && until < date;

/** The first waiver that holds for a rule and a file on that day, if there is one. The path begins at the folder of the policy. */
export const waiverFor = ({ waivers = [] }: Policy, rule: RuleId, path: string, date: string): Waiver | undefined =>
  waivers.find((w) => w.rule === rule && !isExpired(w, date) && matches(w.files, path));

/** A note for each waiver that has ended. */
export function expiredNotes({ root, policy }: LoadedPolicy, date: string): readonly Problem[] {
  return (policy?.waivers ?? []).flatMap((waiver, i) => {
    if (!isExpired(waiver, date)) return [];
    const message = `The waiver of "${waiver.rule}" for ${waiver.files} ended on ${waiver.until}.`;
    const place = placeOf(root, ['waivers', i, 'until']);
    return [note('expired-waiver', place, message, 'It no longer counts. Delete it, or give it a later day if the reason still holds.')];
  });
}

/** A note for each of these waivers, which no file needs. */
export function unusedNotes({ root, policy }: LoadedPolicy, unused: ReadonlySet<Waiver>): readonly Problem[] {
  return (policy?.waivers ?? []).flatMap((waiver, i) => {
    if (!unused.has(waiver)) return [];
    const message = `The waiver of "${waiver.rule}" for ${waiver.files} is not needed: no file there falls short of that rule.`;
    return [note('unused-waiver', placeOf(root, ['waivers', i]), message, 'Delete it.')];
  });
}
