import type { Span } from '../read/outline.ts';
import { movedSpan, partAt } from '../read/join.ts';
import { lineStarts, position } from '../read/position.ts';
import type { PlaceMark, Reading, ReadingPart } from '../read/reading.ts';
import { quote } from './quote.ts';
import type { Evidence } from './report.ts';

/** Turns a span of the source text into the place and the words that a person is shown. */
export type Locate = (span: Span) => Evidence;

/** The page, paragraph or row in which an offset stands; nothing in a text that has only lines. */
function placeAt(marks: readonly PlaceMark[], offset: number): Omit<PlaceMark, 'start'> {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const { start: _start, ...place } = marks[low - 1] ?? { start: 0 };
  return place;
}

/** Locates the spans of one reading; the lines of each text are found once. Of several files read as one, the file is named too. */
export const locator = (reading: Reading): Locate => (reading.parts ? inParts(reading.parts) : inFile(reading));

function inFile(reading: Reading): Locate {
  const starts = lineStarts(reading.text);
  const known = new Map<string, Evidence>();
  const locate: Locate = (span) => {
    const from = position(starts, span.start);
    const to = position(starts, Math.max(span.start, span.end));
    return {
      ...from,
      endLine: to.line,
      endColumn: to.column,
      text: quote(reading.text, reading.outline, span),
      ...placeAt(reading.place, span.start),
    };
  };
  // The facts, the answers and the near misses rest on the same lines.
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const evidence = known.get(key) ?? locate(span);
    known.set(key, evidence);
    return evidence;
  };
}

function inParts(parts: readonly ReadingPart[]): Locate {
  const files = parts.map(({ start, reading }) => ({ start, path: reading.path, locate: locator(reading) }));
  return (span) => {
    const { start, path, locate } = partAt(files, span.start)!;
    return { ...locate(movedSpan(span, -start)), path };
  };
}
