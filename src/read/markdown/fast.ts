import type { Root } from 'mdast';

/** Makes a tree of Markdown, with front matter and tables and no other extension. */
export type ParseMarkdown = (source: string) => Root;

let fast: ParseMarkdown | null = null;

/** Has Markdown read by a faster parser of the same tree from now on, as far as it reads a text alike; null takes it back. */
export function useFastParser(parse: ParseMarkdown | null): void {
  fast = parse;
}

/** The faster parser, if there is one. */
export const fastParser = (): ParseMarkdown | null => fast;
