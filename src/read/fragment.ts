import type { Run } from './clean.ts';
import type { DataMap, DataNode, Span } from './outline.ts';
import type { Problem } from './reading.ts';

/** The source span behind a span of the text of a fragment. */
export function throughSpan(fragment: Run, span: Span): Span {
  const last = fragment.end.at(-1) ?? 0;
  const start = fragment.start[span.start] ?? last;
  return { start, end: span.end > span.start ? Math.max(start, fragment.end[span.end - 1] ?? last) : start };
}

/** A run whose offsets are those of a fragment, with the offsets of the fragment's own source. */
export function throughRun(fragment: Run, run: Run): Run {
  const spans = run.start.map((start, i) => throughSpan(fragment, { start, end: run.end[i] ?? start }));
  return { ...run, start: spans.map((s) => s.start), end: spans.map((s) => s.end) };
}

export const throughProblem = (fragment: Run, problem: Problem): Problem => ({ ...problem, span: throughSpan(fragment, problem.span) });

/** A map whose spans are those of a fragment, with the spans of the fragment's own source. */
export function throughMap(fragment: Run, map: DataMap): DataMap {
  const entries = map.entries.map((e) => ({
    key: e.key,
    keySpan: throughSpan(fragment, e.keySpan),
    value: throughNode(fragment, e.value),
  }));
  return { kind: 'map', span: throughSpan(fragment, map.span), entries };
}

function throughNode(fragment: Run, node: DataNode): DataNode {
  if (node.kind === 'map') return throughMap(fragment, node);
  const span = throughSpan(fragment, node.span);
  return node.kind === 'scalar' ? { ...node, span } : { ...node, span, items: node.items.map((item) => throughNode(fragment, item)) };
}
