import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readMarkdown } from '../../src/read/markdown.ts';
import { type ParseMarkdown, useFastParser } from '../../src/read/markdown/fast.ts';
import { parseWithRemark } from '../../src/read/markdown/remark.ts';

/** All Markdown in these folders, by its path. */
export function markdownIn(folders: readonly string[]): ReadonlyMap<string, string> {
  const paths = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  return new Map(
    paths
      .filter((path) => path.endsWith('.md'))
      .toSorted()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

/**
 * Whether all that is made of a text is the same by remark and as it is read where there is a fast parser: its outline with each
 * span, and its problems. Facts and reports are made of these and of nothing else.
 */
export async function readsAlike(text: string, fast: ParseMarkdown): Promise<boolean> {
  useFastParser(() => fast);
  const [one, other] = [await readMarkdown(text, parseWithRemark), await readMarkdown(text)];
  useFastParser(null);
  return isDeepStrictEqual(one, other);
}
