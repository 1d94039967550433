import type { Span } from '../read/outline.ts';
import { columns } from './columns.ts';
import { namedCodeSets } from './code-sets.ts';
import { miss, say, type Draft } from './draft.ts';
import { cues, denied, has, isElsewhere, leadIn, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import type { Hit } from './phrases.ts';
import type { Reason } from './syllabus.ts';
import { mayBe } from './vocabulary.ts';

const YEAR = /\b20[0-4]\d\b/;
const SEPARATOR = /[;•|\n]|,? (?:plus|along with|as well as) (?=the |a |an |our |your )|\. (?=[A-ZÀ-ÖØ-Þ]|\d[.)] |\(\d\) )/u;
const NOT_BOUGHT = /\bno need to buy\b|\bneed not buy\b|\bdo not need to buy\b/i;
const EDITION_LINE = /\b(?:copyright|year|edition)\b/i;

/** The entry of a book list in which a hit stands: up to the next semicolon or full stop. */
function entry(p: Passage, hit: Hit): Span {
  const from = hit.span.start - p.span.start;
  // With its first letter, so that a full stop right before it is seen as one.
  const before = p.text
    .slice(0, from + 1)
    .split(SEPARATOR)
    .at(-1)!
    .slice(0, -1);
  const after = p.text.slice(from).split(SEPARATOR)[0]!;
  return { start: hit.span.start - before.length, end: hit.span.start + after.length };
}

/** From a book to the next one in the same entry: where "required" and "recommended" both stand in a sentence. */
function remark(p: Passage, hit: Hit): Span {
  const next = namedCodeSets(p).find((h) => h.span.start > hit.span.end && h.term !== hit.term);
  return { start: hit.span.start, end: Math.min(next?.span.start ?? p.span.end, entry(p, hit).end) };
}

const INCLUDES =
  /\b(?:inclu(?:des?|ded|ding|sions?)|(?:you|students?|participants?|learners?) (?:will )?(?:get|receive)s?|(?:cost|fee|price|tuition) (?:covers?|pays? for)|comes with|come with)\b/i;

/** "Books (CPT and ICD-10-CM) … $465". */
const BOOK_FEE = /^\W*(?:code ?|required )?books?\b/i;
/** In the list of costs with its price, or with a word that it is covered. */
const PRICED = /[$€£₹]\s?\d|\bINR\b|\byours to keep\b|\bincluded\b(?! in the exam)/;

/** In a list under "Tuition includes" or "What's included". */
const included = (page: Page, p: Passage): boolean =>
  INCLUDES.test(leadIn(page, p)) ||
  (p.label !== null && INCLUDES.test(page.text.slice(p.label.start, p.label.end))) ||
  ((has(p, 'cost') || BOOK_FEE.test(p.text)) && PRICED.test(p.text)) ||
  p.path.some((at) => INCLUDES.test(page.passages[at]!.text) && page.passages[at]!.text.length < 60);

/** "You need your own copies of:" above a list of books. */
const askedFor = (page: Page, p: Passage): boolean => {
  const lead = leadIn(page, p);
  return NEEDED.test(lead) && BOOKS.test(lead);
};
/** "CPT and HCPCS code books, one textbook": code books, whatever comes behind them. */
const CODE_BOOKS = /^[^.;]{0,60}?\b(?:code ?books?|manuals?)\b/i;
const NEEDED = /\b(?:needs?|must|required?|bring|buy|purchase|own|without|have (?:your|their) own)\b/i;
const BOOKS = /\b(?:books?|texts?|codebooks?|manuals?|copies|editions?|these|following)\b/i;

/** A record with `required: false`, as a row below the names of its keys. */
function notRequired(page: Page, p: Passage): boolean {
  const at = p.row?.header?.findIndex((name) => /^required$/i.test(name)) ?? -1;
  const cell = at >= 0 ? p.row!.cells[at] : undefined;
  return cell !== undefined && /^(?:false|no|optional|recommended)$/i.test(page.text.slice(cell.start, cell.end).trim());
}

