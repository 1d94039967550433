import type { Span } from '../read/outline.ts';
import type { Classes } from './class-parts.ts';
import type { Draft } from './draft.ts';
import { judgeHours } from './hours-judge.ts';
import { has, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities.ts';
import { classHours, meetings } from './meetings.ts';
import { datedSessions, daysOff } from './weeks.ts';

/** Hours by arithmetic, with the arithmetic in words and the place of every input in the source. */
export interface Derived {
  readonly hours: number;
  readonly how: string;
  readonly spans: readonly Span[];
  /** The classes that the hours follow from, where all are of one length. */
  readonly classes?: Classes;
}

/** As a person writes it: at most two decimals. */
export const plainNumber = (n: number): string => String(Math.round(n * 100) / 100);

interface Rate {
  readonly passage: Passage;
  readonly q: Quantity;
}

const OF_KIND = /^ of (?:lec|lab)\w*/i;

/** By the words of the figure itself, else by those around it. */
function kindOf({ passage, q }: Rate): 'lecture' | 'lab' | 'class' {
  const from = q.span.start - passage.span.start;
  const to = q.span.end - passage.span.start;
  const own = passage.text.slice(from, to) + (OF_KIND.exec(passage.text.slice(to))?.[0] ?? '');
  if (/\blab/i.test(own) !== /\blec/i.test(own)) return /\blab/i.test(own) ? 'lab' : 'lecture';
  const [role] = passage.own.filter((r) => r === 'lecture' || r === 'laboratory');
  if (role !== undefined) return role === 'lecture' ? 'lecture' : 'lab';
  return q.qualifiers.has('lab') && !q.qualifiers.has('lecture') ? 'lab' : q.qualifiers.has('lecture') ? 'lecture' : 'class';
}

function repeatedRates(page: Page): Rate[] {
  return page.passages.flatMap((passage) =>
    page.quantities[passage.index]!.filter((q) => q.unit === 'hour' && judgeHours(passage, q, false).is === 'repeated').map((q) => ({
      passage,
      q,
    })),
  );
}

/** "two hours of lecture and two hours of laboratory each week": the week is that of both. */
function sharesWeek(r: Rate, next: Rate | undefined): boolean {
  if (r.q.per !== null || next?.passage !== r.passage || next.q.per !== 'week') return false;
  const between = r.passage.text.slice(r.q.span.end - r.passage.span.start, next.q.span.start - r.passage.span.start);
  return /^ (?:of )?[a-z ]{0,20}and $/.test(between);
}

/** One rate of each kind: the first class rate, else the first lecture and the first lab rate. */
function weeklyRates(rates: readonly Rate[]): Rate[] {
  const weekly = rates.filter(
    (r, i) =>
      r.q.per === 'week' ||
      sharesWeek(r, rates[i + 1]) ||
      (r.q.per === null && (r.q.form !== 'number-first' || has(r.passage, 'weekly-hours'))),
  );
  const byKind = new Map<string, Rate>();
  for (const r of weekly) if (!byKind.has(kindOf(r)) && r.q.low > 0) byKind.set(kindOf(r), r);
  const [whole, lab] = [byKind.get('class'), byKind.get('lab')];
  // "Class: 2 hours/week   Lab: 3 hours/week"
  if (whole && lab && !byKind.has('lecture') && isClassBeside(whole, lab)) return [whole, lab];
  return whole ? [whole] : [...byKind.values()];
}

const CLASS_LABEL = /^\W*class(?: hours?)?\W*\d/i;
const isClassBeside = ({ passage }: Rate, lab: Rate): boolean =>
  CLASS_LABEL.test(passage.text) && Math.abs(lab.passage.index - passage.index) <= 1;

const sum = (all: readonly Rate[]): number => all.reduce((s, r) => s + r.q.low, 0);

/** Days for which something may be looked at again are no class days. */
const KEPT = /\brecord(?:ed|ings?)\b|\bstays? up\b/i;

/** The number of class days or sessions that the text gives: "85 Days", "30 sessions". */
function countOf(page: Page, unit: 'day' | 'session'): Rate | null {
  for (const passage of page.passages)
    for (const q of page.quantities[passage.index]!)
      if (
        q.unit === unit &&
        q.per === null &&
        q.low >= 3 &&
        !KEPT.test(passage.text) &&
        !has(passage, 'refund', 'policies', 'cost', 'office', 'other-courses', 'grading') &&
        !['office', 'access', 'exam', 'out-of-class'].some((w) => q.qualifiers.has(w))
      )
        return { passage, q };
  return null;
}

/** "30 sessions of 3 hours", "24 × 2 hours": a count and the hours of each, side by side. */
function sessionsOfHours(page: Page): Derived | null {
  for (const p of page.passages)
    for (const [i, count] of page.quantities[p.index]!.entries()) {
      const each = page.quantities[p.index]![i + 1];
      if (
        (count.unit !== 'session' && count.unit !== 'day') ||
        each?.unit !== 'hour' ||
        REACHED.test(p.text) ||
        count.low < 3 ||
        judgeHours(p, each, false).is === 'not'
      )
        continue;
      if (!OF.test(page.text.slice(count.span.end, each.span.start))) continue;
      const hours = count.low * each.low;
      return {
        hours,
        how: `${plainNumber(count.low)} ${count.unit}s × ${plainNumber(each.low)} hours = ${plainNumber(hours)}.`,
        spans: [page.source(count.span), page.source(each.span)],
        classes: { count: count.low, hours: each.low },
      };
    }
  return null;
}

/** "Help line, 7 days, 14 hours a day" */
const REACHED = /\b(?:help ?(?:line|desk)|hot ?line|support|chat|open)\b/i;

/** "8 Saturdays", and the clock times of each on another line. */
function sessionsByClock(page: Page): Derived | null {
  const count = countOf(page, 'session') ?? countOf(page, 'day');
  const met = count && count.q.low >= LEAST_CLASSES ? classHours(page) : null;
  if (!met || !count) return null;
  const hours = count.q.low * met.hours;
  return {
    hours,
    how: `${plainNumber(count.q.low)} ${count.q.unit}s × ${plainNumber(met.hours)} hours (${met.how}) = ${plainNumber(hours)}.`,
    spans: [page.source(count.q.span), ...met.spans.map(page.source)],
    classes: { count: count.q.low, hours: met.hours },
  };
}

/** A schedule with a date for each session, and the clock times of each on another line. */
function sessionsByDate(page: Page): Derived | null {
  const dated = datedSessions(page);
  const met = dated && classHours(page);
  if (!dated || !met) return null;
  const hours = dated.count * met.hours;
  return {
    hours,
    how: `${dated.how} ${dated.count} × ${plainNumber(met.hours)} hours (${met.how}) = ${plainNumber(hours)}.`,
    spans: [...met.spans, ...dated.spans].map(page.source),
    classes: { count: dated.count, hours: met.hours },
  };
}

/** Fewer classes are no course. */
const LEAST_CLASSES = 5;

const OF = /^ ?(?:of|x|×|at|@|, each)? ?(?:about )?$/i;

/** Weeks times hours a week, or days or sessions times the hours of each. */
export function hoursFromWeeks(page: Page, draft: Draft): Derived | null {
  const side = sessionsOfHours(page);
  if (side) return side;
  const rates = repeatedRates(page);
  const weeks = draft.said.weeks[0];
  const weekly = weeklyRates(rates);
  const source = (all: readonly Rate[]): Span[] => all.map((r) => page.source(r.q.span));
  if (weeks && weekly.length > 0) {
    const each =
      weekly.length > 1
        ? `(${weekly.map((r) => `${plainNumber(r.q.low)} ${kindOf(r)}`).join(' + ')}) hours`
        : `${plainNumber(sum(weekly))} hours`;
    const hours = weeks.value * sum(weekly);
    return {
      hours,
      how: `${plainNumber(weeks.value)} weeks × ${each} = ${plainNumber(hours)}.`,
      spans: [...source(weekly), ...weeks.spans],
    };
  }
  const perDay = rates.find((r) => r.q.per === 'day' || r.q.per === 'session' || (r.q.per === null && r.q.form === 'number-first'));
  const count =
    perDay &&
    (perDay.q.per === 'session' ? (countOf(page, 'session') ?? countOf(page, 'day')) : (countOf(page, 'day') ?? countOf(page, 'session')));
  if (perDay && count) {
    const hours = count.q.low * perDay.q.low;
    return {
      hours,
      how: `${plainNumber(count.q.low)} ${count.q.unit}s × ${plainNumber(perDay.q.low)} hours = ${plainNumber(hours)}.`,
      spans: [...source([count]), ...source([perDay])],
      classes: { count: count.q.low, hours: perDay.q.low },
    };
  }
  const counted = sessionsByDate(page) ?? sessionsByClock(page);
  if (counted) return counted;
  const met = weeks && meetings(page);
  if (!met || !weeks) return null;
  const off = weeks.basis === 'computed' && met.each !== null ? daysOff(page) : { count: 0, spans: [] };
  const hours = weeks.value * met.hours + (met.once?.hours ?? 0) - off.count * (met.each ?? 0);
  const less = off.count > 0 ? ` − ${off.count} × ${plainNumber(met.each ?? 0)} hours` : '';
  return {
    hours,
    how: `${plainNumber(weeks.value)} weeks × ${plainNumber(met.hours)} hours (${met.how})${met.once ? ` + ${met.once.how}` : ''}${less} = ${plainNumber(hours)}.`,
    spans: [...met.spans.map(page.source), ...weeks.spans, ...off.spans.map(page.source)],
  };
}

/** The classes of a course, where they make up its hours. */
export function classesOf(page: Page, draft: Draft, total: number): Classes | null {
  const classes = hoursFromWeeks(page, draft)?.classes;
  return classes && Math.abs(classes.count * classes.hours - total) <= FITS ? classes : null;
}
/** In hours. */
const FITS = 0.5;

/** The hours a week and the meeting times that lead to no total, since the text gives no number of weeks. Offsets into the clean text. */
export function hoursWithoutWeeks(page: Page, draft: Draft): readonly Span[] {
  if (draft.said.weeks.length > 0) return [];
  const weekly = weeklyRates(repeatedRates(page)).filter((r) => r.q.per === 'week' || has(r.passage, 'weekly-hours'));
  return weekly.length > 0 ? weekly.map((r) => r.q.span) : (meetings(page)?.spans ?? []);
}
