import { toSource } from '../read/clean.ts';
import type { Outline, Span } from '../read/outline.ts';
import { beginnings } from './beginnings.ts';
import { masked } from './masks.ts';
import { passages, type Passage } from './passages.ts';
import { pageHeads } from './page-heads.ts';
import { tokenize, type Token } from './tokens.ts';
import { dictionary, find, findAt, within, type Dictionary, type Hit } from './phrases.ts';
import { quantities, type Quantity } from './quantities.ts';
import { termFile } from './vocabulary.ts';

/** A document as the families of facts read it. */
export interface Page {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** The quantities of each passage, by its index. */
  readonly quantities: readonly (readonly Quantity[])[];
  /** The number of the course itself, e.g. `HIT 204`; null where the document has none or describes several courses. */
  readonly number: string | null;
  /** The heads and feet of its pages, which are no passages. */
  readonly heads: () => readonly Span[];
  /** From the clean text to the source. */
  readonly source: (span: Span) => Span;
}

export function page(outline: Outline): Page {
  const all = passages(outline);
  return {
    text: outline.text,
    passages: all,
    number: ownNumber(outline.text, all),
    quantities: all.map((p) => quantities(p.pair, () => hidden(outline.text, p))),
    heads: () => pageHeads(outline),
    source: (span) => toSource(outline.origin, span),
  };
}

const DIGIT = /\d/;
const COURSE_NUMBER =
  /\b(?!ICD|CPT|CMS|UB|HCFA|ISBN|COVID|CB|TOP|SAM|CRN|CIP|CM\b|PCS\b|IT\b|II\b|US\b)[A-Z]{2,5}[- ]?[A-Z]?\d{2,4}[A-Z]{0,2}\b/g;
const BEGINS_WITH_NUMBER = /^[A-Z]{2,5}[- ]?\d{2,4}\b/;
const TOP = 14;
const PROGRAM = 4;

const numbersIn = (text: string): string[] => Array.from(text.matchAll(COURSE_NUMBER), (m) => m[0].replace(/[- ]/g, ''));

/** The first course number near the top. A schedule that lists several numbers is that of a program. */
function ownNumber(text: string, all: readonly Passage[]): string | null {
  const lists = (p: Passage): boolean => p.row !== null || has(p, 'schedule') || BEGINS_WITH_NUMBER.test(p.text);
  const listed = all.filter((p) => lists(p) && !has(p, 'prerequisites')).flatMap((p) => numbersIn(p.text));
  if (new Set(listed).size >= PROGRAM) return null;
  const head = all.filter((p) => p.index < TOP && !has(p, 'prerequisites', 'corequisites', 'instructor', 'office'));
  // The number may be glued to its label, "Course NumberMB240".
  const said = (p: Passage): string => (p.own.includes('course-number') && p.value ? text.slice(p.value.start, p.value.end) : p.text);
  return head.flatMap((p) => numbersIn(said(p)))[0] ?? null;
}

const OF_THIS = /\bthis (?:course|class|program(?:me)?) (?:prepares|is|covers|teaches|helps|qualifies|leads|counts|readies)\b/i;

/** "This course prepares students …", wherever it stands. */
export const saysOfThis = (words: string): boolean => OF_THIS.test(words);

/** Whether the sentence of a span speaks of a course with another number, and not of this one. */
export function aboutAnother({ number }: Page, p: Passage, span: Span): boolean {
  if (!number || p.row) return false;
  const around = sentence(p, span);
  const said = p.text.slice(around.start - p.span.start, around.end - p.span.start);
  const numbers = saysOfThis(said) ? [] : numbersIn(said);
  return numbers.length > 0 && !numbers.includes(number);
}

/** The masked parts of a passage. A label and its value on the next line are masked apart, so that no pattern spans the two. */
function hidden(text: string, p: Passage): Span[] {
  const own = DIGIT.test(p.text) ? masked(text, p.span) : [];
  const last = p.pair.at(-1);
  return p.pair === p.tokens || !p.value || !last ? own : [...own, ...masked(text, { start: p.value.start, end: last.end })];
}

