import type { Span } from '../read/outline.ts';
import { say, type Draft } from './draft.ts';
import { has, type Page } from './page.ts';
import type { Passage } from './passages.ts';
import { CODING, GENERIC, isNameAbove, PLACE } from './title.ts';

const BY =
  /^(?:(?:(?:[Pp]resented|[Oo]ffered|[Oo]rgani[sz]ed|[Ss]ponsored|[Cc]onducted|[Pp]rovided|[Rr]un) )?by|By) (?:the )?([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f'’&. -]{4,60}?)(?=$| [—–·|•] )/u;
const SCHOOL =
  /(?:\b[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f'’.&-]*,? (?:& |and )?){1,7}(?:(?:Community |Technical |Career |State |Training )?(?:College|University|Institute|Academy|School|Cent(?:er|re)|Polytechnic|Learning|Association|Council|Society|Seminars|Workshops|COLLEGE|UNIVERSITY|INSTITUTE|ACADEMY|SCHOOL|POLYTECHNIC|CENTER|CENTRE|TRAINING|SEMINARS|WORKSHOPS)s?)\b(?! (?:Catalog|CATALOG|Bulletin|BULLETIN|Handbook|HANDBOOK))(?: (?:of|for|OF|FOR) (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f'’-]*(?: and | & | )?){1,4})?/u;
/** "Inkwell Coding LLC", "© 2026 CareerNest Ltd": a name with the form of a firm. */
const FIRM =
  /(?:^|[©|·,(] ?(?:\d{4} )?)((?:(?:[A-ZÀ-ÖØ-Þ][\w’'&.-]*|&),? ){1,5}?)(?:LLC|L\.L\.C\.|Co\.|Inc\.?|Ltd\.?|Limited|Pvt\.? Ltd\.?|LLP|GmbH)(?=$|[\s,.;|·)])/u;
/** What a text with the name of a school holds at the least. */
const SCHOOL_WORD =
  /\b(?:College|University|Institute|Academy|School|Center|Centre|Polytechnic|Learning|Training|Association|Council|Society|Seminar|Workshop)s?\b/i;
/** Behind such a label any name is that of the school; behind "Campus" it may be a town. */
const SCHOOL_LABEL =
  /^\W*(?:training )?(?:provider|school|college|institut\w*|university|academy|offered by|brand|company|vendor|organi[sz]ation)\b/i;
const NOT_A_SCHOOL =
  /\b(?:American|National|AAPC|AHIMA|International|Federation|Accreditation|Higher Learning|Online Learning|Distance Learning|Student Learning|Machine Learning|Active Learning|Blended Learning|Course Learning|Program Learning|High School|Secondary School|National Cent|American Academy|Centers for|Student|Testing|Tutoring|Learning Center|Medical Cent|Health Cent|Call Cent|Support Cent|Writing|Accessibility|Career Cent|Data Cent|Service|Resource|Success|Graduate School|The School|The College|This College|Required|Ambulatory|Surgery|Surgical|Law School|Medical School|Online School|Advising|Financial)\b/;

interface Found {
  readonly value: string;
  readonly span: Span;
}

/** "Continuing Education, Pine Barrens County College": the school, and not its division. */
function ofDivision(name: string): string {
  const parts = name.split(', ');
  const school = parts.at(-1)!;
  return parts.length > 1 &&
    /\b(?:College|University|Institute|Academy|School)\b/.test(school) &&
    /\b(?:Education|Department|Division|Workforce|Studies|Office)\b/.test(parts[0]!)
    ? school
    : name;
}

/** "IV. Learning Outcomes": words that name a school only where nothing goes on behind them. */
const isTopic = (text: string, name: RegExpExecArray): boolean =>
  /(?:Learning|Training|TRAINING)$/.test(name[0]) &&
  (/^[IVX]+\./.test(name[0]) || /^\s+[A-Za-z]/.test(text.slice(name.index + name[0].length)));

/** How far down a name without a word for a school may still be that of one, in passages. */
const HEAD = 6;
const MOST_NAME_WORDS = 5;
const NAME_WORD = /^(?:[A-ZÀ-ÖØ-Þ][\wÀ-ɏ'’&.-]*|of|and|&|the)$/u;

/** "VAIDYA SKILLS – Medical Coding Training": a name in the head of the page that the text repeats, and that names no course. */
function namedHead(page: Page, p: Passage): Found | null {
  const [first = ''] = p.text.split(/ [–—|·-] /);
  const words = first.split(' ');
  const above = page.passages[p.index - 1];
  const belowTitle = p.kind === 'line' && above?.kind === 'heading' && above.depth === 1;
  const isName =
    words.length > 1 &&
    words.length <= MOST_NAME_WORDS &&
    words.every((w) => NAME_WORD.test(w)) &&
    (belowTitle || first.length < p.text.length);
  if (!isName || PLACE.test(first) || CODING.test(first) || GENERIC.test(first) || NOT_A_SCHOOL.test(first) || !p.text.startsWith(first))
    return null;
  const again = page.passages.some((other) => other !== p && other.text.toLowerCase().includes(first.toLowerCase()));
  return again ? { value: first, span: { start: p.span.start, end: p.span.start + first.length } } : null;
}

/** "Harbor Point Adult & Community Education" in the first lines: a division that has its own name. */
const DIVISION =
  /^(?=[A-ZÀ-ÖØ-Þ])[\w’'. -]+ (?:adult|community|continuing|workforce)\b[\w &’'-]* (?:education|development|training|learning)$/i;

/** "School: Health and Community Studies" may name a part of the school; behind other labels any name is that of the school. */
const MAY_BE_A_PART = /^\W*(?:school|college)\b/i;

/** "Campus: North Center" says where the class meets. */
const AT_A_PLACE = /^\W*(?:campus|location|where|place|room|site)\b/i;

const PART_OF = /^(?:school|faculty|department|division) of\b/i;

/** "School: …", or the name in a record of the school: "org:", "  name: …". */
const namesProvider = (p: Passage): boolean =>
  p.own[0] === 'provider' || (p.item > 0 && p.own[0] === 'title' && p.roles.find((r) => r !== 'title') === 'provider');

/** The school by its label. */
function byLabel(page: Page, weak: boolean): Found | null {
  for (const p of page.passages) {
    if (!namesProvider(p) || !p.value || p.value.end - p.value.start >= 90) continue;
    const value = page.text.slice(p.value.start, p.value.end);
    const strong =
      p.own[0] !== 'provider' ||
      (PLACE.test(value) && !AT_A_PLACE.test(p.text) && !PART_OF.test(value)) ||
      (SCHOOL_LABEL.test(p.text) && !MAY_BE_A_PART.test(p.text));
    if (/[A-ZÀ-ÖØ-Þ]/u.test(value) && (weak ? SCHOOL_LABEL.test(p.text) : strong)) return { value, span: p.value };
  }
  return null;
}

/** "by Inkwell Institute", "Presented by the Coders' Guild" near the top. */
function byLine(page: Page): Found | null {
  for (const p of page.passages.slice(0, HEAD)) {
    const found = BY.exec(p.text);
    const value = found?.[1];
    const start = p.span.start + (found?.[0].length ?? 0) - (value?.length ?? 0);
    if (value) return { value, span: { start, end: start + value.length } };
  }
  return null;
}

/** "Medical Coding Course Syllabus Copper Ridge College": what stands before the school in a run-together text. */
const KIND_BEFORE = /^.*\b(?:Syllabus|Outline|Catalog(?:ue)?|Brochure|Handbook|Description) (?=[A-ZÀ-ÖØ-Þ])/u;

/** "Copper Ridge College School of Health Sciences": the whole goes before its part. */
const PART_BEHIND = /^(.*\b(?:College|University)) (?:School|Department|Division|Center|Centre|Institute)\b.*$/iu;
/** "… the ICD-10-PCS System COPPER RIDGE COLLEGE": a name in capitals behind words that are not. */
const WORDS_BEFORE = /^.*[a-z] (?=(?:[A-ZÀ-ÖØ-Þ&]{2,} ){1,5}(?:COLLEGE|UNIVERSITY|INSTITUTE|ACADEMY)\b)/u;

/** A line with the name of a school. */
function schoolIn(text: string, at: number): Found | null {
  const name = SCHOOL_WORD.test(text) ? SCHOOL.exec(text) : null;
  if (!name || NOT_A_SCHOOL.test(name[0]) || isTopic(text, name)) return null;
  const value = ofDivision(name[0].replace(KIND_BEFORE, '').replace(WORDS_BEFORE, '').replace(PART_BEHIND, '$1'))
    .replace(/^(?:The|At|From|By|Welcome to|Offered by|And|In|Of|Course Number:) /i, '')
    .trim();
  const start = at + name.index + name[0].indexOf(value);
  return { value, span: { start, end: start + value.length } };
}

/** "Reedy Fork Adult & Community Education | Course packet": the division that heads the page. */
function byFirstLine(page: Page): Found | null {
  const [first] = page.passages;
  const name = first?.text.split(/[\t|]/)[0]?.trim() ?? '';
  return first && DIVISION.test(name) ? { value: name, span: { start: first.span.start, end: first.span.start + name.length } } : null;
}

/** The first name of a school near the top, or beside "offered by". */
function bySchoolWord(page: Page): Found | null {
  for (const p of page.passages) {
    if (
      !(p.index < 12 || /©|copyright|offered by|presented by/i.test(p.text)) ||
      has(p, 'books', 'prerequisites', 'other-courses', 'testimonials', 'instructor', 'meeting-times')
    )
      continue;
    const found = schoolIn(p.text, p.span.start);
    if (found) return found;
  }
  return null;
}

/** The school in the head or foot of a page. */
function byPageHead(page: Page): Found | null {
  for (const { start, end } of page.heads()) {
    const found = schoolIn(page.text.slice(start, end), start);
    if (found) return found;
  }
  return null;
}

/** "Inkwell Coding is not affiliated with AAPC.": who says that it is not somebody else. */
const DISCLAIMS =
  /(?:^|[.!*®] ?)((?:(?:[A-ZÀ-ÖØ-Þ][\wÀ-ɏ'’.-]{0,30}|&|and|of) ){1,5})(?:is|isn['’]t)(?: not| neither)? (?:an? )?(?:independent|affiliated|associated|connected|endorsed|sponsored|owned|part of|related)\b/u;
function byDisclaimer(page: Page): Found | null {
  for (const p of page.passages) {
    const found = DISCLAIMS.exec(p.text);
    const value = found?.[1]?.trim();
    if (!found || !value || NOT_A_SCHOOL.test(value)) continue;
    const start = p.span.start + found.index + found[0].indexOf(value);
    return { value, span: { start, end: start + value.length } };
  }
  return null;
}

/** A name that only the head of the page and its repetition tell. */
function byHead(page: Page): Found | null {
  for (const p of page.passages.slice(0, HEAD)) {
    const found = namedHead(page, p) ?? (DIVISION.test(p.text) || isNameAbove(page, p) ? { value: p.text, span: p.span } : null);
    if (found) return found;
  }
  return null;
}

/** "Inkwell Coding LLC", wherever it stands. */
function byFirm(page: Page): Found | null {
  for (const p of page.passages) {
    const firm = has(p, 'books', 'testimonials', 'instructor', 'other-courses') ? null : FIRM.exec(p.text);
    const value = firm?.[1]?.trim().replace(/,$/, '');
    if (!firm || !value) continue;
    const start = p.span.start + firm.index + firm[0].indexOf(value);
    return { value, span: { start, end: start + value.length } };
  }
  return null;
}

/** The school: by its label, else by the surest of the other places that name one. */
export function provider(page: Page, draft: Draft): void {
  const found =
    byLabel(page, false) ??
    byLine(page) ??
    byFirstLine(page) ??
    bySchoolWord(page) ??
    byPageHead(page) ??
    byLabel(page, true) ??
    byHead(page) ??
    byFirm(page) ??
    byDisclaimer(page);
  if (found) say(draft, 'provider', { value: found.value, basis: 'stated', spans: [page.source(found.span)] });
}
