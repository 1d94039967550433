import type { Judgement } from '../check/rule.ts';
import type { Extraction } from '../extract/syllabus.ts';
import type { Reading } from '../read/reading.ts';
import { locator, type Locate } from './evidence.ts';
import { coursesIn, factsReport, nearReport, problemReports } from './facts.ts';
import type { DocumentReport, ResultReport } from './report.ts';
import { countsOf, verdictOf } from './verdict.ts';

function resultReport(judgement: Judgement, locate: Locate): ResultReport {
  const { rule, level, outcome, expected, found, spans, near } = judgement;
  return {
    rule,
    level,
    outcome,
    expected,
    found,
    evidence: spans.map(locate),
    ...(near.length > 0 ? { closest: near.map((n) => nearReport(n, locate)) } : {}),
  };
}

/**
 * The report on one document: every span located once. A document with an error among its problems has no verdict,
 * and its judgements are left out.
 */
export function documentReport(
  reading: Reading,
  extraction: Extraction,
  judgements: readonly Judgement[],
  profile: string,
  because?: string,
): DocumentReport {
  const locate = locator(reading);
  const problems = problemReports(reading, extraction);
  const unread = problems.some((problem) => problem.level === 'error');
  const judged = unread ? [] : judgements;
  const counts = countsOf(judged);
  return {
    path: reading.path,
    ...coursesIn(reading),
    title: extraction.syllabus.said.title[0]?.value ?? null,
    profile,
    ...(unread || because === undefined ? {} : { because }),
    verdict: unread ? null : verdictOf(counts),
    counts,
    facts: unread ? {} : factsReport(extraction, locate),
    results: judged.map((judgement) => resultReport(judgement, locate)),
    problems,
  };
}
