import type { Line, Outline, Span } from '../read/outline.ts';

const PAGE_FOOTER = /\bpage \d+ of \d+\b|^\s*(?:page|p\.) ?\d+\s*$|\s{4}p\. \d+$|^\s*\d{1,3} of \d{1,3}\s*$/i;
const FOOTER_AT_MOST = 110;

/** Header and footer lines of a page that were cut into the text. */
export const isFooter = (line: string): boolean => line.length <= FOOTER_AT_MOST && PAGE_FOOTER.test(line);

/** "HIT 245 Medical Coding Applications – Page 1 of 3": the head of the first page names what the page is. */
const FIRST_HEAD = /\bpage 1 of \d+\b\W*$/i;

/** The first lines of a page, in UTF-16 units. */
const FIRST_LINES = 300;

/** Whether a line is the head of the first page. */
export const isFirstHead = (text: string, { span }: Line): boolean =>
  span.start < FIRST_LINES && FIRST_HEAD.test(text.slice(span.start, Math.min(span.end, FIRST_LINES)));

/** The line without the number of the first page. */
export function withoutFirstPage(text: string, line: Line): Line {
  if (!isFirstHead(text, line)) return line;
  const { start } = line.span;
  let end = start + (FIRST_HEAD.exec(text.slice(start, line.span.end))?.index ?? 0);
  while (end > start && /[\s–—|-]/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { ...line, span: { start, end } } : line;
}

const DIGITS = /\d+/g;
/** "Clock hours: 740", for each of several programs. */
const FIGURE_BEHIND_KEY = /: *[\d.,]+$/;
const REPEATED = 3;
/** Between two of them stand at least so many other blocks; "Week 1 – Chapter 1" is a row. */
const PAGE = 3;

/** Lines that stand again and again with another number, far from each other: the headers and footers of pages. */
function repeatedShapes({ text, blocks }: Outline): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  const besideNumber = (at: number): boolean =>
    [at - 1, at + 1].some((i) => blocks[i] !== undefined && isFooter(text.slice(blocks[i].span.start, blocks[i].span.end)));
  for (const [at, b] of blocks.entries()) {
    const line = b.kind === 'line' && b.item === 0 ? text.slice(b.span.start, b.span.end) : '';
    if (line.length <= 12 || line.length > FOOTER_AT_MOST || FIGURE_BEHIND_KEY.test(line)) continue;
    if (!/\d$/.test(line) && !besideNumber(at)) continue;
    const shape = line.replace(DIGITS, '#');
    places.set(shape, [...(places.get(shape) ?? []), at]);
  }
  const apart = (all: readonly number[]): boolean => all.every((at, i) => i === 0 || at - all[i - 1]! >= PAGE);
  const isCutIn = (all: readonly number[]): boolean => all.length > 1 && all.every(besideNumber);
  return new Set([...places].filter(([, all]) => (all.length >= REPEATED && apart(all)) || isCutIn(all)).map(([line]) => line));
}

/** Whether a span holds the head or foot of a page, by its repetition. */
export function repeatedLines(outline: Outline): (span: Span) => boolean {
  const shapes = repeatedShapes(outline);
  return (span) => shapes.size > 0 && shapes.has(outline.text.slice(span.start, span.end).replace(DIGITS, '#'));
}

/** The heads and feet of pages that were cut into the text, in its order; the first may be all that names the school. */
export function pageHeads(outline: Outline): Span[] {
  const repeats = repeatedLines(outline);
  return outline.blocks.flatMap(({ kind, span }) => {
    const line = kind === 'line' ? outline.text.slice(span.start, span.end) : '';
    return line !== '' && (isFooter(line) || repeats(span)) ? [span] : [];
  });
}
