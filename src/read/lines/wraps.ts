import { isLabelLine } from './label.ts';

/** One line of a paragraph as it stands in the source, in clean text. */
export interface TypedLine {
  readonly text: string;
  /** The author broke the line before it on purpose. */
  readonly hard: boolean;
  /** It stands left of the text of the list item that it continues. */
  readonly lazy: boolean;
}

/** Below this, a line is short: what follows it with a capital or digit is a line of its own. */
const SHORT = 40;
/** Nobody wraps at more than this; in a text of longer lines the line breaks are deliberate. */
const WIDEST = 130;
/** Pages of small print are wrapped at up to this. */
const WIDEST_OF_PAGE = 180;
/** In a paragraph of so many lines, most of them long, most of them full is enough to make prose of it. */
const PAGE_LINES = 6;
const LONG = 60;
const MOST_FULL = 0.7;
/** Letters are not all of one width: a line of a page is full at this part of its long lines, of which a few may be longer yet. */
const PAGE_WIDTH = 0.85;
const LONG_LINES = 0.8;
const LABEL_OR_PIPES = /:$|\|/;
const SENTENCE_END = /[.!?]["”’)\]]*$/;
/** What no line ends with that is whole. */
const OPEN_END = /(?:,|&| (?:and|or|of|the|with|for|in|to|a|an|by))$/;
const ANY_END = /[.!?,;:)\]]$/;
/** "1. ", "b) ", "IV. ", a dash or a bullet. */
const LIST_MARK = /^(?:[-–—*+•] |\(?(?:\d{1,3}|[A-Za-z]|[IVXLC]{1,6})[.)] )/;
/** "Week 3", "Lesson 12": a row of a schedule. */
const NUMBERED = /^(?:Week|Wk|Day|Unit|Lesson|Module|Chapter|Session|Section|Part|Step|Topic|Lab|Level|Phase)s? \d/;
/** "… Week 7 Circulatory Week": what is counted, and its number on the next line. */
const COUNTS = / (?:Week|Wk|Day|Unit|Lesson|Module|Chapter|Session|Section|Part)s?$/;
/** "3 Modifiers": a row that begins with its number. */
const NUMBER_FIRST = /^\d{1,2}(?: ?[-–/] ?\d{1,2})? [A-ZÀ-ÖØ-Þ]/u;
const LOWER = /^[a-zß-öø-ÿ]/u;
const SMALL_WORD = /^[a-zß-öø-ÿ]{4}/u;
const MOST_TITLE_WORDS = 8;

/**
 * Groups the lines of one paragraph: lines that a person would read as one, wrapped by an editor, stand in one group.
 *
 * A line goes on in the next one where it is no sentence end and the next begins in lower case, or where it is full: the first
 * word of the next line would have made it longer than the longest line of the paragraph. Wrapped prose fills every line in this
 * way, at any width, so that wrapping it anew changes nothing; the lines of an outline or of a form seldom do. Before a capital or
 * digit a full line goes on only among prose: where every line of the paragraph is full (on a page of long lines, most of them), or a neighbor begins in lower case.
 */
export function groupWraps(lines: readonly TypedLine[]): number[][] {
  const page = isPage(lines);
  const width = widthOf(lines, page);
  const widest = page ? WIDEST_OF_PAGE : WIDEST;
  const full = lines.filter((line, i) => i > 0 && isFull(lines[i - 1]?.text ?? '', line.text, width)).length;
  const prose = full >= (lines.length - 1) * (page ? MOST_FULL : 1) && !isOutline(lines);
  const cut = cutIn(lines);
  const groups: number[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1]?.text ?? '';
    const among = prose || LOWER.test(before?.text ?? '') || LOWER.test(after);
    const goesOn = before && !cut.has(i) && !cut.has(i - 1) && goesOnIn(before.text, line, after, { width, widest, prose: among });
    if (goesOn) groups.at(-1)?.push(i);
    else groups.push([i]);
  });
  return groups;
}

