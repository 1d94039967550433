import { documentJson } from '../report/json.ts';
import { briefOf } from '../report/stream.ts';
import { documentOf } from './documents.ts';
import { type Io, isWrong } from './io.ts';
import { judging } from './judging.ts';
import { useNativeMarkdown } from './native-markdown.ts';
import { policiesOf } from './policies.ts';
import { runOf } from './run-of.ts';
import type { FileTask, ThreadDocument, ThreadOrder } from './thread-work.ts';

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A thread reads files and says nothing. */
const ioIn = (cwd: string): Io => ({
  cwd,
  env: {},
  now: () => new Date(),
  stdin: nothing(),
  out: () => {},
  err: () => {},
  terminal: false,
  columns: undefined,
});

type Judge = (tasks: readonly FileTask[], at: (index: number) => void) => Promise<ThreadDocument[]>;

/** How files are judged in a thread, by what the run was told. */
export async function threadJudge({ cwd, paths, profile, policy, date, keepsTexts, native }: Omit<ThreadOrder, 'at'>): Promise<Judge> {
  useNativeMarkdown(native);
  const io = ioIn(cwd);
  const run = await runOf(paths, { date, ...(profile === undefined ? {} : { profile }) }, policiesOf(policy, io), keepsTexts, io);
  if (isWrong(run)) throw new Error(run.wrong);
  const work = judging(run, io);
  const encoder = new TextEncoder();
  return async (tasks, at) => {
    const done: ThreadDocument[] = [];
    for (const [i, task] of tasks.entries()) {
      at(i);
      const { document, open, texts } = await documentOf(task, work, io);
      done.push({ brief: briefOf(document), open, texts, bytes: encoder.encode(documentJson(document)) });
    }
    return done;
  };
}
