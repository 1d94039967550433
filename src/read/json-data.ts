import type { DataMap, DataNode, Span } from './outline.ts';
import { error } from './problem.ts';
import type { Problem } from './reading.ts';

/** A place in the text; each step of reading moves it on. */
interface Cursor {
  readonly text: string;
  at: number;
}

type Read<T> = T | Problem;

const WHITE_SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** A text that was cut off within quotes. */
const CUT = /"(?:[^"\\]|\\[^])*$/y;

/** Deeper than any file that a program writes for another. */
const DEEPEST = 100;

const isProblem = (read: Read<unknown>): read is Problem => typeof read === 'object' && read !== null && 'code' in read;

/** The piece that stands next, or null. */
function next(cursor: Cursor, piece: RegExp): string | null {
  piece.lastIndex = cursor.at;
  const found = piece.exec(cursor.text)?.[0] ?? null;
  cursor.at += found?.length ?? 0;
  return found;
}

const skip = (cursor: Cursor): void => void next(cursor, WHITE_SPACE);

/** Whether this sign stands next; then it is read. */
function takes(cursor: Cursor, sign: string): boolean {
  skip(cursor);
  const stands = cursor.text[cursor.at] === sign;
  cursor.at += stands ? 1 : 0;
  return stands;
}

function fault(cursor: Cursor, wanted: string): Problem {
  const { text, at } = cursor;
  const span = { start: at, end: Math.min(at + 1, text.length) };
  if (at >= text.length || next(cursor, CUT) !== null)
    return error('json-syntax', span, 'The text ends too early, before its last bracket is closed.', 'Save the whole of it again.');
  return error('json-syntax', span, `This is no JSON: ${wanted} should stand here.`, 'Mend it, or save it again.');
}

function scalar(cursor: Cursor): Read<DataNode> {
  const start = cursor.at;
  const found = next(cursor, STRING) ?? next(cursor, PLAIN);
  if (found === null) return fault(cursor, 'a value');
  return { kind: 'scalar', span: { start, end: cursor.at }, value: JSON.parse(found) as string | number | boolean | null };
}

/** What stands between a bracket that was read and the one that closes it, each piece read by `one`. */
function listed<T>(cursor: Cursor, close: string, one: () => Read<T>): Read<T[]> {
  const found: T[] = [];
  if (takes(cursor, close)) return found;
  for (;;) {
    skip(cursor);
    const item = one();
    if (isProblem(item)) return item;
    found.push(item);
    if (takes(cursor, close)) return found;
    if (!takes(cursor, ',')) return fault(cursor, `"," or "${close}"`);
  }
}

function entry(cursor: Cursor, depth: number): Read<DataMap['entries'][number]> {
  const start = cursor.at;
  const key = next(cursor, STRING);
  if (key === null) return fault(cursor, 'a key in double quotes');
  const keySpan: Span = { start, end: cursor.at };
  if (!takes(cursor, ':')) return fault(cursor, '":"');
  const value = node(cursor, depth);
  return isProblem(value) ? value : { key: JSON.parse(key) as string, keySpan, value };
}

function node(cursor: Cursor, depth: number): Read<DataNode> {
  skip(cursor);
  const start = cursor.at;
  if (depth > DEEPEST)
    return error('json-syntax', { start, end: start }, 'The brackets of this file are nested too deeply.', 'Save it again.');
  if (takes(cursor, '{')) {
    const entries = listed(cursor, '}', () => entry(cursor, depth + 1));
    return isProblem(entries) ? entries : { kind: 'map', span: { start, end: cursor.at }, entries };
  }
  if (takes(cursor, '[')) {
    const items = listed(cursor, ']', () => node(cursor, depth + 1));
    return isProblem(items) ? items : { kind: 'list', span: { start, end: cursor.at }, items };
  }
  return scalar(cursor);
}

/** Strict JSON as data with the place of each value, or its first fault. Spans are offsets into the text, which may begin with a byte order mark. */
export function parseJson(text: string): DataNode | Problem {
  const cursor: Cursor = { text, at: text.startsWith('\ufeff') ? 1 : 0 };
  const root = node(cursor, 0);
  if (isProblem(root)) return root;
  skip(cursor);
  return cursor.at < text.length ? fault(cursor, 'the end') : root;
}
