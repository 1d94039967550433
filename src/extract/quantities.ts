import type { Span } from '../read/outline.ts';
import { clauseAround, isEnd, perOf, timesOf, type Per } from './clauses.ts';
import { beginsNumber, numberAt, rangeAt, type Range } from './numbers.ts';
import { dictionary, find, type Hit } from './phrases.ts';
import { isSoft, type Token } from './tokens.ts';
import { termFile } from './vocabulary.ts';

export type Unit = 'hour' | 'minute' | 'credit' | 'week' | 'month' | 'year' | 'day' | 'session' | 'lesson' | 'question' | 'case' | 'period';

/** An amount that the text gives: "80 contact hours", "Lecture Hours45", "16 – 18 weeks", "2 hours every day". */
export interface Quantity {
  readonly unit: Unit;
  readonly low: number;
  /** The same as `low` where there is no range. */
  readonly high: number;
  readonly per: Per | null;
  /** Terms of rules/terms/qualifiers.yaml that stand beside it in its clause. */
  readonly qualifiers: ReadonlySet<string>;
  /** `implied`: "2 lecture; 1 lab", where the unit is understood. */
  readonly form: 'number-first' | 'label-first' | 'implied';
  readonly span: Span;
  /** The tokens of its clause, for those who judge it. */
  readonly clause: Span;
}

const UNITS = dictionary(termFile('units'));
const QUALIFIERS = dictionary(termFile('qualifiers'));
const IMPLIED = new Set(['lecture', 'lab']);
/** Words that may stand between a number and its unit besides qualifiers: "80 full hours", "3 two-hour sessions". */
const BETWEEN = new Set(
  'full and or of total more plus complete approximately about the long face to online evening weekly in d short classroom course video recorded coding real medical practice patient live multiple choice redacted actual'.split(
    ' ',
  ),
);
const REACH = 4;

interface Scan {
  readonly tokens: readonly Token[];
  readonly masked: readonly Span[];
  readonly unitAt: ReadonlyMap<number, Hit>;
  readonly qualifiers: readonly Hit[];
  readonly used: Set<number>;
  /** Each unit stands before its number, also without a colon. */
  readonly labelled: boolean;
}

const hidden = (scan: Scan, token: Token): boolean => scan.masked.some((m) => token.start < m.end && token.end > m.start);
const isColon = (token: Token | undefined): boolean => token !== undefined && token.text === ':';

/** How far the qualifiers of a quantity reach: to the next comma, other number, or the clause's end. */
function reach(scan: Scan, from: number, to: number): [number, number] {
  const stop = (at: number): boolean =>
    isEnd(scan.tokens, at) || scan.used.has(at) || scan.tokens[at]!.kind === 'number' || scan.tokens[at]!.text === ',';
  let [first, last] = [from, to];
  while (first > 0 && from - first < 6 && !stop(first - 1)) first -= 1;
  while (last < scan.tokens.length && last - to < 8 && !stop(last)) last += 1;
  return [first, last];
}

function quantity(scan: Scan, unit: Unit, range: Range, from: number, to: number, form: Quantity['form']): Quantity {
  const { tokens } = scan;
  const [first, after] = reach(scan, from, to);
  for (let i = from; i < to; i += 1) scan.used.add(i);
  const last = form === 'label-first' ? to : after;
  const times = timesOf(tokens, to);
  const [clauseFrom, clauseTo] = clauseAround(tokens, from, to);
  const per = perOf(tokens, to, clauseTo, from);
  return {
    unit,
    low: range.low * times,
    high: range.high * times,
    // "10 weeks, two evenings a week"
    per: per === unit ? null : per,
    qualifiers: new Set(scan.qualifiers.filter((q) => q.to > first && q.from < last).map((q) => q.term)),
    form,
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    clause: { start: tokens[clauseFrom]!.start, end: tokens[clauseTo - 1]!.end },
  };
}

/** The unit that follows a number, with at most some words of its kind between. */
function unitAfter(scan: Scan, at: number): Hit | null {
  const isQualifier = (i: number): boolean => scan.qualifiers.some((q) => q.from <= i && i < q.to);
  for (let i = at, words = 0; i < scan.tokens.length && words <= REACH; i += 1) {
    const hit = scan.unitAt.get(i);
    const token = scan.tokens[i]!;
    if (hit) return token.raw === 'H' ? null : hit;
    if (isSoft(token) || token.text === '+') continue;
    if (token.kind !== 'word' || (!isQualifier(i) && !BETWEEN.has(token.text))) return null;
    words += 1;
  }
  return null;
}

/** "Hours of Lecture: 4": the unit after a number belongs to the next number where a colon follows it. */
function labelsNext(tokens: readonly Token[], unit: Hit): boolean {
  for (let i = unit.to; i < tokens.length && i < unit.to + 5; i += 1) {
    if (isColon(tokens[i])) return numberAt(tokens, i + 1) !== null;
    if (tokens[i]!.kind !== 'word' && !isSoft(tokens[i]!)) return false;
  }
  return false;
}

function numberFirst(scan: Scan, at: number): Quantity | null {
  if (scan.used.has(at) || hidden(scan, scan.tokens[at]!)) return null;
  const range = rangeAt(scan.tokens, at);
  if (!range) return null;
  const after = unitAfter(scan, range.to);
  const unit = scan.labelled && after && LABELLED.has(after.term) ? null : after;
  if (unit && !labelsNext(scan.tokens, unit)) return quantity(scan, unit.term as Unit, range, at, unit.to, 'number-first');
  const next = scan.tokens[range.to];
  const implied = next && scan.qualifiers.find((q) => q.from === range.to && IMPLIED.has(q.term));
  if (implied && !unit) return quantity(scan, 'hour', range, at, implied.to, 'implied');
  return null;
}