/** How long a full line is, in UTF-16 units. */
function widthOf(lines: readonly TypedLine[], page: boolean): number {
  const lengths = lines.map((line) => line.text.length).toSorted((a, b) => a - b);
  return page ? lengths[Math.floor(lengths.length * LONG_LINES)]! * PAGE_WIDTH : (lengths.at(-1) ?? 0);
}

/** "Page 2 of 4", "2 of 4" */
const PAGE_NUMBER = /^\s*(?:page )?\d{1,4} of \d{1,4}\s*$/i;
/** "HIT 110 Medical Coding Page 2 of 5" */
const PAGE_FOOT = /\bpage \d{1,4} of \d{1,4}\s*$/i;

/** The header or footer of a page, cut into the text: a line beside the number of a page that stands there again on another page. */
function cutIn(lines: readonly TypedLine[]): ReadonlySet<number> {
  const beside = lines.flatMap((_, i) => ([i - 1, i + 1].some((at) => PAGE_NUMBER.test(lines[at]?.text ?? '')) ? [i] : []));
  const again = beside.filter((i) => beside.some((other) => other !== i && lines[other]!.text === lines[i]!.text));
  return new Set([...again, ...lines.flatMap(({ text }, i) => (text.length <= WIDEST && PAGE_FOOT.test(text) ? [i] : []))]);
}

/** Text of a PDF, wrapped by its page: many long lines, of which the headers and footers of pages break some. */
const isPage = (lines: readonly TypedLine[]): boolean =>
  lines.length >= PAGE_LINES && lines.filter((line) => line.text.length >= LONG).length >= lines.length * MOST_FULL;

interface Prose {
  readonly width: number;
  readonly widest: number;
  readonly prose: boolean;
}

function goesOnIn(a: string, next: TypedLine, after: string, { width, widest, prose }: Prose): boolean {
  const b = next.text;
  if (next.hard || LABEL_OR_PIPES.test(a) || b.includes('|')) return false;
  if (a.length >= SHORT && COUNTS.test(a) && /^\d/.test(b)) return true;
  if (beginsAnew(b)) return false;
  if (a.length >= LONG && OPEN_END.test(a) && !isLabelLine(b)) return true;
  const full = isFull(a, b, width);
  const midSentence = !SENTENCE_END.test(a);
  if (LOWER.test(b)) return midSentence ? !isLabelLine(b) || (full && !isLabelLine(a)) : full && a.length >= SHORT;
  if (isLabelLine(b) || !prose || a.length < SHORT || a.length > widest || !full) return false;
  if (next.lazy && !midSentence) return false;
  return !isTitle(b) || (after !== '' && isFull(b, after, width));
}

/** "TEXTS AND MATERIALS 1) …": a heading in capitals. */
const LOUD = /^(?!ICD|CPT|HCPCS)[A-ZÀ-ÖØ-Þ]{4,}(?: (?:[A-ZÀ-ÖØ-Þ]{2,}|&))+(?=[ :(]|$)/u;

const beginsAnew = (b: string): boolean => LOUD.test(b) || LIST_MARK.test(b) || NUMBERED.test(b) || NUMBER_FIRST.test(b);

/** Whether the first word of `b` would not have had room in the line of `a`. */
const isFull = (a: string, b: string, width: number): boolean => a.length + 1 + firstWord(b).length > width;

const firstWord = (text: string): string => text.slice(0, Math.max(0, text.indexOf(' ')) || text.length);

/** A title or name, as forms and outlines have it: few words, all with capitals, no punctuation at the end. */
function isTitle(text: string): boolean {
  const words = text.split(' ');
  return words.length <= MOST_TITLE_WORDS && !ANY_END.test(text) && !words.some((word) => SMALL_WORD.test(word));
}

/** Four lines or more of which each begins with a capital or digit and none but the last ends a sentence are entries, not prose. */
function isOutline(lines: readonly TypedLine[]): boolean {
  return (
    lines.length > 3 &&
    !lines.slice(1).some((line) => LOWER.test(line.text)) &&
    !lines.slice(0, -1).some((line) => /[.!?]( |$)/.test(line.text))
  );
}
