import { join } from 'node:path';
import type { ChosenRules } from '../check/profile.ts';
import type { Source } from '../read/reading.ts';
import { judgedSource, reportOf } from '../report/judge.ts';
import type { ProblemReport, Report } from '../report/report.ts';
import { unreadDocument } from '../report/unread.ts';
import type { Chosen } from './chosen.ts';
import { type Io, isWrong } from './io.ts';
import type { Judged, Run } from './judged.ts';
import type { Policies } from './policies.ts';
import { VERSION } from './version.ts';

/** The rules of a profile that a policy near the named files brings along, or null. */
export async function ownProfile(paths: readonly string[], profile: string, policies: Policies): Promise<Chosen | null> {
  for (const path of paths) {
    const policy = await policies.of(join(path, 'syllabus'));
    const found = policy && (await import('./policy-in-use.ts')).chosenBy(policy, profile);
    if (found && !isWrong(found)) return found;
  }
  return null;
}

/** How each source is judged, and what becomes of one that could not be read. */
export const judging = (run: Run, io: Io) => ({
  source: async (source: Source): Promise<Judged> => {
    const policy = await run.policies.of(source.path);
    if (policy) return (await import('./policy-run.ts')).judgeBy(policy, source, run, io);
    const { document, texts } = await judgedSource(source, run.chosen.choice);
    return { document, problems: document.problems, by: run.chosen, policy, texts: run.keepsTexts ? texts : [] };
  },
  problem: (problem: ProblemReport): Judged => {
    const by = run.chosen;
    return { document: unreadDocument(problem, by.unread), problems: [problem], by, policy: null, texts: [] };
  },
});

/** The report on all documents of a run, with the rules that they were judged by. */
export async function joined(judged: readonly Judged[], run: Run, io: Io): Promise<{ report: Report; all: readonly ChosenRules[] }> {
  const reported = (ones: readonly Judged[], all: readonly ChosenRules[]): Report =>
    reportOf(
      ones.map((one) => one.document),
      all,
      VERSION,
      run.date,
    );
  if (judged.every((one) => one.policy === null)) return { report: reported(judged, run.chosen.all), all: run.chosen.all };
  const [{ waiverNotes }, { labelled }] = await Promise.all([import('./policy-run.ts'), import('./policy-labels.ts')]);
  const notes = await waiverNotes(judged, run, io);
  const { judged: named, all } = labelled(judged);
  const report = reported(named, all);
  const problems = [...(report.problems ?? []), ...notes];
  return { report: problems.length > 0 ? { ...report, problems } : report, all };
}
