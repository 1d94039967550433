import type { Profile } from '../check/rule.ts';
import { jsonComparison } from '../report/compare/json.ts';
import { markdownComparison } from '../report/compare/markdown.ts';
import { prettyComparison } from '../report/compare/pretty.ts';
import type { Page } from '../report/layout.ts';
import type { Report } from '../report/report.ts';
import { reportWith } from '../report/stream.ts';
import { documentsOf } from './documents.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type Io, isWrong, type Wrong } from './io.ts';
import type { Judged } from './judged.ts';
import { joined, judging } from './judging.ts';
import { pageOf } from './look.ts';
import { printProblems, refuse } from './messages.ts';
import { outputsOf, overInput } from './outputs.ts';
import { missingPolicy, policiesOf } from './policies.ts';
import { runOf } from './run-of.ts';
import { write } from './write.ts';

/** The options of `compare` as commander gives them. */
export interface CompareOptions {
  readonly profile?: string;
  readonly policy?: string;
  readonly format: readonly string[];
  readonly date?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What a writer may ask for besides the report. */
interface Wish {
  readonly page: Page;
  readonly quiet: boolean;
  readonly profiles: readonly Profile[];
  readonly texts: ReadonlyMap<string, string>;
}

type Writer = (report: Report, wish: Wish) => string;

const WRITERS = {
  pretty:
    async () =>
    (report, { page, quiet }) =>
      prettyComparison(report, page, quiet),
  markdown:
    async () =>
    (report, { quiet }) =>
      markdownComparison(report, quiet),
  html: async () => (await import('../report/html/compare/html.tsx')).htmlComparison,
  json: async () => jsonComparison,
} satisfies { readonly [format: string]: () => Promise<Writer> };

type Format = keyof typeof WRITERS;
const FORMATS = Object.keys(WRITERS) as Format[];

/** What is wrong where there are not two courses to be compared. */
function tooFew(found: readonly Judged[]): Wrong | null {
  const [only, other] = found;
  if (!only || other) return null;
  const { path } = only.document;
  return { wrong: `A comparison takes two courses or more, and ${path} is only one. Name another, or run: syllint check ${path}` };
}

/** `syllint compare`: judges what was named and puts the courses side by side. The exit code is that of `check`. */
export async function compare(paths: readonly string[], options: CompareOptions, io: Io): Promise<ExitCode> {
  const missing = missingPolicy(options, io);
  if (missing) {
    printProblems([missing], false, io);
    return 2;
  }
  const outputs = outputsOf(options.format, FORMATS, 'pretty');
  if (isWrong(outputs)) return refuse(outputs, io);
  const policies = policiesOf(options.policy, io);
  const keepsTexts = outputs.some(({ format }) => format === 'html');
  const run = await runOf(paths, options, policies, keepsTexts, io);
  if (isWrong(run)) return refuse(run, io);
  const quiet = options.quiet === true;
  const wanted = { paths, stdinName: undefined, quiet, together: false, choice: policies.choice };
  const found = await documentsOf(wanted, judging(run, io), io);
  if (isWrong(found)) return refuse(found, io);
  const few = tooFew(found);
  if (few) return refuse(few, io);
  const { judged, head, all } = await joined(found, run, io);
  const report = reportWith(
    head,
    judged.map(({ document }) => document),
  );
  printProblems(report.problems ?? [], quiet, io);
  const over = overInput(outputs, report.documents, io);
  if (over) return refuse(over, io);
  const texts = new Map(found.flatMap((one) => one.texts.map(({ path, text }) => [path, text])));
  const wish = { quiet, texts, profiles: all.map(({ profile }) => profile) };
  let code = exitCode(
    report.documents.map(({ verdict }) => verdict),
    'not-stated',
  );
  for (const { format, file } of outputs) {
    const writer: Writer = await WRITERS[format]();
    const fault = await write(file, writer(report, { ...wish, page: pageOf(file, options.color, io) }), io);
    if (fault) code = refuse(fault, io);
  }
  return code;
}
