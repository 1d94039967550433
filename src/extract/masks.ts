import type { Span } from '../read/outline.ts';

/** Numbers that are never quantities: parts of names, dates, prices, and so on. Each pattern is linear and stands for one thing. */
export const MASKS = {
  /** "ICD-10", "CPT-4"; "CPT 56 hours" is an amount. */
  codeSet:
    /\b(?!(?:CPT|ICD|HCPCS) (?:1[1-9]|[2-9]\d|\d{3}) ?(?:contact |clock |class )?(?:hours?|hrs?|h)\b)(?:ICD|CPT|CMS|HCFA|UB|SNOMED)[ -]{0,2}\d{1,4}/gi,
  form: /\b837[ -]?[PI]\b/gi,
  courseNumber:
    /\b(?!(?:CPT|ICD|HCPCS) (?:1[1-9]|[2-9]\d|\d{3}) ?(?:contact |clock |class )?(?:hours?|hrs?|h)\b|HOURS?\b|HRS?\b|CM\b|PCS\b|IT\b|II\b|US\b|CREDITS?\b|WEEKS?\b|UNITS?\b|TOTAL\b)[A-Z]{2,5}[- ]?[A-Z]?\d{2,4}[A-Z]{0,2}\b/g,
  numericDate: /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g,
  monthDay: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b/g,
  year: /\b(?:19|20)\d\d\b(?! ?(?:contact |clock |class )?(?:hours|hrs))/gi,
  phone: /\(?\b\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}\b/g,
  price: /(?:[$€£₹]|\b(?:USD|INR|PKR|PHP|Rs\.?))\s?\d[\d,.]*/gi,
  clockTime: /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/gi,
  /** "de 8 h 30 à 16 h 30", as times are written in French. */
  frenchTimes: /\b\d{1,2} ?h ?(?:[0-5]\d)? (?:à|-|–|to) \d{1,2} ?h(?: ?[0-5]\d)?(?![\wÀ-ɏ])/g,
  /** "Units 1 to 3 are dropped": parts of a course by their numbers. */
  unitRange: /\bunits \d{1,2} (?:to|through|and|&) \d{1,2}\b(?! (?:credits?|units?)\b)/gi,
  numbered:
    /(?<!\/ ?|\bper |\beach |\ba )\b(?:week|wk|chapter|ch|module|unit|lesson|page|step|part|day|section|level|volume|phase|session|exam|test|quiz|room|chapters|weeks|modules|pages)(?:\. ?| #?|#)\d+(?: ?[-–] ?\d+)?[A-Z]?\b(?! ?(?:hours|hrs|hour))/gi,
  /** "00d : 05h : 12m" until a sale ends. */
  countdown: /\b\d{1,3} ?d ?[:, ] ?\d{1,2} ?h ?[:, ] ?\d{1,2} ?m\b(?: ?[:, ] ?\d{1,2} ?s\b)?/gi,
  percent: /(?<![\d.])\d+(?:\.\d+)? ?(?:%|percent\b)/gi,
  ordinal: /\b\d+ ?(?:st|nd|rd|th)\b/gi,
  isbn: /\b97[89][-\d ]{9,16}/g,
} as const satisfies Record<string, RegExp>;

/** A decimal number reads like a clock time with a dot: "62.00", "1.50". */
const AMBIGUOUS_TIME = /^\d{1,2}\.\d{2}$/;

/** The parts of the span whose numbers are no quantities, as offsets into the whole text. */
export function masked(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const pattern of PATTERNS) {
    pattern.lastIndex = 0;
    for (let m = pattern.exec(part); m !== null; m = pattern.exec(part))
      if (!AMBIGUOUS_TIME.test(m[0].trim())) found.push({ start: span.start + m.index, end: span.start + m.index + m[0].length });
  }
  return found;
}
const PATTERNS: readonly RegExp[] = Object.values(MASKS);
