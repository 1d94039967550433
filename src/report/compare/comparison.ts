import type { Level, Outcome } from '../../check/rule.ts';
import type { Fact } from '../../extract/facts.ts';
import type { DocumentReport, FactReport, ProblemReport, Report, ResultReport, RuleReport } from '../report.ts';
import { rulesOf } from '../view.ts';
import { LEVELS, OUTCOMES } from '../words.ts';

/** A course of a comparison with the letter that stands for it. */
export interface Course {
  readonly key: string;
  readonly document: DocumentReport;
}

/** One criterion with the answer of each judged course, in their order; null where the course was not asked. */
export interface Row {
  readonly rule: RuleReport;
  readonly answers: readonly (ResultReport | null)[];
}

/** How the answers to some criteria go together: they differ, or all have one outcome. */
export type Agreement = 'differ' | Outcome;

export interface Part {
  readonly agreement: Agreement;
  readonly rows: readonly Row[];
}

/** A fact that is shown side by side and not judged. */
export interface FactRow {
  readonly fact: Fact;
  /** For each judged course what it states; empty where it is silent. */
  readonly answers: readonly (readonly FactReport[])[];
}

/** Courses side by side. */
export interface Comparison {
  readonly tool: Report['tool'];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly courses: readonly Course[];
  /** Those that could be judged: the columns. */
  readonly judged: readonly Course[];
  /** The differences first. A part without rows is left out. */
  readonly parts: readonly Part[];
  readonly facts: readonly FactRow[];
  readonly problems: readonly ProblemReport[];
}

/** A, B … Z, AA, AB … */
export function courseKey(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : courseKey(Math.floor(index / 26) - 1) + last;
}

/** What is shown and not judged. */
const SHOWN: readonly Fact[] = ['cost'];

/** The same question under the same title. A policy may have changed what a rule expects: it is then another criterion. */
const questionOf = ({ id, title, expect }: RuleReport): string => JSON.stringify([id, title, expect]);

const strictest = (a: Level, b: Level): Level => (LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b);

/** The criteria of all courses: those that are required first, then in the order of the profiles. */
function rowsOf(report: Report, documents: readonly DocumentReport[]): Row[] {
  const rows = new Map<string, { rule: RuleReport; answers: (ResultReport | null)[] }>();
  for (const [i, document] of documents.entries()) {
    const ruleOf = rulesOf(report, document);
    for (const result of document.results) {
      const rule = ruleOf(result);
      const question = questionOf(rule);
      const row = rows.get(question) ?? { rule: { ...rule, level: result.level }, answers: documents.map(() => null) };
      row.answers[i] = result;
      rows.set(question, { ...row, rule: { ...row.rule, level: strictest(row.rule.level, result.level) } });
    }
  }
  return LEVELS.flatMap((level) => [...rows.values()].filter((row) => row.rule.level === level));
}

/** The outcome that all courses share, or that they differ. A result that is waived is not the same as one that is not. */
export function agreementOf({ answers }: Row): Agreement {
  const [first, ...others] = answers;
  const same = first && others.every((other) => other?.outcome === first.outcome && !other.waiver === !first.waiver);
  return same ? first.outcome : 'differ';
}

const ORDER: readonly Agreement[] = ['differ', ...OUTCOMES];

/** Puts the courses of a report side by side. */
export function comparisonOf(report: Report): Comparison {
  const courses = report.documents.map((document, i) => ({ key: courseKey(i), document }));
  const judged = courses.filter(({ document }) => document.verdict !== null);
  const documents = judged.map(({ document }) => document);
  const rows = judged.length < 2 ? [] : rowsOf(report, documents);
  const parts = ORDER.map((agreement) => ({ agreement, rows: rows.filter((row) => agreementOf(row) === agreement) }));
  return {
    tool: report.tool,
    date: report.date,
    courses,
    judged,
    parts: parts.filter((part) => part.rows.length > 0),
    facts: SHOWN.map((fact) => ({ fact, answers: documents.map(({ facts }) => facts[fact] ?? []) })),
    problems: report.problems ?? [],
  };
}
