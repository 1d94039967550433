import { lineStarts } from '../../read/position.ts';
import { withoutHidden } from '../texts.ts';
import type { Citation, CitedSpan } from './citations.ts';

/** A piece of a line that is marked in one way throughout. */
export interface Run {
  readonly text: string;
  readonly mark: 'proof' | 'near' | null;
  /** The citations that begin here. */
  readonly begins: readonly Citation[];
  /** The citations that end here. */
  readonly ends: readonly Citation[];
}

/** A line of a text, or a stretch of lines that is left out. */
export type SourceLine =
  | { readonly line: number; readonly runs: readonly Run[]; readonly cited: readonly Citation[] }
  | { readonly from: number; readonly to: number };

interface Piece extends CitedSpan {
  readonly citation: Citation;
}

interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

const endOfLine = ({ text, starts }: Lines, i: number): number => {
  let end = starts[i + 1] ?? text.length;
  while (end > (starts[i] ?? 0) && /[\r\n]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
};

/** The pieces of the cited spans on each line, by its index. */
function piecesByLine(lines: Lines, citations: readonly Citation[]): Map<number, Piece[]> {
  const found = new Map<number, Piece[]>();
  for (const citation of citations)
    for (const span of citation.spans)
      for (let i = citation.line - 1; i < lines.starts.length && (lines.starts[i] ?? 0) < Math.max(span.end, span.start + 1); i += 1) {
        const start = Math.max(span.start, lines.starts[i] ?? 0);
        const end = Math.min(span.end, endOfLine(lines, i));
        if (end > start) found.set(i, [...(found.get(i) ?? []), { start, end, near: span.near, citation }]);
      }
  return found;
}

/** What is left to be anchored and numbered while a text is gone through. */
interface Open {
  readonly begun: Set<Citation>;
  /** The offset at which each citation ends. */
  readonly lastOf: ReadonlyMap<Citation, number>;
}

/** Adds a run, to the one before it where nothing sets the two apart. */
function withRun(runs: readonly Run[], run: Run): Run[] {
  const last = runs.at(-1);
  if (!last || last.mark !== run.mark || last.ends.length > 0 || run.begins.length > 0) return [...runs, run];
  return [...runs.slice(0, -1), { ...last, text: last.text + run.text, ends: run.ends }];
}

function runsOf(text: string, start: number, end: number, pieces: readonly Piece[], { begun, lastOf }: Open): Run[] {
  const edges = [...new Set([start, end, ...pieces.flatMap((p) => [p.start, p.end])])].toSorted((a, b) => a - b);
  const runs = edges.slice(0, -1).map((from, i): Run => {
    const to = edges[i + 1] ?? end;
    const over = pieces.filter((p) => p.start <= from && p.end >= to);
    const citations = [...new Set(over.map((p) => p.citation))];
    const begins = citations.filter((c) => !begun.has(c));
    for (const citation of begins) begun.add(citation);
    return {
      text: withoutHidden(text.slice(from, to)),
      mark: over.length === 0 ? null : over.every((p) => p.near) ? 'near' : 'proof',
      begins,
      ends: citations.filter((c) => lastOf.get(c) === to),
    };
  });
  return runs.reduce(withRun, []);
}

/** A longer text is not shown whole, but around what is marked. */
export const MOST_WHOLE = 200_000;
const AROUND = 2;

/** Whether each line is shown, by its index: all of a text of usual length, else those near a mark. */
function isShown({ text }: Lines, marked: readonly number[]): (i: number) => boolean {
  if (text.length <= MOST_WHOLE) return () => true;
  const near = new Set(marked.flatMap((i) => Array.from({ length: 2 * AROUND + 1 }, (_, k) => i - AROUND + k)));
  return (i) => near.has(i);
}

/** What stands on a line that no mark could be set on: the citations that begin there, as numbers alone. */
const bare = (citations: readonly Citation[]): Run[] =>
  citations.length === 0 ? [] : [{ text: '', mark: null, begins: citations, ends: citations }];

/** The lines of a text with what is cited in it. Blank lines are left out, and so is what is far from every mark in a very long text. */
export function markedLines(text: string, citations: readonly Citation[]): SourceLine[] {
  const lines: Lines = { text, starts: lineStarts(text) };
  const pieces = piecesByLine(lines, citations);
  const placed = new Set([...pieces.values()].flatMap((own) => own.map((p) => p.citation)));
  const lost = citations.filter((c) => !placed.has(c));
  const lastOf = new Map<Citation, number>();
  for (const own of pieces.values()) for (const p of own) lastOf.set(p.citation, Math.max(p.end, lastOf.get(p.citation) ?? 0));
  const open: Open = { begun: new Set(), lastOf };
  const shown = isShown(lines, [...pieces.keys(), ...lost.map((c) => c.line - 1)]);
  const found: SourceLine[] = [];
  for (const [i, start] of lines.starts.entries()) {
    const last = found.at(-1);
    if (!shown(i)) {
      if (last && 'from' in last) found[found.length - 1] = { from: last.from, to: i + 1 };
      else found.push({ from: i + 1, to: i + 1 });
      continue;
    }
    const own = lost.filter((c) => c.line - 1 === i);
    const end = endOfLine(lines, i);
    if (own.length === 0 && !pieces.has(i) && withoutHidden(text.slice(start, end)).trim() === '') continue;
    const runs = [...runsOf(text, start, end, pieces.get(i) ?? [], open), ...bare(own)];
    found.push({ line: i + 1, runs, cited: [...new Set(runs.flatMap((run) => run.begins))] });
  }
  return found;
}