/** "Lecture hours per term 54.0 Laboratory hours per term 0.0 Total contact hours 54.0": units that stand before their numbers. */
function isLabelled(tokens: readonly Token[], units: readonly Hit[]): boolean {
  const numberAfter = (unit: Hit): boolean => {
    let at = unit.to;
    while (isColon(tokens[at]) || TERM.has(tokens[at]?.text ?? '')) at += 1;
    return tokens[at]?.kind === 'number';
  };
  const first = tokens.slice(0, units[0]?.from ?? 0);
  const begins = !first.slice(-REACH).some((t, i, near) => t.kind === 'number' && !isColon(near[i - 1]));
  return begins && units.filter(numberAfter).length >= LEAST_LABELLED;
}
const LEAST_LABELLED = 3;
const LABELLED: ReadonlySet<string> = new Set(['hour', 'credit']);
const TERM = new Set(['per', 'term', 'semester', 'quarter', 'course']);

const PER = new Set(['/', 'per', 'each', 'a']);

/** The number that a unit labels: "Clock Hours: 80", "Lab Hours0", "Hours of Lecture: 4", "Length in weeks – 12". */
function labelFirst(scan: Scan, unit: Hit): Quantity | null {
  // "2 hours/week 3 lab hours/week": the week belongs to the hours before it.
  if (PER.has(scan.tokens[unit.from - 1]?.text ?? '') && !isColon(scan.tokens[unit.to])) return null;
  let colon = false;
  for (let i = unit.to; i < scan.tokens.length && i < unit.to + 8; i += 1) {
    const token = scan.tokens[i]!;
    if (isColon(token) || (token.text === '|' && (i === unit.to || isColon(scan.tokens[i - 1])))) colon = true;
    else if (token.kind === 'number' || (colon && beginsNumber(token))) {
      const before = scan.tokens[i - 1]!;
      const glued = before.kind === 'word' && token.start === before.end;
      const range =
        !scan.used.has(i) && !hidden(scan, token) && (colon || glued || scan.labelled || i === unit.to) ? rangeAt(scan.tokens, i) : null;
      // "Class Hours per Week: 3 (Tuesdays 6:00)"
      const remark = colon && scan.tokens[range?.to ?? 0]?.text === '(';
      const other = range && !glued && !scan.labelled && !remark ? unitAfter(scan, range.to) : null;
      if (!range || (other && !labelsNext(scan.tokens, other))) return null;
      let from = unit.from;
      while (from > 0 && scan.tokens[from - 1]!.kind === 'word' && unit.from - from < 3) from -= 1;
      return quantity(scan, unit.term as Unit, range, from, range.to, 'label-first');
    } else if (colon || (token.kind !== 'word' && !isSoft(token))) return null;
  }
  return null;
}

/** "Clock hours: 60 for employees / 75 for new entrants": a second figure behind a label, for others. */
function moreOf(scan: Scan, first: Quantity): Quantity[] {
  const at = scan.tokens.findIndex((t) => t.start >= first.span.end);
  if (at < 0) return [];
  for (let i = at; i < scan.tokens.length && scan.tokens[i]!.end <= first.clause.end; i += 1) {
    const token = scan.tokens[i]!;
    if (token.kind !== 'number' || scan.used.has(i) || hidden(scan, token)) continue;
    const range = rangeAt(scan.tokens, i);
    if (!range || !OTHERS.has(scan.tokens[i - 1]?.text ?? '') || scan.tokens[range.to]?.text !== 'for') return [];
    return [quantity(scan, first.unit, range, i, range.to, 'label-first')].map((q) => ({ ...q, qualifiers: first.qualifiers }));
  }
  return [];
}

const OTHERS = new Set(['/', 'and', 'or', ',']);

/** "5 h 40 min" and "1 hour 30 minutes" are one quantity. */
function joinMinutes(all: Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const q of all) {
    const last = joined.at(-1);
    if (q.unit === 'minute' && last?.unit === 'hour' && q.span.start - last.span.end <= 6 && q.low < 60 && last.low === last.high)
      joined[joined.length - 1] = {
        ...last,
        low: last.low + q.low / 60,
        high: last.high + q.high / 60,
        per: q.per ?? last.per,
        span: { start: last.span.start, end: q.span.end },
      };
    else joined.push(q);
  }
  return joined;
}

/**
 * The quantities that the tokens state, from left to right. `masked` gives the parts whose numbers are none; to find them takes long.
 * Tokens of several lines may be given together where a key and its value stand on two lines.
 */
export function quantities(tokens: readonly Token[], masked: () => readonly Span[]): Quantity[] {
  if (!tokens.some(beginsNumber)) return [];
  const units = find(UNITS, tokens);
  const qualifiers = find(QUALIFIERS, tokens);
  if (units.length === 0 && !qualifiers.some((q) => IMPLIED.has(q.term))) return [];
  const scan: Scan = {
    tokens,
    masked: masked(),
    unitAt: new Map(units.map((u) => [u.from, u])),
    qualifiers,
    used: new Set(),
    labelled: isLabelled(
      tokens,
      units.filter((u) => LABELLED.has(u.term)),
    ),
  };
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const unit = scan.unitAt.get(i);
    const q = unit ? labelFirst(scan, unit) : beginsNumber(tokens[i]!) ? numberFirst(scan, i) : null;
    if (q) found.push(q, ...(q.form === 'label-first' && q.unit === 'hour' ? moreOf(scan, q) : []));
  }
  return joinMinutes(found.toSorted((a, b) => a.span.start - b.span.start));
}
