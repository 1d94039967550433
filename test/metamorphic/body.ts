/** The lines of a Markdown text, each with what it is part of. */
type Part = 'front-matter' | 'code' | 'html' | 'text';

export interface BodyLine {
  readonly text: string;
  readonly part: Part;
}

const FENCE = /^ {0,3}(```|~~~)/;
const HTML = /^ {0,3}<[!/a-zA-Z]/;

/** Splits a text with LF line ends. A block of HTML goes on to the next empty line, as in CommonMark. */
export function bodyLines(text: string): BodyLine[] {
  const lines = text.split('\n');
  const frontEnd = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  let part: Part = 'text';
  return lines.map((line, i) => {
    if (i <= frontEnd) return { text: line, part: 'front-matter' };
    if (FENCE.test(line)) {
      part = part === 'code' ? 'text' : 'code';
      return { text: line, part: 'code' };
    }
    if (part === 'html' && line.trim() === '') part = 'text';
    else if (part === 'text' && HTML.test(line)) part = 'html';
    return { text: line, part };
  });
}

/** Changes the lines that are plain text, and leaves front matter, code and HTML as they are. */
export const eachTextLine = (text: string, change: (line: string) => string): string =>
  bodyLines(text)
    .map((line) => (line.part === 'text' ? change(line.text) : line.text))
    .join('\n');
