import type { Outline } from '../read/outline.ts';
import { pieces } from './pieces.ts';
import type { Piece } from './piece.ts';
import type { Role } from './roles.ts';
import type { Token } from './tokens.ts';

/** A heading, a logical line or a table row, with what the headings and labels around it say about it. Spans are offsets into the clean text. */
export interface Passage extends Omit<Piece, 'opens' | 'bare'> {
  readonly index: number;
  /** The tokens of a label and of its value on the next line, with a colon between; else the passage's own. */
  readonly pair: readonly Token[];
  /** Roles of its own label. */
  readonly own: readonly string[];
  /** Roles of its own label and of the sections that it stands in, nearest first. */
  readonly roles: readonly string[];
  /** The headings and section labels above it, outermost first. */
  readonly path: readonly number[];
  /** The end of the line before, where this one goes on with a small letter, as after the footer of a page. */
  readonly before: string;
  /** What follows it, where it ends with a question. */
  readonly answer: string;
}

/** The depth of a section that a label opens, below every heading. */
const LABEL_DEPTH = 7;
const BEFORE = 60;
/** In a list of books "Title" is a label of each. */
const TITLE_OF_BOOK = /^title:?$/i;
/** The other labels of a book in such a list. */
const OF_BOOK = /^(?:authors?|publishers?|publication (?:year|date)|copyright(?: year)?|year|edition|isbn(?:-1[03])?|other materials):?$/i;
/** The depth of the heading that the name of a record becomes. */
export const RECORD_DEPTH = 6;
/** How much deeper than its figure the label of a part stands; less than one item of a list. */
const PART = 0.5;
/** The depth of a line that is a heading by its strong type: below every heading, above every label. */
const HEAD_LINE_DEPTH = 6.5;
/** Labels of the parts of a figure stand below the label of the figure: "Contact hours", "Lecture", "Total". */
const PARTS: ReadonlySet<string> = new Set(['lecture', 'laboratory', 'practicum-part', 'total']);

/** A label covers no more plain lines than this: pages of keys and values have keys that nobody knows. */
const MOST_LINES = 3;
const MOST_REQUIREMENTS = 6;

interface Section {
  readonly depth: number;
  readonly roles: readonly string[];
  readonly at: number;
  readonly short: boolean;
  /** A label right above a list or table: it covers those and no more. */
  readonly listed: boolean;
  /** Of a short section: the first piece that it covers, and how many lines it covers so far. */
  first?: Piece;
  lines?: number;
}

/** "Lecture", "54.0", "Activity", an empty line, "Total", "108.0": a line of the block below "Contact hours". */
const isOfBlock = (p: Piece): boolean =>
  p.kind === 'line' &&
  (/^(?:\d+(?:\.\d+)?|[A-Z][a-z]{2,12})$/.test(p.text) || (p.opens.length > 0 && p.opens.every((r) => PARTS.has(r.term))));

/** A short section covers one paragraph, one list or one table. */
function covers(section: Section, p: Piece): boolean {
  section.first ??= p;
  if (!section.short) return !section.listed || p.item > 0 || p.row !== null;
  section.lines = (section.lines ?? 0) + 1;
  const most = section.roles.includes('prerequisites') ? MOST_REQUIREMENTS : MOST_LINES;
  if (p.item === 0 && !p.row && section.lines > most && !section.roles.includes('contact-hours')) return false;
  return (
    (section.roles.includes('contact-hours') && isOfBlock(p)) ||
    p.paragraph === section.first.paragraph ||
    (p.item > 0 && section.first.item > 0) ||
    (p.row !== null && p.row.table === section.first.row?.table)
  );
}

/** Labels that no figure of the course stands behind. */
const NO_FIGURE: ReadonlySet<string> = new Set(['career', 'office', 'policies', 'testimonials', 'other-courses']);

/** "(CB07)", in tokens. */
const LONGEST_CODE = 4;

