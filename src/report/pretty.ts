import { lowerFirst } from '../check/term-words.ts';
import { courseName, courseNames } from './course-names.ts';
import { labelled, paragraph, type Page, unpainted } from './layout.ts';
import { withoutCommands } from './log-commands.ts';
import { plain } from './plain.ts';
import type { DocumentReport, Evidence, NearReport, Report } from './report.ts';
import { briefsOf, type DocumentBrief, type ReportStream, textOf } from './stream.ts';
import { summary } from './summary.ts';
import type { Topic } from './topic.ts';
import { countsSentence, interval, verdictSentence } from './verdict.ts';
import { type Entry, type Group, groupsOf, placeWord, questionsOf, shownEvidence, shownNear, waivedWords } from './view.ts';
import { LEVEL_WORDS, levelCounts, LIMITS, MARKS, OUTCOME_LINES, OUTCOME_WORDS, REASONS, TRADEMARK } from './words.ts';

export interface PrettyOptions extends Partial<Page> {
  readonly topic: Topic;
  /** Only the verdict line of each document. */
  readonly quiet?: boolean;
}

/** Lines of proof shown for a result that asks for action, and for one that is met. */
const MOST = { open: 6, met: 3 };

const quoted = (evidence: Evidence): string => `“${evidence.text}”`;

function evidenceLines(page: Page, evidence: readonly Evidence[], most: number): string[] {
  const { shown, more } = shownEvidence(evidence, most);
  const lines = shown.flatMap((e) => labelled(page, placeWord(e), quoted(e), 'quote'));
  return more > 0 ? [...lines, ...labelled(page, '', `and ${more} more`)] : lines;
}

function nearLines(page: Page, near: NearReport): string[] {
  const [first] = near.evidence;
  const line = first ? labelled(page, 'Closest', `${placeWord(first)}: ${quoted(first)}`, 'quote') : [];
  return [...line, ...labelled(page, '', REASONS[near.reason])];
}

function head(page: Page, { result, rule }: Entry): string[] {
  const [first = '', ...rest] = paragraph(page, `${rule.title} (${LEVEL_WORDS[result.level]})`, 4, 'strong');
  return [`  ${page.paint(result.outcome, MARKS[result.outcome])} ${first.slice(4)}`, ...rest];
}

function openEntry(page: Page, entry: Entry): string[] {
  const { result, rule, also } = entry;
  const waived = waivedWords(result);
  return [
    ...head(page, entry),
    ...labelled(page, 'Expected', result.expected),
    ...labelled(page, 'Found', result.found),
    ...evidenceLines(page, result.evidence, MOST.open),
    ...shownNear(result.closest, 2).flatMap((near) => nearLines(page, near)),
    ...(waived === null ? [] : labelled(page, 'Waived:', waived)),
    ...(rule.ask && waived === null ? labelled(page, 'Ask', rule.ask) : []),
    ...also.flatMap((a) => labelled(page, 'Also', `${a.rule.title} (${LEVEL_WORDS[a.result.level]})`)),
    '',
  ];
}

const metEntry = (page: Page, entry: Entry): string[] => [
  ...head(page, entry),
  ...labelled(page, 'Found', entry.result.found),
  ...evidenceLines(page, entry.result.evidence, MOST.met),
];

const bareEntry = (page: Page, entry: Entry): string[] => [
  ...head(page, entry),
  ...paragraph(page, `${entry.result.expected} Found: ${entry.result.found}`, 4),
];

function groupLines(page: Page, { outcome, entries }: Group): string[] {
  const all = entries.flatMap((entry) => [entry, ...entry.also]).map((entry) => entry.result);
  const write = outcome === 'pass' ? metEntry : outcome === 'not-applicable' ? bareEntry : openEntry;
  const body = entries.flatMap((entry) => write(page, entry));
  return [
    ...paragraph(page, `${OUTCOME_WORDS[outcome]}: ${levelCounts(all)}`, 0, outcome),
    ...paragraph(page, OUTCOME_LINES[outcome], 0, 'quiet'),
    '',
    ...body,
    ...(body.at(-1) === '' ? [] : ['']),
  ];
}

function questionLines(page: Page, questions: readonly string[]): string[] {
  if (questions.length === 0) return [];
  const list = questions.flatMap((question, i) => {
    const [first = '', ...rest] = paragraph(page, question, 5);
    return [`${String(i + 1).padStart(3)}. ${first.slice(5)}`, ...rest];
  });
  return [...paragraph(page, 'Questions to ask the school', 0, 'strong'), ...list, ''];
}

function verdictLines(page: Page, { verdict, counts }: DocumentReport): string[] {
  const range = interval(counts.must);
  const lower = [countsSentence(counts.should, 'advised'), countsSentence(counts.may, 'optional')].filter(Boolean);
  return [
    ...paragraph(page, verdictSentence(verdict, counts), 0, 'strong'),
    ...(range ? paragraph(page, `With the answers still missing: ${range}.`) : []),
    ...lower.flatMap((sentence) => paragraph(page, `Besides: ${sentence}.`)),
  ];
}

const courseLines = (page: Page, document: DocumentReport): string[] =>
  document.courses ? paragraph(page, `Courses: ${courseNames(document).join(', ')}`) : [];

/** Only where the syllabus decided on the profile; otherwise the footer names it. */
const profileLines = (page: Page, { profile, because }: DocumentReport): string[] =>
  because === undefined ? [] : paragraph(page, `Profile: ${profile}, because ${lowerFirst(because)}`);

function documentLines(page: Page, report: ReportStream, document: DocumentReport, topic: Topic): string[] {
  const groups = groupsOf(report, document, topic);
  return [
    page.paint('quiet', plain(document.path)),
    ...paragraph(page, courseName(document), 0, 'strong'),
    ...courseLines(page, document),
    ...profileLines(page, document),
    '',
    ...verdictLines(page, document),
    '',
    ...groups.flatMap((group) => groupLines(page, group)),
    ...questionLines(page, questionsOf(groups, topic)),
  ];
}

function quietLine(document: DocumentBrief): string {
  const range = interval(document.counts.must);
  return `${document.path}: ${verdictSentence(document.verdict, document.counts)}${range ? ` (${range})` : ''}`;
}

function footer(page: Page, { tool, date }: ReportStream, documents: readonly DocumentBrief[]): string[] {
  const profiles = [...new Set(documents.map((d) => d.profile))].map((p) => `“${p}”`).join(', ');
  const by = `Checked with ${tool.name} ${tool.version}, profile ${profiles}, on ${date}. ${TRADEMARK}`;
  return [...paragraph(page, LIMITS, 0, 'quiet'), ...paragraph(page, by, 0, 'quiet')];
}

const text = (lines: readonly string[]): string => (lines.length > 0 ? withoutCommands(`${lines.join('\n')}\n`) : '');

/** The report for a terminal, one document after another. */
export function* prettyPieces(report: ReportStream, options: PrettyOptions): Generator<string> {
  const page: Page = { width: options.width ?? 80, paint: options.paint ?? unpainted };
  const all = briefsOf(report);
  const judged = all.filter((document) => document.verdict !== null);
  if (options.quiet) return yield text(judged.map((document) => plain(quietLine(document))));
  for (const document of report.documents) if (document.verdict !== null) yield text(documentLines(page, report, document, options.topic));
  yield text([...(all.length > 1 ? summary(page, all) : []), ...(judged.length > 0 ? footer(page, report, all) : [])]);
}

/** The report for a terminal. Documents that could not be read are left to the messages about them, and to the summary of several. */
export const prettyReport = (report: Report, options: PrettyOptions): string => textOf(prettyPieces(report, options));
