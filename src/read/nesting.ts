/** How deep lists, quotes and maps stand in one another, told by the beginnings of the lines alone. */
export interface Nesting {
  /** The columns at which what is still open begins. */
  readonly open: number[];
}

export const noNesting = (): Nesting => ({ open: [] });

const MARKS = '-*+?';
const BLANK = ' \t\r';

/** In how many others a line stands that goes from one offset of a text to another; the lines before it must have been asked for before. */
export function depthAt({ open }: Nesting, text: string, from: number, to: number): number {
  const begin = (column: number): void => {
    while (open.length > 0 && open.at(-1)! >= column) open.pop();
    open.push(column);
  };
  let quotes = 0;
  let at = afterBlanks(text, from, to);
  if (at >= to) return 0;
  for (;;) {
    at = afterBlanks(text, at, to);
    const quote = text.charAt(at) === '>';
    if (!quote) begin(at - from);
    const end = quote ? at + 1 : markEnd(text, at, to);
    if (end === at || at >= to) return open.length - 1 + quotes;
    if (quote) quotes += 1;
    at = end;
  }
}

function afterBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && BLANK.includes(text.charAt(at))) at += 1;
  return at;
}

/** The offset behind the mark of a list at an offset, such as `-` or `12.`; that offset itself where none stands there. */
function markEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end < at + 9 && isDigit(text.charCodeAt(end))) end += 1;
  const isMark = end === at ? MARKS.includes(text.charAt(at)) : '.)'.includes(text.charAt(end));
  if (!isMark || at >= to) return at;
  return end + 1 >= to || BLANK.includes(text.charAt(end + 1)) ? end + 1 : at;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
