import { escapeMarkdown as e } from './escape-markdown.ts';
import { problemSection, summarySection, verdictText } from './markdown.ts';
import type { DocumentReport } from './report.ts';
import { briefsOf, type ReportStream } from './stream.ts';
import { type Entry, groupsOf, placeWord } from './view.ts';
import { LEVEL_WORDS, LIMITS, MARKS, OUTCOME_WORDS, TRADEMARK } from './words.ts';

/** The size of a text in UTF-8. */
function bytes(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Both halves of a character of four bytes count two.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return size;
}

function row({ result, rule }: Entry): string {
  const { outcome, level, found, evidence, waiver } = result;
  const [first] = evidence;
  const cells = [
    `${MARKS[outcome]} ${OUTCOME_WORDS[outcome]}${waiver ? ', waived' : ''}`,
    e(rule.title),
    LEVEL_WORDS[level],
    e(found),
    first ? placeWord(first) : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function section(report: ReportStream, document: DocumentReport): string {
  const entries = groupsOf(report, document, (rule) => rule).flatMap((group) => group.entries);
  const table = ['| Outcome | Criterion | Level | Found | Place |', '|---|---|---|---|---|', ...entries.map(row)].join('\n');
  return [
    `## ${e(document.title ?? document.path)}`,
    `File: ${e(document.path)}`,
    verdictText(document),
    ...problemSection(document.problems, document.path),
    ...(entries.length > 0 ? [table] : []),
  ].join('\n\n');
}

const TOO_LONG = 'The rest is left out: GitHub shows no more than this in one summary.';

function* partsOf(report: ReportStream): Generator<string> {
  const { tool, date, documents, problems = [] } = report;
  const overview = summarySection(briefsOf(report)).flatMap((text) => text.split(/\n(?=\| )/));
  yield '# Course report\n';
  yield* overview;
  if (overview.length > 0) yield '';
  for (const document of documents) yield `${section(report, document)}\n`;
  for (const text of problemSection(problems, null)) yield `${text}\n`;
  yield `${LIMITS}\n\nChecked with ${tool.name} ${tool.version} on ${date}. ${TRADEMARK}`;
}

/** The report for the summary of a workflow's step: a table of every answer, in at most `most` bytes. It ends with a whole line. */
export function stepSummary(report: ReportStream, most: number): string {
  let room = most - bytes(TOO_LONG) - 2;
  let text = '';
  for (const part of partsOf(report)) {
    room -= bytes(part) + 1;
    if (room < 0) return text === '' ? '' : `${text}\n${TOO_LONG}\n`;
    text += `${part}\n`;
  }
  return text;
}
