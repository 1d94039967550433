import { BOUNDS, linesOf, tooDeep } from '../bounds.ts';
import { depthAt, noNesting } from '../nesting.ts';
import type { Problem } from '../reading.ts';

const BRACKET = /[[\]{}]/g;
/** A key at the margin begins anew, whatever brackets stand in the words above it. */
const KEY = /^[A-Za-z"'][^:]{0,60}:/;

/** The first line of a text in YAML that stands in too many lists, maps and brackets for the parser, found in one pass; null where all is well. */
export function yamlOutOfBounds(text: string): Problem | null {
  const nesting = noNesting();
  let brackets = 0;
  for (const { start, end } of linesOf(text)) {
    if (depthAt(nesting, text, start, end) > BOUNDS.nesting) return tooDeep(start);
    const line = text.slice(start, end);
    if (KEY.test(line)) brackets = 0;
    for (const { 0: sign, index } of line.matchAll(BRACKET)) {
      brackets = Math.max(0, brackets + ('[{'.includes(sign) ? 1 : -1));
      if (brackets > BOUNDS.nesting) return tooDeep(start + index);
    }
  }
  return null;
}
