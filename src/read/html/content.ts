import { attribute, childrenOf, elementsIn, isElement, isText, type Element, type Node } from './markup.ts';

/** Elements that no reader sees, or that stand around what a page is about. */
const DROPPED = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video'],
  ...['select', 'datalist', 'button', 'input', 'textarea', 'progress', 'meter', 'map', 'dialog', 'nav', 'aside', 'footer'],
]);
const DROPPED_ROLES = new Set([
  ...['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog', 'alert', 'menu', 'menubar', 'toolbar'],
  ...['tablist', 'tooltip', 'status', 'log'],
]);
/** Where a header heads a part of the page and not the page. */
const SECTIONS = new Set(['main', 'article', 'section']);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
/** Of the text of a page, so much makes an element the main one. */
const MOST = 0.5;

const roleOf = (element: Element): string => (attribute(element, 'role') ?? '').trim().toLowerCase();

/** The ids of what a click opens: panels of tabs, folded sections. Their text is for readers, though it is hidden at first. */
function openable(root: Node): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const element of elementsIn(root)) {
    const opens = attribute(element, 'aria-expanded') !== null || roleOf(element) === 'tab';
    if (opens) for (const id of (attribute(element, 'aria-controls') ?? '').split(/\s+/)) ids.add(id);
  }
  return ids;
}

function isHidden(element: Element, opened: ReadonlySet<string>): boolean {
  const hidden = attribute(element, 'hidden');
  const unseen = hidden !== null || attribute(element, 'aria-hidden') === 'true' || HIDING.test(attribute(element, 'style') ?? '');
  return unseen && hidden !== 'until-found' && roleOf(element) !== 'tabpanel' && !opened.has(attribute(element, 'id') ?? '');
}

/** Tells which elements of a page hold no part of its text. */
export type IsDropped = (element: Element) => boolean;

export function droppedIn(root: Node): IsDropped {
  const opened = openable(root);
  const heads = headersOf(root, false);
  return (element) => DROPPED.has(element.tagName) || DROPPED_ROLES.has(roleOf(element)) || heads.has(element) || isHidden(element, opened);
}

/** The headers that belong to no section of the page. */
function headersOf(node: Node, inside: boolean): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    if (child.tagName === 'header' && !inside) found.add(child);
    for (const element of headersOf(child, inside || SECTIONS.has(child.tagName) || roleOf(child) === 'main')) found.add(element);
  }
  return found;
}

/** So many characters of white space count as one: to hold them takes room, too. */
const SPACES = 8;

/** The number of characters of each element that a reader sees. */
function lengthsIn(node: Node, isDropped: IsDropped, lengths: Map<Node, number>): number {
  if (isText(node)) return Math.max(node.value.replace(/\s+/g, ' ').length, Math.floor(node.value.length / SPACES));
  if (isElement(node) && isDropped(node)) return 0;
  const own = childrenOf(node).reduce((sum, child) => sum + lengthsIn(child, isDropped, lengths), 0);
  lengths.set(node, own);
  return own;
}

const RANKS: readonly ((element: Element) => boolean)[] = [
  (element) => element.tagName === 'main' || roleOf(element) === 'main',
  (element) => element.tagName === 'article' || roleOf(element) === 'article',
];

/** A part of a page with the number of its characters. */
interface Part {
  readonly node: Node;
  readonly length: number;
}

/** The element that holds most of the text of a page by its own account; the whole page where none does. */
export function mainOf(root: Node, isDropped: IsDropped): Part {
  const lengths = new Map<Node, number>();
  const all = lengthsIn(root, isDropped, lengths);
  for (const isMain of RANKS) {
    const candidates = [...lengths.keys()].filter((node): node is Element => isElement(node) && isMain(node));
    const [largest] = candidates.toSorted((a, b) => lengths.get(b)! - lengths.get(a)!);
    const length = largest ? lengths.get(largest)! : 0;
    if (largest && length > all * MOST) return { node: largest, length };
  }
  return { node: root, length: all };
}
