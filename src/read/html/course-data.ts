import { alignScalar } from '../yaml/align-scalar.ts';
import { append, emptyRun, push, pushVerbatim, tidy, type Run } from '../clean.ts';
import { COURSE_LABELS, durationWords } from './course-terms.ts';
import type { DataEntry, DataMap, DataNode, DataScalar } from '../outline.ts';

/** A statement of data: its name and value, with offsets into the text of the data. */
export interface DataRow {
  readonly name: Run;
  readonly value: Run;
}

/** Where the text of a value that is a thing of its own stands: the first of these keys that it has. */
const TEXT_KEYS = ['name', 'targetName', 'value', 'credentialCategory', 'description', 'price'];
/** Things whose properties belong to the course. */
const INSIDE = new Set(['offers', 'hasCourseInstance', 'priceSpecification', 'syllabusSections']);
/** Data of more statements than this describes something else. */
const MOST_ROWS = 60;

/** The statements that a course by schema.org makes, in the order of the data. */
export function courseRows(text: string, course: DataMap): DataRow[] {
  return rowsIn(text, course).slice(0, MOST_ROWS);
}

function rowsIn(text: string, thing: DataMap): DataRow[] {
  return thing.entries.flatMap((entry): DataRow[] => {
    const { key, value } = entry;
    if (key === 'syllabusSections') return thingsIn(value).flatMap((section) => sectionRow(text, section));
    if (INSIDE.has(key)) return thingsIn(value).flatMap((inner) => rowsIn(text, inner));
    const label = COURSE_LABELS[key];
    const values = label === undefined ? [] : scalarsIn(value).slice(0, MOST_ROWS);
    if (label === undefined || values.length === 0) return [];
    return [{ name: labelRun(label, entry), value: listed(values.map((v) => valueRun(text, v, currencyOf(thing, key)))) }];
  });
}

/** A section of a syllabus: its name, and the time that it takes. */
function sectionRow(text: string, section: DataMap): DataRow[] {
  const [name, time] = ['name', 'timeRequired'].map((key) => section.entries.find((e) => e.key === key)?.value);
  if (name?.kind !== 'scalar' || time?.kind !== 'scalar') return [];
  return [{ name: valueRun(text, name, ''), value: valueRun(text, time, '') }];
}

const thingsIn = (node: DataNode): DataMap[] => (node.kind === 'list' ? node.items.flatMap(thingsIn) : node.kind === 'map' ? [node] : []);

/** The plain values of a property: its own, or those that name the things that it holds. */
function scalarsIn(node: DataNode): DataScalar[] {
  if (node.kind === 'scalar') return node.value === null || String(node.value).trim() === '' ? [] : [node];
  if (node.kind === 'list') return node.items.flatMap(scalarsIn);
  const entry = TEXT_KEYS.map((key) => node.entries.find((e) => e.key === key)).find((e) => e?.value.kind === 'scalar');
  return entry ? scalarsIn(entry.value) : [];
}

/** What stands before a price; other currencies stand behind it by their code. */
const SIGNS: { readonly [currency: string]: string } = { USD: '$', EUR: '€', GBP: '£', INR: '₹' };

/** The code of the currency beside a price; empty for what is no price. */
function currencyOf(thing: DataMap, key: string): string {
  const currency = key === 'price' ? thing.entries.find((e) => e.key === 'priceCurrency')?.value : undefined;
  return currency?.kind === 'scalar' && /^[A-Z]{3}$/.test(String(currency.value)) ? String(currency.value) : '';
}

function labelRun(label: string, { keySpan }: DataEntry): Run {
  const run = emptyRun();
  push(run, label, keySpan.start, keySpan.end);
  return run;
}

/** Markup in a text of the data: some write HTML there. */
const TAGS = /<\/?[a-z][^<>]*>/gi;

function valueRun(text: string, scalar: DataScalar, currency: string): Run {
  const words = wordsOf(text, scalar);
  const [start = scalar.span.start, end = scalar.span.end] = [words.start[0], words.end.at(-1)];
  const run = emptyRun();
  const sign = SIGNS[currency];
  if (sign !== undefined) push(run, sign, start, start);
  append(run, words);
  if (currency !== '' && sign === undefined) push(run, ` ${currency}`, end, end);
  return tidy(run);
}

/** The text of a value; a duration in words. */
function wordsOf(text: string, { span, value }: DataScalar): Run {
  const run = emptyRun();
  if (typeof value !== 'string') pushVerbatim(run, text, span.start, span.end);
  else if (durationWords(value) === value) return withoutTags(alignScalar(text, span, value));
  else push(run, durationWords(value), span.start, span.end);
  return run;
}

function withoutTags(run: Run): Run {
  return { ...run, text: run.text.replace(TAGS, (tag) => ' '.repeat(tag.length)) };
}

/** Several values in one line. */
function listed(values: readonly Run[]): Run {
  const all = emptyRun();
  for (const value of values) {
    const place = all.end.at(-1) ?? 0;
    if (all.text !== '') push(all, '; ', place, place);
    append(all, value);
  }
  return all;
}
