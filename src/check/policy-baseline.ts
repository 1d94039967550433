import { isMap, isSeq, parseDocument, stringify, type Document } from 'yaml';
import type { Waiver } from './policy.ts';

/** What a policy file begins with that is made for its waivers. */
const NEW_FILE = '# What syllint judges by in this folder and below, and what is accepted here.\n';

const EMPTY = /^\s*$/;

/** One waiver as an item of a list, on a line of its own. */
const item = (waiver: Waiver, indent: string): string =>
  `${indent}- ${stringify(waiver, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}\n`;

/**
 * The text of a policy file with waivers added at the end of its list. What stood there before, comments included, stays as it was.
 * The text is that of a policy file without problems, or empty.
 */
export function withWaivers(text: string, waivers: readonly Waiver[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const doc = parseDocument(text);
  const place = insertion(doc, text);
  if (!place) return rewritten(doc, waivers);
  const { at, indent, before } = place;
  const added = before + waivers.map((waiver) => item(waiver, indent)).join('');
  const lead = EMPTY.test(text) ? NEW_FILE : at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return text.slice(0, at) + (lead + added).replaceAll('\n', eol) + text.slice(at);
}

interface Insertion {
  /** The offset of the first line after the list, or of the end of the text. */
  readonly at: number;
  readonly indent: string;
  /** What goes before the first new waiver. */
  readonly before: string;
}

/** Where new waivers go in the text as it stands, or null where its lines cannot take them, as in a list in brackets. */
function insertion(doc: Document, text: string): Insertion | null {
  const { contents } = doc;
  const end = doc.range?.[1] ?? text.length;
  const ended = /^\.\.\./m.test(text.slice(end));
  if (ended || (contents !== null && (!isMap(contents) || contents.flow))) return null;
  const list = isMap(contents) ? contents.get('waivers', true) : undefined;
  if (list === undefined) return { at: text.length, indent: '  ', before: 'waivers:\n' };
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  const start = (isSeq(list) && list.range?.[0]) || 0;
  const after = endOf(last);
  if (after === undefined) return null;
  return { at: lineAfter(text, after), indent: ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1), before: '' };
}

function endOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[1]) : undefined;
}

/** The start of the first line that begins at or after an offset. */
function lineAfter(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function rewritten(doc: Document, waivers: readonly Waiver[]): string {
  const known = doc.get('waivers');
  if (!isSeq(known) || known.items.length === 0) doc.set('waivers', doc.createNode([]));
  for (const waiver of waivers) doc.addIn(['waivers'], doc.createNode(waiver, { flow: true }));
  return doc.toString({ lineWidth: 0 });
}
