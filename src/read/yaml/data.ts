import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { DataMap, DataNode, Span } from '../outline.ts';
import { error } from '../problem.ts';
import type { Problem } from '../reading.ts';
import { ALIAS, ANCHOR, DIRECTIVE, KEY_NO_TEXT, MERGE_KEY, NOT_A_MAP, TAG, faultOf, type Fault } from './words.ts';

/** What a YAML text holds: its root map, or null where there are problems. All spans are offsets into the parsed text. */
export interface ParsedYaml {
  readonly root: DataMap | null;
  readonly problems: readonly Problem[];
}

/** Parses strict YAML: the core schema of version 1.2, in which `yes` and `no` are words, without anchors, aliases, tags, merge keys and directives. */
export function parseYaml(text: string): ParsedYaml {
  const lines = text.replace(/\r(?!\n)/g, '\n');
  const doc = parseDocument(lines, { version: '1.2', schema: 'core', merge: false, prettyErrors: false, logLevel: 'error' });
  const problems: Problem[] = [];
  for (const fault of [...doc.errors, ...doc.warnings]) {
    const span = { start: Math.min(fault.pos[0], text.length), end: Math.min(fault.pos[1], text.length) };
    problems.push(problem(faultOf(fault.code, fault.message), span));
  }
  const root = convert(doc.contents, lines, problems);
  if (usesDirectives(doc)) problems.push(problem(DIRECTIVE, { start: 0, end: 0 }));
  if (problems.length > 0) return { root: null, problems: onePerLine(problems, lines) };
  if (root.kind === 'map') return { root, problems };
  return { root: null, problems: [problem(NOT_A_MAP, root.span)] };
}

const problem = (fault: Fault, span: Span): Problem => error(fault.code, span, fault.message, fault.remedy);

const usesDirectives = (doc: Document): boolean => doc.directives?.yaml.explicit === true;

/** Whoever has mended so many looks again. */
const MOST_PROBLEMS = 100;

/** One mistake often makes the parser stumble twice; the first fault of a line is the one to mend. */
function onePerLine(problems: readonly Problem[], text: string): Problem[] {
  const seen = new Set<number>();
  const sorted = problems.toSorted((a, b) => a.span.start - b.span.start);
  const first = sorted.filter((p) => {
    const line = text.lastIndexOf('\n', p.span.start - 1);
    return !seen.has(line) && seen.add(line);
  });
  return first.slice(0, MOST_PROBLEMS);
}

function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

function convert(node: unknown, text: string, problems: Problem[], place: Span = { start: 0, end: 0 }): DataNode {
  if (isAlias(node)) problems.push(problem(ALIAS, spanOf(node)));
  if (isScalar(node) || isMap(node) || isSeq(node)) refuseProperties(node, problems);
  if (isMap(node)) {
    const entries = node.items.map((pair) => entry(pair, text, problems));
    return { kind: 'map', span: spanOf(node), entries };
  }
  if (isSeq(node))
    return { kind: 'list', span: spanOf(node), items: node.items.map((item) => convert(item, text, problems, spanOf(node))) };
  if (!isScalar(node)) return { kind: 'scalar', span: place, value: null };
  const { value } = node;
  const plain = typeof value === 'number' || typeof value === 'boolean' || value === null;
  return { kind: 'scalar', span: spanOf(node), value: plain ? value : String(value) };
}

function refuseProperties(node: Node & { anchor?: string; tag?: string }, problems: Problem[]): void {
  if (node.anchor !== undefined) problems.push(problem(ANCHOR, spanOf(node)));
  if (node.tag !== undefined) problems.push(problem(TAG, spanOf(node)));
}

function entry(pair: Pair, text: string, problems: Problem[]): DataMap['entries'][number] {
  const key = convert(pair.key, text, problems);
  const name = key.kind !== 'scalar' ? '' : typeof key.value === 'string' ? key.value : text.slice(key.span.start, key.span.end);
  if (name.trim() === '') problems.push(problem(KEY_NO_TEXT, key.span));
  if (name === '<<') problems.push(problem(MERGE_KEY, key.span));
  return { key: name, keySpan: key.span, value: convert(pair.value, text, problems, { start: key.span.end, end: key.span.end }) };
}