/** "Minimum Credit Units (CB07)" without the code in brackets at its end. */
function withoutCode(tokens: readonly Token[]): readonly Token[] {
  const bracket = tokens.findLastIndex((t) => t.text === '(');
  const code = tokens.slice(bracket);
  const isCode = tokens.at(-1)?.text === ')' && code.length <= LONGEST_CODE && code.some((t) => t.kind === 'number');
  return bracket > 0 && isCode ? tokens.slice(0, bracket) : tokens;
}

/** "45 (3 a week)", in tokens. */
const LONGEST_VALUE = 6;
const LONGEST_OF_LABEL = 40;
const ITEM = /^\d{1,2}[.)] /;

/** The value on the next line belongs to the label line where it begins with a number. */
function pairTokens(p: Piece, next: Piece | undefined): readonly Token[] {
  if (!p.bare || p.kind === 'heading' || !next || next.bare || next.label || next.kind !== 'line') return p.tokens;
  // A line of figures with words of its own needs no label that nobody knows, and "1. Structure of CPT" is no figure.
  if (next.tokens.length > (p.opens.length === 0 ? LONGEST_VALUE : LONGEST_OF_LABEL) || ITEM.test(next.text)) return p.tokens;
  if (next.tokens[0]?.kind !== 'number' || p.opens.some((r) => NO_FIGURE.has(r.term))) return p.tokens;
  const end = p.tokens.at(-1)?.end ?? p.span.end;
  const colon: Token = { kind: 'sign', raw: ':', text: ':', start: end, end };
  return [...withoutCode(p.tokens).filter((t) => t.text !== ':'), colon, ...next.tokens];
}

/** "Code books: ICD-10-CM" with the next book on the next line: such a label covers the lines after its value too. */
const goesOn = (p: Piece): boolean => p.kind === 'line' && p.value !== null && p.opens[0]?.term === 'books';

/** The sections that still stand open before a piece. */
function open(stack: readonly Section[], p: Piece): Section[] {
  const closes = p.kind === 'heading' || p.bare || (p.label !== null && p.opens.length > 0 && p.kind === 'line');
  return stack.filter((s) => (closes ? s.depth < depthOf(p) : s.depth < HEAD_LINE_DEPTH || covers(s, p)));
}

/** "**Dental Assisting**", and below it "Length: 40 weeks". */
const isHeadLine = (p: Piece): boolean => p.kind === 'line' && p.bare && p.strong && p.item === 0 && !p.text.trimEnd().endsWith(':');

function depthOf(p: Piece): number {
  if (p.kind === 'heading') return p.depth;
  if (TITLE_OF_BOOK.test(p.text) || (p.bare && p.opens.length === 0 && OF_BOOK.test(p.text))) return LABEL_DEPTH + p.item + PART;
  if (isHeadLine(p)) return HEAD_LINE_DEPTH;
  const part = p.opens.length > 0 && p.opens.every((r) => PARTS.has(r.term));
  return LABEL_DEPTH + p.item + (part ? PART : 0);
}

const valueOf = (p: Piece, next: Piece | undefined): Piece['value'] =>
  p.value ??
  (p.bare && p.kind === 'line' && p.opens.length > 0 && next && !next.bare && next.kind === 'line' && (!next.label || isTitleLabel(p))
    ? next.span
    : null);

/** What stands below "Course Title" is the title, also "Diagnosis Coding: ICD-10-CM". */
const isTitleLabel = (p: Piece): boolean => p.opens[0]?.term === 'title' && /^course title\b/i.test(p.text);

/** A record of a list that only says in which file its course stands: "name: CPC", "see: cpc.md". */
const pointsElsewhere = (p: Piece, next: Piece | undefined): boolean =>
  p.item > 0 && next?.item === p.item && next.paragraph === p.paragraph && /^see: \S+\.\w{2,4}$/i.test(next.text);

const listsBelow = (p: Piece, next: Piece | undefined): boolean =>
  p.kind === 'line' && p.bare && next !== undefined && (next.item > p.item || (next.row !== null && p.row === null));

