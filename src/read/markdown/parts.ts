import type { Definition, Nodes, Root, RootContent } from 'mdast';

type Parse = (source: string) => Root;

/** The parser takes more time for each line of a longer text, so that a text is parsed in parts of at least so many UTF-16 units. */
const LEAST = 8_000;
/** A heading at the margin, or an empty line and, at the margin, what begins no list or quote: whatever list, quote or paragraph stands above ends there. */
const BEGINNING = /(?:\r\n|\r(?!\n)|\n)(?=#{1,6} )|(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=[A-Za-z|[(<"$]|\*\*)/g;
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*[\r\n][^]*?[\r\n]\1[ \t]*(?=[\r\n]|$)/;
/** Words in brackets are a link where the text holds a definition of them, anywhere. */
const DEFINES = /\]:/;
/** So many units of names may be repeated for each part. */
const MOST_NAMES = 20_000;

interface Part {
  readonly from: number;
  readonly source: string;
  readonly root: Root;
}

/** What `parse` makes of a text, parsed part by part. Lines of positions count from the beginning of a part; offsets and columns are those of the text. */
export function inParts(source: string, parse: Parse, least = LEAST): Root {
  if (source.length < 2 * least) return parse(source);
  const parts = partsOf(source, parse, least);
  const names = DEFINES.test(source) ? [...new Set(parts.flatMap(({ root }) => definedIn(root)))] : [];
  if (names.reduce((sum, name) => sum + name.length, 0) > MOST_NAMES) return parse(source);
  const definitions = names.map((name) => `[${name}]: #\n`).join('');
  const children = parts.flatMap((part, i) => moved(part, definitions === '' ? null : withDefinitions(part, definitions, parse, i === 0)));
  return { type: 'root', children };
}

function partsOf(source: string, parse: Parse, least: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let size = least;
  const first = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const places = Array.from(source.matchAll(BEGINNING), (m) => m.index + m[0].length).filter((at) => at > first);
  for (const to of [...places, source.length]) {
    const last = to === source.length;
    if (to - from < size && !last) continue;
    const part = { from, source: source.slice(from, to), root: parse(source.slice(from, to)) };
    if (last || !mayGoOn(part.root)) {
      parts.push(part);
      from = to;
      size = least;
    } else size = 2 * (to - from);
  }
  return parts;
}

/** Code between fences and HTML may hold empty lines, and so go on behind the place where a part ends. */
function mayGoOn({ children }: Root): boolean {
  const last = children.at(-1)?.type;
  return last === 'code' || last === 'html';
}

const definedIn = (node: Nodes): string[] =>
  node.type === 'definition' ? [nameOf(node)] : 'children' in node ? node.children.flatMap(definedIn) : [];

const nameOf = ({ label, identifier }: Definition): string => label ?? identifier;

/** The part parsed again, with what the other parts define; what was added is left out again. */
function withDefinitions({ from, source }: Part, definitions: string, parse: Parse, first: boolean): Part {
  // Before the first part would be before the front matter.
  const before = first ? '' : `${definitions}\n`;
  const { children } = parse(first ? `${source}\n\n${definitions}` : before + source);
  const own = children.filter((node) => startOf(node) >= before.length && startOf(node) < before.length + source.length);
  return { from: from - before.length, source, root: { type: 'root', children: own } };
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0;

function moved(part: Part, again: Part | null): RootContent[] {
  const { from, root } = again ?? part;
  for (const node of root.children) move(node, from);
  return root.children;
}

function move(node: Nodes, by: number): void {
  if (node.position) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by;
    node.position.end.offset = (node.position.end.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of node.children) move(child, by);
}
