import type { Span } from '../read/outline.ts';
import { has, isElsewhere, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { listedDates } from './weeks.ts';

/** The hours of one week by days and clock times: "Tuesdays 6:30 p.m. – 9:20 p.m.". Spans are offsets into the clean text. */
export interface Meetings {
  readonly hours: number;
  readonly how: string;
  readonly spans: readonly Span[];
  /** The hours of one class, where all are of one length. */
  readonly each: number | null;
  /** Besides, classes on dates that are named one by one: their hours in all. */
  readonly once?: { readonly hours: number; readonly how: string };
}

const TIMES =
  /\b(\d{1,2})(?:[:.](\d{2}))? ?(a|p)?\.?(?:m\b)?\.?(?: ?(?:[-–—]|to|until) ?| )(?:(\d{1,2})[:.](\d{2}) ?(a|p)?\.?(?:m\b)?|(\d{1,2}) ?[ap]\.?m\b)/gi;
/** More hours a week than this are those of an office. */
const MOST_HOURS = 40;
/** No class takes longer, in hours. */
const LONGEST = 9;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = /\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/gi;
const ABBREVIATED = /\b(MWF|MW|TTh|TR|TuTh|MTWTh|MTWThF|M-F|M-Th)\b/;
const COUNT: Readonly<Record<string, number>> = { MWF: 3, MW: 2, TTh: 2, TR: 2, TuTh: 2, MTWTh: 4, MTWThF: 5, 'M-F': 5, 'M-Th': 4 };
const RANGE =
  /\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s? ?(?:[-–—]|to|through|thru) ?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i;

const index = (day: string): number => DAYS.indexOf(day.slice(0, 3).toLowerCase());

/** How many days a week the text names; "Monday & Wednesday" is two, "Monday-Friday" five. */
export function daysNamed(text: string): number {
  const short = ABBREVIATED.exec(text);
  if (short) return COUNT[short[1]!]!;
  const range = RANGE.exec(text);
  if (range) return ((index(range[2]!) - index(range[1]!) + 7) % 7) + 1;
  return new Set(Array.from(text.matchAll(DAY), (m) => index(m[1]!))).size;
}

function lasting(m: RegExpExecArray): number {
  const minutes = (h: string, min: string | undefined): number => (Number(h) % 12) * 60 + Number(min ?? 0);
  const [from, to] = [minutes(m[1]!, m[2]), minutes(m[4] ?? m[7]!, m[5])];
  return ((to - from + 720) % 720) / 60;
}

/** "(12:00–1:00 lunch break)": hours in which nobody is taught. */
const BREAK = /^\W*(?:for )?(?:a |the )?(?:lunch|break|merienda|recess)\b/i;
const isBreak = (text: string, m: RegExpExecArray): boolean => BREAK.test(text.slice(m.index + m[0].length));

/** Each clock range of a line with the days that stand before it since the last one. */
function weekly(p: Passage): { hours: number; each: number | null; how: string } | null {
  const parts: string[] = [];
  // "Weekday BatchMonday to Thursday": a key may be glued to its value.
  const text = p.text.replace(/([a-z])(?=[A-Z][a-z])/g, '$1 ');
  let [hours, from, last] = [0, 0, 0];
  for (const m of text.matchAll(TIMES)) {
    const days = daysNamed(text.slice(from, m.index)) || (parts.length === 0 ? daysNamed(text.slice(m.index + m[0].length)) : 0);
    const each = lasting(m);
    from = m.index + m[0].length;
    if (isBreak(text, m) && parts.length > 0 && each > 0 && each <= LONGEST) {
      hours -= last * each;
      parts.push(`− ${last} × ${Math.round(each * 100) / 100}`);
      continue;
    }
    if (days === 0 || each <= 0 || each > LONGEST) continue;
    hours += days * each;
    last = days;
    parts.push(`${days} × ${Math.round(each * 100) / 100}`);
  }
  return hours > 0 ? { hours, each: parts.length === 1 ? hours / last : null, how: parts.join(' + ').replaceAll('+ −', '−') } : null;
}

/** "Tuesdays, 6:00 to 8:30 p.m." near the top: days and times, and little else. */
const headLine = (p: Passage): boolean => p.index < 14 && p.text.length < 70 && daysNamed(p.text) > 0;

/** The hours of one class by its clock times, where the day stands elsewhere: "Time: 8:00 AM – 12:00 NN and 1:00 PM – 5:00 PM". */
export function classHours(page: Page): Meetings | null {
  for (const p of page.passages) {
    if (!(p.own.includes('meeting-times') || headLine(p)) || isElsewhere(p) || NO_CLASS.test(p.text)) continue;
    const each = Array.from(p.text.matchAll(TIMES), (m) => (isBreak(p.text, m) ? -lasting(m) : lasting(m))).filter(
      (hours) => hours !== 0 && hours <= LONGEST,
    );
    if (daysNamed(p.text) > 0 && each.filter((hours) => hours > 0).length > 1) continue;
    if (each.length === 0 || /\bor\b|batch/i.test(p.text)) continue;
    const hours = each.reduce((sum, h) => sum + h, 0);
    return { hours, each: hours, how: each.map((h) => Math.round(h * 100) / 100).join(' + '), spans: [p.span] };
  }
  return null;
}

/** Times at which somebody or something may be reached, or at which something is due. */
const NO_CLASS =
  /\boffice|\b(?:tele)?phone|\bcalls?\b|whats ?app|\bopen\b|help ?desk|support|deadline|due\b|\boptional\b|\bno (?:required|scheduled) meetings\b|\b(?:computer )?lab hours\b|\b(?:help|student|drop[- ]?in|consultation|conference|advising|tutoring|library) hours\b|\bappointment|\breach\b|\banswer|\bavailable\b|\bmessage us\b|\benquir|\binquir/i;

/** "Days: Tuesday, Thursday" and "Time: 6:00 p.m. - 9:00 p.m.": the days behind one label and the times behind another. */
function byLabels(page: Page): Meetings | null {
  const values = page.passages.flatMap((p) =>
    p.own.includes('meeting-times') && p.value && !isElsewhere(p)
      ? [{ span: p.value, text: page.text.slice(p.value.start, p.value.end) }]
      : [],
  );
  const clock = (text: string): number[] => Array.from(text.matchAll(TIMES), lasting);
  const days = values.filter((v) => daysNamed(v.text) > 0 && clock(v.text).length === 0);
  const times = values.filter((v) => clock(v.text).length === 1 && daysNamed(v.text) === 0);
  const [each] = times.length === 1 ? clock(times[0]!.text) : [];
  if (days.length !== 1 || each === undefined || each <= 0 || each > LONGEST || [days[0]!, times[0]!].some((v) => /\bor\b/i.test(v.text)))
    return null;
  const count = daysNamed(days[0]!.text);
  return { hours: count * each, each, how: `${count} × ${Math.round(each * 100) / 100}`, spans: [days[0]!.span, times[0]!.span] };
}

const onDates = (all: readonly { dates: number; hours: number }[]): { hours: number; how: string } => ({
  hours: all.reduce((s, f) => s + f.dates * f.hours, 0),
  how: all.map((f) => `${f.dates} dates × ${Math.round(f.hours * 100) / 100} hours`).join(' + '),
});

/** The class times of a week; null where days and times do not stand together, or where batches are a choice. */
export function meetings(page: Page): Meetings | null {
  const found = page.passages
    .filter((p) => !has(p, 'office', 'policies', 'other-courses', 'instructor'))
    .filter((p) => !NO_CLASS.test(p.text))
    .flatMap((p) => {
      const w = weekly(p);
      return w ? [{ ...w, span: p.span, dates: listedDates(p), choice: /\bor\b|batch/i.test(p.text) || has(p, 'batches') }] : [];
    });
  if (found.length === 0) return byLabels(page);
  if (found.some((f) => f.choice)) {
    // A weekday batch and a weekend batch of as many hours are one course.
    const [first] = found;
    const alike = found.length > 1 && found.every((f) => f.hours === first!.hours && f.dates === 0);
    return alike && first!.hours <= MOST_HOURS ? { hours: first!.hours, each: first!.each, how: first!.how, spans: [first!.span] } : null;
  }
  const distinct = found
    .filter((f, i) => found.findIndex((g) => page.text.slice(g.span.start, g.span.end) === page.text.slice(f.span.start, f.span.end)) === i)
    .slice(0, 3);
  const every = distinct.filter((f) => f.dates === 0);
  const once = distinct.filter((f) => f.dates > 0);
  const hours = every.reduce((s, f) => s + f.hours, 0);
  if (hours > MOST_HOURS || every.length === 0) return null;
  return {
    hours,
    each: every.length === 1 ? every[0]!.each : null,
    how: every.map((f) => f.how).join(' + '),
    spans: distinct.map((f) => f.span),
    ...(once.length > 0 ? { once: onDates(once) } : {}),
  };
}
