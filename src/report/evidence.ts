import type { Span } from '../read/outline.ts';
import { lineStarts, position } from '../read/position.ts';
import type { PlaceMark, Reading } from '../read/reading.ts';
import { quote } from './quote.ts';
import type { Evidence } from './report.ts';

/** Turns a span of the source text into the place and the words that a person is shown. */
export type Locate = (span: Span) => Evidence;

function pageAt(marks: readonly PlaceMark[], offset: number): number | undefined {
  return marks.findLast((mark) => mark.start <= offset && mark.page !== undefined)?.page;
}

const fileAt = (marks: readonly PlaceMark[], offset: number): PlaceMark | undefined =>
  marks.findLast((mark) => mark.start <= offset && mark.path !== undefined);

/** Locates the spans of one reading; the lines of the text are found once. */
export function locator(reading: Reading): Locate {
  const starts = lineStarts(reading.text);
  return (span) => {
    const from = position(starts, span.start);
    const to = position(starts, Math.max(span.start, span.end));
    const page = pageAt(reading.place, span.start);
    const file = fileAt(reading.place, span.start);
    const before = file ? position(starts, file.start).line - 1 : 0;
    const place = { line: from.line - before, column: from.column, endLine: to.line - before, endColumn: to.column };
    return {
      ...place,
      text: quote(reading.text, reading.outline, span),
      ...(page === undefined ? {} : { page }),
      ...(file?.path === undefined ? {} : { path: file.path }),
    };
  };
}
