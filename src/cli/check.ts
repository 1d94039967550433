import { resolve } from 'node:path';
import { briefsOf } from '../report/stream.ts';
import { documents, type Found, itemsOf, told } from './documents.ts';
import { type ExitCode, type FailOn, failOnOf } from './exit-code.ts';
import { POLICY_NAME } from './find-policy.ts';
import { type Format, formatRow, FORMATS } from './formats.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import { jobsAsked, jobsFor } from './jobs.ts';
import type { Judged, Kept, Run } from './judged.ts';
import { joined, judging } from './judging.ts';
import { nativeFolder } from './native-markdown.ts';
import { keep, keptInThreads, keptOneByOne, streamOf } from './kept.ts';
import { printProblems, refuse } from './messages.ts';
import { type Output, outputsOf, overInput } from './outputs.ts';
import { missingPolicy, type Policies, policiesOf } from './policies.ts';
import { runOf } from './run-of.ts';
import { inShard, type Shard, shardAsked, shardNote } from './shard.ts';
import { openStore, type Store } from './store.ts';
import { written } from './written.ts';

/** The options of `check` as commander gives them. */
export interface CheckOptions {
  readonly profile?: string;
  readonly policy?: string;
  readonly updateBaseline?: boolean;
  readonly format: readonly string[];
  readonly failOn: string;
  readonly date?: string;
  readonly stdinFilename?: string;
  readonly together?: boolean;
  readonly jobs?: string;
  readonly shard?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

interface Settings {
  readonly run: Run;
  readonly outputs: readonly Output<Format>[];
  readonly failOn: FailOn;
  /** How many threads were asked for. */
  readonly jobs: number | undefined;
  readonly shard: Shard | undefined;
}

/** What cannot be waived at all. */
function baselineFault(paths: readonly string[], { updateBaseline, together }: CheckOptions): Wrong | null {
  if (updateBaseline !== true) return null;
  if (paths.includes('-')) return { wrong: 'Standard input cannot be waived, since it is no file. Name the file instead.' };
  if (together !== true) return null;
  return {
    wrong: 'A waiver is for a file, and --together has none of its own. List the courses in a curriculum (courses: […]) and name that.',
  };
}

/** What cannot be shared out. */
function shardFault(paths: readonly string[], { shard, together, updateBaseline }: CheckOptions): Wrong | null {
  if (shard === undefined) return null;
  if (paths.includes('-')) return { wrong: 'Standard input cannot be shared out. Name files or folders, or leave --shard out.' };
  if (together === true) return { wrong: '--together makes one document, which cannot be shared out. Leave --shard out.' };
  if (updateBaseline === true) return { wrong: 'A baseline is taken of all files at once. Leave --shard out.' };
  return null;
}

async function settingsOf(paths: readonly string[], options: CheckOptions, policies: Policies, io: Io): Promise<Settings | Wrong> {
  const fault = baselineFault(paths, options) ?? shardFault(paths, options);
  if (fault) return fault;
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return outputs;
  const failOn = failOnOf(options.failOn);
  if (isWrong(failOn)) return failOn;
  const jobs = jobsAsked(options.jobs);
  if (isWrong(jobs)) return jobs;
  const shard = shardAsked(options.shard);
  if (isWrong(shard)) return shard;
  const keepsTexts = outputs.some(({ format }) => formatRow(format).showsTexts === true);
  const run = await runOf(paths, options, policies, keepsTexts, io);
  return isWrong(run) ? run : { run, outputs, failOn, jobs, shard };
}

/** `syllint check`: judges what was named and writes the reports that were asked for. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const missing = missingPolicy(options, io);
  if (missing && options.updateBaseline !== true) {
    printProblems([missing], false, io);
    return 2;
  }
  const policy = missing ? null : options.policy;
  const policies = policiesOf(policy, io);
  const settings = await settingsOf(paths, options, policies, io);
  if (isWrong(settings)) return refuse(settings, io);
  const quiet = options.quiet === true;
  const wanted = { paths, stdinName: options.stdinFilename, quiet, together: options.together === true, choice: policies.choice };
  const found = await itemsOf(wanted, io);
  if (isWrong(found)) return refuse(found, io);
  const part = settings.shard && inShard(found.items, settings.shard);
  const run = part ? { ...settings.run, part } : settings.run;
  const store = openStore();
  try {
    const kept = await keptOf(part ? { ...found, items: part.items } : found, { ...settings, run, policy, store }, options, io);
    return isWrong(kept) ? refuse(kept, io) : await reported(kept, { ...settings, run }, store, options, io);
  } finally {
    store.close();
  }
}

/** Judges what was found, and keeps what comes of it. */
async function keptOf(
  found: Found,
  { run, jobs: asked, policy, store }: Settings & { readonly policy: string | null | undefined; readonly store: Store },
  options: CheckOptions,
  io: Io,
): Promise<readonly Kept[] | Wrong> {
  const { items } = found;
  const quiet = options.quiet === true;
  if (options.updateBaseline === true) {
    const judged = await told(documents(items, judging(run, io), io), found, quiet, io);
    const waived = isWrong(judged) ? judged : await rebased(judged, run, options, io);
    return isWrong(waived) ? waived : waived.map((one) => keep(one, store));
  }
  const jobs = jobsFor(asked, items.length, io);
  if (jobs === 1 || !io.threads) return told(keptOneByOne(items, run, store, io), found, quiet, io);
  const { judgedInThreads } = await import('./threads.ts');
  const { entry } = io.threads;
  const { cwd } = io;
  const order = {
    cwd,
    paths: run.paths,
    profile: run.profile,
    policy,
    date: run.date,
    keepsTexts: run.keepsTexts,
    native: nativeFolder(io),
  };
  return told(
    keptInThreads(items, run, store, (tasks) => judgedInThreads(tasks, order, jobs, entry), io),
    found,
    quiet,
    io,
  );
}

/** Writes the report on what was judged. */
async function reported(
  kept: readonly Kept[],
  { run, outputs, failOn }: Settings,
  store: Store,
  options: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const quiet = options.quiet === true;
  const { judged, head, all } = await joined(kept, run, io);
  printProblems(head.problems ?? [], quiet, io);
  if (head.shard && !quiet) io.err(shardNote(head.shard));
  const report = streamOf(head, judged, store);
  const texts = new Map(judged.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  const over = overInput(outputs, briefsOf(report), io);
  if (over) return refuse(over, io);
  const profiles = all.map(({ profile }) => profile);
  return written({ report, profiles, texts }, { outputs, failOn, quiet, color: options.color }, io);
}

async function rebased(judged: readonly Judged[], { date }: Run, { policy, quiet }: CheckOptions, io: Io) {
  const { updateBaseline } = await import('./baseline.ts');
  return updateBaseline(judged, { file: resolve(io.cwd, policy ?? POLICY_NAME), date, quiet: quiet === true }, io);
}
