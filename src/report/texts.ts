import type { Outline } from '../read/outline.ts';
import type { Reading } from '../read/reading.ts';

/** A text that was read, by the path under which evidence names it. */
export interface SourceText {
  readonly path: string;
  /** As it was read. Where markup stood, `HIDDEN` stands once for each character of it, so that every offset stays. */
  readonly text: string;
}

/** Stands for markup in a text. No text that was read holds it. */
const HIDDEN = '\0';

/** A piece of a text as a person sees it. */
export const withoutHidden = (text: string): string => text.replaceAll(HIDDEN, '');

const SPACE = /\s/;
const LINE_END = /[\r\n]/;

/** The words of a text in their places, without the markup around them. Words that markup alone sets apart have a space between them. */
function wordsIn(text: string, { text: clean, origin }: Outline): string {
  const seen = Array.from({ length: text.length }, (_, i) => (LINE_END.test(text.charAt(i)) ? text.charAt(i) : HIDDEN));
  let last = 0;
  for (let i = 0; i < clean.length; i += 1) {
    const start = origin.start[i] ?? text.length;
    const gap = [start, last].find((at) => seen[at] === HIDDEN);
    if (!SPACE.test(clean.charAt(i))) seen[start] = clean.charAt(i);
    else if (gap !== undefined) seen[gap] = ' ';
    last = origin.end[i] ?? last;
  }
  return seen.slice(0, text.length).join('');
}

const shownText = ({ path, text, outline, markup }: Reading): SourceText => ({ path, text: markup ? wordsIn(text, outline) : text });

/** The texts of a reading: one, or one for each file where several were read together. */
export function textsOf(reading: Reading): readonly SourceText[] {
  return reading.parts ? reading.parts.map((part) => shownText(part.reading)) : [shownText(reading)];
}
