import { headed } from './header.ts';
import { joinedLines, type Words } from './join.ts';
import { layout } from './layout.ts';
import { gridsOf } from './grid.ts';
import { edgeOf, lineOf } from './lines.ts';
import type { Flow, Line, Page, Piece, Role, Styled, Tag } from './types.ts';

/** Tags that leave out more than this part of the text are not to be trusted. */
const MOST_UNTAGGED = 0.02;
const HEADING = /^(?:H([1-6])?|Title)$/;
const BLOCKS =
  /^(?:P|L|LI|LBody|Table|TR|TD|TH|H[1-6]?|Title|Caption|BlockQuote|TOCI|Note|Div|Sect|Art|Part|Document|Form|Figure|Index|Aside)$/;
/** Lines that begin this close, in points, stand in one column of text. */
const SAME_COLUMN = 60;

type Node = Extract<Tag, { role: string }>;

/** What is known while the tags of a page are walked through. */
interface Walk {
  readonly page: Page;
  readonly byTag: ReadonlyMap<string, readonly Piece[]>;
  readonly words: Words;
  readonly flow: Flow[];
  /** The text of the block that is open. */
  open: Piece[];
  role: Role;
}

/** A page in the order of its tags; null where they cannot be trusted: they leave out text, or know nothing of a table that is drawn. */
export function tagged(page: Page, words: Words): Flow[] | null {
  const { tags, pieces } = page;
  if (!tags || 'content' in tags) return null;
  const named = new Set(contentOf(tags));
  const rest = pieces.filter((p) => p.tag === null || !named.has(p.tag));
  if (lengthOf(rest) > lengthOf(pieces) * MOST_UNTAGGED) return null;
  if (!hasTable(tags) && gridsOf(page.rules).some(({ ys }) => ys.length > 2)) return null;
  const walk: Walk = { page, byTag: byTag(pieces), words, flow: [], open: [], role: { kind: 'text' } };
  walkNode(walk, tags, 0);
  endBlock(walk);
  return [...withEdges(walk.flow, page.width), ...(rest.length > 0 ? layout({ ...page, pieces: rest, rules: [] }, words) : [])];
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, p) => sum + p.text.length, 0);

const contentOf = (tag: Tag): string[] => ('content' in tag ? [tag.content] : tag.children.flatMap(contentOf));
const hasTable = (tag: Tag): boolean => 'role' in tag && (tag.role === 'Table' || tag.children.some(hasTable));

function byTag(pieces: readonly Piece[]): Map<string, Piece[]> {
  const all = new Map<string, Piece[]>();
  for (const piece of pieces) if (piece.tag !== null) all.set(piece.tag, [...(all.get(piece.tag) ?? []), piece]);
  return all;
}

const piecesOf = (walk: Walk, tag: Tag): Piece[] => contentOf(tag).flatMap((id) => walk.byTag.get(id) ?? []);

function walkNode(walk: Walk, node: Node, depth: number): void {
  const heading = HEADING.exec(node.role);
  if (heading) return block(walk, { kind: 'heading', depth: Number(heading[1] ?? 1) }, () => walk.open.push(...piecesOf(walk, node)));
  if (node.role === 'Table') return addTable(walk, node);
  if (node.role === 'LI') return walkItem(walk, node, depth);
  const inside = node.role === 'L' ? depth + 1 : depth;
  if (BLOCKS.test(node.role) && node.role !== 'LBody') return block(walk, walk.role, () => walkChildren(walk, node, inside));
  walkChildren(walk, node, inside);
}

function walkChildren(walk: Walk, node: Node, depth: number): void {
  for (const child of node.children) {
    if ('content' in child) walk.open.push(...(walk.byTag.get(child.content) ?? []));
    else walkNode(walk, child, depth);
  }
}

function walkItem(walk: Walk, node: Node, depth: number): void {
  const labels = node.children.filter((child): child is Node => 'role' in child && child.role === 'Lbl');
  const mark = labels.map((label) => textOf(walk, piecesOf(walk, label)).text.trim()).join(' ');
  const rest = { ...node, children: node.children.filter((child) => !labels.includes(child as Node)) };
  const outer = walk.role;
  block(walk, { kind: 'item', depth: Math.max(1, depth), mark }, () => walkChildren(walk, rest, depth));
  walk.role = outer;
}

