import type { Outcome } from '../check/rule.ts';
import { ended, upperFirst } from '../check/term-words.ts';
import { shownResults } from './course-names.ts';
import type { DocumentReport, Evidence, NearReport, Report, ResultReport, RuleReport } from './report.ts';
import type { Topic } from './topic.ts';
import { LEVELS, OUTCOMES } from './words.ts';

/** A result with its rule, and the results of laxer rules that are silent on the same. */
export interface Entry {
  readonly result: ResultReport;
  readonly rule: RuleReport;
  readonly also: readonly Entry[];
}

export interface Group {
  readonly outcome: Outcome;
  readonly entries: readonly Entry[];
}

const unknownRule = ({ rule, level }: ResultReport): RuleReport => ({
  id: rule,
  title: rule,
  level,
  why: '',
  source: [],
  expect: { 'any-of': [] },
  ask: '',
  fix: '',
});

/** What the report says of the rule of a result. */
export function rulesOf(
  { rules: all }: Pick<Report, 'rules'>,
  { profile }: Pick<DocumentReport, 'profile'>,
): (result: ResultReport) => RuleReport {
  const rules = new Map((all[profile] ?? []).map((rule) => [rule.id, rule]));
  return (result) => rules.get(result.rule) ?? unknownRule(result);
}

/** Not stated is listed once a topic, under the strictest rule on it. What is waived stands alone, with its reason. */
function folded(entries: readonly Entry[], topic: Topic): Entry[] {
  const leads = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { rule, outcome, waiver } = entry.result;
    const key = waiver ? `waived ${rule}` : topic(rule, outcome);
    leads.set(key, [...(leads.get(key) ?? []), entry]);
  }
  return [...leads.values()].flatMap(([lead, ...also]) => (lead ? [{ ...lead, also }] : []));
}

/**
 * The results of a document in the order in which they are shown: by outcome, then by level, then as the profile lists them.
 * Files of evidence are named as a person is shown them, unless the results are given as they are.
 */
export function groupsOf(report: Pick<Report, 'rules'>, document: DocumentReport, topic: Topic, results = shownResults(document)): Group[] {
  const ruleOf = rulesOf(report, document);
  const sorted = LEVELS.flatMap((level) => results.filter((result) => result.level === level));
  const entries = sorted.map((result): Entry => ({ result, rule: ruleOf(result), also: [] }));
  return OUTCOMES.map((outcome) => {
    const own = entries.filter((entry) => entry.result.outcome === outcome);
    return { outcome, entries: outcome === 'not-stated' ? folded(own, topic) : own };
  }).filter((group) => group.entries.length > 0);
}

/** What to ask the school: one question a topic, for every answer that is missing or falls short and is not waived. */
export function questionsOf(groups: readonly Group[], topic: Topic): string[] {
  const asked = new Map<string, string>();
  for (const { outcome, entries } of groups) {
    if (outcome !== 'fail' && outcome !== 'not-stated') continue;
    for (const { rule, result } of entries) {
      const key = topic(result.rule, outcome);
      if (rule.ask && !result.waiver && !asked.has(key)) asked.set(key, rule.ask);
    }
  }
  return [...new Set(asked.values())];
}

/** "A reason. Until 2027-06-30.", or null for a result that is not waived. */
export function waivedWords({ waiver }: ResultReport): string | null {
  if (!waiver) return null;
  return waiver.until === undefined ? waiver.reason : `${ended(waiver.reason)} Until ${waiver.until}.`;
}

/** The lines to show, each once and in the order of the text, those of one file together, and how many more there are. */
export function shownEvidence(evidence: readonly Evidence[], most: number): { readonly shown: readonly Evidence[]; readonly more: number } {
  const unique = [...new Map(evidence.map((e) => [`${e.path} ${e.line} ${e.text}`, e])).values()];
  const files = [...new Set(unique.map((e) => e.path))];
  const file = (e: Evidence): number => files.indexOf(e.path);
  return {
    shown: unique.slice(0, most).toSorted((a, b) => file(a) - file(b) || a.line - b.line || a.column - b.column),
    more: Math.max(0, unique.length - most),
  };
}

/** The closest lines, one for each place and reason. */
export function shownNear(closest: readonly NearReport[] | undefined, most: number): NearReport[] {
  const unique = new Map((closest ?? []).map((near) => [`${near.evidence[0]?.path} ${near.evidence[0]?.line} ${near.reason}`, near]));
  return [...unique.values()].slice(0, most);
}

function placeIn({ line, page, paragraph, table, row }: Evidence): string {
  if (page !== undefined) return `page ${page}`;
  if (table !== undefined) return `table ${table}, row ${row}`;
  return paragraph === undefined ? `line ${line}` : `paragraph ${paragraph}`;
}

/** "Line 34"; "Page 4" of a PDF; "Paragraph 12" or "Table 2, row 3" of a Word file; in a course of a program "cpt.md, line 34". */
export function placeWord(evidence: Evidence): string {
  const place = placeIn(evidence);
  return evidence.path === undefined ? upperFirst(place) : `${evidence.path}, ${place}`;
}
