import { join, resolve, sep } from 'node:path';
import type { ChosenRules } from '../check/profile.ts';
import type { Whole } from '../extract/whole.ts';
import { commonFolder } from '../report/course-names.ts';
import { headOf, judgedSource } from '../report/judge.ts';
import type { DocumentReport, ProblemReport } from '../report/report.ts';
import type { DocumentBrief, ReportHead } from '../report/stream.ts';
import { unreadDocument } from '../report/unread.ts';
import { isOpen } from '../report/waive.ts';
import type { Io } from './io.ts';
import type { Judged, Run } from './judged.ts';
import { courseOpener } from './open-courses.ts';
import { VERSION } from './version.ts';

/** A path beside which the policy of a document is looked for; for courses put together, one in the folder that holds them all. */
function besidePolicy(whole: Whole, { cwd }: Io): string {
  if (!('courses' in whole)) return whole.path;
  return join(commonFolder(whole.courses.map(({ path }) => resolve(cwd, path).split(sep).join('/'))), 'program');
}

/** What a document is judged by. */
export type Basis = Pick<Judged, 'by' | 'policy'>;

export async function basisOf(path: string, run: Run): Promise<Basis> {
  const policy = await run.policies.of(path);
  return { policy, by: policy ? (await import('./policy-run.ts')).chosenIn(policy, run) : run.chosen };
}

/** The rules that a document does not meet, or on which it is silent. */
const openIn = ({ results }: DocumentReport): string[] => results.filter(isOpen).map(({ rule }) => rule);

/** How each document is judged, and what becomes of one that could not be read. */
export const judging = (run: Run, io: Io) => ({
  source: async (whole: Whole): Promise<Judged> => {
    const open = courseOpener(io);
    const basis = await basisOf(besidePolicy(whole, io), run);
    const { by, policy } = basis;
    const { document, texts } = policy
      ? await (await import('./policy-run.ts')).judgeBy(policy, by, whole, open, run, io)
      : await judgedSource(whole, by.choice, null, open);
    return { document, problems: document.problems, open: openIn(document), ...basis, texts: run.keepsTexts ? texts : [] };
  },
  problem: (problem: ProblemReport): Judged => {
    const by = run.chosen;
    return { document: unreadDocument(problem, by.unread), problems: [problem], open: [], by, policy: null, texts: [] };
  },
});

/** In a shard, what each file of the whole run is judged by; otherwise nothing. */
async function basesOf(run: Run): Promise<readonly Basis[]> {
  const bases: Basis[] = [];
  for (const path of run.part?.all ?? []) bases.push(await basisOf(path, run));
  return bases;
}

/** All documents of a run under the names of their profiles. */
export interface Joined<J> {
  readonly judged: readonly J[];
  readonly head: ReportHead;
  /** The rules that they were judged by. */
  readonly all: readonly ChosenRules[];
}

/** What is to be said of all documents of a run together. */
export async function joined<J extends Judged<DocumentBrief>>(judged: readonly J[], run: Run, io: Io): Promise<Joined<J>> {
  const headWith = (ones: readonly J[], all: readonly ChosenRules[]): ReportHead => {
    const documents = ones.map((one) => one.document);
    const { schema, tool, date, ...rest } = headOf(documents, all, VERSION, run.date);
    return { schema, tool, date, ...(run.part ? { shard: run.part.report } : {}), ...rest };
  };
  const elsewhere = await basesOf(run);
  if ([...judged, ...elsewhere].every((one) => one.policy === null))
    return { judged, head: headWith(judged, run.chosen.all), all: run.chosen.all };
  const [{ waiverNotes }, { labelled }] = await Promise.all([import('./policy-run.ts'), import('./policy-labels.ts')]);
  const notes = await waiverNotes(judged, elsewhere, run, io);
  const named = labelled(judged, elsewhere);
  const head = headWith(named.judged, named.all);
  const problems = [...(head.problems ?? []), ...notes];
  return { ...named, head: problems.length > 0 ? { ...head, problems } : head };
}
