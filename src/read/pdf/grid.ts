import { lineOf, rowsOf } from './lines.ts';
import { joinedLines, type Words } from './join.ts';
import type { Piece, Rule, Styled } from './types.ts';

/** Lines this close, in points, are one line or touch. */
const NEAR = 3;

/** A table drawn with lines. */
export interface Grid {
  /** Where its columns and rows begin and end, from left to right and top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

const touches = (a: Rule, b: Rule): boolean => {
  if (a.kind === b.kind) {
    const apart =
      a.kind === 'level' && b.kind === 'level'
        ? Math.abs(a.y - b.y)
        : a.kind === 'upright' && b.kind === 'upright'
          ? Math.abs(a.x - b.x)
          : Infinity;
    return apart <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  }
  const [level, upright] = a.kind === 'level' ? [a, b] : [b, a];
  if (level.kind !== 'level' || upright.kind !== 'upright') return false;
  return upright.x >= level.from - NEAR && upright.x <= level.to + NEAR && level.y >= upright.from - NEAR && level.y <= upright.to + NEAR;
};

/** The most lines that are looked at: tables with more are drawn by no one. */
const MOST = 4000;

/** Groups lines that touch, directly or through others. */
function touching(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules.slice(0, MOST));
  const groups: Rule[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (touches(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/** Numbers in order, of those that are near each other the first. */
function distinct(numbers: readonly number[]): number[] {
  const all: number[] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) if (all.length === 0 || n - all.at(-1)! > NEAR) all.push(n);
  return all;
}

/** The tables that lines draw: two columns or more of cells. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return touching(rules).flatMap((group) => {
    const levels = group.flatMap((r) => (r.kind === 'level' ? r : []));
    const uprights = group.flatMap((r) => (r.kind === 'upright' ? r : []));
    const xs = distinct([...uprights.map((r) => r.x), ...ends(levels)]);
    const ys = distinct([...levels.map((r) => r.y), ...ends(uprights)]);
    return uprights.length > 0 && xs.length > 2 && ys.length > 1 ? [{ xs, ys, rules: group }] : [];
  });
}

const ends = (rules: readonly Rule[]): number[] =>
  rules.length > 0 ? [Math.min(...rules.map((r) => r.from)), Math.max(...rules.map((r) => r.to))] : [];

const between = (bounds: readonly number[], at: number): number =>
  bounds.findIndex((bound, i) => at >= bound - NEAR && at < (bounds[i + 1] ?? -Infinity) + (i === bounds.length - 2 ? NEAR : 0));

/** The cell that a piece stands in; null outside of the table. */
export function cellAt({ xs, ys }: Grid, piece: Piece): { row: number; column: number } | null {
  const row = between(ys, piece.y - piece.size * 0.3);
  const column = between(xs, Math.min((piece.x + piece.right) / 2, piece.x + piece.size));
  return row >= 0 && column >= 0 && row < ys.length - 1 && column < xs.length - 1 ? { row, column } : null;
}

/** Whether a line is drawn on the left side of a cell, or above it. */
function isDrawn({ xs, ys, rules }: Grid, row: number, column: number, side: 'left' | 'top'): boolean {
  const along = side === 'left' ? ys : xs;
  const index = side === 'left' ? row : column;
  const middle = ((along[index] ?? 0) + (along[index + 1] ?? 0)) / 2;
  return rules.some((r) => {
    const near =
      r.kind === 'upright'
        ? side === 'left' && Math.abs(r.x - (xs[column] ?? 0)) <= NEAR
        : side === 'top' && Math.abs(r.y - (ys[row] ?? 0)) <= NEAR;
    return near && r.from <= middle && middle <= r.to;
  });
}

/** The upper left cell of those that a merged cell takes up. */
function origin(grid: Grid, row: number, column: number): { row: number; column: number } {
  let at = { row, column };
  while (at.column > 0 && !isDrawn(grid, at.row, at.column, 'left')) at = { ...at, column: at.column - 1 };
  while (at.row > 0 && !isDrawn(grid, at.row, at.column, 'top')) at = { ...at, row: at.row - 1 };
  return at;
}

/** The pieces of every cell, row by row; rows without text are left out. */
export function cellPieces(grid: Grid, pieces: readonly Piece[]): Piece[][][] {
  const cells: Piece[][][] = Array.from({ length: grid.ys.length - 1 }, () => Array.from({ length: grid.xs.length - 1 }, () => []));
  const origins = new Map<number, { row: number; column: number }>();
  for (const piece of pieces) {
    const at = cellAt(grid, piece);
    if (!at) continue;
    const key = at.row * grid.xs.length + at.column;
    const cell = origins.get(key) ?? origin(grid, at.row, at.column);
    origins.set(key, cell);
    cells[cell.row]?.[cell.column]?.push(piece);
  }
  return cells.filter((row) => row.some((cell) => cell.length > 0));
}

/** The text of a cell. */
export const cellText = (pieces: readonly Piece[], page: number, words: Words): Styled =>
  joinedLines(
    rowsOf(pieces).map((row) => lineOf(row, page, 0)),
    words,
  );
