import type { Span } from '../read/outline.ts';
import { plainNumber } from './hours-derived.ts';
import { has, isElsewhere, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { isTotalRow, type Part, TOTAL } from './schedule.ts';
import { segments } from './topic-lists.ts';
import { topicSubjects } from './topics.ts';

/** Classes of one length: how many, and the hours of each. */
export interface Classes {
  readonly count: number;
  readonly hours: number;
}

/** Fewer lines are no list of the parts of a course. */
const LEAST_LINES = 3;
/** A tolerance for sums, in hours. */
const FITS = 0.5;
const AMOUNT_BEHIND = /\s(\d{1,3}(?:\.\d{1,2})?)$/;
const LETTER = /[A-Za-zÀ-ɏ]/u;
const CLASS_NUMBER =
  /^\W*(?:session|class|day|night|evening|saturday|sunday|meeting)? ?#?(\d{1,2})(?: ?[-–] ?(\d{1,2}))?\b(?!\s*(?:hours?|hrs?|weeks?|%))/i;
const NOT_PARTS = ['grading', 'cost', 'credits', 'prerequisites', 'books', 'policies', 'office', 'duration'] as const;

const part = (passage: Passage, span: Span, classes: number, each: number | null): Part => ({
  passage,
  subjects: topicSubjects(passage, span),
  hours: classes * (each ?? 1),
  span,
  ...(each === null ? {} : { how: `${plainNumber(classes)} × ${plainNumber(each)}` }),
});

const mayList = (p: Passage): boolean =>
  p.kind !== 'heading' &&
  !p.own.includes('contact-hours') &&
  !TOTAL.test(p.text) &&
  !isTotalRow(p) &&
  !p.row?.isHeader &&
  !isElsewhere(p) &&
  !has(p, ...NOT_PARTS);

/** Lines or rows that stand one below the other, each with a bare amount at its end. */
function amountLists(page: Page): { p: Passage; amount: number }[][] {
  const lists: { p: Passage; amount: number }[][] = [];
  for (const p of page.passages) {
    const amount = mayList(p) && LETTER.test(p.text) ? AMOUNT_BEHIND.exec(p.text)?.[1] : undefined;
    if (amount === undefined) continue;
    const last = lists.at(-1)?.at(-1);
    if (last && last.p.index === p.index - 1 && last.p.row?.table === p.row?.table) lists.at(-1)!.push({ p, amount: Number(amount) });
    else lists.push([{ p, amount: Number(amount) }]);
  }
  return lists.filter((list) => list.length >= LEAST_LINES);
}

/** "Body systems   15" below each other: amounts without a unit that add up to the hours of the course, or to its classes. */
function byAmounts(page: Page, total: number, classes: Classes | null): Part[] {
  for (const list of amountLists(page)) {
    const sum = list.reduce((all, { amount }) => all + amount, 0);
    const inHours = Math.abs(sum - total) <= FITS;
    if (inHours || (classes && Math.abs(sum - classes.count) <= FITS))
      return list.map(({ p, amount }) => part(p, p.span, amount, inHours ? null : classes!.hours));
  }
  return [];
}

interface Numbered {
  readonly p: Passage;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

function numbered(p: Passage, span: Span): Numbered[] {
  const found = CLASS_NUMBER.exec(p.text.slice(span.start - p.span.start, span.end - p.span.start));
  const first = Number(found?.[1]);
  return found ? [{ p, span, first, last: Number(found[2] ?? first) }] : [];
}

/** Lines, rows or parts of a line with the numbers 1 to the last class, in their order. */
function byNumbers(page: Page, { count, hours }: Classes): Part[] {
  const all = page.passages.filter(mayList).flatMap((p) => segments(p).flatMap((span) => numbered(p, span)));
  for (const [from, { first }] of all.entries()) {
    if (first !== 1) continue;
    let [at, next] = [from, 1];
    while (at < all.length && all[at]!.first === next && all[at]!.last >= next) next = all[at++]!.last + 1;
    if (next === count + 1) return all.slice(from, at).map((n) => part(n.p, n.span, n.last - n.first + 1, hours));
  }
  return [];
}

/** The parts of a course whose hours follow from its total or from its classes, where the text gives no hours to them; none where few name a subject. */
export function classParts(page: Page, total: number | undefined, classes: Classes | null): Part[] {
  if (total === undefined) return [];
  const found = [byAmounts(page, total, classes), classes ? byNumbers(page, classes) : []].find((parts) => parts.length > 0) ?? [];
  return found.filter((one) => one.subjects.length > 0).length * 2 > found.length ? found : [];
}
