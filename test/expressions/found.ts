import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression of the source code, with its place. */
export interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** Every regular expression that stands in the source code, wherever it stands. */
export function expressions(): Found[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const files = names.map((name) => join('src', name)).toSorted();
  return files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const tree = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
    return [...nodesIn(tree)].flatMap(({ regex, start }) =>
      regex ? [{ where: `${file}:${code.slice(0, start).split('\n').length}`, source: regex.pattern, flags: regex.flags }] : [],
    );
  });
}
