import type { Grid } from './grid.ts';
import type { Piece } from './types.ts';

/** What stands on one line without a wide gap, or a table drawn with lines. */
export interface Chunk {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly pieces: readonly Piece[];
  readonly grid: Grid | null;
}

/** Columns of running text have so many lines or more, of so many characters, and fill so much of their width. */
const LEAST_LINES = 4;
const LEAST_CHARACTERS = 18;
const LEAST_FULL = 0.55;
/** Edges this close, in points, are one. */
const NEAR = 4;
/** The space between two columns is at least this wide, in points. */
const GUTTER = 8;
const MOST_CANDIDATES = 12;

/** Where the text of a page falls into columns: what stands above, on the left, on the right, and below. */
interface Split {
  readonly above: readonly Chunk[];
  readonly left: readonly Chunk[];
  readonly right: readonly Chunk[];
  readonly below: readonly Chunk[];
}

/** The parts of a page in reading order: columns one after another. The chunks come from top to bottom. */
export function columnsOf(chunks: readonly Chunk[], depth = 0): (readonly Chunk[])[] {
  const split = depth < 6 ? splitOf(chunks) : null;
  if (!split) return chunks.length > 0 ? [chunks] : [];
  return [split.above, split.left, split.right, split.below].flatMap((part) => columnsOf(part, depth + 1));
}

function splitOf(chunks: readonly Chunk[]): Split | null {
  for (const gutter of candidates(chunks))
    for (const [from, to] of stretches(chunks, gutter)) {
      const part = chunks.slice(from, to);
      const left = part.filter((c) => c.x < gutter - NEAR);
      const right = part.filter((c) => c.x >= gutter - NEAR);
      if (isText(left) && isText(right)) return { above: chunks.slice(0, from), left, right, below: chunks.slice(to) };
    }
  return null;
}

/** Left edges at which many lines begin, but not those of the text as a whole. */
function candidates(chunks: readonly Chunk[]): number[] {
  const left = Math.min(...chunks.map((c) => c.x));
  const width = Math.max(...chunks.map((c) => c.right)) - left;
  const edges = new Map<number, number>();
  for (const { x } of chunks) if (x > left + width * 0.2) edges.set(Math.round(x / 2) * 2, (edges.get(Math.round(x / 2) * 2) ?? 0) + 1);
  const common = [...edges].filter(([, count]) => count >= 2).toSorted((a, b) => b[1] - a[1]);
  return common.slice(0, MOST_CANDIDATES).map(([x]) => x);
}

/** The stretches of chunks, by index, of which none crosses a gutter. */
function stretches(chunks: readonly Chunk[], gutter: number): [number, number][] {
  const all: [number, number][] = [];
  let from = 0;
  chunks.forEach((c, i) => {
    if (c.x < gutter - NEAR && c.right > gutter - GUTTER) {
      all.push([from, i]);
      from = i + 1;
    }
  });
  return [...all, [from, chunks.length] as [number, number]].filter(([a, b]) => b - a >= 2 * LEAST_LINES);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const lengthOf = (c: Chunk): number => c.pieces.reduce((sum, p) => sum + p.text.length, 0);

/** Whether this is running text: enough lines, most of them long and full. */
function isText(chunks: readonly Chunk[]): boolean {
  const lines = chunks.filter((c) => !c.grid);
  if (lines.length < LEAST_LINES) return false;
  const width = Math.max(...lines.map((c) => c.right)) - Math.min(...lines.map((c) => c.x));
  const rows = new Set(lines.map((c) => Math.round(c.y))).size;
  return (
    rows >= lines.length * 0.9 &&
    median(lines.map(lengthOf)) >= LEAST_CHARACTERS &&
    median(lines.map((c) => c.right - c.x)) >= width * LEAST_FULL
  );
}
