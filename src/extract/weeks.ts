import type { Span } from '../read/outline.ts';
import { columns } from './columns.ts';
import { has, isElsewhere, type Page } from './page.ts';
import type { Passage } from './passages.ts';

/** Weeks, or sessions, counted from a schedule or from dates, with the lines of the first and the last. Spans are offsets into the clean text. */
export interface Count {
  readonly count: number;
  readonly how: string;
  readonly spans: readonly Span[];
}

const LEAST_WEEKS = 4;
const WEEK_LINE = /^\W*(?:weeks?|wks?)\.? ?#?(\d{1,2})(?: ?(?:[-–]|to|and|&) ?(\d{1,2}))?\b/i;
const NUMBER_LINE = /^(\d{1,2})(?: ?[-–] ?(\d{1,2}))?\b(?! ?[:%.)]\d)/;
/** "… Week 3 ICD-9-CM: neoplasms. Week 4 …" in a line that holds the whole calendar. */
const WEEK_INSIDE = /\bWeek \d{1,2}\b/g;
const WEEK_HEADER = /^weeks?\b(?!\s*\d)/i;
const DATE = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?\b/g;
/** "Jan 14", "Sept. 3", "August 26, 2025", and "14 January" as it is written outside of America. */
const MONTH_FIRST =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? ((?:19|20)\d\d)\b)?/g;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b\.?(?:,? ((?:19|20)\d\d)\b)?/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Numbered {
  readonly p: Passage;
  readonly first: number;
  readonly last: number;
}

function numbered(p: Passage, text: string, pattern: RegExp): Numbered[] {
  const found = pattern.exec(text);
  const first = Number(found?.[1]);
  return found && first > 0 ? [{ p, first, last: Number(found[2] ?? first) }] : [];
}

/** The longest run of numbers that starts at 1 and never goes back or leaps. */
function run(all: readonly Numbered[]): Numbered[] {
  let best: Numbered[] = [];
  let now: Numbered[] = [];
  for (const n of all) {
    const last = now.at(-1);
    if (n.first === 1 && (!last || last.last >= 1)) now = [n];
    else if (last && n.first > last.first && n.first <= last.last + 1) now = [...now, n];
    if (now.length > best.length) best = now;
  }
  return best;
}

const cell = (p: Passage, at: number): string => {
  const span = p.row?.cells[at];
  return span ? p.text.slice(span.start - p.span.start, span.end - p.span.start) : '';
};

/** Rows of tables with a week column, and rows that begin with "Week 3". */
function weekRows(page: Page): Numbered[] {
  return page.passages.flatMap((p) => {
    if (!p.row || p.row.isHeader || has(p, 'grading')) return [];
    const column = p.row.header ? columns(p.row.header).indexOf('week') : -1;
    return column >= 0 ? numbered(p, cell(p, column), NUMBER_LINE) : numbered(p, cell(p, 0), WEEK_LINE);
  });
}

/** Lines that begin with "Week 3", and numbered lines below a line that begins with "Week". */
function weekLines(page: Page): Numbered[] {
  let below = false;
  return page.passages.flatMap((p) => {
    if (p.row || isElsewhere(p) || has(p, 'grading', 'refund')) return [];
    const inside = Array.from(p.text.matchAll(WEEK_INSIDE)).flatMap((m) => numbered(p, m[0], WEEK_LINE));
    const named = inside.length > 0 ? inside : numbered(p, p.text, WEEK_LINE);
    if (named.length > 0) return named;
    if (WEEK_HEADER.test(p.text) && p.tokens.length <= 12) below = true;
    else if (p.kind === 'heading') below = false;
    return below ? numbered(p, p.text, NUMBER_LINE) : [];
  });
}

function counted(all: readonly Numbered[]): Count | null {
  const weeks = run(all);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || last.last < LEAST_WEEKS || weeks.length < 3) return null;
  return { count: last.last, how: `The schedule runs from week 1 to week ${last.last}.`, spans: [last.p.span, first.p.span] };
}

