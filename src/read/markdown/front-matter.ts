import type { Root } from 'mdast';
import { emptyRun, pushVerbatim, type Run } from '../clean.ts';
import { addData, addFragment } from '../yaml/lines.ts';
import { nextParagraph, type Document } from '../document.ts';
import { throughMap, throughProblem } from '../fragment.ts';
import type { Outline } from '../outline.ts';
import { addProse } from '../lines/prose.ts';
import type { Problem } from '../reading.ts';
import { parseYaml } from '../yaml/data.ts';

/** What the front matter holds as data. */
export interface FrontMatter {
  readonly data: Outline['data'];
  readonly problems: readonly Problem[];
}

export { addFragment };

const NONE: FrontMatter = { data: null, problems: [] };

/**
 * Reads the YAML between two lines of dashes at the beginning, and adds its lines to the document. What is no map there, and TOML, is
 * plain text; broken YAML is plain text with a note. Spans of the result count from `shift` characters before `source`.
 */
export function addFrontMatter(doc: Document, source: string, root: Root, shift: number): FrontMatter {
  const node: { type: string; position?: Root['position'] } | undefined = root.children[0];
  if (node?.type !== 'yaml' && node?.type !== 'toml') return NONE;
  const fragment = between(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const parsed = node.type === 'yaml' ? parseYaml(fragment.text) : null;
  if (parsed?.root) {
    addData(doc, fragment, parsed.root);
    return { data: { role: 'front-matter', root: throughMap(shifted(fragment, shift), parsed.root) }, problems: [] };
  }
  const fault = parsed?.problems.find((problem) => problem.code !== 'wrong-type');
  addProse(doc, fragment, { item: 0, paragraph: nextParagraph(doc), wraps: node.type === 'yaml' && !fault });
  return fault ? { data: null, problems: [asNote(throughProblem(shifted(fragment, shift), fault))] } : NONE;
}

/** Adds a source that is one JSON record as lines of keys and values; false, and nothing added, where it is none. */
export function addWhole(doc: Document, source: string): boolean {
  const run = emptyRun();
  pushVerbatim(run, source, 0, source.length);
  return addFragment(doc, run);
}

/** The lines between the first and the last of a stretch of source. */
function between(source: string, start: number, end: number): Run {
  const text = source.slice(start, end);
  const first = /\r\n|\r|\n/.exec(text);
  const from = first ? first.index + first[0].length : text.length;
  const to = Math.max(from, text.length - '---'.length);
  const run = emptyRun();
  pushVerbatim(run, source, start + from, start + to);
  return run;
}

const shifted = (run: Run, by: number): Run => ({ ...run, start: run.start.map((i) => i + by), end: run.end.map((i) => i + by) });

function asNote(problem: Problem): Problem {
  return { ...problem, level: 'note', message: `The front matter is read as plain lines. ${problem.message}` };
}
