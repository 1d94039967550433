import { say, type Draft } from './draft.ts';
import { cues, denied, has, isElsewhere, sentence, type Page } from './page.ts';
import type { Passage } from './passages.ts';

const PRICE =
  /(?:[$€£₹]|\b(?:USD|INR|PKR|PHP|Rs\.?))\s?\d+(?:,\d{3})*(?:\.\d\d)?|\b\d{1,3}(?:,\d{3}){1,4} ?(?:USD|INR|PKR|PHP|pesos|rupees)\b/gi;
/** "save ₹5,000", "$200 off": what a discount is, and not what the course costs. */
const SAVED = /\b(?:save|saves|saving|savings of|discount of|less|scholarship of) (?:up to )?$/i;
const OFF = /^ ?(?:off|discount|savings|scholarship|cash ?back)\b/i;
const ABOUT_COST = /\b(?:tuition|fees?|costs?|price|pay|total|only|just)\b/i;
const OF_COURSE = /\b(?:course|program(?:me)?|tuition|bundle|training)\b/i;
const NOT_COST =
  /\b(?:salar|earn|wage|per year|a year|annual|median|average|exam fee|refund|deposit|back|late fee|extension|income|stipend)\b/i;
const DIGIT = /\d/;
const HOURS = /hours/i;
const REFUND =
  /\b(?:refund(?:s|able|ed)?|cancellation|non-refundable|(?:fees?|money|tuition|payment) (?:(?:is|are|will be) )?(?:back|returned|given back)|money[- ]back)\b/i;
const PROOF = /\b(?:certificate|letter|transcript|diploma)\b/i;
const STATES_HOURS = /\b(?:stat\w+|show\w*|list\w*|document\w*|certif\w+|for|of|with)\b.{0,40}\b(?:hours|contact hours|clock hours)\b/i;
const INTRODUCTORY =
  /\b(?:introductory|introduction to|beginner|for beginners|from zero|entry[- ]level course|basics of coding|overview course)\b/i;
const EXTENSIVE = /\b(?:extensive|comprehensive|in-depth|in depth|advanced course|intensive|thorough)\b/i;

function cost(page: Page, draft: Draft, p: Passage): void {
  if (draft.said.cost.length > 0 || !DIGIT.test(p.text)) return;
  const price = Array.from(p.text.matchAll(PRICE)).find(
    (m) => !SAVED.test(p.text.slice(0, m.index)) && !OFF.test(p.text.slice(m.index + m[0].length)),
  );
  if (!price || isElsewhere(p) || has(p, 'career', 'refund', 'external-exam') || (has(p, 'books') && !OF_COURSE.test(p.text))) return;
  const span = { start: p.span.start + price.index, end: p.span.start + price.index + price[0].length };
  const around = sentence(p, span);
  const text = p.text.slice(around.start - p.span.start, around.end - p.span.start);
  if (NOT_COST.test(text) || !(has(p, 'cost') || ABOUT_COST.test(text) || p.index < 6)) return;
  say(draft, 'cost', { value: price[0].trim(), basis: 'stated', spans: [page.source(span)] });
}

function refund(page: Page, draft: Draft, p: Passage): void {
  if (draft.said.refund.length > 0) return;
  const found = REFUND.exec(p.text);
  if (!found || p.kind === 'heading' || has(p, 'other-courses', 'testimonials')) return;
  const start = p.span.start + found.index;
  say(draft, 'refund', { value: true, basis: 'stated', spans: [page.source({ start, end: start + found[0].length })] });
}

/** A certificate, letter or transcript counts as proof where the same sentence says that it states the hours. */
function completionProof(page: Page, draft: Draft, p: Passage): void {
  if (draft.said['completion-proof'].length > 0 || !HOURS.test(p.text)) return;
  const found = PROOF.exec(p.text);
  if (!found || isElsewhere(p)) return;
  const span = { start: p.span.start + found.index, end: p.span.start + found.index + found[0].length };
  const around = sentence(p, span);
  const hours = STATES_HOURS.exec(p.text.slice(span.end - p.span.start, around.end - p.span.start));
  if (hours && !denied(p, span, 4))
    say(draft, 'completion-proof', {
      value: true,
      basis: 'stated',
      spans: [page.source({ start: span.start, end: span.end + hours.index + hours[0].length })],
    });
}

function courseLevel(page: Page, draft: Draft, p: Passage): void {
  if (
    draft.said['course-level'].length > 0 ||
    isElsewhere(p) ||
    has(p, 'books', 'prerequisites', 'schedule', 'outcomes', 'grading', 'audience', 'career', 'instructor')
  )
    return;
  if (!(has(p, 'description', 'title', 'level') || p.kind === 'heading' || p.index < 8)) return;
  for (const [value, pattern] of [
    ['introductory', INTRODUCTORY],
    ['extensive', EXTENSIVE],
  ] as const) {
    const found = pattern.exec(p.text);
    if (!found || (p.kind === 'heading' && p.depth > 1)) continue;
    const start = p.span.start + found.index;
    const span = { start, end: start + found[0].length };
    if (!denied(p, span, 3) && !cues(p, sentence(p, span)).some((c) => c.term === 'another-course'))
      return say(draft, 'course-level', { value, basis: 'stated', spans: [page.source(span)] });
  }
}

/** What a buyer asks: price, refund terms, proof of the hours, level. */
export function consumer(page: Page, draft: Draft): void {
  for (const p of page.passages) {
    cost(page, draft, p);
    refund(page, draft, p);
    completionProof(page, draft, p);
    courseLevel(page, draft, p);
  }
}