/** Days from 1 January 2000 in the calendar, or NaN. */
const day = (month: number, date: number, year: number): number => {
  const shifted = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return month >= 1 && month <= 12 && date <= 31
    ? 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * m + 2) / 5) + date
    : Number.NaN;
};

interface Dated {
  readonly day: number;
  readonly span: Span;
  readonly year: boolean;
}

const month = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** The dates of a passage in the order of its text. A date without a year counts in a year of its own. */
function dates(p: Passage): Dated[] {
  const dated = (m: RegExpExecArray, mon: number, date: number, year: string | undefined): Dated => ({
    day: day(mon, date, (Number(year ?? 2001) % 100) + 2000),
    span: { start: p.span.start + m.index, end: p.span.start + m.index + m[0].length },
    year: year !== undefined,
  });
  const first = Array.from(p.text.matchAll(MONTH_FIRST), (m) => dated(m, month(m[1]!), Number(m[2]), m[3]));
  const named = first.length > 0 ? first : Array.from(p.text.matchAll(DAY_FIRST), (m) => dated(m, month(m[2]!), Number(m[1]), m[3]));
  return [...Array.from(p.text.matchAll(DATE), (m) => dated(m, Number(m[1]), Number(m[2]), m[3])), ...named]
    .filter((d) => !Number.isNaN(d.day))
    .toSorted((x, y) => x.span.start - y.span.start);
}

/** What stands between the two ends of a range of dates. */
const TO = /^,? ?(?:[-–—]|to|through|thru|until|till) ?(?:\w{3,9}day,? )?$/i;
const YEAR_OF_DAYS = 365;

/** From the first date to the second, in weeks; a date without a year takes that of the other one, and goes on into the next where it must. */
function weeksBetween(first: Dated, last: Dated): number {
  const span = last.day - first.day;
  const days = first.year === last.year ? span : ((span % YEAR_OF_DAYS) + YEAR_OF_DAYS) % YEAR_OF_DAYS;
  return Math.round((days + 1) / 7);
}

/** "Course Dates: 05/11/2020 - 07/12/2020", "Tuesdays, August 26 through December 9". */
function dateRange(page: Page): Count | null {
  for (const p of page.passages) {
    const [first, last] = dates(p);
    const near = page.passages[p.index - 1];
    if (!first || !last || isElsewhere(p) || !(has(p, 'duration', 'meeting-times', 'year') || (near && has(near, 'duration')))) continue;
    if (!TO.test(page.text.slice(first.span.end, last.span.start))) continue;
    const weeks = weeksBetween(first, last);
    if (weeks >= LEAST_WEEKS && weeks <= 60)
      return {
        count: weeks,
        how: `${page.text.slice(first.span.start, first.span.end)} to ${page.text.slice(last.span.start, last.span.end)} is ${weeks} weeks.`,
        spans: [p.span],
      };
  }
  return null;
}

/** What stands between dates that are named one by one: "March 22 and April 12", "Jan. 4, 11". */
const AND = /^(?:,|,? ?(?:and|&))? ?$/i;

/** How many dates a passage names one by one; 0 where they are the ends of a range, or one alone. */
export function listedDates(p: Passage): number {
  const all = dates(p);
  const listed = all.every((d, i) => i === 0 || AND.test(p.text.slice(all[i - 1]!.span.end - p.span.start, d.span.start - p.span.start)));
  return all.length > 1 && listed ? all.length : 0;
}

