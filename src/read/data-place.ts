import type { DataMap, DataNode, Span } from './outline.ts';

export type Path = readonly PropertyKey[];

/** The plain value of a node. */
export function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map((e) => [e.key, plain(e.value)]));
}

/** The node at a path, or undefined where the path leads nowhere. */
export function nodeAt(root: DataNode, path: Path): DataNode | undefined {
  let node: DataNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.find((e) => e.key === step)?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** Where to point for a path: its node, else the key of the nearest node around it that is there. */
export function placeOf(root: DataMap, path: Path): Span {
  const node = nodeAt(root, path);
  if (node && path.length > 0) return node.span;
  return path.length === 0 ? firstKey(root) : keyPlace(root, path.slice(0, -1));
}

/** The key that a path ends with; for an item of a list the item. */
export function keyPlace(root: DataMap, path: Path): Span {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  const entry = parent?.kind === 'map' ? parent.entries.find((e) => e.key === key) : undefined;
  return entry?.keySpan ?? placeOf(root, path);
}

/** A whole file is no place to point at; its first key is. */
const firstKey = (root: DataMap): Span => root.entries[0]?.keySpan ?? root.span;
