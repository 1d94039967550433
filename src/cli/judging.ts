import { join, resolve, sep } from 'node:path';
import type { ChosenRules } from '../check/profile.ts';
import type { Whole } from '../extract/whole.ts';
import { commonFolder } from '../report/course-names.ts';
import { judgedSource, reportOf } from '../report/judge.ts';
import type { ProblemReport, Report } from '../report/report.ts';
import { unreadDocument } from '../report/unread.ts';
import type { Io } from './io.ts';
import type { Judged, Run } from './judged.ts';
import { courseOpener } from './open-courses.ts';
import { VERSION } from './version.ts';

/** A path beside which the policy of a document is looked for; for courses put together, one in the folder that holds them all. */
function besidePolicy(whole: Whole, { cwd }: Io): string {
  if (!('courses' in whole)) return whole.path;
  return join(commonFolder(whole.courses.map(({ path }) => resolve(cwd, path).split(sep).join('/'))), 'program');
}

/** How each document is judged, and what becomes of one that could not be read. */
export const judging = (run: Run, io: Io) => ({
  source: async (whole: Whole): Promise<Judged> => {
    const open = courseOpener(io);
    const policy = await run.policies.of(besidePolicy(whole, io));
    if (policy) return (await import('./policy-run.ts')).judgeBy(policy, whole, open, run, io);
    const { document, texts } = await judgedSource(whole, run.chosen.choice, null, open);
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