/** "No class November 3 and 26", beside the dates of the course: how many days fall out, where its weeks follow from a range of dates. */
export function daysOff(page: Page): { readonly count: number; readonly spans: readonly Span[] } {
  const range = dateRange(page)?.spans[0];
  const off = page.passages.filter(
    (p) => range && p.row === null && NO_CLASS_ON.test(p.text) && Math.abs(p.index - indexOf(page, range)) <= NEAR_RANGE,
  );
  const days = off.map((p) => ({ p, count: listedDates(p) || Math.min(1, dates(p).length) })).filter(({ count }) => count > 0);
  return { count: days.reduce((sum, { count }) => sum + count, 0), spans: days.map(({ p }) => p.span) };
}
const NO_CLASS_ON = /^\W*no (?:class(?:es)?|sessions?|meetings?)\b/i;
/** So many passages lie at most between the dates of a course and the days without class. */
const NEAR_RANGE = 4;
const indexOf = (page: Page, span: Span): number => page.passages.find((p) => p.span.start === span.start)?.index ?? -NEAR_RANGE * 2;

/** "8 Saturdays", "sixteen Tuesdays": one class a week, where the text counts one day only. */
function weekdays(page: Page): Count | null {
  for (const p of page.passages)
    for (const q of isElsewhere(p) ? [] : page.quantities[p.index]!) {
      const words = page.text.slice(q.span.start, q.span.end);
      if (q.unit !== 'session' || q.low < LEAST_WEEKS || q.per !== null || !WEEKDAY.test(words)) continue;
      return { count: q.low, how: `${words}, one a week.`, spans: [q.span] };
    }
  return null;
}
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days$/i;

/** A date on which nobody meets. */
const NO_CLASS =
  /\bno class(?:es)?\b(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))|\bholiday\b|\brecess\b|\bcollege closed\b|\bspring break\b/i;

/** "Feb 15", and what happens on it in the next line. */
const isDate = (p: Passage, { span }: Dated): boolean => p.row === null && span.end - span.start >= p.text.trim().length;

/** A schedule whose lines or rows each begin with a date, a week apart. */
function datedSchedule(page: Page): Count | null {
  const all = page.passages
    .filter((p) => !isElsewhere(p))
    .flatMap((p) =>
      dates(p)
        .slice(0, 1)
        .filter((d) => !d.year)
        .map((d) => ({ ...d, off: NO_CLASS.test(p.text) || (isDate(p, d) && NO_CLASS.test(page.passages[p.index + 1]?.text ?? '')) })),
    );
  let [from, best] = [0, [] as typeof all];
  for (let i = 1; i <= all.length; i += 1) {
    const gap = i < all.length ? all[i]!.day - all[i - 1]!.day : -1;
    // A year that is not named may be a leap year.
    if (gap >= 6 && gap <= 8) continue;
    if (i - from > best.length) best = all.slice(from, i);
    from = i;
  }
  const [first, last] = [best[0], best.at(-1)];
  const weeks = best.filter((d) => !d.off).length;
  if (!first || !last || weeks < LEAST_WEEKS) return null;
  return { count: weeks, how: `The schedule has ${weeks} dates, one a week.`, spans: [last.span, first.span] };
}

/** Fewer rows are no schedule of sessions. */
const LEAST_SESSIONS = 5;

/** A table with a row and a date for each session, more than one a week: how many there are, with the lines of the last and the first. */
export function datedSessions(page: Page): Count | null {
  const rows = page.passages.filter((p) => p.row && !p.row.isHeader && p.row.header?.some((h) => /^date/i.test(h)) && !has(p, 'grading'));
  const all = rows.filter((p) => p.row!.table === rows[0]?.row?.table && !NO_CLASS.test(p.text)).flatMap((p) => dates(p).slice(0, 1));
  const gaps = all.slice(1).map((d, i) => d.day - all[i]!.day);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < LEAST_SESSIONS || gaps.some((g) => g <= 0) || gaps.every((g) => g >= 7)) return null;
  return { count: all.length, how: `The schedule has ${all.length} dates.`, spans: [last.span, first.span] };
}

/** The weeks that follow from a numbered or dated schedule, or from the dates of the course; null where neither is there. */
export const countWeeks = (page: Page): Count | null =>
  counted(weekRows(page)) ?? counted(weekLines(page)) ?? weekdays(page) ?? datedSchedule(page) ?? dateRange(page);
