import { plainNumber, type Derived } from './hours-derived.ts';
import type { Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Part } from './schedule.ts';

const LEAST_PARTS = 2;
/** So many parts on lines one below the other are a list of the course, whatever they are on. */
const LEAST_LISTED = 3;

/** "45 lecture hours and 30 lab hours". */
const isLectureAndLab = (page: Page, p: Passage): boolean =>
  ['lecture', 'lab'].every((way) => page.quantities[p.index]!.some((q) => q.unit === 'hour' && q.qualifiers.has(way)));

const WAY = /^\W*(?:[A-Z][.)] )?(?:total )?(?:lecture|lab|laboratory|lec)(?: contact)? hours\b/i;
const isWay = (p: Passage): boolean => p.row === null && WAY.test(p.text);

/** The sum of the parts, where every listed part has its hours. */
export function hoursFromParts(page: Page, parts: readonly Part[]): Derived | null {
  const all = parts.filter((p) => p.hours !== null);
  // "Lecture hours: 54" is no topic beside the topics that add up to it.
  const ways = all.filter((p) => isWay(p.passage));
  const timed = ways.length > 0 && ways.length < all.length ? ways : all;
  const hours = timed.reduce((s, p) => s + p.hours!, 0);
  const named = timed.filter((p) => p.subjects.length > 0).length;
  const listed = timed.length >= LEAST_LISTED && timed.every((p, i) => i === 0 || p.passage.index === timed[i - 1]!.passage.index + 1);
  const ofWays = ways.length > 0;
  const inOneLine =
    timed.every((p) => p.passage === timed[0]!.passage) && timed[0] !== undefined && isLectureAndLab(page, timed[0].passage);
  if ((timed.length < LEAST_PARTS && !ofWays) || hours < 10 || (named * 2 < timed.length && !listed && !inOneLine && !ofWays)) return null;
  return {
    hours: Math.round(hours * 100) / 100,
    how: `${timed.map((p) => plainNumber(p.hours!)).join(' + ')} = ${plainNumber(hours)}.`,
    spans: timed.map((p) => page.source(p.span)),
  };
}
