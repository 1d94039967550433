import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { fastParser, type ParseMarkdown } from './fast.ts';

const MATTERS = ['yaml', 'toml'] as const;

/** Tables are the one extension of GitHub's Markdown that a syllabus needs; the others would read meaning into plain text. */
const SYNTAX = {
  extensions: [frontmatter([...MATTERS]), gfmTable()],
  mdastExtensions: [frontmatterFromMarkdown([...MATTERS]), gfmTableFromMarkdown()],
};

/** The parser by which all others are measured. */
export const parseWithRemark: ParseMarkdown = (source) => fromMarkdown(source, SYNTAX);

/**
 * What a fast parser may read in another way, or place elsewhere: control characters and white space that not all take for such; fences; a sign of emphasis beside an emoji, a reference,
 * an escape or other such signs; halves of characters; lists within one line, and empty items; what may be indented code. Few syllabi have any.
 */
const DIFFERS = [
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u180e\u2028\u2029\ufeff]|\r(?!\n)/,
  /`{3}|~{3}|^\+\+\+/,
  /[*_](?:[\ud800-\udfff]|&)|(?:[\ud800-\udfff]|;)[*_]/,
  /[*_]{3}|\*_|_\*|\\[*_[\]]/,
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+(?:>[ \t]*)*(?:[-*+]|\d+[.)])(?:[ \t]|$)/m,
  /^[ \t>]*(?:[-*+]|\d+[.)])(?:[ \t]*$|[ \t]+[|:+-])/m,
  /^(?:[ \t>]*|[^\n<]*<.*)\r?\n(?: {0,3}\t| {4})/m,
] as const;

/** Front matter that is not closed is none. */
const UNCLOSED = /^---(?![ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$))/;

/** Whether every parser that was tried makes the same of a text. */
export const isPlainMarkdown = (source: string): boolean => !UNCLOSED.test(source) && !DIFFERS.some((sign) => sign.test(source));

/** The tree of a text by the faster parser where there is one and it may be used, else by remark. */
export function parseMarkdown(source: string): Root {
  const fast = fastParser();
  return fast && isPlainMarkdown(source) ? fast(source) : parseWithRemark(source);
}
