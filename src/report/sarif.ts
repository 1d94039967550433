import type { Level } from '../check/rule.ts';
import { escapeMarkup as e } from './escape-markdown.ts';
import { sourceWords } from './explain.ts';
import { type Finding, type FindingOptions, findingsOf, findingWords } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { json } from './json.ts';
import { plain, wellFormed } from './plain.ts';
import type { DocumentReport, ProblemReport, Report, RuleReport } from './report.ts';
import { briefsOf, type DocumentBrief, type ReportStream, textOf } from './stream.ts';
import { standing } from './summary.ts';
import type { Subject } from './topic.ts';
import { waivedWords } from './view.ts';
import { LEVEL_WORDS } from './words.ts';

export interface SarifOptions extends FindingOptions {
  /** Part of what tells a finding from others, from run to run. */
  readonly subject: Subject;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: { readonly [L in Level]: 'error' | 'warning' | 'note' } = { must: 'error', should: 'warning', may: 'note' };

/** A path as a relative reference: nothing in it is a scheme, a query or a fragment. */
const uri = (path: string): string => wellFormed(path).split('/').map(encodeURIComponent).join('/');

/** Words in which nothing is a placeholder or a link, as SARIF knows them in plain text. */
const words = (text: string): string => plain(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

const location = (path: string, region: Region) => ({ physicalLocation: { artifactLocation: { uri: uri(path) }, region } });

/** What a rule is about, for a person who meets it for the first time. */
function help({ why, fix, ask, source }: RuleReport) {
  const parts = [
    ['Why', why],
    ['What a school would write', fix],
    ['Ask the school', ask],
    ...source.map((s) => ['Source', sourceWords(s)] as const),
  ] as const;
  return {
    text: parts.map(([label, text]) => words(`${label}: ${text}`)).join('\n'),
    markdown: parts.map(([label, text]) => `- **${label}**: ${e(text).replace(/[{}]/g, '$&$&')}`).join('\n'),
  };
}

const descriptor = (rule: RuleReport) => ({
  id: rule.id,
  shortDescription: { text: words(rule.title) },
  fullDescription: { text: words(`${rule.title} (${LEVEL_WORDS[rule.level]}). ${rule.why}`) },
  help: help(rule),
  defaultConfiguration: { level: LEVELS[rule.level] },
});

/** Each rule once, as the first profile has it: the level of a result is its own. */
function rulesIn(report: ReportStream): RuleReport[] {
  const all = new Map<string, RuleReport>();
  for (const rule of Object.values(report.rules).flat()) if (!all.has(rule.id)) all.set(rule.id, rule);
  return [...all.values()];
}

/** Where a waived finding is accepted: in the policy, outside of the syllabus. */
const suppression = (reason: string) => ({ suppressions: [{ kind: 'external', status: 'accepted', justification: plain(reason) }] });

function resultOf({ result, place }: Finding, document: DocumentReport, subject: Subject) {
  const { path, line, column, endLine, endColumn } = place;
  const waived = waivedWords(result);
  return {
    ruleId: result.rule,
    level: LEVELS[result.level],
    message: { text: words(findingWords(result)) },
    locations: [location(path, { startLine: line, startColumn: column, endLine, endColumn })],
    partialFingerprints: { 'pathRuleFact/v1': fingerprint(document.path, result.rule, subject(result.rule)) },
    ...(waived === null ? {} : suppression(waived)),
  };
}

const notification = ({ code, level, message, remedy, path, line, column }: ProblemReport) => ({
  descriptor: { id: code },
  level,
  message: { text: words(`${message} ${remedy}`) },
  locations: [location(path, { startLine: line, startColumn: column })],
});

/** Every document that was looked at, those without a finding too. */
const artifact = (document: DocumentBrief) => ({
  location: { uri: uri(document.path) },
  roles: ['analysisTarget'],
  properties: { profile: document.profile, verdict: document.verdict, required: standing(document) },
});

/** Names that no address can tell apart, such as those with half of a character, stand once: SARIF wants no two that are the same. */
const artifacts = (documents: readonly DocumentBrief[]) => [
  ...new Map(documents.map(artifact).map((a) => [JSON.stringify(a), a])).values(),
];

/** All of a run but its results. */
function runOf(report: ReportStream) {
  const { tool, date, problems = [] } = report;
  const documents = briefsOf(report);
  return {
    tool: { driver: { name: tool.name, version: tool.version, rules: rulesIn(report).map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: documents.every((document) => document.verdict !== null),
        toolExecutionNotifications: documents.flatMap((document) => document.problems).map(notification),
        toolConfigurationNotifications: problems.map(notification),
      },
    ],
    artifacts: artifacts(documents),
    properties: { date },
  };
}

/** JSON of one line without its line end. */
const line = (value: unknown): string => json(value, 0).slice(0, -1);

/** The report in SARIF 2.1.0, one document after another. */
export function* sarifPieces(report: ReportStream, options: SarifOptions): Generator<string> {
  const { properties, ...run } = runOf(report);
  const all = line({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
  yield `${all.slice(0, -'}]}'.length)},"results":[`;
  let between = '';
  for (const document of report.documents)
    for (const finding of findingsOf(report, document, options)) {
      yield between + line(resultOf(finding, document, options.subject));
      between = ',';
    }
  yield `],"properties":${line(properties)}}]}\n`;
}

/**
 * The report in SARIF 2.1.0, on one line. What falls short is a result, with a suppression where it is waived;
 * what stands in the way of judging is a notification. The same report gives the same bytes.
 */
export const sarifReport = (report: Report, options: SarifOptions): string => textOf(sarifPieces(report, options));
