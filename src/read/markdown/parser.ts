import { fastParser, type ParseMarkdown } from './fast.ts';

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

/** The parser of a text and its parts: the faster one where there is one and it may be used, else remark, which is loaded only then. */
export async function parserFor(source: string): Promise<ParseMarkdown> {
  const fast = fastParser();
  if (fast && isPlainMarkdown(source)) return fast;
  const { parseWithRemark } = await import('./remark.ts');
  return fast ? (part) => (isPlainMarkdown(part) ? fast(part) : parseWithRemark(part)) : parseWithRemark;
}
