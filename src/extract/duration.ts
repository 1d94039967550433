import type { Span } from '../read/outline.ts';
import { amount, columns } from './columns.ts';
import { miss, say, type Draft } from './draft.ts';
import { columnHead } from './hours-judge.ts';
import { denied, has, isElsewhere, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities.ts';
import { ownRow } from './own-row.ts';
import { isTotalRow } from './schedule.ts';
import type { Reason } from './syllabus.ts';
import { countWeeks } from './weeks.ts';

type LengthFact = 'weeks' | 'months';

const ABOUT_COURSE =
  /\b(?:course|program(?:me)?|class(?:es)?|training|certificate|semester|term|format|intensive|bootcamp|boot camp|diploma|session|length|duration|long|online)\b/i;
const NOT_LENGTH =
  /\b(?:maximum|would|withdraw|refund|within|inside|check|notice|before|after|prior|previous|experience|access|extension|extend|installments?|pay(?:ment|ments)?|follow(?:ing)?|every|internship|externship|practicum|missed|absen|holiday|(?:spring|winter|fall|summer|week|weeks) break|recess|validity|valid|first|last|enrolled for|ago|old|due|(?:one|a|another) (?:student|learner|graduate|trainee|lady|man|woman))\b/i;
/** "in six-week modules": the length of a part. */
const OF_PARTS = /^ (?:modules|blocks|terms|segments|phases|units)\b/i;
const MOST = { weeks: 110, months: 48 } as const;

interface Candidate {
  readonly p: Passage;
  readonly q: Quantity;
  readonly strength: number;
}

/** The words of the clause around a figure, for the tests that look for a cue beside it. */
function near(page: Page, q: Quantity): string {
  return page.text.slice(Math.max(q.clause.start, q.span.start - 45), Math.min(Math.max(q.clause.end, q.span.end), q.span.end + 45));
}

function strengthOf(page: Page, p: Passage, q: Quantity): number {
  if (p.own.includes('duration')) return 100;
  if (p.label && has(p, 'duration')) return 90;
  if (p.own.includes('meeting-times') && q.per === null) return 85;
  const around = near(page, q);
  if (NOT_LENGTH.test(around) || OF_PARTS.test(page.text.slice(q.span.end, q.span.end + 20))) return 0;
  if (p.kind === 'heading') return 80;
  if (ABOUT_COURSE.test(around)) return 75;
  return p.index < 12 || has(p, 'schedule', 'description', 'duration') ? 50 : 0;
}

function reasonAgainst(page: Page, p: Passage, q: Quantity): Reason | null {
  if (isElsewhere(p)) return 'another-course';
  if (has(p, 'grading', 'refund', 'policies', 'cost')) return 'grading-or-attendance';
  if (q.qualifiers.has('access') && !p.own.includes('duration')) return 'time-limit';
  if (q.qualifiers.has('externship') && !p.own.includes('duration')) return 'part-of-the-course';
  if (q.qualifiers.has('experience') || has(p, 'prerequisites', 'career')) return 'not-course-time';
  return denied(p, q.span, 3) ? 'denied' : strengthOf(page, p, q) === 0 ? 'not-course-time' : null;
}

/** Weeks or months that the text states; the low end of a range first. */
function lengths(page: Page, draft: Draft, fact: LengthFact): void {
  const unit = fact === 'weeks' ? 'week' : 'month';
  const candidates: Candidate[] = [];
  const own = ownRow(page)?.passage;
  const ofOther = (p: Passage): boolean => own !== undefined && p !== own && p.row !== null && p.row.table === own.row?.table;
  for (const p of page.passages)
    for (const q of ofOther(p) ? [] : page.quantities[p.index]!) {
      const months = fact === 'months' && q.unit === 'year' && q.low <= 4;
      if ((q.unit !== unit && !months) || q.per !== null || q.low < 1 || q.low > MOST[fact]) continue;
      const reason = reasonAgainst(page, p, q);
      if (months && (reason || strengthOf(page, p, q) < 75)) continue;
      if (reason) miss(draft, fact, reason, page.source(q.span));
      else candidates.push({ p, q: months ? { ...q, low: q.low * 12, high: q.high * 12 } : q, strength: strengthOf(page, p, q) });
    }
  const best = Math.max(...candidates.map((c) => c.strength));
  for (const c of candidates.filter((x) => x.strength === best))
    for (const value of c.q.low === c.q.high ? [c.q.low] : [c.q.low, c.q.high])
      if (!draft.said[fact].some((s) => s.value === value)) say(draft, fact, { value, basis: 'stated', spans: [page.source(c.q.span)] });
}

export function duration(page: Page, draft: Draft): void {
  lengths(page, draft, 'weeks');
  lengths(page, draft, 'months');
  if (draft.said.weeks.length > 0) return;
  const own = ownRow(page)?.weeks;
  if (own) return say(draft, 'weeks', { value: own.value, basis: 'stated', spans: [page.source(own.span)] });
  const counted = countWeeks(page);
  if (counted)
    return say(draft, 'weeks', { value: counted.count, basis: 'computed', how: counted.how, spans: counted.spans.map(page.source) });
  return undefined;
}

const CREDITS_AT_MOST = 80;
/** Credits behind a label go before those of a table. */
const LABELLED = 85;
const HOURS_AS_CREDITS = /\((\d(?:\.\d)?) ?(?:hrs?|hours)\.?\)/i;

/** Credits of the whole course: a label or a heading before a line of text; a row of one course of several is none. */
function creditStrength(page: Page, p: Passage, q: Quantity): number {
  if (isTotalRow(p) || q.qualifiers.has('total')) return p.own.includes('credits') ? 105 : 95;
  if (p.row && (!p.label || isSubtotal(page, p))) return 0;
  if (p.own.includes('credits') || has(p, 'credits')) return 100;
  if (p.kind === 'heading') return 90;
  if (q.form === 'label-first') return 85;
  return p.item > 0 ? 30 : 70;
}

/** "Semester hours | 13", once for each semester of a table. */
const isSubtotal = (page: Page, p: Passage): boolean =>
  page.passages.some((other) => other !== p && other.row?.table === p.row?.table && other.own.includes('credits'));

/** The total row of a table with a column of credits. */
function totalCredits(page: Page): { value: number; span: Span } | null {
  for (const p of page.passages) {
    const at = p.row?.header && isTotalRow(p) && !isElsewhere(p) ? columns(p.row.header).indexOf('credits') : -1;
    const span = at >= 0 ? p.row!.cells[at] : undefined;
    const value = span ? amount(page.text.slice(span.start, span.end)) : null;
    if (span && value !== null) return { value, span };
  }
  return null;
}

/** "Total: 32 hours" below tables with a column of credits that add up to it. */
function summedCredits(page: Page): { value: number; span: Span } | null {
  let sum = 0;
  for (const p of page.passages) {
    const at = p.row?.header && !p.row.isHeader && !isTotalRow(p) && !isElsewhere(p) ? columns(p.row.header).indexOf('credits') : -1;
    const cell = at >= 0 ? p.row!.cells[at] : undefined;
    sum += cell ? (amount(page.text.slice(cell.start, cell.end)) ?? 0) : 0;
    const total = TOTAL_LINE.test(p.text) ? page.quantities[p.index]!.find((q) => q.unit === 'hour' && q.low === q.high) : undefined;
    if (total && total.low === sum) return { value: sum, span: total.span };
  }
  return null;
}
/** "Total 35 hours" of a program, below courses with numbers: hours of credit, where nothing says that they are others. */
function programTotal(page: Page): { value: number; span: Span } | null {
  if (page.number !== null || page.passages.filter((p) => BEGINS_WITH_NUMBER.test(p.text)).length < LEAST_COURSES) return null;
  for (const p of page.passages) {
    const q = BARE_TOTAL.test(`${totalAbove(page, p)}${p.text}`)
      ? page.quantities[p.index]!.find(({ unit }) => unit === 'hour')
      : undefined;
    if (q && q.low === q.high && q.low <= CREDITS_AT_MOST) return { value: q.low, span: q.span };
  }
  return null;
}
const BEGINS_WITH_NUMBER = /^(?!ICD|CPT|HCPCS)[A-Z]{2,5}[- ]?\d{2,4}\b/;
const LEAST_COURSES = 5;
const BARE_TOTAL = /^\W*(?:program |certificate |grand )?total\W+\d{1,2}(?:\.\d+)? hours?\W*$/i;
/** "Total", and "31 hours" in the next line. */
const totalAbove = (page: Page, p: Passage): string => (/^total$/i.test(page.passages[p.index - 1]?.text ?? '') ? 'Total ' : '');

const TOTAL_LINE = /^\W*(?:program |certificate |grand )?total\b/i;

/** "CREDIT: 3 hrs.": hours behind a label of credits are credits. */
const isCredit = (page: Page, p: Passage, q: Quantity): boolean =>
  !ALL_UNITS.test(page.text.slice(Math.max(0, q.span.start - 4), q.span.end)) && isAmountOfCredit(page, p, q);
const isAmountOfCredit = (page: Page, p: Passage, q: Quantity): boolean =>
  q.unit === 'credit' ||
  (q.unit === 'hour' &&
    q.form !== 'implied' &&
    (p.own[0] === 'credits' || CREDIT_LABEL.test(page.text.slice(Math.max(0, q.span.start - 12), q.span.start))) &&
    q.low <= HOURS_OF_CREDIT &&
    q.per === null);
/** "All 7 units" are parts of a course. */
const ALL_UNITS = /\ball \d+ units$/i;
const CREDIT_LABEL = /\bcredits?: *$/i;
const HOURS_OF_CREDIT = 12;

export function credits(page: Page, draft: Draft): void {
  const found: Candidate[] = [];
  for (const p of page.passages) {
    if (isElsewhere(p) || has(p, 'grading', 'prerequisites', 'recommended', 'corequisites', 'cost', 'refund')) continue;
    for (const q of page.quantities[p.index]!) {
      if (!isCredit(page, p, q) || q.low > CREDITS_AT_MOST || q.low <= 0 || q.per !== null) continue;
      if (q.qualifiers.has('ce') || denied(p, q.span, 3) || columnHead(p, q).includes('week')) continue;
      const strength = creditStrength(page, p, q);
      if (strength > 0) found.push({ p, q, strength });
    }
  }
  const best = found.toSorted((a, b) => b.strength - a.strength)[0];
  const total = totalCredits(page) ?? programTotal(page);
  if (total && (best?.strength ?? 0) < LABELLED)
    return say(draft, 'credits', { value: total.value, basis: 'stated', spans: [page.source(total.span)] });
  if (best) return say(draft, 'credits', { value: best.q.low, basis: 'stated', spans: [page.source(best.q.span)] });
  const own = ownRow(page)?.credits ?? summedCredits(page);
  if (own) return say(draft, 'credits', { value: own.value, basis: 'stated', spans: [page.source(own.span)] });
  const short = page.passages.find((p) => p.index < 8 && HOURS_AS_CREDITS.test(p.text) && /\b[A-Z]{2,5}[- ]?\d{2,4}/.test(p.text));
  const match = short && HOURS_AS_CREDITS.exec(short.text);
  if (short && match)
    return say(draft, 'credits', {
      value: Number(match[1]),
      basis: 'stated',
      spans: [page.source({ start: short.span.start + match.index, end: short.span.start + match.index + match[0].length })],
    });
  return undefined;
}
