import { isLabelLine } from '../lines/label.ts';
import { lineText } from './lines.ts';
import type { Flow, Line } from './types.ts';

/** What most of the text looks like. */
export interface Measure {
  /** The height of its type, in points. */
  readonly size: number;
  /** From one baseline to the next, in heights of type. */
  readonly leading: number;
}

/** The lines of one paragraph, heading or list item: in each group those that are one line of text, wrapped by the page. */
export type Paragraph = readonly (readonly Line[])[];

/** A gap so much wider than between lines begins a paragraph. */
const WIDER = 1.3;
const MOST_LEADING = 2.4;
/** Sizes that differ by more than this part are of two kinds of text. */
const OTHER_SIZE = 0.08;
/** A line that is not full is wrapped only if it fills this much. */
const LONG = 0.6;
const SENTENCE_END = /[.!?]["”’)\]]*$/;
const LOWER = /^\p{Ll}/u;
export const BULLET = /^(?:[•◦‣▪▫●○■□➢➤✓✔❖\uF0A7\uF0B7\uF0D8\uF0FC·]\s*|[–—*+-] |o (?=[A-Z]))/;
export const NUMBER = /^\(?\d{1,2}[.)](?: (?=\S)|(?=\p{L}))/u;
const LETTER = /^\(?(?:[A-Za-z]|[ivxIVX]{1,5})[.)] /;

export const textOf = (line: Line): string => lineText(line).text.trim();

const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;

/** Measures the lines of a document. */
export function measure(flow: readonly Flow[]): Measure {
  const lines = flow.flatMap((one) => ('table' in one ? [] : one));
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const key = Math.round(line.size * 2) / 2;
    sizes.set(key, (sizes.get(key) ?? 0) + textOf(line).length);
  }
  const size = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const step = before && before.page === line.page && isAlike(before, line) ? (line.y - before.y) / line.size : 0;
    return step > 0.8 && step < 4 ? [step] : [];
  });
  return { size, leading: steps.length > 0 ? Math.min(MOST_LEADING, quantile(steps, 0.2)) : 1.2 };
}

const isAlike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= OTHER_SIZE * Math.max(a.size, b.size);

/** Groups the lines that follow each other into paragraphs. */
export function paragraphsOf(lines: readonly Line[], { leading }: Measure): Paragraph[] {
  const all: Line[][][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const relation = before ? leftOf(all.at(-1)![0]![0]!, line, relationOf(before, line, leading)) : 'apart';
    if (relation === 'apart') all.push([[line]]);
    else if (relation === 'below') all.at(-1)!.push([line]);
    else all.at(-1)!.at(-1)!.push(line);
    before = line;
  }
  return all;
}

type Relation = 'wrapped' | 'below' | 'apart';

/** A line that begins as far left as the mark of a list item is no part of the item, unless it is wrapped. */
function leftOf(first: Line, line: Line, relation: Relation): Relation {
  const left = line.first === undefined && line.x < first.x + 2 && isMarked(textOf(first));
  return relation === 'below' && left ? 'apart' : relation;
}

const isMarked = (text: string): boolean => BULLET.test(text) || NUMBER.test(text);

function relationOf(a: Line, b: Line, leading: number): Relation {
  const leaps = a.page !== b.page || b.y < a.y;
  if (leaps && b.first !== false) return goesOnAcross(a, b) ? 'wrapped' : 'apart';
  if (b.first === true) return 'apart';
  if (b.role?.kind === 'heading') return 'wrapped';
  if (b.first === undefined && isApart(a, b, leading)) return 'apart';
  if (b.first === false && BULLET.test(textOf(b))) return 'below';
  if (isWrapped(a, b)) return 'wrapped';
  return b.first === undefined && b.x > a.x + 2 * a.size ? 'apart' : 'below';
}

/** Whether the place and the look of a line begin something new. */
function isApart(a: Line, b: Line, leading: number): boolean {
  const text = textOf(b);
  if (!isAlike(a, b) || isMarked(text) || LETTER.test(text)) return true;
  return b.y - a.y > leading * WIDER * Math.max(a.size, b.size) || (a.bold !== b.bold && !isWrapped(a, b));
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOnAcross(a: Line, b: Line): boolean {
  const sameKind = (a.role?.kind ?? 'text') === (b.role?.kind ?? 'text') && a.role?.kind !== 'heading' && a.bold === b.bold;
  const marked = b.role?.kind === 'item' && b.role.mark !== '';
  return sameKind && !marked && isAlike(a, b) && LOWER.test(textOf(b)) && !SENTENCE_END.test(textOf(a)) && isLong(a);
}

const isLong = (a: Line): boolean => a.right - a.x >= (a.edge - a.x) * LONG;

/** Whether a line was broken only because the page ends: the first word of the next one had no room in it. */
function isWrapped(a: Line, b: Line): boolean {
  const [before, text] = [textOf(a), textOf(b)];
  if (before.endsWith(':') && !LOWER.test(text) && !isLong(a)) return false;
  const ended = SENTENCE_END.test(before);
  const first = text.search(/\s|$/);
  const word = ((b.right - b.x) * (first + 1)) / Math.max(1, text.length);
  const full = a.right + word > a.edge - a.size * 0.25;
  if (isLabelLine(text) && !(full && isLong(b) && !ended)) return false;
  return full || (!ended && LOWER.test(text) && isLong(a));
}
