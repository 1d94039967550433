import type { Span } from '../read/outline.ts';
import { dictionary, find, findFirst, type Hit } from './phrases.ts';
import { tokenize, type Token } from './tokens.ts';
import { termFile } from './vocabulary.ts';

/** A role of rules/terms/roles.yaml that a heading or label gives to what it heads. */
export interface Role {
  readonly term: string;
  readonly short: boolean;
}

const ROLES = dictionary(termFile('roles'));
const NUMBERING = /^(?:(?:[IVXLC]{1,6}|[A-Za-z]|\d{1,2}(?:\.\d{1,2})?)\s?[.)]|\d{1,2}\.\d{1,2})\s+/;
const MOST_WORDS = 9;
/** Longer lines are no headings, in UTF-16 units. */
const LONGEST = 110;
/** The part of a heading that a role with `most` must fill. */
const MOST = 0.6;

/** The span without the "IV." or "2)" before it. */
export function withoutNumbering(text: string, span: Span): Span {
  const number = NUMBERING.exec(text.slice(span.start, span.end));
  return number ? { start: span.start + number[0].length, end: span.end } : span;
}

const words = (tokens: readonly Token[]): number => tokens.filter((t) => t.kind !== 'sign').length;

/** How many letters stand in the brackets that open here. */
function bracketed(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((t, i) => i > open && t.text === ')');
  return close < 0 ? 0 : tokens[close]!.start - tokens[open]!.end;
}

/** The tokens outside of brackets: "Course Title (CB02)" is a course title. Plural endings in brackets stay. */
function outside(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((t, i) => {
    if (t.text === '(' && bracketed(tokens, i) > 3) depth += 1;
    const keep = depth === 0;
    if (t.text === ')' && depth > 0) depth -= 1;
    return keep;
  });
}

/** The roles that a heading or label names by at least the given part of its words, the fullest first. */
export function rolesOf(text: string, span: Span, least: number): Role[] {
  if (span.end - span.start > LONGEST) return [];
  const whole = namedBy(text, span, least);
  const dash = DASH.exec(text.slice(span.start, span.end));
  return whole.length > 0 || !dash ? whole : namedBy(text, { start: span.start, end: span.start + dash.index }, WHOLE);
}

/** "CPC Exam Preparation" is a part of the course. */
const PREPARES = /\b(?:prep|prepar\w*|review|practice|mock|training|readiness|drills?)\b/i;
/** "Books – get these before the second class", "Credits / Crédits": what stands before the sign is the heading, where it is a role and nothing else. */
const DASH = / [–—-] |: | \/ /;
const WHOLE = 1;

/** "Total Contact Hours per Term": what a figure is for adds nothing to what it is. */
const PER_TERM = /(?<!\s)\s+(?:\(?(?:per|each|for the) (?:term|semester|quarter|course|session|program)\)?)$/i;

function namedBy(text: string, whole: Span, least: number): Role[] {
  const remark = PER_TERM.exec(text.slice(whole.start, whole.end));
  const span = remark ? { start: whole.start, end: whole.start + remark.index } : whole;
  const all = tokenize(text, withoutNumbering(text, span));
  if (words(all) === 0 || words(all) > MOST_WORDS) return [];
  const bare = outside(all);
  const readings = (bare.length < all.length ? [all, bare] : [all]).map((tokens) =>
    find(ROLES, tokens).map((hit) => ({ hit, cover: words(tokens.slice(hit.from, hit.to)) / Math.max(1, words(tokens)) })),
  );
  const fits = (r: (typeof readings)[number][number]): boolean =>
    r.cover >= (r.hit.entry.most ? Math.max(least, MOST) : least) &&
    (r.cover > 0.5 || r.hit.to - r.hit.from > 1) &&
    !(r.hit.term === 'external-exam' && PREPARES.test(text.slice(span.start, span.end)));
  const best = readings
    .flat()
    .filter(fits)
    .toSorted((a, b) => b.cover - a.cover);
  // What is all of it, save for a remark in brackets, is not also what the brackets speak of.
  const named = best[0]?.cover === 1 ? best.filter((r) => r.cover === 1) : best;
  const terms = [...new Map(named.map((r) => [r.hit.term, r.hit.entry])).values()];
  return terms.map((entry) => ({ term: entry.term, short: entry.short === true }));
}