/** The roles of a piece and of the sections that it stands in, nearest first, each once. */
function rolesIn(own: readonly string[], stack: readonly Section[], elsewhere: boolean): string[] {
  const roles: string[] = elsewhere ? ['other-courses'] : [];
  const add = (role: string): void => void (roles.includes(role) || roles.push(role));
  own.forEach(add);
  for (let i = stack.length - 1; i >= 0; i -= 1) stack[i]!.roles.forEach(add);
  return roles;
}

const BOOK = /\b(?:(?:text|code|work)?books?|texts?|manuals?|materials?|bring|editions?)\b/i;
/** "Required" and "You must have" below "Prerequisites" head no list of books. */
const isOfBooks = (p: Piece, stack: readonly Section[]): boolean =>
  BOOK.test(p.text) || stack.at(-1)?.roles.includes('prerequisites') !== true;

/** "Units" above a list of them is no amount of credits. */
function rolesOfOwn(p: Piece, next: Piece | undefined, stack: readonly Section[]): string[] {
  const own = p.opens.map((r) => r.term).filter((role) => role !== 'books' || isOfBooks(p, stack));
  const counts = p.kind !== 'heading' || !own.includes('schedule') || next?.tokens[0]?.kind === 'number';
  return counts ? own : own.filter((role) => role !== 'credits');
}

const opened = (p: Piece, next: Piece | undefined, own: readonly string[], at: number): Section => ({
  depth: depthOf(p),
  roles: own,
  at,
  short: p.kind !== 'heading' && !(isHeadLine(p) && p.opens[0]?.term === 'instructor') && (!p.bare || p.opens[0]?.short === true),
  listed: listsBelow(p, next),
});

/** In a list of books "Author" names no teacher and "Year" no term. */
const inBooks = (p: Piece, stack: readonly Section[]): Piece =>
  p.kind === 'line' && OF_BOOK.test(p.text) && stack.some((s) => s.roles.includes('books')) ? { ...p, opens: [], bare: true } : p;

/** "Clinical", "0.00" between "Lecture" and "Total" is a part of the contact hours. */
const inParts = (p: Piece, stack: readonly Section[], next: Piece | undefined): Piece =>
  p.bare &&
  p.kind === 'line' &&
  p.opens.some((r) => r.term === 'practicum') &&
  next?.tokens[0]?.kind === 'number' &&
  stack.some((s) => s.roles.some((role) => PARTS.has(role))) &&
  stack.some((s) => s.roles.includes('contact-hours'))
    ? { ...p, opens: [PRACTICUM_PART] }
    : p;
const PRACTICUM_PART: Role = { term: 'practicum-part', short: true };

/** The passages of a document, in the order of the text. */
export function passages(outline: Outline): Passage[] {
  const all = pieces(outline);
  let stack: Section[] = [];
  return all.map((piece, index) => {
    const p = inParts(inBooks(piece, stack), stack, all[index + 1]);
    const ofOthers =
      p.kind === 'heading' && p.depth === RECORD_DEPTH && stack.some((s) => s.depth > RECORD_DEPTH && s.roles.includes('other-courses'));
    stack = open(stack, p);
    const next = all[index + 1];
    const own = [...(ofOthers ? ['other-courses'] : []), ...rolesOfOwn(p, next, stack)];
    const roles = rolesIn(own, stack, pointsElsewhere(p, next));
    const path = stack.map((s) => s.at);
    if (p.bare || goesOn(p)) stack.push(opened(p, next, own, index));
    // Field by field: to copy the rest of an object takes a multiple of the time.
    return {
      kind: p.kind,
      span: p.span,
      text: p.text,
      tokens: p.tokens,
      label: p.label,
      depth: p.depth,
      item: p.item,
      paragraph: p.paragraph,
      strong: p.strong,
      row: p.row,
      index,
      value: valueOf(p, next),
      own,
      roles,
      path,
      pair: pairTokens(p, next),
      before: /^[a-z]/.test(p.text) ? (all[index - 1]?.text.slice(-BEFORE) ?? '') : '',
      answer: p.text.trimEnd().endsWith('?') ? (next?.text ?? '') : '',
    };
  });
}
