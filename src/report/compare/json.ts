import { json } from '../json.ts';
import type { Report } from '../report.ts';
import { type Comparison, comparisonOf, type Course, type Part, type Row } from './comparison.ts';
import { expectedWords } from './words.ts';

/** A course without its results, which stand under the criteria. */
function course({ key, document: { results: _results, ...document } }: Course) {
  return { key, ...document };
}

/** The answers stand in the order of the courses; null for a course that was not asked or not judged. */
const aligned = <T>({ courses, judged }: Comparison, answers: readonly T[]): (T | null)[] =>
  courses.map((one) => answers[judged.indexOf(one)] ?? null);

function criterion(comparison: Comparison, { agreement }: Part, row: Row) {
  const { id, title, level } = row.rule;
  return { rule: id, title, level, expected: expectedWords(row), agreement, answers: aligned(comparison, row.answers) };
}

/** The comparison as JSON. The same courses, rules and date give the same bytes. */
export function jsonComparison(report: Report): string {
  const comparison = comparisonOf(report);
  const { tool, date, courses, parts, facts, problems } = comparison;
  return json({
    schema: 1,
    tool,
    date,
    courses: courses.map(course),
    criteria: parts.flatMap((part) => part.rows.map((row) => criterion(comparison, part, row))),
    shown: facts.map(({ fact, answers }) => ({ fact, answers: aligned(comparison, answers) })),
    ...(problems.length > 0 ? { problems } : {}),
  });
}
