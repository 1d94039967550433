import { BOUNDS, outOfBounds } from './bounds.ts';
import { emptyDocument, finished } from './document.ts';
import { addTokens, type HtmlToken } from './html/blocks.ts';
import { attribute, childrenOf, elementsIn, isText, parseMarkup, type Element, type Node } from './html/markup.ts';
import { droppedIn, mainOf } from './html/content.ts';
import { microdataPairs } from './html/microdata.ts';
import { startOf, tokensIn, type PageWalk } from './html/page-tokens.ts';
import { EMPTY_OUTLINE, PAGE_TOO_LARGE, START, error } from './problem.ts';
import type { ReadText } from './reading.ts';

const BYTE_ORDER_MARK = '\uFEFF';

const TOO_LONG = error(
  'too-large',
  START,
  `This web page has more than ${BOUNDS.plain.toLocaleString('en-US')} characters of text.`,
  'Name a file with the syllabus alone.',
);
const NO_TEXT = error(
  'empty-file',
  START,
  'This web page holds no text; a script may write it when the page is opened.',
  'Copy the text from the browser, and save that as plain text.',
);

/** Reads a saved web page: what a person reads there as what the page is about. Spans count from the beginning of `text`. */
export async function readWebPage(text: string): Promise<ReadText> {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const source = text.slice(shift);
  const root = parseMarkup(source);
  if (!root) return { outline: EMPTY_OUTLINE, problems: [PAGE_TOO_LARGE] };
  const isDropped = droppedIn(root);
  const main = mainOf(root, isDropped);
  if (main.length > BOUNDS.plain) return { outline: EMPTY_OUTLINE, problems: [TOO_LONG] };
  const doc = emptyDocument();
  addTokens(doc, pageTokens(root, main.node, { source, isDropped, pairs: await pairsOf(root, source) }), 0);
  const outline = finished(doc, shift, null);
  if (outline.text.trim() === '') return { outline, problems: [NO_TEXT] };
  const large = outOfBounds(outline.text, BOUNDS.plain);
  return { outline, problems: large ? [{ ...large, span: START }] : [], markup: true };
}

const textIn = (node: Node): string => (isText(node) ? node.value : childrenOf(node).map(textIn).join(''));
const headingsOf = (root: Node): Element[] => [...elementsIn(root)].filter((e) => e.tagName === 'h1');

/** The statements of the markup; the reader of data is loaded only where there is some. */
async function pairsOf(root: Node, source: string): Promise<Map<Element, readonly HtmlToken[]>> {
  const hasData = [...elementsIn(root)].some((e) => /ld\+json/i.test(attribute(e, 'type') ?? ''));
  const headings = hasData ? headingsOf(root).map((h) => textIn(h).replace(/\s+/g, ' ').trim().toLowerCase()) : [];
  const data = hasData ? (await import('./html/course-json.ts')).dataPairs(root, source, headings) : [];
  return new Map([...data, ...microdataPairs(root, source)]);
}

/** The tokens of the main part of a page, with its title where that stands outside, and with the statements of all its markup. */
function* pageTokens(root: Node, main: Node, walk: PageWalk): Generator<HtmlToken> {
  const inside = new Set<Node>([main, ...elementsIn(main)]);
  const outside = [...elementsIn(root)].filter((e) => !inside.has(e));
  const isBefore = (e: Element): boolean => startOf(e) < startOf(main);
  yield* statements(outside.filter(isBefore), walk);
  yield* headline(root, main, walk);
  yield* tokensIn(main, walk);
  yield* statements(
    outside.filter((e) => !isBefore(e)),
    walk,
  );
}

function* statements(elements: readonly Element[], { pairs }: PageWalk): Generator<HtmlToken> {
  if (pairs.size > 0) for (const element of elements) yield* pairs.get(element) ?? [];
}

/** The one first heading of a page where it stands in the header above; a link home is the name of the site. */
function* headline(root: Node, main: Node, walk: PageWalk): Generator<HtmlToken> {
  const [only, ...others] = headingsOf(root);
  if (!only || others.length > 0 || walk.isDropped(only)) return;
  const linked = [...elementsIn(only)].some((e) => e.tagName === 'a');
  const header = headerAbove(only);
  const shown = [...elementsIn(main)].includes(only) && !(header && walk.isDropped(header));
  if (linked || shown) return;
  yield { kind: 'open', name: 'h1', end: startOf(only) };
  yield* tokensIn(only, walk);
  yield { kind: 'close', name: 'h1', end: startOf(only) };
}

function headerAbove(element: Element): Element | null {
  for (let node: Node | null = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null)
    if ('tagName' in node && (node.tagName === 'header' || attribute(node, 'role') === 'banner')) return node;
  return null;
}
