import type { Root } from 'mdast';

/** A node with what the readers of a tree look at. */
interface Node {
  readonly type: string;
  readonly position: { readonly start: Point; readonly end: Point };
  children?: Node[];
  depth?: number;
  value?: string;
  lang?: string | null;
  identifier?: string;
  label?: string;
}

interface Point {
  readonly line: number;
  readonly column: number;
  /** Counts UTF-16 units. */
  readonly offset: number;
}

/** The first number of every tree, "MDAR". */
const MAGIC = 0x5241444d;

/** Where the head of a tree says how large a node is and how many there are, and where its parts begin. */
const HEAD = { magic: 0, size: 8, count: 12, nodes: 16, children: 24, data: 32, strings: 40 } as const;

/** Where a node says what it is. */
const NODE = { type: 4, start: 12, end: 16, startLine: 20, endLine: 28, children: 36, childCount: 40, data: 44 } as const;

/** The kinds of nodes by their numbers: those that are parents, and the others. */
const PARENTS: { readonly [type: number]: string } = {
  ...{ 0: 'root', 1: 'paragraph', 2: 'heading', 4: 'blockquote', 5: 'list', 6: 'listItem', 11: 'emphasis', 12: 'strong' },
  ...{ 15: 'link', 17: 'linkReference', 21: 'table', 22: 'tableRow', 23: 'tableCell' },
};
const LEAVES: { readonly [type: number]: string } = {
  ...{ 3: 'thematicBreak', 7: 'html', 8: 'code', 9: 'definition', 10: 'text', 13: 'inlineCode', 14: 'break', 16: 'image' },
  ...{ 18: 'imageReference', 25: 'yaml', 26: 'toml' },
};

/** Those that are a text and nothing else. */
const VALUES: ReadonlySet<string> = new Set(['text', 'html', 'inlineCode', 'yaml', 'toml']);

interface Tree {
  readonly bytes: Buffer;
  readonly head: { readonly [part in keyof typeof HEAD]: number };
}

/** The tree of a text as the native parser gives it: all nodes in a row, then the numbers of their children, their data and all strings. */
export function nativeTree(given: Uint8Array): Root {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const at = (part: keyof typeof HEAD): number => bytes.readUInt32LE(HEAD[part]);
  const head = {
    magic: at('magic'),
    size: at('size'),
    count: at('count'),
    nodes: at('nodes'),
    children: at('children'),
    data: at('data'),
    strings: at('strings'),
  };
  if (head.magic !== MAGIC) throw new Error('The native parser of Markdown gave no tree.');
  const tree = { bytes, head };
  const nodes = Array.from({ length: head.count }, (_, number) => nodeAt(tree, head.nodes + number * head.size));
  for (const [number, node] of nodes.entries()) if (node.children) addChildren(tree, head.nodes + number * head.size, node.children, nodes);
  return nodes[0] as Root;
}

function addChildren({ bytes, head }: Tree, at: number, children: Node[], nodes: readonly Node[]): void {
  const from = head.children + 4 * bytes.readUInt32LE(at + NODE.children);
  const to = from + 4 * bytes.readUInt32LE(at + NODE.childCount);
  for (let child = from; child < to; child += 4) children.push(nodes[bytes.readUInt32LE(child)]!);
}

function nodeAt(tree: Tree, at: number): Node {
  const { bytes, head } = tree;
  const type = bytes[at + NODE.type]!;
  const position = { start: pointAt(bytes, at + NODE.start, at + NODE.startLine), end: pointAt(bytes, at + NODE.end, at + NODE.endLine) };
  const parent = PARENTS[type];
  const node: Node = parent ? { type: parent, position, children: [] } : { type: LEAVES[type] ?? '', position };
  const data = head.data + bytes.readUInt32LE(at + NODE.data);
  if (node.type === 'heading') node.depth = bytes[data]!;
  else if (VALUES.has(node.type)) node.value = stringAt(tree, data);
  else if (node.type === 'code') Object.assign(node, { lang: stringAt(tree, data) || null, value: stringAt(tree, data + 16) });
  else if (node.type === 'definition') Object.assign(node, { identifier: stringAt(tree, data + 16), label: stringAt(tree, data + 24) });
  return node;
}

const pointAt = (bytes: Buffer, offset: number, line: number): Point => ({
  line: bytes.readUInt32LE(line),
  column: bytes.readUInt32LE(line + 4),
  offset: bytes.readUInt32LE(offset),
});

function stringAt({ bytes, head }: Tree, at: number): string {
  const from = head.strings + bytes.readUInt32LE(at);
  return bytes.toString('utf8', from, from + bytes.readUInt32LE(at + 4));
}
