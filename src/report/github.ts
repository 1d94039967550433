import type { Level } from '../check/rule.ts';
import { errorsOf, type Finding, type FindingOptions, findingsOf, findingWords, type Place } from './finding.ts';
import { plain, printable } from './plain.ts';
import type { ProblemReport } from './report.ts';
import { briefsOf, type ReportStream } from './stream.ts';
import { summarySentence } from './summary.ts';
import { counted, LEVEL_WORDS } from './words.ts';

type Kind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: Kind;
  readonly place: Place;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows no more of each kind for one step. */
const MOST = 10;

const KINDS: readonly Kind[] = ['error', 'warning', 'notice'];
const KIND_OF: { readonly [L in Level]: Kind } = { must: 'error', should: 'warning', may: 'notice' };

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Text after the `::` of a workflow command: the end of a line would begin another. */
const data = (text: string): string => plain(text).replace(/[%\r\n]/g, percent);

/** White space that a terminal takes for the end of a line or a page. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/** The value of a property of a workflow command, which a colon or a comma would end too. */
const property = (text: string): string =>
  printable(text)
    .replace(BREAKS, ' ')
    .replace(/[%\r\n:,]/g, percent);

/** Columns count only within one line: GitHub refuses them for several. */
function placed({ path, line, column, endLine, endColumn }: Place): string {
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  return `file=${property(path)},line=${line},endLine=${endLine}${columns}`;
}

const command = ({ kind, place, title, message }: Annotation): string =>
  `::${kind} ${placed(place)},title=${property(plain(title))}::${data(message)}`;

const ofFinding = ({ result, rule, place }: Finding): Annotation => ({
  kind: KIND_OF[result.level],
  place,
  title: `${rule.title} (${LEVEL_WORDS[result.level]})`,
  message: `${findingWords(result)}${rule.ask ? ` Ask: ${rule.ask}` : ''}`,
});

const ofProblem = ({ path, line, column, message, remedy }: ProblemReport): Annotation => ({
  kind: 'error',
  place: { path, line, column, endLine: line, endColumn: column },
  title: 'Not judged',
  message: `${message} ${remedy}`,
});

/** The first annotations of one kind, and how many there are. */
interface Shown {
  readonly first: Annotation[];
  count: number;
}

function show(shown: Shown, annotation: () => Annotation): void {
  if (shown.count++ < MOST) shown.first.push(annotation());
}

type Shelves = { readonly [K in Kind]: { readonly [O in 'problem' | 'fail' | 'not-stated']: Shown } };

const emptyShelf = () => ({ problem: { first: [], count: 0 }, fail: { first: [], count: 0 }, 'not-stated': { first: [], count: 0 } });

/** What is shown of each kind: nothing more of the documents is kept. */
function shelvesOf(report: ReportStream, options: FindingOptions): Shelves {
  const shelves: Shelves = { error: emptyShelf(), warning: emptyShelf(), notice: emptyShelf() };
  for (const document of report.documents) {
    for (const problem of errorsOf(document)) show(shelves.error.problem, () => ofProblem(problem));
    for (const finding of findingsOf(report, document, options)) {
      const { outcome, level, waiver } = finding.result;
      if (!waiver && (outcome === 'fail' || outcome === 'not-stated')) show(shelves[KIND_OF[level]][outcome], () => ofFinding(finding));
    }
  }
  return shelves;
}

/** What could not be judged comes first, then what falls short, then silence. */
function linesOf(shelves: Shelves, kind: Kind): string[] {
  const { problem, fail, 'not-stated': silent } = shelves[kind];
  const more = problem.count + fail.count + silent.count - MOST;
  const first = [...problem.first, ...fail.first, ...silent.first].slice(0, MOST);
  return [...first.map(command), ...(more > 0 ? [`and ${counted(more, `more ${kind}`)}`] : [])];
}

/** The report as workflow commands of GitHub Actions: at most ten annotations of each kind, and how many more there are. */
export function githubReport(report: ReportStream, options: FindingOptions): string {
  const shelves = shelvesOf(report, options);
  return `${[...KINDS.flatMap((kind) => linesOf(shelves, kind)), summarySentence(briefsOf(report))].join('\n')}\n`;
}