/** Known labels with a colon after them, or in capitals, inside a long line, as text of a PDF has them when its lines ran together. */
export function inlineLabels(tokens: readonly Token[]): Hit[] {
  const long = tokens.length > LONG_LINE;
  return find(ROLES, tokens).filter((hit) => {
    if (!/^[A-ZÀ-ÖØ-Þ]/.test(tokens[hit.from]!.raw)) return false;
    return (
      colonAfter(tokens, hit.to) ||
      (long && hit.term === 'prerequisites' && isNumbered(tokens, hit.to)) ||
      (long && isLoud(tokens.slice(hit.from, hit.to)) && /^[A-ZÀ-ÖØ-Þ\d]/.test(tokens[behindRemark(tokens, hit.to)]?.raw ?? ''))
    );
  });
}

/** "… Prerequisites MOA 110 and BIO 106 …": right before the number of a course. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]{2,5}$/.test(tokens[at]?.raw ?? '') && tokens[at + 1]?.kind === 'number';

/** A colon, also behind the plural or a remark in brackets: "Prerequisite(s):", "TEXTBOOKS (all required):". */
const colonAfter = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text === '(' && tokens[behindRemark(tokens, at)]?.text === ':') return true;
  const colon = tokens.slice(at, at + 4).findIndex((t) => t.text === ':');
  return colon >= 0 && tokens.slice(at, at + colon).every((t) => t.text === '(' || t.text === 's' || t.text === ')' || t.text === '.');
};

/** The first token that is no remark in brackets: in "TEXTS (all required): …" the colon. */
function behindRemark(tokens: readonly Token[], at: number): number {
  const closed = tokens[at]?.text === '(' ? tokens.slice(at, at + REMARK).findIndex((t) => t.text === ')') : -1;
  return closed > 0 ? at + closed + 1 : at;
}

/** So many words and signs at most make a remark in brackets. */
const REMARK = 10;
/** So many words and signs make a line in which several lines ran together. */
const LONG_LINE = 25;
const LOUD_LETTERS = 5;

/** "… (see HIT 232). PREREQUISITES HIT 120 …": words in capitals, more than an abbreviation. "COURSE SYLLABUS" is what the page is. */
const isLoud = (tokens: readonly Token[]): boolean =>
  !tokens.some((t) => t.text === 'syllabus') &&
  tokens.every((t) => t.raw === t.raw.toUpperCase()) &&
  tokens.some((t) => t.kind === 'word' && t.raw.length >= LOUD_LETTERS);

/** A known heading of at least two words, or one of those that begin no sentence, right before a word with a capital or a number. */
export function leadingLabel(tokens: readonly Token[]): Span | null {
  const hit = findFirst(ROLES, tokens);
  const next = hit && tokens[hit.to];
  if (
    !hit ||
    !next ||
    !/^[A-ZÀ-ÖØ-Þ]/.test(tokens[0]!.raw) ||
    !(/^(?:[A-ZÀ-ÖØ-Þ]|\d)/.test(next.raw) || (next.text === '(' && tokens[hit.to + 1]?.kind === 'number'))
  )
    return null;
  const label = tokens.slice(hit.from, hit.to);
  const titled = label.every((t) => t.kind === 'sign' || /^(?:[A-ZÀ-ÖØ-Þ\d]|and$|of$|the$|for$|in$|&$)/.test(t.raw));
  return titled && (label.length > 1 || BEGINS_NO_SENTENCE.has(hit.term)) ? hit.span : null;
}

/** Roles whose single words stand before a sentence only as its heading. */
const BEGINS_NO_SENTENCE: ReadonlySet<string> = new Set([
  'grading',
  'policies',
  'prerequisites',
  'books',
  'schedule',
  'outcomes',
  'out-of-class',
  'exams',
  'cost',
  'office',
]);

/** A known label with its value glued to it, as in "Course TitleMedical Coding I" or "Credits3". */
/** Words that stand at the beginning of names, such as "CodeLadder" and "CourseHero". */
const IN_NAMES = /^(?:code|course|class|school|college|program|term)$/i;
export function gluedLabel(text: string, span: Span): { readonly label: Span; readonly value: Span } | null {
  const tokens = tokenize(text, { start: span.start, end: Math.min(span.end, span.start + LONGEST) });
  const hit = findFirst(ROLES, tokens);
  if (!hit) return null;
  const closed = tokens[hit.to]?.text === ')' ? hit.to + 1 : hit.to;
  const label = { start: hit.span.start, end: tokens[closed - 1]!.end };
  const next = tokens[closed];
  if (
    !next ||
    next.kind === 'sign' ||
    next.start !== label.end ||
    (next.kind === 'word' && IN_NAMES.test(text.slice(label.start, label.end)))
  )
    return null;
  return { label, value: { start: next.start, end: span.end } };
}
