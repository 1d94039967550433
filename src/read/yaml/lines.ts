import { alignScalar } from './align-scalar.ts';
import { append, emptyRun, push, pushVerbatim, tidy, type Run } from '../clean.ts';
import { addHeading, addLine, addTable, nextParagraph, type Document } from '../document.ts';
import { throughRun } from '../fragment.ts';
import type { DataList, DataMap, DataNode, DataScalar } from '../outline.ts';
import { addProse } from '../lines/prose.ts';
import { parseYaml } from './data.ts';

/** Where lines of data go: the document, and the text that the data was parsed from. */
interface Target {
  readonly doc: Document;
  readonly fragment: Run;
}

type Entry = DataMap['entries'][number];

/**
 * Adds data as lines. A pair of key and scalar is a line with label and value, a key of a list or map a line with a label only,
 * a scalar of a list a line with item depth. The spans of `root` are offsets into the fragment's text.
 */
export function addData(doc: Document, fragment: Run, root: DataMap): void {
  addMap({ doc, fragment }, root, 0, nextParagraph(doc));
}

/** Parses a fragment as YAML and adds its lines; false, and nothing added, where it is no map or not valid. */
export function addFragment(doc: Document, fragment: Run): boolean {
  const { root } = parseYaml(fragment.text);
  if (root) addData(doc, fragment, root);
  return root !== null;
}

function addMap(target: Target, map: DataMap, item: number, paragraph: number): void {
  for (const entry of map.entries) {
    if (entry.value.kind === 'scalar') addPair(target, entry, entry.value, item, paragraph);
    else {
      addPairLine(target, entry, emptyRun(), item, paragraph);
      addNode(target, entry.value, item + 1, nextParagraph(target.doc));
    }
  }
}

function addNode(target: Target, node: DataNode, item: number, paragraph: number): void {
  if (node.kind === 'map') addMap(target, node, item, paragraph);
  else if (node.kind === 'scalar')
    addProse(target.doc, throughRun(target.fragment, valueOf(target, node)), { item, paragraph, wraps: true });
  else if (isRecords(node)) addRecords(target, node.items);
  else addList(target, node, item);
}

/** The entries of a list; its records are headed by their names where one of them holds more than plain values. */
function addList(target: Target, list: DataList, item: number): void {
  const named = list.items.some((child) => child.kind === 'map' && child.entries.some((e) => e.value.kind !== 'scalar'));
  for (const child of list.items) {
    if (child.kind === 'map') addRecord(target, child, item, nextParagraph(target.doc), named);
    else addNode(target, child, child.kind === 'list' ? item + 1 : item, nextParagraph(target.doc));
  }
}

/** A list of maps whose values are all scalars is a table, its keys the columns. */
function isRecords(list: DataList): list is DataList & { readonly items: readonly DataMap[] } {
  return (
    list.items.length > 0 &&
    list.items.every((item) => item.kind === 'map' && item.entries.length > 1 && item.entries.every((e) => e.value.kind === 'scalar'))
  );
}

function addRecords(target: Target, items: readonly DataMap[]): void {
  const { text } = target.fragment;
  const entries = items.flatMap((item) => item.entries);
  const keys = [...new Set(entries.map((e) => e.key))];
  const header = keys.map((key) => throughRun(target.fragment, tidy(alignScalar(text, entries.find((e) => e.key === key)!.keySpan, key))));
  const rows = items.map((item) =>
    keys.map((key) => {
      const value = item.entries.find((e) => e.key === key)?.value;
      return value?.kind === 'scalar' ? throughRun(target.fragment, tidy(valueOf(target, value))) : emptyRun();
    }),
  );
  addTable(target.doc, header, rows);
}

/** A record with lists inside is headed by its name, so that what stands in the lists is known to be its own. */
function addRecord(target: Target, map: DataMap, item: number, paragraph: number, named: boolean): void {
  const name = map.entries.find((e) => NAME.test(e.key) && e.value.kind === 'scalar' && typeof e.value.value === 'string');
  if (item === 0 || !named || !name || name.value.kind !== 'scalar') return addMap(target, map, item, paragraph);
  addHeading(target.doc, throughRun(target.fragment, tidy(valueOf(target, name.value))), RECORD_DEPTH);
  return addMap(target, { ...map, entries: map.entries.filter((e) => e !== name) }, item, paragraph);
}

const NAME = /^(?:title|name)$/i;
/** Below the headings of a document. */
const RECORD_DEPTH = 6;

function addPair(target: Target, entry: Entry, scalar: DataScalar, item: number, paragraph: number): void {
  const value = valueOf(target, scalar);
  if (!value.text.trim().includes('\n')) return addPairLine(target, entry, value, item, paragraph);
  addPairLine(target, entry, emptyRun(), item, paragraph);
  addProse(target.doc, throughRun(target.fragment, value), { item, paragraph: nextParagraph(target.doc), wraps: true });
}

function addPairLine(target: Target, entry: Entry, value: Run, item: number, paragraph: number): void {
  const text = target.fragment.text;
  const line = tidy(alignScalar(text, entry.keySpan, entry.key));
  const label = { start: 0, end: line.text.length };
  const colon = text.indexOf(':', entry.keySpan.end);
  if (colon < 0 || text.slice(entry.keySpan.end, colon).trim() !== '') push(line, ':', entry.keySpan.end, entry.keySpan.end);
  else pushVerbatim(line, text, colon, colon + 1);
  const clean = tidy(value);
  const start = line.text.length + 1;
  if (clean.text !== '') {
    push(line, ' ', line.end.at(-1) ?? 0, line.end.at(-1) ?? 0);
    append(line, clean);
  }
  const given = { label, colon: true, ...(clean.text === '' ? {} : { value: { start, end: line.text.length } }) };
  addLine(target.doc, throughRun(target.fragment, line), item, paragraph, given);
}

/** The text of a scalar: what it says where it is text, and as it is typed where it is a number, yes or no. */
function valueOf(target: Target, scalar: DataScalar): Run {
  const text = target.fragment.text;
  if (typeof scalar.value === 'string') return alignScalar(text, scalar.span, scalar.value);
  const run = emptyRun();
  if (scalar.value !== null) pushVerbatim(run, text, scalar.span.start, scalar.span.end);
  return run;
}
