import { addBlocks } from './markdown/blocks.ts';
import { markdownOutOfBounds } from './markdown/bounds.ts';
import { codeRecord } from './markdown/code-record.ts';
import { inParts } from './markdown/parts.ts';
import { emptyDocument, finished } from './document.ts';
import { withNarrowMarks } from './markdown/markers.ts';
import type { ParseMarkdown } from './markdown/fast.ts';
import { parserFor } from './markdown/parser.ts';
import { EMPTY_OUTLINE } from './problem.ts';
import type { ReadText } from './reading.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Front matter, or a fenced block of data: only they need the YAML parser, which is half as large as all the rest. */
const HOLDS_DATA = /^---[ \t]*$|^\+\+\+|^[ \t>]*(?:`{3}|~{3})[ \t]*(?:ya?ml|json)\b/im;

/** A record of a catalog, saved as it is. */
const IS_RECORD = /^\s*\{[^]*\}\s*$/;

/** Reads Markdown or plain text. Spans count from the beginning of `text`, a byte order mark included. */
export async function readMarkdown(text: string, parse?: ParseMarkdown): Promise<ReadText> {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const source = withNarrowMarks(text.slice(shift));
  const record = IS_RECORD.test(source) ? source : codeRecord(source);
  if (record !== null) {
    const doc = emptyDocument();
    if ((await import('./markdown/front-matter.ts')).addWhole(doc, record)) return { outline: finished(doc, shift, null), problems: [] };
  }
  const large = markdownOutOfBounds(text);
  if (large) return { outline: EMPTY_OUTLINE, problems: [large] };
  const root = inParts(source, parse ?? (await parserFor(source)));
  const embedded = HOLDS_DATA.test(source) ? await import('./markdown/front-matter.ts') : null;
  const doc = emptyDocument(embedded?.addFragment);
  const front = embedded?.addFrontMatter(doc, source, root, shift);
  addBlocks(doc, source, root);
  return { outline: finished(doc, shift, front?.data ?? null), problems: front?.problems ?? [] };
}
