import type { Span } from '../read/outline.ts';
import { amount, columns, timeCells } from './columns.ts';
import type { TimeBlock } from './draft.ts';
import { judgeHours } from './hours-judge.ts';
import { aboutAnother, has, isElsewhere, type Page } from './page.ts';
import { type Passage, RECORD_DEPTH } from './passages.ts';
import type { Quantity } from './quantities.ts';
import { topicSubjects } from './topics.ts';

/** A part of the course with its hours, as read from a row, an item or a heading. Spans are offsets into the clean text. */
export interface Part {
  readonly passage: Passage;
  readonly subjects: readonly string[];
  readonly hours: number | null;
  readonly span: Span;
  /** How the hours follow from the classes of the course: "5 × 2". */
  readonly how?: string;
}

/** Lecture and lab figures up to this, beside a column of credits, are hours a week. */
const WEEKLY_AT_MOST = 9;
/** A table of several programs, whose hours are no parts of one. */
export const PROGRAMS = /^(?:programs?|programmes?|diplomas?|certificates?|other courses)\b/i;
/** Never parts plus their total. */
export const TOTAL = /^\W*(?:grand |course |program |certificate |diploma |overall |sub)?totals?\b/i;

export const isTotalRow = (p: Passage): boolean =>
  p.row !== null && p.row.cells.some((c) => TOTAL.test(p.text.slice(c.start - p.span.start, c.end - p.span.start)));

const cellText = (p: Passage, cell: Span): string => p.text.slice(cell.start - p.span.start, cell.end - p.span.start);

/** "HIT 140 | ICD-10-CM Coding | 4": hours of credit, whatever the column is called. */
const COURSE_NUMBER = /^(?!CPT|ICD|HCPCS)[A-Z]{2,5}[- ]?\d{2,4}[A-Z]?\b/;
const CREDITS_AT_MOST = 6;

/** The hours of a table row by its time columns; null where it has none. */
export function rowHours(p: Passage): { hours: number; span: Span } | null {
  if (!p.row || p.row.isHeader) return null;
  const times = timeCells(p.row);
  const cells = times.flatMap(({ index, unit }) => {
    const cell = p.row!.cells[index];
    const value = cell ? amount(cellText(p, cell)) : null;
    return value === null ? [] : [{ hours: unit === 'minutes' ? value / 60 : value, span: cell! }];
  });
  const weekly = columns(p.row.header ?? []).includes('credits') && cells.every((c) => c.hours <= WEEKLY_AT_MOST);
  const first = p.row.cells[0];
  const inHours = times.every(({ unit }) => unit !== 'minutes');
  const credits =
    inHours && first !== undefined && COURSE_NUMBER.test(cellText(p, first)) && cells.every((c) => c.hours <= CREDITS_AT_MOST);
  return cells.length === 0 || weekly || credits ? null : { hours: cells.reduce((sum, c) => sum + c.hours, 0), span: cells[0]!.span };
}

/** "Module E  Supplies and drugs  15 hrs", and on the next line "HCPCS Level II": a line without a figure of its own says what the hours are for. */
function nextLine(page: Page, p: Passage): Passage | null {
  const next = page.passages[p.index + 1];
  if (!NUMBERED_PART.test(p.text) || next?.paragraph !== p.paragraph || next.kind !== 'line' || next.item !== p.item || next.label)
    return null;
  return NUMBERED_PART.test(next.text) || page.quantities[next.index]!.length > 0 ? null : next;
}
const NUMBERED_PART = /^\W*(?:module|unit|part|section|phase|block|step) (?:\d{1,2}|[A-Z]|[IVX]{1,5})\b/i;

/** The subjects of the passage, else of the heading right above it; labels between the two say nothing. */
function subjectsHere(page: Page, p: Passage, span: Span = p.span): string[] {
  const own = topicSubjects(p, span);
  if (own.length > 0) return own;
  const below = nextLine(page, p);
  if (below) return topicSubjects(below);
  if (amount(p.text) !== null) {
    const lead = page.passages.slice(0, p.index).findLast((q) => q.paragraph !== p.paragraph || topicSubjects(q).length > 0);
    if (lead && lead.paragraph === p.paragraph && p.paragraph > 0) return topicSubjects(lead);
  }
  for (const at of p.path.toReversed()) {
    const above = page.passages[at]!;
    const named = above.depth === 1 ? [] : topicSubjects(above);
    if (named.length > 0 || above.kind === 'heading') return named;
  }
  return [];
}

/** A figure that is no total of the course and no amount that repeats. Minutes of an exam are no class time. */
/** `hours: 20` in a record with a name. */
const ofRecord = (page: Page, p: Passage): boolean => /^hours:/i.test(p.text) && page.passages[p.path.at(-1) ?? -1]?.depth === RECORD_DEPTH;

/** `where: "at home"` in the record of a mock exam. */
const isAtHome = (page: Page, p: Passage): boolean =>
  page.passages
    .slice(Math.max(0, p.index - RECORD_LINES), p.index + RECORD_LINES)
    .some((o) => o.path.at(-1) === p.path.at(-1) && o.item === p.item && /^where: .*\bhome\b/i.test(o.text));
const RECORD_LINES = 8;

/** An externship that is no part of the hours that are listed. */
const EXTRA = /\boptional(?:ly)?\b|\bnot (?:counted|included|part of)\b|\bin addition\b|\bby application\b/i;

