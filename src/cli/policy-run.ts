import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPlainPath, matches } from '../check/policy-pattern.ts';
import { expiredNotes, isExpired, unusedNotes, waiverFor } from '../check/policy-waivers.ts';
import type { Waiver } from '../check/policy.ts';
import type { OpenCourses, Whole } from '../extract/whole.ts';
import { AND } from '../report/course-names.ts';
import { located } from '../report/facts.ts';
import { type JudgedSource, judgedSource } from '../report/judge.ts';
import type { DocumentReport, ProblemReport } from '../report/report.ts';
import type { DocumentBrief } from '../report/stream.ts';
import { unreadDocument } from '../report/unread.ts';
import { waive } from '../report/waive.ts';
import type { Chosen } from './chosen.ts';
import { syllabiIn } from './folder.ts';
import { type Io, isWrong } from './io.ts';
import type { Judged, Run } from './judged.ts';
import type { Basis } from './judging.ts';
import { pathWithin } from './path-within.ts';
import { chosenBy, type PolicyInUse } from './policy-in-use.ts';

const placeOf = ({ folder }: PolicyInUse, document: DocumentBrief, io: Io): string | null =>
  pathWithin(folder, resolve(io.cwd, document.path));

/** A report on a document with the waivers of its policy. */
export function waivedBy(policy: PolicyInUse, document: DocumentReport, date: string, io: Io): DocumentReport {
  const path = placeOf(policy, document, io);
  return waive(document, (rule) => {
    const waiver = path === null ? undefined : waiverFor(policy.loaded.policy ?? {}, rule, path, date);
    return waiver ? { reason: waiver.reason, ...(waiver.until === undefined ? {} : { until: waiver.until }) } : null;
  });
}

/** What a policy has its documents judged by; where it knows no such profile, what the run has. */
export function chosenIn(policy: PolicyInUse, run: Run): Chosen {
  const asked = chosenBy(policy, run.profile);
  return isWrong(asked) ? run.chosen : asked;
}

/** Judges a document by its policy. Where the policy has problems, so has the document. */
export async function judgeBy(policy: PolicyInUse, by: Chosen, whole: Whole, open: OpenCourses, run: Run, io: Io): Promise<JudgedSource> {
  const [first] = policy.problems;
  if (first) return { document: { ...unreadDocument(first, by.unread), path: whole.path, problems: policy.problems }, texts: [] };
  const { document, texts } = await judgedSource(whole, by.choice, policy.terms, open);
  return { document: waivedBy(policy, document, run.date, io), texts };
}

/** The waivers that hold and that no document of the run needs. Of those for files that were not all judged nothing is known. */
async function unusedIn(policy: PolicyInUse, own: readonly Judged<DocumentBrief>[], run: Run, io: Io): Promise<Set<Waiver>> {
  const said = policy.loaded.policy ?? {};
  const judged = own.flatMap(({ document: d, open }) => (d.verdict === null ? [] : [{ path: placeOf(policy, d, io), open }]));
  const needed = new Set(
    judged.flatMap(({ path, open }) => (path === null ? [] : open.map((rule) => waiverFor(said, rule, path, run.date)))),
  );
  const idle = (said.waivers ?? []).filter((w) => !isExpired(w, run.date) && !needed.has(w));
  const unread = new Set(own.flatMap(({ document: d }) => (d.verdict === null ? [d.path] : [])));
  const others = (run.part?.all ?? []).filter((path) => !unread.has(path));
  const inOthers = others.flatMap((path) => pathWithin(policy.folder, resolve(io.cwd, path)) ?? []);
  const paths = new Set([...judged.flatMap(({ path }) => path ?? []), ...inOthers]);
  const parts = own.flatMap(({ document: d }) =>
    (d.courses ?? []).flatMap((course) => pathWithin(policy.folder, resolve(io.cwd, course)) ?? []),
  );
  const unused = new Set<Waiver>();
  for (const waiver of idle) if (await allJudged(policy, waiver, paths, new Set(parts), run, io)) unused.add(waiver);
  return unused;
}

/** Whether every syllabus that a waiver is for was judged, by itself or among others as part of a program; also where there is none. */
async function allJudged(
  { folder }: PolicyInUse,
  { files }: Waiver,
  judged: ReadonlySet<string>,
  parts: ReadonlySet<string>,
  run: Run,
  io: Io,
): Promise<boolean> {
  const path = join(folder, files);
  if (isPlainPath(files) && !existsSync(path)) return !files.includes(AND) || judged.has(files);
  if (isPlainPath(files) && !statSync(path).isDirectory()) return judged.has(files.replace(/^(?:\.\/)+/, ''));
  if (!covers(run, folder, io) && ![...judged].some((known) => matches(files, known))) return false;
  const { files: all } = await syllabiIn(folder, run.policies.choice);
  return all.every((file) => {
    const within = pathWithin(folder, file);
    return within === null || !matches(files, within) || judged.has(within) || parts.has(within);
  });
}

const isWithin = (folder: string, path: string): boolean => pathWithin(folder, path) !== null;

/** Whether a run takes in all of a folder. */
const covers = ({ paths }: Run, folder: string, io: Io): boolean =>
  paths.some((path) => path !== '-' && isWithin(resolve(io.cwd, path), folder));

/**
 * What is to be told of the waivers of a run: those that have ended, and those that nothing needs. In a shard the policies of all files of
 * the run count, so that a waiver which no shard needs is told by each.
 */
export async function waiverNotes(
  judged: readonly Judged<DocumentBrief>[],
  elsewhere: readonly Basis[],
  run: Run,
  io: Io,
): Promise<readonly ProblemReport[]> {
  const notes: ProblemReport[] = [];
  const inUse = new Set([...elsewhere, ...judged].flatMap(({ policy }) => policy ?? []));
  for (const policy of inUse) {
    if (policy.problems.length > 0) continue;
    const own = judged.filter((j) => j.policy === policy);
    const unused = await unusedIn(policy, own, run, io);
    const { path, text } = policy.loaded;
    notes.push(...located([...expiredNotes(policy.loaded, run.date), ...unusedNotes(policy.loaded, unused)], path, text));
  }
  return notes;
}
