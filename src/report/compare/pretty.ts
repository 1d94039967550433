import { courseName, shownDocument } from '../course-names.ts';
import { columns, type Page, paragraph, type Style, wrapped } from '../layout.ts';
import { plain } from '../plain.ts';
import type { FactReport, Report, ResultReport } from '../report.ts';
import { verdictSentence } from '../verdict.ts';
import { waivedWords } from '../view.ts';
import { FACTS } from '../../extract/facts.ts';
import { LEVEL_WORDS, levelCounts, LIMITS, MARKS, TRADEMARK } from '../words.ts';
import { type Comparison, comparisonOf, type Course, type Part, type Row } from './comparison.ts';
import {
  agreementWords,
  ALONE,
  comparisonSentence,
  expectedWords,
  factWords,
  LEAD,
  nearestWords,
  outcomeWords,
  placesWords,
  SHOWN_TITLE,
  titleWords,
} from './words.ts';

/** A text in one style. */
type Piece = readonly [text: string, style?: Style | undefined];

const INDENT = 2;
const GAP = 2;
const NARROWEST = 22;

/** The courses in groups of as many as find room side by side, of about the same size. */
function groups<T>(items: readonly T[], width: number): T[][] {
  const room = Math.max(1, Math.floor((width - INDENT + GAP) / (NARROWEST + GAP)));
  const many = Math.ceil(items.length / room);
  const size = Math.ceil(items.length / Math.max(1, many));
  return Array.from({ length: many }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Cells side by side, each in a column of its own; more than find room continue below. */
function sideBySide(page: Page, cells: readonly (readonly Piece[])[]): string[] {
  const rows = groups(cells, page.width);
  const across = rows[0]?.length ?? 1;
  const width = Math.floor((page.width - INDENT - (across - 1) * GAP) / across);
  return rows.flatMap((row, i) => {
    const texts = row.map((cell) =>
      cell.flatMap(([text, style]) => (text ? wrapped(text, width).map((line): Piece => [line, style]) : [])),
    );
    const lines = Array.from({ length: Math.max(...texts.map((t) => t.length)) }, (_, line) => {
      const parts = texts.map((text) => {
        const [words = '', style] = text[line] ?? [];
        return (style ? page.paint(style, words) : words) + ' '.repeat(width - columns(words));
      });
      return (' '.repeat(INDENT) + parts.join(' '.repeat(GAP))).trimEnd();
    });
    return i === 0 ? lines : ['', ...lines];
  });
}

function answerCell({ key }: Course, answer: ResultReport | null): Piece[] {
  const outcome = answer?.outcome ?? 'not-applicable';
  const head: Piece = [`${key} ${MARKS[outcome]} ${outcomeWords(answer)}`, outcome];
  if (!answer) return [head];
  const waived = waivedWords(answer);
  return [
    head,
    [answer.found],
    [placesWords(answer.evidence), 'quiet'],
    [nearestWords(answer), 'quiet'],
    [waived === null ? '' : `Waived: ${waived}`],
  ];
}

function rowLines(page: Page, row: Row, courses: readonly Course[]): string[] {
  const { rule } = row;
  const cells = courses.map((course, i) => answerCell(course, row.answers[i] ?? null));
  return [
    ...paragraph(page, `${rule.title} (${LEVEL_WORDS[rule.level]})`, 0, 'strong'),
    ...paragraph(page, expectedWords(row), 0, 'quiet'),
    ...sideBySide(page, cells),
    '',
  ];
}

const partLines = (page: Page, { agreement, rows }: Part, courses: readonly Course[]): string[] => [
  ...paragraph(page, `${agreementWords(agreement, courses.length)}: ${levelCounts(rows.map(({ rule }) => rule))}`, 0, 'strong'),
  '',
  ...rows.flatMap((row) => rowLines(page, row, courses)),
];

function factCell({ key }: Course, words: string, statements: readonly FactReport[]): Piece[] {
  const style: Style | undefined = statements.length > 0 ? undefined : 'not-stated';
  return [
    style ? [`${key} ${MARKS['not-stated']} ${words}`, style] : [`${key} ${words}`],
    [placesWords(statements[0]?.evidence ?? []), 'quiet'],
  ];
}

const factLines = (page: Page, { facts, judged }: Comparison): string[] => [
  ...paragraph(page, SHOWN_TITLE, 0, 'strong'),
  '',
  ...facts.flatMap((row) => [
    ...paragraph(page, FACTS[row.fact].label, 0, 'strong'),
    ...sideBySide(
      page,
      judged.map((course, i) => factCell(course, factWords(row, row.answers[i] ?? []), row.answers[i] ?? [])),
    ),
    '',
  ]),
];

/** The letter of a course, its name, its file and its verdict. */
function courseLines(page: Page, { key, document }: Course): string[] {
  const indent = key.length + 2;
  const [first = '', ...rest] = paragraph(page, courseName(document), indent);
  return [
    page.paint('strong', `${key}  ${first.slice(indent)}`),
    ...rest,
    ...(courseName(document) === document.path ? [] : [' '.repeat(indent) + page.paint('quiet', plain(document.path))]),
    ...paragraph(page, verdictSentence(document.verdict, document.counts), indent),
  ];
}

function footer(page: Page, { tool, date, judged }: Comparison): string[] {
  const profiles = [...new Set(judged.map(({ document }) => document.profile))].map((p) => `“${p}”`).join(', ');
  const by = `Checked with ${tool.name} ${tool.version}${profiles && `, profile ${profiles}`}, on ${date}. ${TRADEMARK}`;
  return [ALONE, LIMITS, by].flatMap((words) => paragraph(page, words, 0, 'quiet'));
}

/** The comparison for a terminal. With `quiet`, only what the courses come to. */
export function prettyComparison(report: Report, page: Page, quiet: boolean): string {
  const comparison = comparisonOf({ ...report, documents: report.documents.map(shownDocument) });
  const { courses, judged, parts } = comparison;
  const lines = [
    ...paragraph(page, titleWords(comparison), 0, 'strong'),
    '',
    ...paragraph(page, comparisonSentence(comparison), 0, 'strong'),
    ...(quiet || judged.length < 2 ? [] : paragraph(page, LEAD, 0, 'quiet')),
    '',
    ...courses.flatMap((course) => courseLines(page, course)),
    ...(quiet || judged.length < 2
      ? []
      : ['', ...parts.flatMap((part) => partLines(page, part, judged)), ...factLines(page, comparison), ...footer(page, comparison)]),
  ];
  return `${lines.join('\n')}\n`;
}
