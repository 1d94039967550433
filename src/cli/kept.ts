import { readFileSync } from 'node:fs';
import { detached } from '../report/detached.ts';
import { documentJson } from '../report/json.ts';
import type { DocumentReport } from '../report/report.ts';
import { briefOf, type ReportHead, type ReportStream } from '../report/stream.ts';
import { isPdf } from '../read/read.ts';
import { documentOf, type Item } from './documents.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Judged, Kept, Run } from './judged.ts';
import { basisOf, judging } from './judging.ts';
import type { Store } from './store.ts';
import type { FileTask, ThreadDocument } from './thread-work.ts';

const encoder = new TextEncoder();

/** Puts the report on a document into a store. */
export function keep({ document, ...rest }: Judged, store: Store): Kept {
  const brief = detached(briefOf(document));
  return { ...rest, document: brief, problems: brief.problems, number: store.add(encoder.encode(documentJson(document))) };
}

async function keepDone({ brief, open, texts, bytes }: ThreadDocument, run: Run, store: Store): Promise<Kept> {
  const basis = await basisOf(brief.path, run);
  return { document: brief, problems: brief.problems, open, texts, ...basis, number: store.add(bytes) };
}

/** Only a text with such a line can be a program. */
const LISTS_COURSES = /^["']?courses["']?[ \t]*:/m;

function listsCourses(file: string): boolean {
  try {
    return /\.ya?ml$/i.test(file) && LISTS_COURSES.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * A file that a thread can judge. A PDF has a thread of its own, whose time and memory are bounded by those of the whole process, and so
 * it is read while no other thread is at work; so is a program, which may list one.
 */
const isTask = (item: Item): item is FileTask =>
  'file' in item && item.file !== null && !isPdf({ path: item.path }) && !listsCourses(item.file);

/** Judges items one after another. */
export async function* keptOneByOne(items: readonly Item[], run: Run, store: Store, io: Io): AsyncGenerator<Kept | Wrong> {
  const work = judging(run, io);
  for (const item of items) {
    yield keep(await documentOf(item, work, io), store);
    const fault = store.fault();
    if (fault) return yield fault;
  }
}

/** Judges items in threads, and gives them in their order. What no thread can judge comes first. */
export async function* keptInThreads(
  items: readonly Item[],
  run: Run,
  store: Store,
  inThreads: (tasks: readonly FileTask[]) => AsyncIterable<ThreadDocument | Wrong>,
  io: Io,
): AsyncGenerator<Kept | Wrong> {
  const work = judging(run, io);
  const ahead = new Map<Item, Kept>();
  const tasks = items.filter(isTask);
  const inThread = new Set<Item>(tasks);
  for (const item of items) if (!inThread.has(item)) ahead.set(item, keep(await documentOf(item, work, io), store));
  const rest = items.values();
  const untilTask = function* (): Generator<Kept> {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const kept = ahead.get(next.value);
      if (!kept) return;
      yield kept;
    }
  };
  yield* untilTask();
  for await (const done of inThreads(tasks)) {
    yield isWrong(done) ? done : await keepDone(done, run, store);
    const fault = store.fault();
    if (fault) return yield fault;
    yield* untilTask();
  }
}

/** The report on documents that are in a store. */
export function streamOf(head: ReportHead, kept: readonly Kept[], store: Store): ReportStream {
  const renamed = (one: Kept, document: DocumentReport): DocumentReport =>
    document.profile === one.document.profile ? document : { ...document, profile: one.document.profile };
  const each = <T>(make: (one: Kept, text: string) => T): Iterable<T> => ({
    *[Symbol.iterator]() {
      for (const one of kept) yield make(one, store.text(one.number));
    },
  });
  const parsed = (text: string): DocumentReport => JSON.parse(text);
  return {
    ...head,
    briefs: kept.map(({ document }) => document),
    documents: each((one, text) => renamed(one, parsed(text))),
    written: each((one, text) => (namesProfile(text, one.document.profile) ? text : documentJson(renamed(one, parsed(text))))),
  };
}

/** Whether the JSON of a document names this profile, as all do but those that were renamed for the run as a whole. */
const namesProfile = (text: string, profile: string): boolean => text.includes(`\n      "profile": ${JSON.stringify(profile)},\n`);
