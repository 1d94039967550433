import { FACTS } from '../../extract/facts.ts';
import { courseName, shownDocument } from '../course-names.ts';
import { escapeMarkdown as e } from '../escape-markdown.ts';
import type { FactReport, Report, ResultReport } from '../report.ts';
import { standing } from '../summary.ts';
import { valueWords } from '../value.ts';
import { verdictWord } from '../verdict.ts';
import { waivedWords } from '../view.ts';
import { LEVEL_WORDS, levelCounts, LIMITS, MARKS, TRADEMARK } from '../words.ts';
import { problemSection } from '../markdown.ts';
import { type Comparison, comparisonOf, type Course, type Part } from './comparison.ts';
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

/** Lines of one cell. */
const cell = (lines: readonly string[]): string => lines.filter(Boolean).join('<br>');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const heads = (courses: readonly Course[]): string[] => courses.map(({ key, document }) => `${key}: ${e(courseName(document))}`);

function answerCell(answer: ResultReport | null): string {
  if (!answer) return outcomeWords(null);
  const waived = waivedWords(answer);
  return cell([
    `${MARKS[answer.outcome]} **${outcomeWords(answer)}**`,
    e(answer.found),
    e(placesWords(answer.evidence)),
    e(nearestWords(answer)),
    waived === null ? '' : `Waived: ${e(waived)}`,
  ]);
}

function partSection({ agreement, rows }: Part, courses: readonly Course[]): string {
  const body = rows.map((row) => [
    cell([`**${e(row.rule.title)}** (${LEVEL_WORDS[row.rule.level]})`, e(expectedWords(row))]),
    ...row.answers.map(answerCell),
  ]);
  const title = `## ${agreementWords(agreement, courses.length)}: ${levelCounts(rows.map(({ rule }) => rule))}`;
  return `${title}\n\n${table(['Criterion', ...heads(courses)], body)}`;
}

const factCell = (words: string, statements: readonly FactReport[]): string =>
  cell([e(words), e(placesWords(statements[0]?.evidence ?? []))]);

function factSection({ facts, judged }: Comparison): string {
  const rows = facts.map((row) => [
    `**${FACTS[row.fact].label}**`,
    ...row.answers.map((statements) => factCell(factWords(row, statements), statements)),
  ]);
  return `## ${SHOWN_TITLE}\n\n${table(['Fact', ...heads(judged)], rows)}`;
}

function courseRow({ key, document }: Course): string[] {
  const [school] = document.facts.provider ?? [];
  const name = school ? valueWords('provider', school.value) : '';
  return [key, e(courseName(document)), e(name), verdictWord(document.verdict), standing(document), e(document.path)];
}

/** The comparison as Markdown: a table for each part. No text of a document can act as markup in it. With `quiet`, only what the courses come to. */
export function markdownComparison(report: Report, quiet: boolean): string {
  const comparison = comparisonOf({ ...report, documents: report.documents.map(shownDocument) });
  const { courses, judged, parts, tool, date, problems } = comparison;
  const whole = !quiet && judged.length > 1;
  const sections = [
    `# ${titleWords(comparison)}`,
    `**${comparisonSentence(comparison)}**${whole ? ` ${LEAD}` : ''}`,
    table(['', 'Course', 'School', 'Verdict', 'Required', 'File'], courses.map(courseRow)),
    ...(whole ? [...parts.map((part) => partSection(part, judged)), factSection(comparison)] : []),
    ...courses.flatMap(({ document }) => problemSection(document.problems, null)),
    ...problemSection(problems, null),
    '---',
    `${ALONE} ${LIMITS}\n\nChecked with ${tool.name} ${tool.version} on ${date}. ${TRADEMARK}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
