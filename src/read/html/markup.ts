import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;

/** What no page has that a person reads, and what takes a parser longer and longer. */
export const MARKUP_BOUNDS = {
  /** Elements inside of one another; browsers end at about as many. */
  depth: 512,
  /** Elements, texts and comments of a page. */
  nodes: 150_000,
  /** Gaps between the attributes of one tag: each attribute is compared with all before it. */
  gaps: 10_000,
} as const;

/** Ends the parser, which has no other way to be stopped. */
const TOO_MUCH = new Error('too much');

/** Makes the nodes of the tree, and stops where they become too many or too deep. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > MARKUP_BOUNDS.nodes) throw TOO_MUCH;
  };
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      count();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    appendChild: (parent, node) => {
      count();
      defaultTreeAdapter.appendChild(parent, node);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > MARKUP_BOUNDS.depth) throw TOO_MUCH;
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

const TAG_START = /[a-z/]/i;
const SPACE = /\s/;
const GAP = /[\s/=]/;

/** Whether a tag has more attributes than any should. */
function hasCrowdedTag(html: string): boolean {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (!TAG_START.test(html.charAt(at + 1))) continue;
    let quote = '';
    let gaps = 0;
    for (at += 1; at < html.length; at++) {
      const char = html.charAt(at);
      if (quote !== '') quote = char === quote ? '' : quote;
      else if (char === '>') break;
      else if (char === '"' || char === "'") quote = html.charAt(at - 1) === '=' || SPACE.test(html.charAt(at - 1)) ? char : '';
      else if (GAP.test(char)) gaps += 1;
      if (gaps > MARKUP_BOUNDS.gaps) return true;
    }
  }
  return false;
}

/** The tree of a page with the place of each node in the source; null where the page is larger or deeper than any page is. */
export function parseMarkup(html: string): DefaultTreeAdapterTypes.Document | null {
  if (hasCrowdedTag(html)) return null;
  try {
    return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedAdapter() });
  } catch (error) {
    if (error === TOO_MUCH) return null;
    throw error;
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** The value of an attribute; null where the element has none of that name. */
export const attribute = (element: Element, name: string): string | null => element.attrs.find((a) => a.name === name)?.value ?? null;

/** Every element below a node, in the order of the page. */
export function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsIn(child);
  }
}
