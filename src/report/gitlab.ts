import type { Level } from '../check/rule.ts';
import { errorsOf, type Finding, type FindingOptions, findingsOf, findingWords } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { jsonList } from './json.ts';
import { plain, wellFormed } from './plain.ts';
import type { DocumentReport, ProblemReport, Report } from './report.ts';
import { type ReportStream, textOf } from './stream.ts';
import type { Subject } from './topic.ts';
import { LEVEL_WORDS } from './words.ts';

export interface GitlabOptions extends FindingOptions {
  /** Part of what tells a finding from others, from run to run. */
  readonly subject: Subject;
}

const SEVERITY: { readonly [L in Level]: 'major' | 'minor' | 'info' } = { must: 'major', should: 'minor', may: 'info' };

const location = (path: string, line: number) => ({ path: wellFormed(path), lines: { begin: line } });

const ofFinding = ({ result, rule, place }: Finding, document: DocumentReport, subject: Subject) => ({
  description: plain(`${rule.title} (${LEVEL_WORDS[result.level]}). ${findingWords(result)}`),
  check_name: result.rule,
  fingerprint: fingerprint(document.path, result.rule, subject(result.rule)),
  severity: SEVERITY[result.level],
  location: location(place.path, place.line),
});

/** Two problems of one kind in a file differ by their words, and by which of them comes first where even those are the same. */
const ofProblem = ({ code, message, remedy, path, line }: ProblemReport, nth: number) => ({
  description: plain(`Not judged. ${message} ${remedy}`),
  check_name: code,
  fingerprint: fingerprint(path, code, message, String(nth)),
  severity: 'blocker',
  location: location(path, line),
});

const problems = (document: DocumentReport) =>
  errorsOf(document).map((problem, i, all) =>
    ofProblem(problem, all.slice(0, i).filter((p) => p.code === problem.code && p.message === problem.message).length),
  );

function* issuesOf(report: ReportStream, options: GitlabOptions): Generator<unknown> {
  for (const document of report.documents) {
    const findings = findingsOf(report, document, options).filter(({ result }) => !result.waiver);
    yield* problems(document);
    yield* findings.map((finding) => ofFinding(finding, document, options.subject));
  }
}

/** The report as Code Quality of GitLab, one issue after another. */
export const gitlabPieces = (report: ReportStream, options: GitlabOptions): Iterable<string> => jsonList(issuesOf(report, options));

/** The report as Code Quality of GitLab; an empty list where nothing falls short. What is waived is left out: GitLab knows no waivers. */
export const gitlabReport = (report: Report, options: GitlabOptions): string => textOf(gitlabPieces(report, options));
