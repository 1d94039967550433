import { HARD_BREAK, append, emptyRun, push, tidy, type Run } from '../clean.ts';
import { addHeading, addLine, addTable, nextParagraph, type Document } from '../document.ts';
import { cellSize, htmlTable, type HtmlRow } from './table.ts';
import { findLabel } from '../lines/label.ts';
import { addProse } from '../lines/prose.ts';

/** A piece of HTML: a tag by its lower-case name, text with its entities decoded, or a statement that the markup makes and no text does. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly end: number; readonly columns?: string; readonly rows?: string }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  | { readonly kind: 'text'; readonly run: Run }
  | { readonly kind: 'pair'; readonly name: Run; readonly value: Run };

/** What is known of the HTML around the text that is being read. */
interface State {
  readonly doc: Document;
  text: Run;
  /** Depth of open lists. */
  lists: number;
  item: boolean;
  paragraph: number;
  heading: number;
  /** Where strong type began in `text`, or -1. */
  strong: number;
  pre: boolean;
  /** The text is a term, and its description follows. */
  term: boolean;
  tables: number;
  rows: HtmlRow[];
}

const HEADING = /^h([1-6])$/;
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const CELLS = new Set(['td', 'th']);
const STRONG = new Set(['b', 'strong']);
const LINES = new Set([
  ...['p', 'div', 'li', 'dt', 'dd', 'dl', 'summary', 'details', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'pre'],
  ...['blockquote', 'figure', 'figcaption', 'center', 'caption', 'address', 'form', 'fieldset', 'legend', 'hr', 'body', 'html'],
]);

/** Adds the blocks that the tokens make. Unclosed and stray tags are tolerated. */
export function addTokens(doc: Document, tokens: Iterable<HtmlToken>, item: number): void {
  const state: State = {
    doc,
    text: emptyRun(),
    lists: item,
    item: item > 0,
    paragraph: nextParagraph(doc),
    heading: 0,
    strong: -1,
    pre: false,
    term: false,
    tables: 0,
    rows: [],
  };
  for (const token of tokens) {
    if (token.kind === 'text') append(state.text, state.pre ? token.run : unbroken(token.run));
    else if (token.kind === 'open') open(state, token);
    else if (token.kind === 'pair') addPair(state, token.name, token.value);
    else close(state, token.name);
  }
  endTable(state);
  endText(state);
}

/** In HTML a newline is a space. */
function unbroken(run: Run): Run {
  return { ...run, text: run.text.replace(/[\n\r\u2028]/g, ' ') };
}

type Open = Extract<HtmlToken, { kind: 'open' }>;

function open(state: State, token: Open): void {
  const { name, end: at } = token;
  const heading = HEADING.exec(name);
  if (name === 'br') push(state.text, HARD_BREAK, at, at);
  else if (STRONG.has(name)) state.strong = state.text.text.length;
  else if (name === 'table') openTable(state);
  else if (name === 'tr') openRow(state);
  else if (CELLS.has(name)) openCell(state, token);
  else if (!heading && !LISTS.has(name) && !LINES.has(name)) return;
  else if (state.rows.length > 0) push(state.text, ' ', at, at);
  else {
    endText(state);
    if (heading) state.heading = Number(heading[1]);
    if (LISTS.has(name)) state.lists += 1;
    if (name === 'li') state.item = true;
    if (name === 'pre') state.pre = true;
    state.term = name === 'dt';
    if (name !== 'dd' && (name !== 'p' || !state.item)) state.paragraph = nextParagraph(state.doc);
  }
}

function close(state: State, name: string): void {
  if (STRONG.has(name)) endStrong(state);
  else if (name === 'table') state.tables = Math.max(0, state.tables - 1);
  else if (state.rows.length > 0 && name !== 'tr' && !CELLS.has(name)) return;
  if (name === 'table' && state.tables === 0) endTable(state);
  if (state.rows.length > 0) return;
  if (HEADING.test(name) || LISTS.has(name) || LINES.has(name)) endText(state);
  if (LISTS.has(name)) state.lists = Math.max(0, state.lists - 1);
  if (name === 'li' || LISTS.has(name)) state.item = LISTS.has(name) && state.lists > 0;
  if (name === 'pre') state.pre = false;
}

function endStrong(state: State): void {
  if (state.strong >= 0 && state.strong < state.text.text.length)
    state.text.strong.push({ start: state.strong, end: state.text.text.length });
  state.strong = -1;
}

function endText(state: State): void {
  endStrong(state);
  if (state.heading > 0) addHeading(state.doc, tidy(state.text), state.heading);
  else if (state.term) addTerm(state);
  else addProse(state.doc, state.text, { item: state.item ? Math.max(1, state.lists) : 0, paragraph: state.paragraph, wraps: false });
  state.text = emptyRun();
  state.heading = 0;
}

/** A term is the label of its description. */
function addTerm(state: State): void {
  const text = tidy(state.text);
  const label = { start: 0, end: text.text.length };
  addLine(state.doc, text, 0, state.paragraph, findLabel(text) ?? { label, colon: true });
  state.term = false;
}

/** A line of its own: the name is the label of the value. Inside of a table it would stand in no cell, and is left out. */
function addPair(state: State, name: Run, value: Run): void {
  if (state.rows.length > 0) return;
  endText(state);
  const line = tidy(name);
  const label = { start: 0, end: line.text.length };
  const place = line.end.at(-1) ?? 0;
  push(line, ': ', place, place);
  const start = line.text.length;
  append(line, tidy(value));
  addLine(state.doc, line, 0, nextParagraph(state.doc), { label, value: { start, end: line.text.length }, colon: true });
  state.paragraph = nextParagraph(state.doc);
}

function openTable(state: State): void {
  if (state.rows.length === 0) endText(state);
  state.tables += 1;
}

function openRow(state: State): void {
  if (state.rows.length === 0) endText(state);
  else endCell(state);
  state.rows.push({ cells: [], heads: 0 });
}

function openCell(state: State, { name, columns, rows }: Open): void {
  if (state.rows.length === 0) openRow(state);
  else endCell(state);
  const row = state.rows.at(-1);
  row?.cells.push({ text: emptyRun(), ...cellSize(columns, rows) });
  if (row && name === 'th') row.heads += 1;
}

/** Gives the text since the last cell began to that cell. */
function endCell(state: State): void {
  endStrong(state);
  const cell = state.rows.at(-1)?.cells.at(-1);
  if (!cell) return;
  cell.text = tidy(state.text);
  state.text = emptyRun();
}

function endTable(state: State): void {
  if (state.rows.length === 0) return;
  endCell(state);
  const { header, rows } = htmlTable(state.rows);
  addTable(state.doc, header, rows);
  state.rows = [];
  state.tables = 0;
}
