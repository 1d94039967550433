import type { Rule } from '../check/rule.ts';
import { DATA_CHECKED } from '../check/rules.generated.ts';
import type { ProblemReport } from './report.ts';

/** The day a year after another; for February 29 it is a day between two others, which compares as it should. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The day on which the oldest of what these rules rest on was checked: their sources, and the data that come with syllint. */
const oldest = (rules: readonly Rule[]): string | undefined =>
  [...Object.values(DATA_CHECKED), ...rules.flatMap((rule) => rule.source.map((s) => s.checked))].toSorted()[0];

/** A note where something that the rules rest on was checked more than 12 months before the date (`YYYY-MM-DD`), else nothing. */
export function oldDataNotes(rules: readonly Rule[], date: string): readonly ProblemReport[] {
  const checked = oldest(rules);
  if (checked === undefined || yearAfter(checked) >= date) return [];
  return [
    {
      code: 'old-data',
      level: 'note',
      message: `Some of the sources and exam facts behind the rules were last checked on ${checked}, more than 12 months before ${date}.`,
      remedy: 'Look for a newer version of syllint, and ask AAPC or AHIMA about the exam.',
      path: 'syllint',
      line: 1,
      column: 1,
    },
  ];
}
