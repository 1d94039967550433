import { upperFirst } from '../check/term-words.ts';
import { escapeXml } from './escape-xml.ts';
import { errorsOf, type FindingOptions, findingWords, isFinding, placeOf } from './finding.ts';
import { plain, printable } from './plain.ts';
import type { DocumentReport, ProblemReport, Report, ResultReport } from './report.ts';
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

function casesOf(report: Report, document: DocumentReport, options: FindingOptions): Case[] {
  if (document.verdict === null) return [unreadCase(document)];
  const ruleOf = rulesOf(report, document);
  return document.results.map((result) => caseOf(document, result, ruleOf(result).title, options));
}

const countsOf = (cases: readonly Case[]) => {
  const count = (answer: Answer): number => cases.filter((one) => one.answer === answer).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
};

function suite(document: DocumentReport, cases: readonly Case[], date: string): string {
  const values = {
    course: plain(document.title ?? ''),
    profile: document.profile,
    verdict: verdictWord(document.verdict),
    required: standing(document),
  };
  const properties = Object.entries(values).map(([name, value]) => `      <property${attributes({ name, value })}/>`);
  return [
    `  <testsuite${attributes({ name: printable(document.path), ...countsOf(cases), timestamp: `${date}T00:00:00` })}>`,
    '    <properties>',
    ...properties,
    '    </properties>',
    ...cases.map((one) => one.xml),
    '  </testsuite>',
  ].join('\n');
}

/** The report in JUnit's XML: a suite for each document, a case for each rule. The same report gives the same bytes. */
export function junitReport(report: Report, options: FindingOptions): string {
  const suites = report.documents.map((document) => ({ document, cases: casesOf(report, document, options) }));
  const all = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: report.tool.name, ...all })}>`,
    ...suites.map(({ document, cases }) => suite(document, cases, report.date)),
    '</testsuites>',
    '',
  ].join('\n');
}
