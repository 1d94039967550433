import { lowerFirst, upperFirst } from '../check/term-words.ts';
import { courseNames } from './course-names.ts';
import { escapeMarkdown as e } from './escape-markdown.ts';
import type { DocumentReport, Evidence, NearReport, ProblemReport, Report } from './report.ts';
import { briefsOf, type DocumentBrief, type ReportStream, textOf } from './stream.ts';
import { standing, summarySentence } from './summary.ts';
import type { Topic } from './topic.ts';
import { countsSentence, interval, verdictSentence, verdictWord } from './verdict.ts';
import { type Entry, type Group, groupsOf, placeWord, questionsOf, shownEvidence, shownNear, waivedWords } from './view.ts';
import { LEVEL_WORDS, levelCounts, LIMITS, MARKS, OUTCOME_LINES, OUTCOME_WORDS, REASONS, TRADEMARK } from './words.ts';

export interface MarkdownOptions {
  readonly topic: Topic;
  /** Only the verdict line of each document. */
  readonly quiet?: boolean;
}

const quoted = (evidence: Evidence): string => `${e(placeWord(evidence))}: “${e(evidence.text)}”`;

function evidenceItems(evidence: readonly Evidence[]): string[] {
  const { shown, more } = shownEvidence(evidence, 6);
  return [...shown.map((item) => `  - ${quoted(item)}`), ...(more > 0 ? [`  - and ${more} more`] : [])];
}

function nearItem({ reason, evidence }: NearReport): string[] {
  const [first] = evidence;
  return first ? [`  - Closest line: ${quoted(first)} ${REASONS[reason]}`] : [];
}

function entryItems({ result, rule, also }: Entry): string[] {
  const open = result.outcome === 'fail' || result.outcome === 'not-stated';
  const waived = waivedWords(result);
  return [
    `- ${MARKS[result.outcome]} **${e(rule.title)}** (${LEVEL_WORDS[result.level]})`,
    ...(result.outcome === 'pass' ? [] : [`  - Expected: ${e(result.expected)}`]),
    `  - Found: ${e(result.found)}`,
    ...evidenceItems(result.evidence),
    ...(open ? shownNear(result.closest, 2).flatMap(nearItem) : []),
    ...(waived === null ? [] : [`  - Waived: ${e(waived)}`]),
    ...(open && rule.ask && waived === null ? [`  - Ask: ${e(rule.ask)}`] : []),
    ...also.map((a) => `  - Also: ${e(a.rule.title)} (${LEVEL_WORDS[a.result.level]})`),
  ];
}

function groupSection({ outcome, entries }: Group): string {
  const all = entries.flatMap((entry) => [entry, ...entry.also]).map((entry) => entry.result);
  const items = entries.flatMap(entryItems).join('\n');
  return `### ${OUTCOME_WORDS[outcome]}: ${levelCounts(all)}\n\n${OUTCOME_LINES[outcome]}\n\n${items}`;
}

function questionSection(questions: readonly string[]): string[] {
  return questions.length === 0 ? [] : [`### Questions to ask the school\n\n${questions.map((q, i) => `${i + 1}. ${e(q)}`).join('\n')}`];
}

function problemItem({ level, path, line, column, message, remedy }: ProblemReport, of: string | null): string {
  const file = path === of ? '' : `${e(path)}, `;
  const place = `${file}line ${line}, column ${column}: `;
  const begin = level === 'note' ? 'Note: ' : '';
  return `- ${begin}${begin || file ? place : upperFirst(place)}${e(message)} ${e(remedy)}`;
}

export function problemSection(problems: readonly ProblemReport[], of: string | null): string[] {
  const items = problems.map((p) => problemItem(p, of));
  return items.length === 0 ? [] : [items.join('\n')];
}

export function verdictText({ verdict, counts }: DocumentBrief): string {
  const range = interval(counts.must);
  const lower = [countsSentence(counts.should, 'advised'), countsSentence(counts.may, 'optional')].filter(Boolean);
  const more = [...(range ? [`With the answers still missing: ${range}.`] : []), ...lower.map((sentence) => `Besides: ${sentence}.`)];
  return [`**${verdictSentence(verdict, counts)}**`, ...more].join(' ');
}

function documentSection(report: ReportStream, document: DocumentReport, topic: Topic): string {
  const groups = groupsOf(report, document, topic);
  return [
    `## ${e(document.title ?? document.path)}`,
    `File: ${e(document.path)}`,
    ...(document.courses ? [`Courses: ${e(courseNames(document).join(', '))}`] : []),
    ...(document.because === undefined ? [] : [`Profile: ${document.profile}, because ${e(lowerFirst(document.because))}`]),
    verdictText(document),
    ...problemSection(document.problems, document.path),
    ...groups.map(groupSection),
    ...questionSection(questionsOf(groups, topic)),
  ].join('\n\n');
}

const summaryRow = (d: DocumentBrief): string => `| ${verdictWord(d.verdict)} | ${standing(d)} | ${e(d.title ?? '')} | ${e(d.path)} |`;

export function summarySection(documents: readonly DocumentBrief[]): string[] {
  if (documents.length < 2) return [];
  const head = '| Verdict | Required | Course | File |\n|---|---|---|---|';
  return [`${summarySentence(documents)}\n\n${[head, ...documents.map(summaryRow)].join('\n')}`];
}

/** The report as Markdown, one document after another. */
export function* markdownPieces(report: ReportStream, options: MarkdownOptions): Generator<string> {
  const { tool, date, documents } = report;
  const all = briefsOf(report);
  if (options.quiet) return yield `${all.map((d) => `- ${e(d.path)}: ${verdictText(d)}`).join('\n')}\n`;
  yield ['# Course report', ...summarySection(all)].join('\n\n');
  for (const document of documents) yield `\n\n${documentSection(report, document, options.topic)}`;
  const end = `${LIMITS}\n\nChecked with ${tool.name} ${tool.version} on ${date}. ${TRADEMARK}`;
  yield `\n\n${[...problemSection(report.problems ?? [], null), '---', end].join('\n\n')}\n`;
}

/** The report as Markdown, for a pull request, an email or a wiki. No text of a document can act as markup in it. */
export const markdownReport = (report: Report, options: MarkdownOptions): string => textOf(markdownPieces(report, options));
