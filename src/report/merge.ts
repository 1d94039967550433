import { listed } from '../check/term-words.ts';
import { shardedDocuments, shardedProblems, withPlainNames } from './merge-shards.ts';
import type { DocumentReport, ProblemReport, Report, RuleReport } from './report.ts';

/** A saved report with the name of its file. */
export interface SavedReport {
  readonly path: string;
  readonly report: Report;
}

/** A document that stands in two reports. */
export interface Repeated {
  readonly document: string;
  readonly first: string;
  readonly second: string;
}

/** The first document that stands in more than one of the reports, or twice in one; null where there is none. */
export function repeatedDocument(saved: readonly SavedReport[]): Repeated | null {
  const known = new Map<string, string>();
  for (const { path, report } of saved)
    for (const { path: document } of report.documents) {
      const first = known.get(document);
      if (first !== undefined) return { document, first, second: path };
      known.set(document, path);
    }
  return null;
}

/** The sets of rules of each profile as text, each with the first report that has it. */
function setsOf(saved: readonly SavedReport[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sets = new Map<string, Map<string, string>>();
  for (const { path, report } of saved)
    for (const [profile, rules] of Object.entries(report.rules)) {
      const known = sets.get(profile) ?? new Map<string, string>();
      const text = JSON.stringify(rules);
      if (!known.has(text)) known.set(text, path);
      sets.set(profile, known);
    }
  return sets;
}

/**
 * One profile may stand for several sets of rules: another version wrote them, or another policy changed them. It is then called after the
 * first report that has the set, such as "recommended (one.json)".
 */
function labelled(saved: readonly SavedReport[]): readonly Report[] {
  const sets = setsOf(saved);
  const nameOf = ({ report }: SavedReport, profile: string): string => {
    const known = sets.get(profile);
    return !known || known.size < 2 ? profile : `${profile} (${known.get(JSON.stringify(report.rules[profile]))})`;
  };
  return saved.map((own) => {
    const names = new Map(Object.keys(own.report.rules).map((profile) => [profile, nameOf(own, profile)]));
    const named = (profile: string): string => names.get(profile) ?? profile;
    return {
      ...own.report,
      rules: Object.fromEntries(Object.entries(own.report.rules).map(([profile, rules]) => [named(profile), rules])),
      documents: own.report.documents.map((document) => ({ ...document, profile: named(document.profile) })),
    };
  });
}

/** The rules that documents were judged by, in the order of their profiles' names. */
function rulesOf(reports: readonly Report[], documents: readonly DocumentReport[]): { [profile: string]: readonly RuleReport[] } {
  const ids = new Set(documents.flatMap(({ verdict, profile }) => (verdict === null ? [] : [profile])));
  return Object.fromEntries([...ids].toSorted().map((id) => [id, reports.find(({ rules }) => rules[id])?.rules[id] ?? []]));
}

/** Each problem once. Of notes on old data, whose words differ by their days alone, the earliest day says it for all. */
function problemsOf(reports: readonly Report[]): ProblemReport[] {
  const all = new Map(reports.flatMap(({ problems = [] }) => problems).map((problem) => [JSON.stringify(problem), problem]));
  const unique = [...all.values()];
  const [oldest] = unique.filter(({ code }) => code === 'old-data').toSorted((a, b) => (a.message < b.message ? -1 : 1));
  return unique.filter((problem) => problem.code !== 'old-data' || problem === oldest);
}

/** What a reader of the merged report is to know of it, where its parts were not made alike. */
function mixedNotes(versions: readonly string[], dates: readonly string[]): ProblemReport[] {
  const note = (message: string): ProblemReport => ({
    code: 'mixed-reports',
    level: 'note',
    message,
    remedy: 'To have all courses judged alike, check them again.',
    path: 'syllint',
    line: 1,
    column: 1,
  });
  return [
    ...(versions.length > 1 ? [note(`These reports were made by several versions of syllint: ${listed(versions, 'and')}.`)] : []),
    ...(dates.length > 1 ? [note(`These reports were made on several days, from ${dates[0]} to ${dates.at(-1)}.`)] : []),
  ];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].toSorted();

/** The reports of shards as if each had known of the others; other reports as they are. */
const namedAlike = (saved: readonly SavedReport[]): readonly Report[] => {
  const plain = saved.some(({ report }) => report.shard) ? withPlainNames(saved.map(({ report }) => report)) : null;
  return labelled(plain ? saved.map(({ path }, i) => ({ path, report: plain[i]! })) : saved);
};

/**
 * Saved reports as one, in their order, and the shards of a run in the order of the run. Reports that one run would have made together give
 * the report of that run. Of several dates the last stands in it, of several versions the one that merges; a note says so.
 */
export function mergeReports(saved: readonly SavedReport[], version: string): Report {
  const reports = namedAlike(saved);
  const sharded = reports.some(({ shard }) => shard);
  const versions = unique(reports.map(({ tool }) => tool.version));
  const dates = unique(reports.map(({ date }) => date));
  const documents = sharded ? shardedDocuments(reports) : reports.flatMap((report) => report.documents);
  const told = problemsOf(reports);
  const problems = [...(sharded ? shardedProblems(reports, told) : told), ...mixedNotes(versions, dates)];
  return {
    schema: 1,
    tool: { name: 'syllint', version: versions.length === 1 ? versions[0]! : version },
    date: dates.at(-1) ?? '',
    rules: rulesOf(reports, documents),
    documents,
    ...(problems.length > 0 ? { problems } : {}),
  };
}