const ENDS_A_SENTENCE = /[.!?]["”)]?$/;

const leads = new WeakMap<readonly Passage[], ReadonlyMap<Passage, Passage>>();

/** For each item of a list the passage above it that stands less deep, found in one walk for all. */
function leadOf(all: readonly Passage[]): ReadonlyMap<Passage, Passage> {
  const known = leads.get(all);
  if (known) return known;
  const found = new Map<Passage, Passage>();
  const above: Passage[] = [];
  for (const p of all) {
    while (above.length > 0 && above.at(-1)!.item >= p.item) above.pop();
    const lead = above.at(-1);
    if (lead) found.set(p, lead);
    above.push(p);
  }
  leads.set(all, found);
  return found;
}

/** The line that a list begins from, as in "You must have:"; empty where the passage is no item, or where that line is a sentence of its own. */
export function leadIn(doc: Page, p: Passage): string {
  if (p.item === 0) return '';
  const above = leadOf(doc.passages).get(p);
  return above && above.kind === 'line' && !ENDS_A_SENTENCE.test(above.text) ? above.text : '';
}

const CUES = dictionary(termFile('cues'));

/** What a dictionary finds in a passage, found once. */
const found = new WeakMap<Passage, Map<Dictionary, readonly Hit[]>>();

function hitsOf(dict: Dictionary, p: Passage): readonly Hit[] {
  const known = found.get(p) ?? new Map<Dictionary, readonly Hit[]>();
  found.set(p, known);
  const hits = known.get(dict) ?? findAt(dict, p.tokens, beginnings(dict, p.tokens));
  known.set(dict, hits);
  return hits;
}

/** The hits of a dictionary within a span of a passage. */
export function hitsIn(dict: Dictionary, p: Passage, span: Span): Hit[] {
  const hits = hitsOf(dict, p);
  return hits.length === 0 ? [] : hits.filter((h) => within(h.span, span));
}

/** The cues of rules/terms/cues.yaml that stand in a span of a passage. */
export const cues = (p: Passage, span: Span = p.span): readonly Hit[] => hitsIn(CUES, p, span);

export function has(p: Passage, ...roles: string[]): boolean {
  for (const role of roles) if (p.roles.includes(role)) return true;
  return false;
}

/** Sections that speak of something else than this course. */
export const isElsewhere = (p: Passage): boolean => has(p, 'other-courses', 'testimonials', 'policies', 'office') || isOffer(p);

const PRICE = /[$€£₹] ?\d|\b(?:Php|PHP|Rs\.?|INR|USD) ?\d/;
const LENGTH = /\b\d+ (?:hours|hrs|weeks|months|days|lessons)\b/i;

/** A row with a length and a price stands in a list of courses for sale. */
const isOffer = (p: Passage): boolean => p.row !== null && p.row.cells.length > 2 && PRICE.test(p.text) && LENGTH.test(p.text);

const SENTENCE_END = /[.!?](?=["”’)]?\s+["“(]?[A-ZÀ-ÖØ-Þ\d])/gu;
/** A single letter before a full stop is an initial; "I" is the number of a course. */
const ABBREVIATION =
  /(?:\b[A-HJ-ZÀ-ÖØ-Þ]|\b(?:Ch|No|Dr|Mr|Ms|Mrs|vs|Inc|St|Vol|Ed|approx|incl|e\.g|i\.e|a\.m|p\.m|hrs?|min|Sec|Dept|Prof))$/u;

const sentenceEnds = new WeakMap<Passage, readonly number[]>();

/** Where the sentences of a passage end, as offsets into the text. */
function endsOf(p: Passage): readonly number[] {
  const known = sentenceEnds.get(p);
  if (known) return known;
  const ends = Array.from(p.text.matchAll(SENTENCE_END))
    .filter((m) => !ABBREVIATION.test(p.text.slice(Math.max(0, m.index - 8), m.index)))
    .map((m) => p.span.start + m.index + 1);
  sentenceEnds.set(p, ends);
  return ends;
}

/** The sentence of a passage in which the span stands. */
export function sentence(p: Passage, span: Span): Span {
  const ends = endsOf(p);
  const start = ends.findLast((e) => e <= span.start) ?? p.span.start;
  const end = ends.find((e) => e > span.start) ?? p.span.end;
  return { start: p.text[start - p.span.start] === ' ' ? start + 1 : start, end };
}

/** Where one clause ends and another begins: a sign, or a word that sets two statements against each other. */
const CLAUSE_END = /;|\s[–—]\s|,? \b(?:but|while|whereas|although|though|however|yet)\b|, and\b/g;
const SAYS =
  /\b(?:covers?|covered|teach(?:es)?|taught|learns?|stud(?:y|ies)|uses?|code|includes?|is|are|was|were|will|begins?|works?|introduces?|belongs?|comes?)\b/i;

/** The clauses of the sentence in which the span stands. ", and" parts two clauses only where both sides say something. */
export function clauses(p: Passage, span: Span): Span[] {
  const around = sentence(p, span);
  const text = p.text.slice(around.start - p.span.start, around.end - p.span.start);
  const all: Span[] = [];
  let start = 0;
  for (const m of text.matchAll(CLAUSE_END)) {
    if (m[0] === ', and' && !(SAYS.test(text.slice(start, m.index)) && SAYS.test(text.slice(m.index)))) continue;
    all.push({ start: around.start + start, end: around.start + m.index });
    start = m.index + m[0].length;
  }
  return [...all, { start: around.start + start, end: around.end }];
}

/** The clause in which the span stands. */
export const clause = (p: Passage, span: Span): Span => clauses(p, span).find((c) => within(span, c)) ?? sentence(p, span);

const NO =
  /^.{0,60}\bnot in this (?:one|course|class)\b|^\W*(?:a(?:nswer)?[:.] *)?(?:at present,? |currently,? |sorry,? )?(?:there (?:is|are)(?:n['’]t| not| no)|no|nope|not|none|never|nobody|rarely|unfortunately|neither|(?:we|they|it|you|the \w+) (?:do|does|is|are|can|will) ?(?:not|n[o'’]t))\b/i;

/** What follows the sentence where it asks something: "Is there an externship? No." */
function answer(p: Passage, around: Span): string {
  const text = p.text.slice(around.start - p.span.start, around.end - p.span.start).trimEnd();
  if (!text.endsWith('?')) return '';
  return p.text.slice(around.end - p.span.start).replace(/^[*_"”\s]+/, '') || p.answer;
}

/** The last tokens that end before an offset. */
function lastBefore(tokens: readonly Token[], offset: number, most: number): readonly Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return tokens.slice(Math.max(0, low - most), low);
}

/** Whether a word of denial stands before the span within some words, in its own sentence (or in `around`), or the answer to it begins with one. */
export function denied(p: Passage, span: Span, reach = 6, around: Span = sentence(p, span)): boolean {
  if (NO.test(answer(p, around))) return true;
  const before = lastBefore(p.tokens, span.start, reach).filter((t) => t.start >= around.start);
  const earlier = around.start === p.span.start && p.before ? tokenize(p.before) : [];
  const near = [...earlier, ...before].slice(-reach);
  const nearest = near.slice(near.findLastIndex((t) => t.kind === 'sign' && (t.text === ';' || t.text === '.')) + 1);
  return find(CUES, nearest).some((h) => h.term === 'denied');
}
