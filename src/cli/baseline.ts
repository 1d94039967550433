import { dirname, resolve } from 'node:path';
import { withWaivers } from '../check/policy-baseline.ts';
import { loadPolicy } from '../check/policy-load.ts';
import { patternOf } from '../check/policy-pattern.ts';
import type { Waiver } from '../check/policy.ts';
import { plain } from '../report/plain.ts';
import type { DocumentReport } from '../report/report.ts';
import { isOpen } from '../report/waive.ts';
import { shownPath } from './inputs.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Judged } from './judged.ts';
import { pathWithin } from './path-within.ts';
import { type PolicyInUse, SHIPPED } from './policy-in-use.ts';
import { waivedBy } from './policy-run.ts';
import { write } from './write.ts';

export interface Baseline {
  /** The policy file for documents that have none. */
  readonly file: string;
  readonly date: string;
  readonly quiet: boolean;
}

const newPolicy = (file: string, io: Io): PolicyInUse => ({
  file,
  folder: dirname(file),
  loaded: loadPolicy(shownPath(file, io.cwd), ''),
  library: SHIPPED,
  terms: null,
  problems: [],
});

/** A waiver for each required result that falls short or is silent, and is not waived yet. */
function waiversOf({ folder, loaded }: PolicyInUse, document: DocumentReport, date: string, io: Io): readonly Waiver[] | Wrong {
  const open = document.results.filter((result) => result.level === 'must' && isOpen(result) && !result.waiver);
  const path = pathWithin(folder, resolve(io.cwd, document.path));
  if (path !== null) return open.map(({ rule }) => ({ rule, files: patternOf(path), reason: `Baseline of ${date}` }));
  if (open.length === 0) return [];
  return {
    wrong: `${document.path} is not in the folder of ${loaded.path}, so it cannot be waived there. Put the policy into a folder above that file.`,
  };
}

async function update(policy: PolicyInUse, own: readonly Judged[], { date, quiet }: Baseline, io: Io): Promise<PolicyInUse | Wrong> {
  const waivers: Waiver[] = [];
  for (const { document } of own) {
    const found = waiversOf(policy, document, date, io);
    if (isWrong(found)) return found;
    waivers.push(...found);
  }
  const { path, text: before } = policy.loaded;
  if (waivers.length === 0) return policy;
  const text = withWaivers(before, waivers);
  const wrong = await write(policy.file, text, io);
  if (wrong) return { wrong: wrong.wrong.replace('The report', 'The policy') };
  const many = waivers.length === 1 ? '1 waiver' : `${waivers.length} waivers`;
  if (!quiet) io.err(`Wrote ${many} to ${plain(path)}. Say there why each is accepted, or mend the course and delete it.\n`);
  return { ...policy, loaded: loadPolicy(path, text) };
}

/** Waives what falls short today in the policies of the documents, and gives the documents as they count now. */
export async function updateBaseline(judged: readonly Judged[], baseline: Baseline, io: Io): Promise<readonly Judged[] | Wrong> {
  const fresh = newPolicy(baseline.file, io);
  const updated = new Map<PolicyInUse, PolicyInUse>();
  const readable = judged.filter(({ document }) => document.verdict !== null);
  for (const policy of new Set(readable.map((j) => j.policy ?? fresh))) {
    const now = await update(
      policy,
      readable.filter((j) => (j.policy ?? fresh) === policy),
      baseline,
      io,
    );
    if (isWrong(now)) return now;
    updated.set(policy, now);
  }
  return judged.map((one) => {
    const policy = updated.get(one.policy ?? fresh);
    if (!policy || policy === one.policy || policy === fresh) return one;
    return { ...one, policy, document: waivedBy(policy, one.document, baseline.date, io) };
  });
}
