import type { Heading, List, ListItem, Nodes, Parents, RootContent } from 'mdast';
import { alignLines } from '../align.ts';
import { tidy, type Run } from '../clean.ts';
import { addHeading, addTable, nextParagraph, type Document } from '../document.ts';
import { addHtml } from '../html/in-markdown.ts';
import { inlineText } from './inline.ts';
import { addProse, type Setting } from '../lines/prose.ts';
import { stackedTable } from './stacked.ts';

/** Where a block stands: in which list item, if in any. */
interface Place {
  readonly item: number;
  /** The number that the lines of the list item share; 0 outside of lists. */
  readonly paragraph: number;
  /** The column of the list item's mark, from 1. */
  readonly column: number;
}

const LONGEST_UNDERLINED_HEADING = 100;
const DATA_LANGUAGE = /^(?:ya?ml|json)$/i;
const HTML_START = /^\s*<[/a-z!]/i;
const TOP: Place = { item: 0, paragraph: 0, column: 0 };

/** Adds the blocks of parsed Markdown in the order of the text. */
export function addBlocks(doc: Document, source: string, parent: Parents, place: Place = TOP): void {
  for (let at = 0; at < parent.children.length;) {
    const stacked = place.item === 0 ? stackedTable(source, parent.children as RootContent[], at) : null;
    if (stacked) addTable(doc, stacked.table.header, stacked.table.rows);
    else addBlock(doc, source, parent.children[at]!, place);
    at += stacked?.length ?? 1;
  }
}

function addBlock(doc: Document, source: string, node: Nodes, place: Place): void {
  if (node.type === 'heading') addHeadingNode(doc, source, node, place);
  else if (node.type === 'paragraph') addProse(doc, inlineText(source, node.children), setting(doc, source, place));
  else if (node.type === 'list') addList(doc, source, node, place);
  else if (node.type === 'blockquote') addBlocks(doc, source, node, place);
  else if (node.type === 'html') addHtml(doc, alignLines(source, startOf(node), endOf(node), node.value), place.item);
  else if (node.type === 'code') addCode(doc, source, node, place);
  else if (node.type === 'table') {
    const [header, ...rows] = node.children.map((row) => row.children.map((cell) => tidy(inlineText(source, cell.children))));
    addTable(doc, header ?? null, rows);
  }
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

function setting(doc: Document, source: string, place: Place): Setting {
  const paragraph = place.paragraph || nextParagraph(doc);
  const wraps = true;
  return place.item === 0
    ? { item: 0, paragraph, wraps }
    : { item: place.item, paragraph, wraps, isLazy: (at) => columnOf(source, at) <= place.column };
}

/** The column of an offset, from 1. */
function columnOf(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(source.charAt(at - 1))) at--;
  return offset - at + 1;
}

/** A rule typed below a paragraph makes a heading of it in Markdown; several lines or a long text were never meant as one. */
function addHeadingNode(doc: Document, source: string, node: Heading, place: Place): void {
  const text = inlineText(source, node.children);
  const clean = tidy(text);
  const underlined = source.charAt(startOf(node)) !== '#';
  const trapped = underlined && (clean.text.length > LONGEST_UNDERLINED_HEADING || text.text.split(/[\n\u2028]/).length > 2);
  if (trapped) addProse(doc, text, setting(doc, source, place));
  else addHeading(doc, clean, node.depth);
}

function addList(doc: Document, source: string, list: List, place: Place): void {
  for (const item of list.children) addItem(doc, source, item, place.item + 1);
}

function addItem(doc: Document, source: string, node: ListItem, item: number): void {
  addBlocks(doc, source, node, { item, paragraph: nextParagraph(doc), column: node.position?.start.column ?? 1 });
}

function addCode(doc: Document, source: string, node: Extract<Nodes, { type: 'code' }>, place: Place): void {
  const fenced = /^[`~]/.test(source.charAt(startOf(node)));
  const from = fenced ? afterLine(source, startOf(node)) : startOf(node);
  const code = alignLines(source, Math.min(from, endOf(node)), endOf(node), node.value);
  if (fenced && DATA_LANGUAGE.test(node.lang ?? '') && doc.addFragment?.(doc, code)) return;
  if (!fenced && HTML_START.test(node.value)) addHtml(doc, code, place.item);
  else addCodeLines(doc, code, place);
}

/** Lines of code and of indented text are never wrapped. */
function addCodeLines(doc: Document, code: Run, place: Place): void {
  addProse(doc, code, { item: place.item, paragraph: place.paragraph || nextParagraph(doc), wraps: false });
}

function afterLine(source: string, at: number): number {
  const found = /\r\n|\r|\n/g;
  found.lastIndex = at;
  const match = found.exec(source);
  return match ? match.index + match[0].length : source.length;
}
