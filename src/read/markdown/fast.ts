import type { Root } from 'mdast';

/** Makes a tree of Markdown, with front matter and tables and no other extension. */
export type ParseMarkdown = (source: string) => Root;

let fast: () => ParseMarkdown | null = () => null;

/** Has Markdown read by a faster parser of the same tree from now on, as far as it reads a text alike; `load` is asked at the first text, and null takes it back. */
export function useFastParser(load: (() => ParseMarkdown | null) | null): void {
  let known: ParseMarkdown | null | undefined = load ? undefined : null;
  fast = () => (known === undefined ? (known = load?.() ?? null) : known);
}

/** The faster parser, if there is one. */
export const fastParser = (): ParseMarkdown | null => fast();
