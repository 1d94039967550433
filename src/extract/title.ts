import type { Span } from '../read/outline.ts';
import { say, type Draft } from './draft.ts';
import { has, type Page } from './page.ts';
import type { Passage } from './passages.ts';

const COURSE_NUMBER =
  /^(?:course (?:number|code|id)?:? ?)?(?!ICD|CPT|CMS|HCPCS|UB-)[A-Z]{2,5}[- ]?[A-Z]?\d{2,4}[A-Z]{0,2}(?:-[A-Z]?\d{1,3}[A-Z]?\b)?\.?\s*[-–—:.]*\s*/;
const TERM_AFTER =
  /(?<!\s)\s*(?<![-–—,(|])[-–—,(|]+\s*(?:spring|summer|fall|autumn|winter)\b.*$|(?<!\s)\s+(?:spring|summer|fall|autumn|winter)(?: semester| quarter| term)? 20\d\d\b.*$/i;
const KIND_AFTER =
  /(?<!\s)\s*(?:[-–—:|]\s*)?(?:course )?(?:master )?(?:syllabus|outline of record|official course outline|course outline|outline)$/i;
/** "… Inpatient Coding COPPER RIDGE COLLEGE School of Health" in the head of a page. */
const SCHOOL_AFTER = /(?<=[a-z\d])\s+(?:[A-ZÀ-ÖØ-Þ&]{2,} ){1,6}(?:COLLEGE|UNIVERSITY|INSTITUTE|ACADEMY|SCHOOL)\b.*$/u;
const TAUGHT_BY = /(?<!\s)\s+(?:taught|led|presented|facilitated|instructed) by .*$/i;
/** A line that says what kind of document it is, and names nothing. */
export const GENERIC =
  /^(?:(?:course |master |class |official )?(?:syllabus|outline|course outline|course outline of record|active outline|information|description)|home|training|general information|menu|skip to content|welcome|advertisement|overview|a note on .*|\d{4}\s?[-–]\s?\d{2,4})$/i;
/** Words in the name of a school or of one of its divisions. */
export const PLACE =
  /\b(?:College|University|Institute|Academy|School|Center|Centre|Polytechnic|Campus|Department|Division|(?:Continuing|Community|Adult|Workforce|Distance) Education|Workforce|Office of|Catalog|logo)\b/i;
/** "OFF 233 MEDICAL CODING I (3 hrs) Fall 2011" inside a line of a run-together page. */
const INLINE_TITLE =
  /\b[A-Z]{2,5} ?\d{2,4}[A-Z]?[ :–-]+([A-ZÀ-ÖØ-Þ][^()|]{5,70}?)(?= {0,4}(?:\(|\||Section|Instructor|Credits?|Fall|Spring|Summer|Winter|Course|Syllabus|Page)\b| {0,4}\(| {0,4}$)/u;
/** Words in the name of a course in coding. */
export const CODING = /\b(?:cod(?:ing|er)|CPC|CCS|billing|classification|CPT|ICD|procedures?|health information|reimbursement)\b/i;
const stripped = (text: string): string => {
  const name = text
    .replace(COURSE_NUMBER, '')
    .replace(TERM_AFTER, '')
    .replace(KIND_AFTER, '')
    .replace(TAUGHT_BY, '')
    .replace(SCHOOL_AFTER, '')
    .replace(/^["'“‘]|["'”’]$|^[<>«»*=~ ]+|[<>«»*=~, ]+$/g, '')
    .trim();
  return name || text.trim();
};

/** "CodeLadder Academy | The Complete CPC Course": the part that is no school. */
function withoutSchool(text: string): string {
  const parts = text.split(' | ');
  const rest = parts.filter((part) => !PLACE.test(part));
  return parts.length === 2 && rest.length === 1 && CODING.test(rest[0]!) ? rest[0]! : text;
}

/** The words of a passage before its first inline label, as far as they may be a title. */
function nameIn(page: Page, p: Passage): { name: string; span: Span } | null {
  const span = p.own.includes('title') && p.value ? p.value : p.span;
  const text = withoutSchool(page.text.slice(span.start, span.end));
  const inline = INLINE_TITLE.exec(text)?.[1]?.trim();
  if (inline === undefined && GENERIC.test(text.replace(TERM_AFTER, '').trim())) return null;
  const name = stripped(inline ?? capitals(text));
  const at = text.indexOf(name);
  return name.length < 3 || name.length > 110 || GENERIC.test(name)
    ? null
    : { name, span: at < 0 ? span : { start: span.start + at, end: span.start + at + name.length } };
}

/** "CODING and CODING LABORATORY Health Information Program": a title in capitals ends where the capitals end. */
function capitals(text: string): string {
  const found = /^(?:(?:[A-ZÀ-ÖØ-Þ&-]{2,}|and|of|for|the) ){2,}(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])/u.exec(text);
  return found && /[A-ZÀ-ÖØ-Þ]{4}/u.test(found[0]) ? found[0].trim() : text;
}

/** "Your new career fits in a backpack.": a sentence, or a call to the reader, names no course. */
const SLOGAN = /[.!?]$|\b(?:you|your|we|our|us)\b/i;

/** "Home > Programs > Medical Coding": where the page stands. */
const BREADCRUMBS = /\S (?:>|»|›|→) \S/;

/** A heading of the page of a whole catalog or department. */
const COLLECTION = /\b(?:catalog(?:ue)?|brochure|(?:community|continuing|adult) education|workforce|programs|courses|classes|trainings)\b/i;
/** How far down the page the course may still be named, in passages. */
const TOP = 14;

/** The part of a line that stands out as a whole: in capitals or in bold, save for a remark in brackets. */
function standsOut(p: Passage): boolean {
  if (p.strong && p.kind === 'line' && p.own.length === 0 && p.item === 0) return true;
  if (p.kind !== 'line' || p.label?.start !== p.span.start || p.own.length > 0) return false;
  return /^(?:\s*\([^()]*\))?$/.test(p.text.slice(p.label.end - p.span.start));
}

/** "Medical Coding: From Chart to Claim": no label that anybody knows, and a name before the colon. */
const isSubtitled = (p: Passage): boolean =>
  p.kind === 'line' &&
  p.label !== null &&
  p.own.length === 0 &&
  p.text.length < 90 &&
  CODING.test(p.text.split(':')[0]!) &&
  !/[.!?]$/.test(p.text);

const isNumbered = (p: Passage): boolean => COURSE_NUMBER.test(p.text) && p.text.length < 110;

function headingStrength(page: Page, p: Passage, at: number): number {
  if (PLACE.test(p.text) && !CODING.test(p.text)) return 10;
  if (p.depth > 2 && isNumbered(p) && at <= TOP) return 90;
  if (p.depth > 2) return CODING.test(p.text) && p.own.length === 0 && at < TOP ? 60 - at : 0;
  if (isNumbered(p)) return 95;
  if (p.depth === 1 && COLLECTION.test(p.text) && !CODING.test(p.text)) return 30;
  if (p.depth === 1 && !CODING.test(p.text) && page.passages.filter((other) => other.depth === 1).length > 2) return Math.max(5, 40 - at);
  if (p.depth === 1) return SLOGAN.test(p.text) || isNameAbove(page, p) ? 30 : 92;
  if (p.own.length > 0) return 0;
  if (at > TOP && !CODING.test(p.text)) return 0;
  return SLOGAN.test(p.text) ? 5 : Math.max(5, 50 - at) + (CODING.test(p.text) ? 10 : 0);
}

/** Behind "Course title:", a name is surer than behind "Course:". */
function labelStrength(page: Page, p: Passage): number {
  if (!p.value || has(p, 'provider', 'instructor')) return 0;
  if (/title|name/i.test(page.text.slice(p.span.start, Math.min(p.span.end, p.value.start)))) return 100;
  return p.value.start < p.span.end ? 60 : 0;
}

/** "INSIDE CODERS GROUP", and right below it a line in capitals that names a course: the first names who teaches it. */
export const isNameAbove = (page: Page, p: Passage): boolean => {
  const next = page.passages[p.index + 1];
  return (
    p.index === 0 &&
    p.depth === 1 &&
    !CODING.test(p.text) &&
    !isNumbered(p) &&
    next?.depth !== 1 &&
    next !== undefined &&
    isLoudName(next.text)
  );
};
const isLoudName = (text: string): boolean =>
  CODING.test(text) && /[A-Z]{4}/.test(text) && text === text.toUpperCase() && text.length < 110;

/** "page 22  HEALTH CAREERS" */
const PAGE_NUMBER = /\b(?:page|p\.) \d+\b/i;

/** How much a passage looks like the place where the course is named; 0 for one that does not. */
function strength(page: Page, p: Passage, at: number): number {
  if (
    BREADCRUMBS.test(p.text) ||
    PAGE_NUMBER.test(p.text) ||
    has(p, 'other-courses', 'prerequisites', 'corequisites', 'recommended', 'books')
  )
    return 0;
  if (p.own[0] === 'title' && p.value) return labelStrength(page, p);
  if (p.row) return p.row.cells.length === 2 && at < 6 && isNumbered(p) ? 80 : 0;
  if (at < 4 && INLINE_TITLE.test(p.text) && (p.own.length === 0 || p.own[0] === 'schedule') && p.kind === 'line') return 90;
  if (has(p, 'schedule')) return 0;
  if (p.kind === 'heading') return headingStrength(page, p, at);
  const place = PLACE.test(withoutSchool(p.text));
  if (p.item > 0 && !isNumbered(p)) return 0;
  if (standsOut(p) && at < 25 && !place) return CODING.test(p.text) ? 60 : 25;
  const named = isNumbered(p) && p.own.length === 0;
  if (has(p, 'instructor') || COLLECTION.test(p.text)) return 0;
  if (isSubtitled(p) && at < 6) return 45 - at;
  if (p.label && !(named && at < TOP)) return 0;
  if (at > TOP) return 0;
  if (isNumbered(p) && isNumbered(page.passages[at + 1] ?? p) && isNumbered(page.passages[at + 2] ?? p)) return 0;
  if (isNumbered(p) && /[A-Za-z]{4}/.test(stripped(p.text))) return 85;
  return place || p.text.length > 300 ? 0 : (CODING.test(p.text) ? 40 : 20) - at;
}

/** In a page with so many courses below its top none of them is the course of the page. */
const SEVERAL = 3;
const FIRST_LINES = 4;

export function title(page: Page, draft: Draft): void {
  const below = page.passages.filter((p) => p.index >= FIRST_LINES && p.kind === 'line' && p.own.length === 0 && isNumbered(p));
  const ofSeveral = new Set(below.length >= SEVERAL ? below : []);
  const found = page.passages
    .map((p, at) => ({ p, score: ofSeveral.has(p) ? 0 : strength(page, p, at) }))
    .filter((c) => c.score > 0)
    .toSorted((a, b) => b.score - a.score);
  for (const { p } of found) {
    const name = nameIn(page, p);
    if (name) return say(draft, 'title', { value: name.name, basis: 'stated', spans: [page.source(name.span)] });
  }
}
