import type { Nodes } from 'mdast';
import { align, decodeMarkdown, decodeNothing } from '../align.ts';
import { HARD_BREAK, append, emptyRun, push, type Run } from '../clean.ts';

const BREAK_TAG = /^<br\b/i;
const STRONG_TAG = /^<(\/?)(?:b|strong)[\s>]/i;

/** The text of inline Markdown: emphasis, links and code as their words, pictures and tags as nothing. Offsets are those of `source`. */
export function inlineText(source: string, nodes: readonly Nodes[]): Run {
  const run = emptyRun();
  let opened = -1;
  for (const node of nodes) {
    const tag = node.type === 'html' ? STRONG_TAG.exec(node.value) : null;
    if (tag && tag[1] === '') opened = run.text.length;
    else if (tag && opened >= 0) run.strong.push({ start: opened, end: run.text.length });
    addNode(run, source, node);
  }
  return run;
}

function addNode(run: Run, source: string, node: Nodes): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') append(run, align(source, start, end, node.value, decodeMarkdown));
  else if (node.type === 'inlineCode') append(run, align(source, codeStart(source, start), end, node.value, decodeNothing));
  else if (node.type === 'break' || (node.type === 'html' && BREAK_TAG.test(node.value))) push(run, HARD_BREAK, start, end);
  else if ('children' in node) {
    const from = run.text.length;
    append(run, inlineText(source, node.children));
    if (node.type === 'strong') run.strong.push({ start: from, end: run.text.length });
  }
}

/** Where the words of inline code begin, after its ticks. */
function codeStart(source: string, start: number): number {
  let at = start;
  while (source.charAt(at) === '`') at++;
  return at;
}
