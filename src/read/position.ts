/** A place in a text as a person counts it: both numbers from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\r|\n/g;
const BYTE_ORDER_MARK = '\uFEFF';

/** The offset at which each line begins. Lines end with LF, CRLF or CR; a byte order mark belongs to no line. */
export function lineStarts(text: string): number[] {
  const starts = [text.startsWith(BYTE_ORDER_MARK) ? 1 : 0];
  LINE_END.lastIndex = 0;
  while (LINE_END.test(text)) starts.push(LINE_END.lastIndex);
  return starts;
}

/** The line and column of an offset; an offset before the first line is its beginning. */
export function position(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
}
