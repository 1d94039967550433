import { upperFirst } from '../check/term-words.ts';
import { escapeXml } from './escape-xml.ts';
import { errorsOf, type FindingOptions, findingWords, isFinding, placeOf } from './finding.ts';
import { plain, printable } from './plain.ts';
import type { DocumentReport, ProblemReport, Report, ResultReport } from './report.ts';
import { type ReportStream, textOf } from './stream.ts';
import { standing } from './summary.ts';
import { verdictWord } from './verdict.ts';
import { placeWord, rulesOf, shownEvidence, shownNear, waivedWords } from './view.ts';
import { LEVEL_WORDS } from './words.ts';

type Answer = 'passed' | 'failure' | 'skipped' | 'error';

interface Case {
  readonly answer: Answer;
  readonly xml: string;
}

const attributes = (values: { readonly [name: string]: string | number }): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

const lines = (texts: readonly string[]): string => texts.map((text) => escapeXml(plain(text))).join('\n');

/** The lines that an answer rests on, quoted; of a silent one those that come closest. */
function proof({ evidence, closest }: ResultReport): string[] {
  const near = evidence.length > 0 ? [] : shownNear(closest, 2).flatMap((one) => one.evidence.slice(0, 1));
  const { shown, more } = shownEvidence([...evidence, ...near], 6);
  return [...shown.map((e) => `${placeWord(e)}: “${e.text}”`), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** Only what the verdict counts is a failure. What is advised or optional has no color of its own here, so it is skipped, with the reason. */
function answerOf(result: ResultReport, options: FindingOptions): Answer {
  if (result.outcome === 'pass') return 'passed';
  return result.level === 'must' && !result.waiver && isFinding(result, options) ? 'failure' : 'skipped';
}

function reasonOf(result: ResultReport): string {
  const waived = waivedWords(result);
  if (waived !== null) return `Waived: ${waived}`;
  const level = result.level === 'must' || result.outcome === 'not-applicable' ? '' : `${upperFirst(LEVEL_WORDS[result.level])}. `;
  return `${level}${findingWords(result)}`;
}

function bodyOf(result: ResultReport, answer: Answer): string {
  if (answer === 'passed') return `<system-out>${lines([`Found: ${result.found}`, ...proof(result)])}</system-out>`;
  const message = plain(reasonOf(result));
  if (answer === 'skipped') return `<skipped${attributes({ message })}/>`;
  return `<failure${attributes({ type: result.outcome, message })}>${lines([message, ...proof(result)])}</failure>`;
}

const testcase = (path: string, file: string, line: number, name: string, body: string): string =>
  `    <testcase${attributes({ classname: printable(path), name: plain(name), file, line })}>${body}</testcase>`;

function caseOf(document: DocumentReport, result: ResultReport, title: string, options: FindingOptions): Case {
  const { path, line } = placeOf(document, result);
  const answer = answerOf(result, options);
  return { answer, xml: testcase(document.path, path, line, `${result.rule}: ${title}`, bodyOf(result, answer)) };
}

const problemWords = ({ path, line, column, message, remedy }: ProblemReport): string => `${path}:${line}:${column}: ${message} ${remedy}`;

/** A document that could not be read is one case, with all that stood in the way. */
function unreadCase(document: DocumentReport): Case {
  const errors = errorsOf(document);
  const { code: type = 'unreadable-file', message = 'The syllabus could not be read.', line = 1 } = errors[0] ?? {};
  const body = `<error${attributes({ type, message: plain(message) })}>${lines(errors.map(problemWords))}</error>`;
  return { answer: 'error', xml: testcase(document.path, document.path, line, 'The syllabus can be read', body) };
}

function casesOf(report: ReportStream, document: DocumentReport, options: FindingOptions): Case[] {
  if (document.verdict === null) return [unreadCase(document)];
  const ruleOf = rulesOf(report, document);
  return document.results.map((result) => caseOf(document, result, ruleOf(result).title, options));
}

/** The answers of the cases alone. */
const answersOf = ({ verdict, results }: DocumentReport, options: FindingOptions): Answer[] =>
  verdict === null ? ['error'] : results.map((result) => answerOf(result, options));

function tally(answers: readonly Answer[]) {
  const count = (answer: Answer): number => answers.filter((one) => one === answer).length;
  return { tests: answers.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

/** The counts of all documents together, which stand before the first. */
function tallyOfAll({ documents }: ReportStream, options: FindingOptions) {
  const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const document of documents) {
    const own = tally(answersOf(document, options));
    for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) sum[key] += own[key];
  }
  return sum;
}

function suite(document: DocumentReport, cases: readonly Case[], date: string): string {
  const values = {
    course: plain(document.title ?? ''),
    profile: document.profile,
    verdict: verdictWord(document.verdict),
    required: standing(document),
  };
  const properties = Object.entries(values).map(([name, value]) => `      <property${attributes({ name, value })}/>`);
  return [
    `  <testsuite${attributes({ name: printable(document.path), ...tally(cases.map((one) => one.answer)), timestamp: `${date}T00:00:00` })}>`,
    '    <properties>',
    ...properties,
    '    </properties>',
    ...cases.map((one) => one.xml),
    '  </testsuite>',
  ].join('\n');
}

/** The report in JUnit's XML, one document after another. */
export function* junitPieces(report: ReportStream, options: FindingOptions): Generator<string> {
  const all = attributes({ name: report.tool.name, ...tallyOfAll(report, options) });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n`;
  for (const document of report.documents) yield `${suite(document, casesOf(report, document, options), report.date)}\n`;
  yield '</testsuites>\n';
}

/** The report in JUnit's XML: a suite for each document, a case for each rule. The same report gives the same bytes. */
export const junitReport = (report: Report, options: FindingOptions): string => textOf(junitPieces(report, options));
