import { align, decodeReference } from '../align.ts';
import { emptyRun, push, type Run } from '../clean.ts';
import type { HtmlToken } from './blocks.ts';
import { attribute, childrenOf, elementsIn, isElement, isText, type Element, type Node, type Text } from './markup.ts';
import type { IsDropped } from './content.ts';

/** What decides on the tokens of a page. */
export interface PageWalk {
  readonly source: string;
  readonly isDropped: IsDropped;
  /** The statements that the markup of an element makes, dropped or not. */
  readonly pairs: ReadonlyMap<Element, readonly HtmlToken[]>;
}

const HEADING = /^h[1-6]$/;
const CELLS = new Set(['td', 'th']);
const TABLE_PARTS = new Set(['thead', 'tbody', 'tfoot', 'tr', ...CELLS]);
const LAYOUT_ROLES = new Set(['presentation', 'none']);
/** Elements that stand in a line, and are set apart by their style alone where no space stands between them. */
const INLINE = new Set(['span', 'b', 'strong', 'em', 'i', 'small', 'label', 'a', 'time', 'data']);
const ENDS_WORD = /[a-z\d:%)]$/;
const BEGINS_WORD = /^[A-Z\d$€£₹]/;

/** The tokens of what is below a node, in the order of the page. */
export function* tokensIn(node: Node, walk: PageWalk): Generator<HtmlToken> {
  let before: Element | null = null;
  for (const child of childrenOf(node)) {
    if (isText(child)) yield { kind: 'text', run: textOf(child, walk.source) };
    else if (isElement(child)) {
      if (before && areSetApart(before, child)) yield { kind: 'text', run: spaceAt(startOf(child)) };
      yield* tokensOf(child, walk);
    }
    before = isElement(child) ? child : null;
  }
}

function* tokensOf(element: Element, walk: PageWalk): Generator<HtmlToken> {
  yield* walk.pairs.get(element) ?? [];
  if (walk.isDropped(element)) yield* pairsIn(element, walk);
  else if (element.tagName === 'table' && isLayout(element)) yield* layoutTokens(element, walk);
  else {
    const name = isHead(element) ? 'th' : element.tagName;
    yield openOf(element, name);
    yield* tokensIn(element, walk);
    yield { kind: 'close', name, end: endOf(element) };
  }
}

/** Every cell of the head of a table is a header, also where it is not marked as one. */
const isHead = ({ tagName, parentNode }: Element): boolean =>
  tagName === 'td' && isElement(parentNode!) && parentNode.parentNode?.nodeName === 'thead';

/** The statements of the markup below an element, which count also where its text does not. */
function* pairsIn(element: Element, walk: PageWalk): Generator<HtmlToken> {
  if (walk.pairs.size > 0) for (const inner of elementsIn(element)) yield* walk.pairs.get(inner) ?? [];
}

function openOf(element: Element, name: string): HtmlToken {
  const columns = attribute(element, 'colspan');
  const rows = attribute(element, 'rowspan');
  return { kind: 'open', name, end: startOf(element), ...(columns !== null && { columns }), ...(rows !== null && { rows }) };
}

/** The parts of a table that only arranges a page, as blocks one after another. */
function* layoutTokens(element: Element, walk: PageWalk): Generator<HtmlToken> {
  yield openOf(element, 'div');
  if (CELLS.has(element.tagName)) yield* tokensIn(element, walk);
  else
    for (const child of childrenOf(element).filter(isElement)) {
      const part = TABLE_PARTS.has(child.tagName) && !walk.isDropped(child);
      yield* part ? layoutTokens(child, walk) : tokensOf(child, walk);
    }
  yield { kind: 'close', name: 'div', end: endOf(element) };
}

/** Whether a table only arranges the page: it says so, holds another table or a heading, or is a frame around one text. */
function isLayout(table: Element): boolean {
  if (LAYOUT_ROLES.has(attribute(table, 'role') ?? '')) return true;
  let cells = 0;
  for (const inner of elementsIn(table)) {
    if (inner.tagName === 'table' || HEADING.test(inner.tagName)) return true;
    if (CELLS.has(inner.tagName)) cells += 1;
  }
  return cells === 1;
}

/** Two elements in a line between which a style sheet makes room: "Duration" and "24 weeks". */
function areSetApart(before: Element, after: Element): boolean {
  if (!INLINE.has(before.tagName) || !INLINE.has(after.tagName)) return false;
  return ENDS_WORD.test(edgeText(before, -1)) && BEGINS_WORD.test(edgeText(after, 0));
}

/** The first (0) or last (-1) text in an element. */
function edgeText(node: Node, edge: 0 | -1): string {
  const child = childrenOf(node).at(edge);
  return isText(node) ? node.value : child ? edgeText(child, edge) : '';
}

export const startOf = (node: Node): number => node.sourceCodeLocation?.startOffset ?? 0;
const endOf = (node: Node): number => node.sourceCodeLocation?.endOffset ?? startOf(node);

function spaceAt(place: number): Run {
  const run = emptyRun();
  push(run, ' ', place, place);
  return run;
}

/** The text of a node with the source of each character. */
const textOf = (node: Text, source: string): Run => align(source, startOf(node), endOf(node), node.value, decodeReference);
