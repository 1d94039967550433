import { prettyFacts } from '../report/facts-pretty.ts';
import { jsonFacts } from '../report/json.ts';
import { facts as factsOf } from '../report/judge.ts';
import { unreadFacts } from '../report/unread.ts';
import { documentsOf } from './documents.ts';
import type { ExitCode } from './exit-code.ts';
import { type Io, isWrong } from './io.ts';
import { pageOf } from './look.ts';
import { refuse } from './messages.ts';
import { courseOpener } from './open-courses.ts';
import { outputsOf, overInput } from './outputs.ts';
import { policiesOf } from './policies.ts';
import { write } from './write.ts';

const FORMATS = ['pretty', 'json'] as const;

/** The options of `facts` as commander gives them. */
export interface FactsOptions {
  readonly format: readonly string[];
  readonly stdinFilename?: string;
  readonly together?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** `syllint facts`: prints what was read, and where. 0 where everything could be read, else 2. */
export async function facts(paths: readonly string[], options: FactsOptions, io: Io): Promise<ExitCode> {
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return refuse(outputs, io);
  const { choice } = policiesOf(undefined, io);
  const wanted = {
    paths,
    stdinName: options.stdinFilename,
    quiet: options.quiet === true,
    together: options.together === true,
    choice,
  };
  const open = courseOpener(io);
  const documents = await documentsOf(wanted, { source: (whole) => factsOf(whole, open), problem: unreadFacts }, io);
  if (isWrong(documents)) return refuse(documents, io);
  const over = overInput(outputs, documents, io);
  if (over) return refuse(over, io);
  let code: ExitCode = documents.some((d) => d.problems.some((p) => p.level === 'error')) ? 2 : 0;
  for (const { format, file } of outputs) {
    const text = format === 'json' ? jsonFacts(documents) : prettyFacts(documents, pageOf(file, options.color, io));
    const wrong = await write(file, text, io);
    if (wrong) code = refuse(wrong, io);
  }
  return code;
}
