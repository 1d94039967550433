import { cellAt, gridsOf } from './grid.ts';
import { lineOf, lineText, rowsOf } from './lines.ts';
import type { Page, Piece } from './types.ts';

/** Headers and footers stand in these parts of the height of a page. */
const MARGIN = 0.12;
/** They are on so many of the pages, and on two at least. */
const REPEATED = 0.4;
/** Baselines of one header differ by no more, in points. */
const NEAR = 3;
const PAGE_NUMBER = /^(?:page|p\.?)? ?[-–—|]? ?\d{1,4} ?(?:(?:of|\/) ?\d{1,4})? ?[-–—|]?$/i;
const OF_PAGES = /\bpage \d+ of \d+\b/i;
const NUMBERS = /\d+/g;
const MOST_NUMBERS = 4;

interface Edge {
  readonly page: Page;
  readonly row: readonly Piece[];
  readonly text: string;
  /** What it has in common with those of other pages. */
  readonly keys: readonly string[];
}

/** The pages without headers, footers and page numbers: lines near the edge that stand on many pages, the page's own number aside. */
export function withoutRunning(pages: readonly Page[]): Page[] {
  const edges = pages.flatMap(edgesOf);
  const on = new Map<string, Set<number>>();
  for (const { keys, page } of edges) for (const key of keys) on.set(key, (on.get(key) ?? new Set()).add(page.number));
  const least = Math.max(2, pages.length * REPEATED);
  const dropped = new Set<Piece>();
  for (const { keys, row, text, page } of edges)
    if (
      OF_PAGES.test(text) ||
      (PAGE_NUMBER.test(text) && Number(/\d+/.exec(text)?.[0]) === page.number) ||
      keys.some((key) => (on.get(key)?.size ?? 0) >= least)
    )
      for (const piece of row) dropped.add(piece);
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) }));
}

function edgesOf(page: Page): Edge[] {
  const grids = gridsOf(page.rules);
  const isNear = (piece: Piece): boolean => piece.y < page.height * MARGIN || piece.y > page.height * (1 - MARGIN);
  const near = page.pieces.filter((piece) => isNear(piece) && !grids.some((grid) => cellAt(grid, piece)));
  return rowsOf(near).map((row) => {
    const { text } = lineText(lineOf(row, page.number, 0));
    return { page, row, text, keys: keysOf(text.trim(), row[0]!.y, page.number) };
  });
}

/** A line as it is, and with each of its numbers counted from that of the page; at its height and one step on. */
function keysOf(text: string, y: number, page: number): string[] {
  const numbers = [...text.matchAll(NUMBERS)].slice(0, MOST_NUMBERS);
  const counted = numbers.map((n) => `${text.slice(0, n.index)}#${Number(n[0]) - page}${text.slice(n.index + n[0].length)}`);
  const alone = PAGE_NUMBER.test(text) ? ['number'] : [];
  const step = Math.round(y / NEAR);
  return [text, ...counted, ...alone].flatMap((key) => [`${step} ${key}`, `${step + 1} ${key}`]);
}
