import type { Block, Line, Outline, Span } from '../read/outline.ts';

/** Whoever reads a line looks at all of it for each word in it, so that a line of more UTF-16 units is read as several. */
const MOST = 3_000;
const SENTENCE = /[.!?;] /g;

/** Where a line is cut: behind the last sentence that fits, else behind the last word, else in the middle of it. */
function cutOf(text: string, start: number): number {
  const part = text.slice(start, start + MOST);
  const sentence = Array.from(part.matchAll(SENTENCE)).at(-1);
  if (sentence) return start + sentence.index + 2;
  const space = part.lastIndexOf(' ');
  return start + (space > 0 ? space + 1 : MOST);
}

function cut(text: string, line: Line): Line[] {
  const parts: Span[] = [];
  let start = line.span.start;
  while (line.span.end - start > MOST) {
    const end = cutOf(text, start);
    parts.push({ start, end: end - (text[end - 1] === ' ' ? 1 : 0) });
    start = end;
  }
  parts.push({ start, end: line.span.end });
  const { label, value, ...rest } = line;
  return parts.map((span, i) => {
    if (i > 0 || !label) return { ...rest, span };
    const own =
      value && value.start < span.end ? { value: { start: value.start, end: Math.min(value.end, span.end) } } : value ? { value } : {};
    return { ...rest, span, label, ...own };
  });
}

/** The blocks of an outline, a line that is far too long as several lines. */
export function withoutLongLines({ text, blocks }: Outline): readonly Block[] {
  const isLong = (block: Block): block is Line => block.kind === 'line' && block.span.end - block.span.start > MOST;
  return blocks.some(isLong) ? blocks.flatMap((block): Block[] => (isLong(block) ? cut(text, block) : [block])) : blocks;
}
