import type { Level, Outcome } from '../../src/check/rule.ts';
import type { DocumentReport, Evidence, Report, ResultReport, RuleReport } from '../../src/report/report.ts';
import { countsOf, verdictOf } from '../../src/report/verdict.ts';

export const evidence = (line: number, text: string, more: Partial<Evidence> = {}): Evidence => ({
  line,
  column: 1,
  endLine: line,
  endColumn: text.length + 1,
  text,
  ...more,
});

export const rule = (id: string, title: string, level: Level, ask = `Question on ${id}?`): RuleReport => ({
  id,
  title,
  level,
  why: 'Because.',
  source: [{ name: 'A book', standing: 'recommendation', checked: '2026-11-22' }],
  expect: { fact: 'subjects', 'includes-any': [id] },
  ask,
  fix: 'Write it.',
});

export const result = (id: string, level: Level, outcome: Outcome, more: Partial<ResultReport> = {}): ResultReport => ({
  rule: id,
  level,
  outcome,
  expected: `Expected of ${id}.`,
  found: `Found for ${id}.`,
  evidence: [],
  ...more,
});

export function document(results: readonly ResultReport[], more: Partial<DocumentReport> = {}): DocumentReport {
  const counts = countsOf(results.map((r) => ({ ...r, spans: [], near: [] })));
  return {
    path: 'courses/one.md',
    title: 'Coding I',
    profile: 'recommended',
    verdict: verdictOf(counts),
    counts,
    facts: {},
    results,
    problems: [],
    ...more,
  };
}

export const report = (documents: readonly DocumentReport[], rules: readonly RuleReport[]): Report => ({
  schema: 1,
  tool: { name: 'syllint', version: '1.2.3' },
  date: '2026-11-22',
  rules: { recommended: rules },
  documents,
});

/** Every result is a topic of its own. */
export const apart = (id: string): string => id;
