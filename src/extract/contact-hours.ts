import type { Span } from '../read/outline.ts';
import { amount, columns } from './columns.ts';
import { extend, miss, say, type Draft } from './draft.ts';
import { judgeHours, type HoursRole } from './hours-judge.ts';
import { hoursFromWeeks, hoursWithoutWeeks, plainNumber, type Derived } from './hours-derived.ts';
import { conversion, hoursFromCredits } from './hours-from-credits.ts';
import { hoursFromParts } from './hours-from-parts.ts';
import { aboutAnother, has, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities.ts';
import { ownRow } from './own-row.ts';
import { isTotalRow, PROGRAMS, type Part } from './schedule.ts';
import { topicSubjects } from './topics.ts';

interface Total {
  readonly low: number;
  readonly high: number;
  readonly strength: number;
  readonly passage: Passage;
  readonly span: Span;
}

/** Totals weaker than this are told only where nothing better is there. */
const SURE = 75;
/** Fewer hours than this are a lesson, and no course. */
const LEAST = 10;
const BEGINNERS =
  /\b(?:fresher|freshers|beginner|beginners|newcomers?|new entrants?|career changers?|new to (?:the field|health ?care)|new students?|no experience|without experience|novices?|entry[- ]level|non[- ]experienced)\b/i;

const within = (text: string, p: Passage, span: Span): string =>
  text.slice(Math.max(p.span.start, span.start), Math.min(p.span.end, span.end));

/** "Total" ⏎ "36.0" below a heading of contact hours, where the unit stands in the heading. */
function bareTotal(page: Page, p: Passage): Total[] {
  if (!has(p, 'contact-hours') || has(p, 'out-of-class', 'office') || !p.own.includes('total') || !p.value) return [];
  const value = amount(page.text.slice(p.value.start, p.value.end));
  return value === null || page.quantities[p.index]!.length > 0
    ? []
    : [{ low: value, high: value, strength: 98, passage: p, span: p.value }];
}

/** The total row of a table with a column of hours. */
function totalRow(page: Page, p: Passage): Total[] {
  if (!p.row?.header || !isTotalRow(p) || has(p, 'other-courses')) return [];
  const kinds = columns(p.row.header);
  const at = ['totalHours', 'total', 'hours'].map((k) => kinds.lastIndexOf(k as (typeof kinds)[number])).find((i) => i >= 0) ?? -1;
  const cell = p.row.cells[at];
  if (!cell) return [];
  const value = amount(page.text.slice(cell.start, cell.end));
  return value !== null && value >= 10 ? [{ low: value, high: value, strength: 90, passage: p, span: cell }] : [];
}

const judged = (page: Page, p: Passage, q: Quantity): HoursRole => judgeHours(p, q, topicSubjects(p).length > 0, withSessions(page, p, q));

/** "28 meetings, 84 hours" */
const withSessions = (page: Page, p: Passage, q: Quantity): boolean =>
  p.text.length < SHORT_LINE &&
  page.quantities[p.index]!.some(
    (s) =>
      s.unit === 'session' &&
      s.per === null &&
      s.low * LONGEST_SESSION >= q.low &&
      s.span.end + 3 >= q.span.start &&
      s.span.end <= q.span.start,
  );
const SHORT_LINE = 60;
/** In hours. */
const LONGEST_SESSION = 9;

/** "Do you offer X? Yes, 120 hours." speaks of X. */
const OFFER = /\bdo you (?:also )?(?:offer|have|teach|run)\b[^?]*\?\W*$/i;
const answersOffer = (page: Page, p: Passage): boolean => OFFER.test(page.passages[p.index - 1]?.text ?? '');

/** "Medical Assisting – 40 weeks – 960 clock hours" in a list of programs. */
const PROGRAM_LINE = /^(.{4,60}?) [-–—] [\d.]+ (?:weeks|months) [-–—] /;
const OF_CODING = /\b(?:cod(?:ing|er)|billing|biller|health information)\b/i;

/** "MCO 290. Eighty clock hours at a clinic.": one of the courses that a program describes below each other. */
const ofOneCourse = (page: Page, p: Passage): boolean =>
  page.number === null &&
  p.row === null &&
  !isFirstLines(p) &&
  DESCRIBED.test(p.text) &&
  page.passages.filter((o) => DESCRIBED.test(o.text)).length >= LEAST_COURSES;
const DESCRIBED = /^[A-Z]{2,5}[- ]?\d{2,4}[A-Z]?[.:] /;
const LEAST_COURSES = 4;
const isFirstLines = (p: Passage): boolean => p.index < 6;

/** A row of a table of programs, unless it is the row of this one. */
function ofOtherProgram(page: Page, p: Passage): boolean {
  const listed = PROGRAM_LINE.exec(p.text)?.[1];
  if (listed && !OF_CODING.test(listed)) return true;
  const first = p.row?.cells[0];
  if (!first || p.row?.isHeader || !PROGRAMS.test(p.row?.header?.[0] ?? '')) return false;
  return ownRow(page)?.passage.index !== p.index;
}

function stated(page: Page, draft: Draft): Total[] {
  const claimed = new Set<number>();
  const rate = conversion(page)?.span;
  return page.passages.flatMap((p) => {
    const figures = page.quantities[p.index]!.filter(
      (q) => q.unit === 'hour' && !claimed.has(q.span.end) && !(rate && q.span.start >= rate.start && q.span.end <= rate.end),
    );
    const totals = figures.flatMap((q) => {
      claimed.add(q.span.end);
      const role: HoursRole =
        (aboutAnother(page, p, q.span) || answersOffer(page, p) || ofOneCourse(page, p) || ofOtherProgram(page, p)) &&
        !p.own.includes('contact-hours')
          ? { is: 'not', reason: 'another-course' }
          : judged(page, p, q);
      if (role.is === 'not') miss(draft, 'contact-hours', role.reason, page.source(q.span));
      return role.is === 'total' ? [{ low: q.low, high: q.high, strength: role.strength, passage: p, span: q.span }] : [];
    });
    return [...totals, ...bareTotal(page, p), ...totalRow(page, p)];
  });
}

/** Of two figures in one sentence for two audiences, the beginners' comes first. */
function beginnersFirst(text: string, totals: readonly Total[]): Total[] {
  const forBeginners = (t: Total, i: number): boolean => {
    const next = totals[i + 1];
    const sameSentence = next && next.passage === t.passage;
    const end = sameSentence ? next.span.start : sentence(t.passage, t.span).end;
    return BEGINNERS.test(within(text, t.passage, { start: t.span.start, end }));
  };
  const first = totals.findIndex(forBeginners);
  const leader = totals[0];
  return first > 0 && totals[first]!.passage === leader?.passage ? [totals[first]!, ...totals.filter((_, i) => i !== first)] : [...totals];
}

function tell(page: Page, draft: Draft, totals: readonly Total[]): void {
  for (const t of totals)
    for (const value of t.low === t.high ? [t.low] : [t.low, t.high]) {
      const same = draft.said['contact-hours'].findIndex((s) => s.value === value);
      const spans = [page.source(t.span)];
      if (same < 0) say(draft, 'contact-hours', { value, basis: 'stated', spans });
      else extend(draft, 'contact-hours', same, spans);
    }
}

/** "Total credits: 36" above and "Program total: 36 hours" below: hours of credit. */
function isCredits(page: Page, draft: Draft, t: Total): boolean {
  const same = draft.said.credits.some((c) => c.value === t.low) && t.low === t.high;
  const words = within(page.text, t.passage, sentence(t.passage, t.span));
  if (!same || t.strength >= LABELLED || /\b(?:contact|clock|class|instruction\w*|training)\b/i.test(words)) return false;
  miss(draft, 'contact-hours', 'credit-hours', page.source(t.span));
  return true;
}
const LABELLED = 100;

/** So many parts on subjects of their own are the whole course, and surer than weeks times a timetable. */
const WHOLE_LIST = 5;

function derive(page: Page, draft: Draft, parts: readonly Part[]): Derived | null {
  const listed = parts.filter((part) => part.hours !== null && part.subjects.length > 0).length >= WHOLE_LIST;
  const fromParts = hoursFromParts(page, parts);
  return (listed ? fromParts : null) ?? hoursFromWeeks(page, draft) ?? fromParts ?? hoursFromCredits(page, draft);
}

/** "Nominal duration:", and below it "(Basic) 24 hours", "(Core) 176 hours": parts on lines one below the other, and no total. */
function partsBelowLabel(page: Page, totals: readonly Total[]): Derived | null {
  const below = totals.filter(
    (t) => PART_IN_BRACKETS.test(t.passage.text) && t.passage.roles.includes('contact-hours') && t.low === t.high,
  );
  const listed = below.length > 1 && below.every((t, i) => i === 0 || t.passage.index === below[i - 1]!.passage.index + 1);
  if (!listed) return null;
  const hours = below.reduce((sum, t) => sum + t.low, 0);
  return {
    hours,
    how: `${below.map((t) => plainNumber(t.low)).join(' + ')} = ${plainNumber(hours)}.`,
    spans: below.map((t) => page.source(t.span)),
  };
}
const PART_IN_BRACKETS = /^\W*\((?:basic|common|core|elective)\b[^()]*\)/i;

/** Finds the total of scheduled instruction: stated, or by arithmetic from what is stated. Weeks and credits must be known before. */
export function contactHours(page: Page, draft: Draft, parts: readonly Part[]): void {
  const all = stated(page, draft).filter((t) => t.low >= LEAST && !isCredits(page, draft, t));
  const best = Math.max(0, ...all.map((t) => t.strength));
  const kept = all.filter((t) => (best >= SURE ? t.strength >= SURE : t.strength === best));
  const sorted = kept.toSorted((a, b) => b.strength - a.strength);
  const summed = partsBelowLabel(page, all);
  if (summed) return say(draft, 'contact-hours', { value: summed.hours, basis: 'computed', how: summed.how, spans: summed.spans });
  if (best >= SURE) return tell(page, draft, beginnersFirst(page.text, sorted));
  const own = ownRow(page)?.hours;
  if (own && own.value >= LEAST)
    return void say(draft, 'contact-hours', { value: own.value, basis: 'stated', spans: [page.source(own.span)] });
  const derived = derive(page, draft, parts);
  // What is stated and follows from the parts too is stated.
  if (derived && sorted[0]?.low === derived.hours) return tell(page, draft, sorted.slice(0, 1));
  if (derived && derived.hours >= LEAST) {
    say(draft, 'contact-hours', { value: derived.hours, basis: 'computed', how: derived.how, spans: derived.spans });
    return undefined;
  }
  if (sorted.length === 0)
    for (const span of hoursWithoutWeeks(page, draft)) miss(draft, 'contact-hours', 'no-number-of-weeks', page.source(span));
  tell(page, draft, sorted.slice(0, 1));
  return undefined;
}
