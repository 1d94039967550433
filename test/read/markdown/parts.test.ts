import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../../src/read/markdown/parts.ts';

const SYNTAX = { extensions: [frontmatter(), gfmTable()], mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()] };
const parse = (source: string): Root => fromMarkdown(source, SYNTAX);

/** A tree with the offsets of its nodes; an offset that is wrong would put proof on other words. */
function shown(node: Nodes): unknown {
  const { position, ...rest } = node;
  const children = 'children' in node ? node.children.map(shown) : [];
  return { ...rest, children, at: [position?.start.offset, position?.end.offset, position?.start.column] };
}

const parted = (text: string): unknown => inParts(text, parse, 40).children.map(shown);
const whole = (text: string): unknown => parse(text).children.map(shown);

describe('a text parsed in parts is the text parsed at once', () => {
  it.each([
    ['code with empty lines', 'Text\n\n```\na\n\nb\n\nc\n```\n\nText\n\n```\nopen\n\nText\n\nMore text\n'],
    ['HTML with empty lines', 'Text\n\n<!-- a\n\nb\n\nc -->\n\nText\n\n<div>\n\n# Text\n\n</div>\n<pre>\n\nText\n\nMore\n'],
    ['front matter with empty lines', '---\na: b\n\nc: d\n\ne: f\n---\n\n# Text\n\nMore text, and more text\n\n---\n\nText\n'],
    [
      'links that are defined elsewhere',
      'See [a] and [B][].\n\nText text text text text text\n\n[a]: x\n\n# Text\n\n- [c]\n\n[b]: y "t"\n> [c]: z\n\nSee [a], [C] and [d].\n',
    ],
    [
      'lists with empty lines',
      '- a\n\n  b\n\n- c\n\n      code\n\n1. d\n\n2. e\n\n> f\n\n> g\n\nText text text text text\n\n- h\n# Text\n- i\n',
    ],
    ['tables', 'Text\n\n| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n| - | - |\n\nText **g**\n\n**h** text text text\n===\n'],
    ['white space', 'Text text text text text text text\n \t\n# Text\n\t\nText text text\n  \n  Text\n\nText text text text\n'],
  ])('%s', (_, text) => {
    for (const end of ['\n', '\r\n', '\r']) expect(parted(text.replaceAll('\n', end))).toEqual(whole(text.replaceAll('\n', end)));
  });

  it('in the samples', () => {
    const folder = 'test/corpus/samples';
    const texts = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [readFileSync(join(folder, name), 'utf8')] : []));
    expect(texts.map(parted)).toEqual(texts.map(whole));
  });
});
