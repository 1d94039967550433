import { listed } from '../check/term-words.ts';
import type { SavedReport } from './merge.ts';
import type { DocumentReport, ProblemReport, Report, ShardReport } from './report.ts';

interface SavedShard extends SavedReport {
  readonly shard: ShardReport;
}

/** "shard 2", or "shards 2, 5 and 7". */
const named = (numbers: readonly number[]): string => {
  const shown = numbers.slice(0, 10).map(String);
  const more = numbers.length > 10 ? [`${numbers.length - 10} more`] : [];
  return `shard${numbers.length === 1 ? '' : 's'} ${listed([...shown, ...more], 'and')}`;
};

const AGAIN = 'Run all shards again on the same files, with the same options.';

function differing(shards: readonly SavedShard[]): string | null {
  const [first, ...rest] = shards;
  const other = rest.find(
    ({ shard }) => shard.count !== first!.shard.count || shard.files !== first!.shard.files || shard.documents !== first!.shard.documents,
  );
  if (!first || !other) return null;
  if (other.shard.count !== first.shard.count)
    return `${first.path} is one of ${first.shard.count} shards, and ${other.path} is one of ${other.shard.count}. ${AGAIN}`;
  return `${first.path} and ${other.path} are shards of different files. ${AGAIN}`;
}

function doubled(shards: readonly SavedShard[]): string | null {
  const known = new Map<number, string>();
  for (const { path, shard } of shards) {
    const first = known.get(shard.index);
    if (first !== undefined)
      return `Shard ${shard.index} of ${shard.count} is there twice, in ${first} and in ${path}. Leave one of the two out.`;
    known.set(shard.index, path);
  }
  return null;
}

function missing(shards: readonly SavedShard[]): string | null {
  const { count } = shards[0]!.shard;
  const there = new Set(shards.map(({ shard }) => shard.index));
  const gone = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !there.has(index));
  if (gone.length === 0) return null;
  const is = gone.length === 1 ? 'is' : 'are';
  return `Of ${count} shards, ${named(gone)} ${is} missing. Run ${gone.length === 1 ? 'it' : 'them'} again, and name every report.`;
}

/** Each place among all documents must be taken once; the hash of a path sees to that unless files changed between the shards. */
function uncounted(shards: readonly SavedShard[]): string | null {
  const { documents } = shards[0]!.shard;
  const places = new Set(shards.flatMap(({ shard }) => shard.places));
  const given = shards.reduce((sum, { shard }) => sum + shard.places.length, 0);
  if (places.size === documents && given === documents) return null;
  return `The shards hold ${places.size} of ${documents} documents. ${AGAIN}`;
}

/** What keeps these reports from being merged where some of them are shards: they must be all shards of one run, each once. Else null. */
export function shardsFault(saved: readonly SavedReport[]): string | null {
  const shards = saved.flatMap((one): SavedShard[] => (one.report.shard ? [{ ...one, shard: one.report.shard }] : []));
  const [first] = shards;
  if (!first) return null;
  const whole = saved.find(({ report }) => !report.shard);
  if (whole) return `${first.path} is a shard, and ${whole.path} is none. Merge all shards of one run, and nothing else.`;
  return differing(shards) ?? doubled(shards) ?? missing(shards) ?? uncounted(shards);
}

/** The documents of all shards in the order of the run. */
export function shardedDocuments(reports: readonly Report[]): readonly DocumentReport[] {
  const placed = reports.flatMap(({ documents, shard }) => documents.map((document, i) => ({ document, place: shard?.places[i] ?? 0 })));
  return placed.toSorted((a, b) => a.place - b.place).map(({ document }) => document);
}

/** A waiver is unused only where no shard needs it. */
export function shardedProblems(reports: readonly Report[], problems: readonly ProblemReport[]): ProblemReport[] {
  const said = reports.map((report) => new Set((report.problems ?? []).map((problem) => JSON.stringify(problem))));
  return problems.filter((problem) => problem.code !== 'unused-waiver' || said.every((own) => own.has(JSON.stringify(problem))));
}

/** The name of a profile that a policy changed begins with that of the profile. */
const CALLED_AFTER_POLICY = / \((?:[^()]*\/)?syllint\.config\.yaml\)$/;

const baseOf = (profile: string): string => profile.replace(CALLED_AFTER_POLICY, '');

/**
 * A shard does not know whether documents in other shards were judged by other rules of the same profile, and names it after the policy
 * where they may have been. Where they were not, it has its own name back.
 */
export function withPlainNames(reports: readonly Report[]): readonly Report[] {
  const sets = new Map<string, Set<string>>();
  for (const { rules, documents } of reports)
    for (const profile of new Set(documents.flatMap((d) => (d.verdict === null ? [] : [d.profile])))) {
      const base = baseOf(profile);
      sets.set(base, (sets.get(base) ?? new Set<string>()).add(JSON.stringify(rules[profile])));
    }
  const nameOf = (profile: string): string => ((sets.get(baseOf(profile))?.size ?? 0) < 2 ? baseOf(profile) : profile);
  return reports.map((report) => ({
    ...report,
    rules: Object.fromEntries(Object.entries(report.rules).map(([profile, rules]) => [nameOf(profile), rules])),
    documents: report.documents.map((document) =>
      document.verdict === null ? document : { ...document, profile: nameOf(document.profile) },
    ),
  }));
}
