import { append, emptyRun, push, pushVerbatim, type Run } from '../clean.ts';
import { courseRows } from './course-data.ts';
import { throughRun } from '../fragment.ts';
import type { HtmlToken } from './blocks.ts';
import { attribute, childrenOf, elementsIn, isText, type Element, type Node } from './markup.ts';
import type { DataMap, DataNode } from '../outline.ts';
import { parseYaml } from '../yaml/data.ts';

const isData = (element: Element): boolean =>
  element.tagName === 'script' && /^\s*application\/ld\+json\b/i.test(attribute(element, 'type') ?? '');

/** Longer data holds more than a course; UTF-16 units. */
const LONGEST = 100_000;
const DEEPEST = 40;
/** No page says more often what it is about. */
const MOST_SCRIPTS = 20;
const COURSE = /(?:^|[/:])(?:Course|EducationalOccupationalProgram|Syllabus)$/;

/** Data of a script as the value of one key, so that a list may stand there, too. */
const BEFORE = '{"@graph":';
const AFTER = '}';

interface Found {
  readonly script: Element;
  readonly fragment: Run;
  readonly course: DataMap;
}

/** The source of a script with what makes a map of it around it. Tabs are spaces: YAML, which JSON is a part of, has none there. */
function fragmentOf(source: string, start: number, end: number): Run {
  const data = emptyRun();
  pushVerbatim(data, source, start, end);
  const run = emptyRun();
  push(run, BEFORE, start, start);
  append(run, { ...data, text: data.text.replace(/\t/g, ' ') });
  push(run, AFTER, end, end);
  return run;
}

/** Whether a text is JSON of no more depth than data has; what is not is passed over. */
function isPlainJson(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return false;
  }
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The courses that data is about: at its top, in its graph, or as what the page is about. */
function coursesIn(node: DataNode | undefined): DataMap[] {
  if (node?.kind === 'list') return node.items.flatMap(coursesIn);
  if (node?.kind !== 'map') return [];
  const entry = (key: string): DataNode | undefined => node.entries.find((e) => e.key === key)?.value;
  const type = entry('@type');
  const types = type?.kind === 'list' ? type.items : type ? [type] : [];
  if (types.some((t) => t.kind === 'scalar' && COURSE.test(String(t.value)))) return [node];
  return [...coursesIn(entry('@graph')), ...coursesIn(entry('mainEntity'))];
}

function coursesOf(script: Element, source: string): Found[] {
  const text = childrenOf(script).find(isText);
  const place = text?.sourceCodeLocation;
  if (!text || !place || text.value.length > LONGEST || !isPlainJson(text.value)) return [];
  const fragment = fragmentOf(source, place.startOffset, place.endOffset);
  const { root } = parseYaml(fragment.text);
  return coursesIn(root ?? undefined).map((course) => ({ script, fragment, course }));
}

const nameOf = ({ course }: Found): string => {
  const name = course.entries.find((e) => e.key === 'name')?.value;
  return name?.kind === 'scalar' ? String(name.value).trim().toLowerCase() : '';
};

/** Of several courses the one that the page is headed by; none where that is not known. */
function chosen(found: readonly Found[], headings: readonly string[]): Found[] {
  const names = new Set(found.map(nameOf));
  const own = names.size > 1 ? found.filter((f) => headings.includes(nameOf(f))) : found;
  return own.slice(0, 1);
}

/** What the data of a page says of its course (schema.org), as statements at their places. `headings` are in lower case. */
export function dataPairs(root: Node, source: string, headings: readonly string[]): Map<Element, HtmlToken[]> {
  const scripts = [...elementsIn(root)].filter(isData).slice(0, MOST_SCRIPTS);
  const found = scripts.flatMap((script) => coursesOf(script, source));
  return new Map(
    chosen(found, headings).map(({ script, fragment, course }) => {
      const pairs = courseRows(fragment.text, course).map(({ name, value }): HtmlToken => ({
        kind: 'pair',
        name: throughRun(fragment, name),
        value: throughRun(fragment, value),
      }));
      return [script, pairs];
    }),
  );
}