function reasonAgainst(page: Page, p: Passage, hit: Hit): Reason | 'no-book' | null {
  const inList = (has(p, 'books') || askedFor(page, p)) && !has(p, 'optional-books');
  const whole = cues(p, sentence(p, hit.span)).map((c) => c.term);
  const own = cues(p, entry(p, hit)).map((c) => c.term);
  const isBook = own.includes('book') || whole.includes('book');
  if (p.row?.header && columns(p.row.header).includes('week')) return 'no-book';
  if (has(p, 'other-courses') || isElsewhere(p) || has(p, 'external-exam', 'career')) return 'no-book';
  if (has(p, 'class-copies')) return 'class-copy';
  if (notRequired(page, p)) return 'recommended-only';
  if (has(p, 'optional-books') || (has(p, 'recommended') && (isBook || has(p, 'books')))) return isBook ? 'recommended-only' : 'no-book';
  if (!inList && !(isBook && (whole.includes('required') || included(page, p))))
    return whole.includes('recommended') && isBook ? 'recommended-only' : 'no-book';
  if (has(p, 'schedule', 'outcomes') && !inList) return 'no-book';
  if (whole.includes('no-longer') && !whole.includes('required')) return 'denied';
  if (own.includes('textbook') && !CODE_BOOKS.test(page.text.slice(hit.span.start, entry(p, hit).end))) return 'not-the-code-book';
  if (own.includes('class-copy') || NOT_BOUGHT.test(p.text)) return 'class-copy';
  const near = whole.includes('required') ? cues(p, remark(p, hit)).map((c) => c.term) : whole;
  if (near.includes('recommended')) return 'recommended-only';
  return denied(p, hit.span, 4) ? 'denied' : null;
}

/** The year of the edition beside the book, or in the next lines of its list entry. */
function edition(page: Page, p: Passage, hit: Hit): { year: number; span: Span } | null {
  const around = entry(p, hit);
  const following = page.passages.slice(p.index + 1, p.index + 4);
  const until = following.findIndex((n) => namedCodeSets(n).length > 0 || !EDITION_LINE.test(n.text));
  const places = [{ p, span: around }, ...following.slice(0, until < 0 ? following.length : until).map((n) => ({ p: n, span: n.span }))];
  for (const place of places) {
    const text = page.text.slice(place.span.start, place.span.end);
    const found = YEAR.exec(text);
    if (found) return { year: Number(found[0]), span: { start: place.span.start + found.index, end: place.span.start + found.index + 4 } };
  }
  return null;
}

/** The code books that students must have, and their editions. */
export function books(page: Page, draft: Draft): void {
  const needed: { p: Passage; hit: Hit }[] = [];
  for (const p of page.passages)
    for (const hit of namedCodeSets(p)) {
      const reason = reasonAgainst(page, p, hit);
      if (reason === null) needed.push({ p, hit });
      else if (reason !== 'no-book') miss(draft, 'code-books', reason, page.source(hit.span));
    }
  const terms = new Set(needed.map((n) => n.hit.term));
  const isListed = (p: Passage): number => (has(p, 'books') || cues(p).some((c) => c.term === 'required') ? 0 : 1);
  for (const { p, hit } of needed.toSorted((a, b) => isListed(a.p) - isListed(b.p))) {
    if (mayBe('code-books', hit.term).some((t) => terms.has(t))) continue;
    say(draft, 'code-books', { value: hit.term, basis: 'stated', spans: [page.source(hit.span)] });
    const found = edition(page, p, hit);
    if (found) say(draft, 'book-editions', { value: found.year, basis: 'stated', spans: [page.source(found.span)] });
  }
}

const TERM_YEAR =
  /\b(?:spring|summer|fall|autumn|winter)\b,? ?(?:term |semester )?(20[0-4]\d)\b|\b(20[0-4]\d) ?[-–/] ?(?:20)?\d\d\b|\b(20[0-4]\d) (?:school )?catalog\b|\bacademic year (20[0-4]\d)/i;

/** A year in a part of the text: beside a season or a catalog; behind a label also a bare one. */
function yearIn(page: Page, span: Span, labelled: boolean): { year: number; span: Span } | null {
  const text = page.text.slice(span.start, span.end);
  const found = TERM_YEAR.exec(text) ?? (labelled ? YEAR.exec(text) : null);
  if (!found) return null;
  const start = span.start + found.index;
  return { year: Number(found.slice(1).find(Boolean) ?? found[0]), span: { start, end: start + found[0].length } };
}

/** The year in which the course is given: from a label of the term, or a season beside the title. */
export function courseYear(page: Page, draft: Draft): void {
  for (const p of page.passages) {
    if (isElsewhere(p) || has(p, 'books', 'optional-books', 'cost', 'external-exam', 'instructor')) continue;
    const labelled = p.own.includes('year') || p.own.includes('duration');
    if (!labelled && p.index >= TOP) continue;
    const found = yearIn(page, p.span, labelled) ?? (labelled && p.value ? yearIn(page, p.value, true) : null);
    if (found) return say(draft, 'course-year', { value: found.year, basis: 'stated', spans: [page.source(found.span)] });
  }
}
/** The lines of the head of a document. */
const TOP = 10;
