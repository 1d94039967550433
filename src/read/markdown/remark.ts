import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { ParseMarkdown } from './fast.ts';

const MATTERS = ['yaml', 'toml'] as const;

/** Tables are the one extension of GitHub's Markdown that a syllabus needs; the others would read meaning into plain text. */
const SYNTAX = {
  extensions: [frontmatter([...MATTERS]), gfmTable()],
  mdastExtensions: [frontmatterFromMarkdown([...MATTERS]), gfmTableFromMarkdown()],
};

/** The parser by which all others are measured. */
export const parseWithRemark: ParseMarkdown = (source) => fromMarkdown(source, SYNTAX);
