import { plain } from './plain.ts';

/** How a piece of text looks; what that means in colors is the business of the caller. */
export type Style = 'strong' | 'quiet' | 'fail' | 'not-stated' | 'pass' | 'not-applicable' | 'quote';

/** Wraps text in the marks of a style; the identity where there is no color. */
export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_style, text) => text;

export interface Page {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|\u200c|\u200d/u;

/** Latin letters, the usual signs and our own marks: one column each. Nearly every text holds nothing else, and the tables of wide signs load slowly. */
const NARROW = /^[\u0020-\u02ff\u2010-\u203f\u2713\u2717]*$/;

/** The number of terminal columns that a text takes. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return sum;
}

/** Cuts a word that is longer than a line into pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const found = [''];
  for (const character of word) {
    const last = found.length - 1;
    if (columns(`${found[last]}${character}`) > width) found.push(character);
    else found[last] += character;
  }
  return found;
}

/** The lines of a text, none wider than `width` columns. What a terminal would obey is taken out. */
export function wrapped(text: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const word of plain(text)
    .split(' ')
    .flatMap((w) => pieces(w, width))) {
    const size = columns(word);
    const line = lines.length - 1;
    if (used > 0 && used + 1 + size > width) used = lines.push(word) && size;
    else {
      lines[line] += used > 0 ? ` ${word}` : word;
      used += size + (used > 0 ? 1 : 0);
    }
  }
  return lines;
}

/** A paragraph at an indent, in one style. */
export function paragraph(page: Page, text: string, indent = 0, style?: Style): string[] {
  const lines = wrapped(text, Math.max(10, page.width - indent));
  return lines.map((line) => ' '.repeat(indent) + (style ? page.paint(style, line) : line));
}

/** A label and its text, whose further lines hang beneath its first. */
export function labelled(page: Page, label: string, text: string, style?: Style, indent = 4): string[] {
  const gutter = page.width < 60 ? 9 : 11;
  const lines = wrapped(text, Math.max(10, page.width - indent - gutter));
  const named = plain(label).padEnd(gutter);
  if (columns(named) > gutter || !named.endsWith(' '))
    return [...paragraph(page, label, indent, 'quiet'), ...paragraph(page, text, indent + gutter, style)];
  return lines.map((line, i) => {
    const head = i === 0 ? page.paint('quiet', named.trimEnd()) + ' '.repeat(named.length - named.trimEnd().length) : ' '.repeat(gutter);
    return ' '.repeat(indent) + head + (style ? page.paint(style, line) : line);
  });
}