function block(walk: Walk, role: Role, fill: () => void): void {
  endBlock(walk);
  const outer = walk.role;
  walk.role = role;
  fill();
  endBlock(walk);
  walk.role = outer;
}

function endBlock(walk: Walk): void {
  const lines = linesOf(walk.open, walk.page.number).map((line, i) => ({ ...line, role: walk.role, first: i === 0 }));
  walk.flow.push(...lines);
  walk.open = [];
  if (lines.length > 0 && walk.role.kind === 'item') walk.role = { ...walk.role, mark: '' };
}

/** The lines of a block in the order of its text. */
function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1);
    const same = last && Math.abs(piece.y - last.y) <= 0.5 * Math.max(piece.size, last.size) && piece.x >= last.x;
    if (same) rows.at(-1)!.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row, page, 0));
}

const textOf = (walk: Walk, pieces: readonly Piece[]): Styled => joinedLines(linesOf(pieces, walk.page.number), walk.words);

/** Where the lines of a column end at most. */
function withEdges(flow: readonly Flow[], width: number): Flow[] {
  const lines = flow.flatMap((one) => ('table' in one ? [] : one));
  return flow.map((one) => {
    if ('table' in one) return one;
    return {
      ...one,
      edge: edgeOf(
        lines.filter((line) => Math.abs(line.x - one.x) < SAME_COLUMN),
        width,
      ),
    };
  });
}

function rowsIn(node: Node): Node[] {
  return node.children.flatMap((child) => ('role' in child ? (child.role === 'TR' ? child : rowsIn(child)) : []));
}

const cellsIn = (row: Node): Node[] => row.children.filter((child): child is Node => 'role' in child && /^T[DH]$/.test(child.role));

/** The pieces of the cells of a row in their columns: tags leave out cells without text. `whole` is a row with all cells. */
function inColumns(row: readonly Piece[][], whole: readonly Piece[][]): Piece[][] {
  if (row.length >= whole.length) return [...row];
  const starts = whole.map(startOf);
  const placed: Piece[][] = whole.map(() => []);
  let from = 0;
  row.forEach((cell, i) => {
    const last = whole.length - (row.length - i);
    let at = from;
    while (at < last && Math.abs((starts[at + 1] ?? 0) - startOf(cell)) < Math.abs((starts[at] ?? 0) - startOf(cell))) at++;
    placed[at] = cell;
    from = at + 1;
  });
  return placed;
}

const startOf = (cell: readonly Piece[]): number => Math.min(...cell.map((p) => (p.x + p.right) / 2));

function addTable(walk: Walk, node: Node): void {
  endBlock(walk);
  for (const child of node.children)
    if ('role' in child && child.role === 'Caption') block(walk, { kind: 'text' }, () => walkChildren(walk, child, 0));
  // A row that the end of a page cut off stands among the tags of both pages, on one of them without text.
  const rows = rowsIn(node).map((row) => cellsIn(row).map((cell) => ({ role: cell.role, pieces: piecesOf(walk, cell) })));
  const filled = rows.filter((row) => row.some((cell) => cell.pieces.length > 0));
  const [first, second] = filled;
  if (!first) return;
  const most = Math.max(...filled.map((row) => row.length));
  const whole = filled.find((row) => row.length === most && row.every((cell) => cell.pieces.length > 0)) ?? [];
  const pieces = filled.map((row) =>
    inColumns(
      row.map((cell) => cell.pieces),
      whole.map((cell) => cell.pieces),
    ),
  );
  const texts = pieces.map((row) => row.map((cell) => textOf(walk, cell)));
  const named = second && first.length > 1 && first.every((cell) => cell.role === 'TH') && !second.every((cell) => cell.role === 'TH');
  const table = named ? { header: texts[0]!, rows: texts.slice(1) } : headed(texts, pieces);
  walk.flow.push({ table, page: walk.page.number, columns: texts[0]!.map((_, i) => i) });
}
