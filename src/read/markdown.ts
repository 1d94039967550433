import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { addBlocks } from './blocks.ts';
import { emptyDocument, finished } from './document.ts';
import { withNarrowMarks } from './markers.ts';
import type { ReadText } from './read.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The lists of syntax extensions that remark-parse looks for in the data of its processor. */
interface ParserData {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

/** Tables are the one extension of GitHub's Markdown that a syllabus needs; the others would read meaning into plain text. */
function tables(this: Processor): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(tables).freeze();

/** Front matter, or a fenced block of data: only they need the YAML parser, which is half as large as all the rest. */
const HOLDS_DATA = /^---[ \t]*$|^\+\+\+|^[ \t>]*(?:`{3}|~{3})[ \t]*(?:ya?ml|json)\b/im;

/** Reads Markdown or plain text. Spans count from the beginning of `text`, a byte order mark included. */
export async function readMarkdown(text: string): Promise<ReadText> {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const source = withNarrowMarks(text.slice(shift));
  const root: Root = parser.parse(source);
  const embedded = HOLDS_DATA.test(source) ? await import('./front-matter.ts') : null;
  const doc = emptyDocument(embedded?.addFragment);
  const front = embedded?.addFrontMatter(doc, source, root, shift);
  addBlocks(doc, source, root);
  return { outline: finished(doc, shift, front?.data ?? null), problems: front?.problems ?? [] };
}
