import type { Block, Line, Outline, Span, Table } from '../read/outline.ts';
import { inlineLabels, rolesOf, withoutNumbering, type Role } from './roles.ts';
import { tokenize, type Token } from './tokens.ts';

/** A heading, a logical line or a table row, with what the headings and labels around it say about it. Spans are offsets into the clean text. */
export interface Passage {
  readonly index: number;
  readonly kind: 'heading' | 'line' | 'row';
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens of a label and of its value on the next line, with a colon between; else the passage's own. */
  readonly pair: readonly Token[];
  readonly label: Span | null;
  /** Beside the label or on the next line. */
  readonly value: Span | null;
  /** Roles of its own label. */
  readonly own: readonly string[];
  /** Roles of its own label and of the sections that it stands in, nearest first. */
  readonly roles: readonly string[];
  readonly depth: number;
  readonly item: number;
  readonly paragraph: number;
  readonly row: Row | null;
  /** The headings and section labels above it, outermost first. */
  readonly path: readonly number[];
}

export interface Row {
  readonly table: number;
  readonly cells: readonly Span[];
  /** The text of the header cells, or null. */
  readonly header: readonly string[] | null;
  readonly isHeader: boolean;
}

interface Piece extends Omit<Passage, 'own' | 'roles' | 'index' | 'path' | 'pair'> {
  readonly opens: readonly Role[];
  /** The line is a label and nothing else. */
  readonly bare: boolean;
}

const LONG = 240;
const PSEUDO = 7;

function inOrder(text: string, spans: readonly Span[]): Token[] {
  return spans.flatMap((cell, i) => {
    const tokens = tokenize(text, cell);
    const bar: Token = { kind: 'sign', raw: '|', text: '|', start: cell.start, end: cell.start };
    return i === 0 ? tokens : [bar, ...tokens];
  });
}

function piece(text: string, span: Span, rest: Partial<Piece>): Piece {
  return {
    kind: 'line', span, text: text.slice(span.start, span.end), tokens: tokenize(text, span),
    label: null, value: null, depth: 0, item: 0, paragraph: -1, row: null, opens: [], bare: false, ...rest,
  };
}

function linePieces(text: string, line: Line): Piece[] {
  const rest = { item: line.item, paragraph: line.paragraph };
  const tokens = tokenize(text, line.span);
  const labels = line.span.end - line.span.start > LONG ? inlineLabels(tokens) : [];
  if (labels.length > 1) return runTogether(text, line.span, tokens, labels, rest);
  if (line.label) {
    const opens = rolesOf(text, line.label, 0.5);
    const nextLine = line.value !== undefined && line.value.start >= line.span.end;
    return [piece(text, line.span, { ...rest, label: line.label, value: line.value ?? null, opens, bare: nextLine || !line.value })];
  }
  const opens = line.item === 0 || line.span.end - line.span.start < 40 ? rolesOf(text, line.span, 0.75) : [];
  return [piece(text, line.span, { ...rest, opens, bare: opens.length > 0, label: opens.length > 0 ? withoutNumbering(text, line.span) : null })];
}

/** One long line with several `Label:` inside falls into a piece for each. */
function runTogether(text: string, span: Span, tokens: readonly Token[], labels: readonly { span: Span; to: number }[], rest: Partial<Piece>): Piece[] {
  const pieces: Piece[] = [];
  const first = labels[0]!.span.start;
  if (first > span.start) pieces.push(piece(text, { start: span.start, end: first }, rest));
  for (const [i, label] of labels.entries()) {
    const end = labels[i + 1]?.span.start ?? span.end;
    const value = { start: Math.min(end, tokens[label.to]!.end), end };
    pieces.push(piece(text, { start: label.span.start, end }, { ...rest, label: label.span, value, opens: rolesOf(text, label.span, 0.5) }));
  }
  return pieces;
}

function rowPieces(text: string, table: Table, number: number): Piece[] {
  const header = table.header?.map((c) => text.slice(c.start, c.end)) ?? null;
  const rows = table.header ? [table.header, ...table.rows] : table.rows;
  return rows.map((cells, i) => {
    const span = { start: cells[0]?.start ?? table.span.start, end: cells.at(-1)?.end ?? table.span.end };
    const two = cells.filter((c) => c.end > c.start);
    const label = two.length === 2 ? two[0]! : null;
    const isHeader = table.header !== null && i === 0;
    return piece(text, span, {
      kind: 'row', tokens: inOrder(text, cells), label, value: label ? two[1]! : null,
      opens: label && !isHeader ? rolesOf(text, label, 0.5) : [], row: { table: number, cells, header, isHeader },
    });
  });
}

function pieces(outline: Outline): Piece[] {
  const { text } = outline;
  const make = (block: Block, i: number): Piece[] => {
    if (block.kind === 'table') return rowPieces(text, block, i);
    if (block.kind === 'line') return linePieces(text, block);
    return [piece(text, block.span, { kind: 'heading', depth: block.depth, opens: rolesOf(text, block.span, 0.45), bare: true })];
  };
  return outline.blocks.flatMap(make);
}

interface Section {
  readonly depth: number;
  readonly roles: readonly string[];
  readonly at: number;
  readonly short: boolean;
  /** Of a short section: the first piece that it covers. */
  first?: Piece;
}

/** A short section covers one paragraph or one list. */
function covers(section: Section, p: Piece): boolean {
  if (!section.short) return true;
  section.first ??= p;
  return p.paragraph === section.first.paragraph || (p.item > 0 && section.first.item > 0) || (p.row !== null && p.row.table === section.first.row?.table);
}

/** The value on the next line belongs to the label line where it begins with a number. */
function pairTokens(p: Piece, next: Piece | undefined): readonly Token[] {
  if (!p.bare || p.kind === 'heading' || !next || next.bare || next.label || next.kind !== 'line') return p.tokens;
  if (next.tokens[0]?.kind !== 'number') return p.tokens;
  const end = p.tokens.at(-1)?.end ?? p.span.end;
  const colon: Token = { kind: 'sign', raw: ':', text: ':', start: end, end };
  return [...p.tokens.filter((t) => t.text !== ':'), colon, ...next.tokens];
}

/** The passages of a document, in the order of the text. */
export function passages(outline: Outline): Passage[] {
  const all = pieces(outline);
  let stack: Section[] = [];
  return all.map((p, index) => {
    if (p.kind === 'heading') stack = stack.filter((s) => s.depth < p.depth);
    else if (p.bare || (p.label && p.opens.length > 0 && p.kind === 'line')) stack = stack.filter((s) => s.depth < PSEUDO);
    else stack = stack.filter((s) => s.depth < PSEUDO || covers(s, p));
    const own = p.opens.map((r) => r.term);
    const above = [...stack].reverse();
    const roles = [...new Set([...own, ...above.flatMap((s) => s.roles)])];
    const path = stack.map((s) => s.at);
    if (p.bare) stack = [...stack, { depth: p.kind === 'heading' ? p.depth : PSEUDO, roles: own, at: index, short: p.kind !== 'heading' && p.opens[0]?.short === true }];
    const next = all[index + 1];
    const value = p.value ?? (p.bare && p.kind === 'line' && p.opens.length > 0 && next && !next.bare && !next.label && next.kind === 'line' ? next.span : null);
    const { opens: _opens, bare: _bare, ...rest } = p;
    return { ...rest, index, value, own, roles, path, pair: pairTokens(p, next) };
  });
}
