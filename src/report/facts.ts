import { FACT_NAMES, type Fact } from '../extract/facts.ts';
import type { Extraction, NearMiss, Statement } from '../extract/syllabus.ts';
import { movedSpan, partAt } from '../read/join.ts';
import { lineStarts, position } from '../read/position.ts';
import type { Problem, Reading } from '../read/reading.ts';
import { locator, type Locate } from './evidence.ts';
import { rounded } from './number.ts';
import type { FactReport, FactsDocument, FactsReport, NearReport, ProblemReport } from './report.ts';

function factReport(statement: Statement, locate: Locate): FactReport {
  const { value, basis, how, spans } = statement;
  return {
    value: typeof value === 'number' ? rounded(value) : value,
    basis,
    ...(how === undefined ? {} : { how }),
    evidence: spans.map(locate),
  };
}

/** Every fact that the text states, in the order of the vocabulary, with its places. */
export function factsReport(extraction: Extraction, locate: Locate): FactsReport {
  const { said } = extraction.syllabus;
  const stated = FACT_NAMES.filter((fact) => said[fact].length > 0);
  return Object.fromEntries(stated.map((fact: Fact) => [fact, said[fact].map((s: Statement) => factReport(s, locate))]));
}

export const nearReport = ({ fact, reason, spans }: NearMiss, locate: Locate): NearReport => ({
  fact,
  reason,
  evidence: spans.map(locate),
});

/** The problems of one text with their lines, each once. */
export function located(problems: readonly Problem[], path: string, text: string): ProblemReport[] {
  const starts = lineStarts(text);
  return [...new Set(problems)].map(({ code, level, message, remedy, span }) => ({
    code,
    level,
    message,
    remedy,
    path,
    ...position(starts, span.start),
  }));
}

/** The problems of reading and of extraction, each once, and of several files read as one each in its own. */
export function problemReports({ path, text, problems, parts }: Reading, extraction: Extraction): ProblemReport[] {
  const all = [...problems, ...extraction.problems];
  if (!parts) return located(all, path, text);
  return parts.flatMap((part) => {
    const own = all.filter((p) => partAt(parts, p.span.start) === part);
    const moved = own.map((p) => ({ ...p, span: movedSpan(p.span, -part.start) }));
    return located(moved, part.reading.path, part.reading.text);
  });
}

/** The files of the courses of a program, which stand beside its own. */
export const coursesIn = ({ path, parts }: Reading): { courses?: readonly string[] } =>
  parts ? { courses: parts.map((part) => part.reading.path).filter((course) => course !== path) } : {};

/** What was read in one document, and where: an entry of `facts --format json`. */
export function factsDocument(reading: Reading, extraction: Extraction): FactsDocument {
  const locate = locator(reading);
  return {
    path: reading.path,
    ...coursesIn(reading),
    facts: factsReport(extraction, locate),
    near: extraction.syllabus.near.map((n) => nearReport(n, locate)),
    problems: problemReports(reading, extraction),
  };
}
