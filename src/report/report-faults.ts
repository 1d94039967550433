import type { Path } from '../read/data-place.ts';
import { didYouMean } from '../read/suggestion.ts';
import type { Counts, DocumentReport, Report } from './report.ts';
import { countsOf, verdictOf } from './verdict.ts';
import { REASONS } from './words.ts';

/** What a report says that cannot be so, with the path of the value that says it. */
export interface ReportFault {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

const AGAIN = 'Take back what was changed by hand, or make the report again.';

const sameCounts = (a: Counts, b: Counts): boolean =>
  (['must', 'should', 'may'] as const).every((level) =>
    (['pass', 'fail', 'not-stated', 'not-applicable', 'waived'] as const).every((key) => a[level][key] === b[level][key]),
  );

/** The rules of the profile that a document was judged by; null where the report does not hold them. */
function ruleIds({ rules }: Report, profile: string): readonly string[] | null {
  return Object.hasOwn(rules, profile) ? (rules[profile] ?? []).map((rule) => rule.id) : null;
}

function unknownReason({ results }: DocumentReport): ReportFault | null {
  for (const [i, { closest = [] }] of results.entries())
    for (const [j, { reason }] of closest.entries())
      if (!Object.hasOwn(REASONS, reason)) {
        const remedy = didYouMean(reason, Object.keys(REASONS));
        return { path: ['results', i, 'closest', j, 'reason'], message: `"${reason}" is not known as a reason.`, remedy };
      }
  return null;
}

/** The verdict, the counts and the results of a document say the same thing three times. */
function untrueCounts({ verdict, counts, results }: DocumentReport): ReportFault | null {
  const counted = countsOf(results);
  if (!sameCounts(counts, counted)) return { path: ['counts'], message: 'The counts are not those of the results.', remedy: AGAIN };
  const due = verdictOf(counted);
  if (verdict === null || verdict === due) return null;
  return { path: ['verdict'], message: `The verdict is "${verdict}", and the results come to "${due}".`, remedy: AGAIN };
}

function documentFault(report: Report, document: DocumentReport): ReportFault | null {
  const { verdict, profile, results } = document;
  if (verdict === null && results.length > 0)
    return { path: ['verdict'], message: 'There are results and no verdict on them.', remedy: AGAIN };
  const known = ruleIds(report, profile);
  if (verdict !== null && known === null)
    return { path: ['profile'], message: `The report holds no rules of the profile "${profile}".`, remedy: AGAIN };
  const strange = results.findIndex(({ rule }) => !known?.includes(rule));
  if (strange >= 0)
    return { path: ['results', strange, 'rule'], message: `The profile "${profile}" has no rule of this name.`, remedy: AGAIN };
  return unknownReason(document) ?? untrueCounts(document);
}

/** A shard says where its documents stand: each at a place of its own, in order. */
function shardFault({ shard, documents }: Report): ReportFault | null {
  if (!shard) return null;
  const { index, count, places, documents: all } = shard;
  if (index > count) return { path: ['shard', 'index'], message: `There is no shard ${index} of ${count}.`, remedy: AGAIN };
  const wrong = places.findIndex((place, i) => place >= all || (i > 0 && place <= places[i - 1]!));
  if (wrong >= 0) return { path: ['shard', 'places', wrong], message: 'No document stands at this place.', remedy: AGAIN };
  if (places.length === documents.length) return null;
  return { path: ['shard', 'places'], message: `There are ${documents.length} documents and ${places.length} places.`, remedy: AGAIN };
}

/** The first thing in a report that cannot be so, though its shape is right; null where there is none. */
export function reportFault(report: Report): ReportFault | null {
  for (const [i, document] of report.documents.entries()) {
    const fault = documentFault(report, document);
    if (fault) return { ...fault, path: ['documents', i, ...fault.path] };
  }
  return shardFault(report);
}
