import { columnsOf, type Chunk } from './columns.ts';
import { gapTable, type GapTable, type Row } from './gaps.ts';
import { cellAt, cellPieces, cellText, gridsOf } from './grid.ts';
import { headed } from './header.ts';
import type { Words } from './join.ts';
import { edgeOf, lineOf, rowsOf, segmentsOf } from './lines.ts';
import type { Flow, Page, PdfTable, Piece } from './types.ts';

/** A page in reading order, by where things stand on it: tables drawn with lines, then columns of text, then tables with gaps. */
export function layout(page: Page, words: Words): Flow[] {
  return columnsOf(chunksOf(page)).flatMap((part) => flowOf(part, page, words));
}

/** The tables with lines, and the rest of the page line by line. */
function chunksOf({ pieces, rules }: Page): Chunk[] {
  const grids = gridsOf(rules).map((grid) => ({ grid, pieces: [] as Piece[] }));
  const rest = pieces.filter((piece) => {
    const home = grids.findLast(({ grid }) => cellAt(grid, piece));
    home?.pieces.push(piece);
    return !home;
  });
  const tables: Chunk[] = [];
  for (const { grid, pieces: inside } of grids) {
    const rows = cellPieces(grid, inside);
    if (rows.some((row) => row.filter((cell) => cell.length > 0).length > 1))
      tables.push({ x: grid.xs[0]!, right: grid.xs.at(-1)!, y: grid.ys[0]!, pieces: inside, grid });
    else rest.push(...inside);
  }
  const lines = rowsOf(rest).flatMap((row) => segmentsOf(row).map(chunkOf));
  return [...lines, ...tables].toSorted((a, b) => a.y - b.y || a.x - b.x);
}

const chunkOf = (pieces: readonly Piece[]): Chunk => ({
  x: pieces[0]!.x,
  right: Math.max(...pieces.map((p) => p.right)),
  y: Math.max(...pieces.map((p) => p.y)),
  pieces,
  grid: null,
});

/** One part of a page from top to bottom. */
function flowOf(chunks: readonly Chunk[], { number: page, width }: Page, words: Words): Flow[] {
  const rows = lined(chunks);
  const edge = edgeOf(
    rows.map((row) => ({ x: row[0]!.x, right: row.at(-1)!.right })),
    width,
  );
  const flow: Flow[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at]!;
    const found = row.length > 1 ? gapTable(rows.slice(at)) : null;
    if (row[0]?.grid) flow.push({ table: gridTable(row[0], page, words), page, columns: row[0].grid.xs });
    else if (found) flow.push({ table: gapped(found.table, page, words), page, columns: found.table.columns.map((c) => c.from) });
    else
      flow.push(
        lineOf(
          row.flatMap((c) => c.pieces),
          page,
          edge,
        ),
      );
    at += found?.length ?? 1;
  }
  return flow;
}

/** The chunks of each line; a table stands alone. */
function lined(chunks: readonly Chunk[]): Row[] {
  const rows: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = rows.at(-1)?.[0];
    const same =
      last && !last.grid && !chunk.grid && Math.abs(chunk.y - last.y) <= 0.4 * Math.min(chunk.pieces[0]!.size, last.pieces[0]!.size);
    if (same) rows.at(-1)!.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function gridTable({ grid, pieces }: Chunk, page: number, words: Words): PdfTable {
  const cells = cellPieces(grid!, pieces);
  return headed(
    cells.map((row) => row.map((cell) => cellText(cell, page, words))),
    cells,
  );
}

function gapped({ rows }: GapTable, page: number, words: Words): PdfTable {
  const cells = rows.map((row) => row.map((cell) => cell.flatMap((chunk) => chunk.pieces)));
  return headed(
    cells.map((row) => row.map((cell) => cellText(cell, page, words))),
    cells,
  );
}