const OPTIONAL = /\boptional\b/i;

function isPart(page: Page, p: Passage, q: Quantity): boolean {
  if (q.per !== null || q.form === 'implied') return false;
  if (q.unit === 'hour' && ofRecord(page, p)) return true;
  if (q.unit === 'minute') return p.item > 0 && !has(p, 'exams') && !q.qualifiers.has('out-of-class') && !isAtHome(page, p);
  if (q.qualifiers.has('externship') && EXTRA.test(p.text)) return false;
  return q.unit === 'hour' && judgeHours(p, q, true).is === 'part' && !aboutAnother(page, p, q.span);
}

const hoursOf = (q: Quantity): number => (q.unit === 'minute' ? q.low / 60 : q.low);

/** The words that a quantity inside a line belongs to: from the quantity before it up to its own end. */
function splitParts(p: Passage, all: readonly Quantity[]): Part[] {
  // "45 lecture hours and 30 lab hours": two ways to teach one thing.
  const ways = ['lecture', 'lab'].every((way) => all.some((q) => q.qualifiers.has(way)));
  return all.map((q, i) => {
    const from = i === 0 ? p.span.start : all[i - 1]!.span.end;
    const span = { start: from, end: Math.max(q.span.end, from) };
    return { passage: p, subjects: ways ? [] : topicSubjects(p, span), hours: hoursOf(q), span: { start: q.span.start, end: q.span.end } };
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

/** "Step 1: Foundations (20 hours) – terminology (10 hours), anatomy (10 hours)": the parts, where they add up to the whole. */
function lineParts(page: Page, p: Passage): Part[] {
  const all = page.quantities[p.index]!.filter((q) => isPart(page, p, q));
  const [whole, ...rest] = all;
  if (!whole) return [];
  const sum = rest.reduce((s, q) => s + hoursOf(q), 0);
  const split = splitParts(p, all).slice(1);
  if (rest.length > 1 && near(sum, hoursOf(whole))) {
    const lead = topicSubjects(p, { start: p.span.start, end: whole.span.start });
    return split.map((part) => (part.subjects.length > 0 ? part : { ...part, subjects: lead }));
  }
  if (rest.length > 0) return splitParts(p, all);
  return [
    { passage: p, subjects: whole.qualifiers.has('externship') ? [] : subjectsHere(page, p), hours: hoursOf(whole), span: whole.span },
  ];
}

const PRACTICUM = /\b(?:externship|practicum|internship|professional practice)\b/i;

function partsOf(page: Page, p: Passage): Part[] {
  if (
    isElsewhere(p) ||
    has(
      p,
      'credits',
      'out-of-class',
      'grading',
      'cost',
      'career',
      'external-exam',
      'instructor',
      'meeting-times',
      'duration',
      'weekly-hours',
      'prerequisites',
      'practicum',
    )
  )
    return [];
  if (!p.row && has(p, 'contact-hours') && !ofRecord(page, p)) return [];
  if (p.own.includes('contact-hours') && !ofRecord(page, p)) return [];
  if (p.row) {
    if (p.row.isHeader || isTotalRow(p) || PROGRAMS.test(p.row.header?.[0] ?? '')) return [];
    if (OPTIONAL.test(p.text)) return [];
    const time = rowHours(p);
    if (time) return [{ passage: p, subjects: PRACTICUM.test(p.text) ? [] : subjectsHere(page, p), hours: time.hours, span: time.span }];
    if (p.row.header && columns(p.row.header).includes('credits')) return [];
    return lineParts(page, p);
  }
  return p.kind === 'heading' && p.depth === 1 ? [] : lineParts(page, p);
}

/** So many rows with hours are the list of the parts; a line of running text adds none to it. */
const LEAST_ROWS = 3;

/**
 * The parts of the course that come with hours. A part inside another one that has hours of its own is left out, so that nothing counts twice.
 */
export function parts(page: Page): Part[] {
  const all = page.passages.map((p) => partsOf(page, p));
  const tabled = all.flat().filter((part) => part.passage.row !== null).length >= LEAST_ROWS;
  const timed = new Set(all.flatMap((found, i) => (found.length > 0 ? [i] : [])));
  return all.flatMap((found, i) => {
    const p = page.passages[i]!;
    return p.path.some((at) => timed.has(at)) || (tabled && p.row === null && !has(p, 'schedule')) ? [] : found;
  });
}

/** A tolerance for sums of parts against a total. */
const FITS = 0.1;

/** Where all parts together exceed the total, and those that name a subject make it up, the others are sums of them ("Core instruction: 160 hours"). */
export function withoutSums(all: readonly Part[], total: number | undefined): readonly Part[] {
  // "The 260 hours include the externship." names the whole again.
  const found = all.length > 2 ? all.filter((p) => p.subjects.length > 0 || p.hours !== total) : all;
  const sum = (some: readonly Part[]): number => some.reduce((s, p) => s + (p.hours ?? 0), 0);
  const named = found.filter((p) => p.subjects.length > 0);
  if (total === undefined || sum(found) <= total * (1 + FITS)) return found;
  return Math.abs(sum(named) - total) <= total * FITS ? named : found;
}

export function timeBlocks(page: Page, found: readonly Part[]): TimeBlock[] {
  return found.map(({ subjects, hours, passage, how }) => ({ subjects, hours, span: page.source(passage.span), ...(how ? { how } : {}) }));
}
