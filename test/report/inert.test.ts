import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/cli/messages.ts';
import { SCRIPT, STYLE } from '../../src/report/html/page.generated.ts';
import type { Paint } from '../../src/report/layout.ts';
import type { Report } from '../../src/report/report.ts';
import { GOLDEN, HARM } from './golden-reports.ts';
import { hostileReport } from './hostile.ts';
import { sarifRun, workflowLines, xmlOf } from './parsed.ts';
import { type Written, WRITTEN, written } from './writers.ts';

/** Line ends and tabs aside: no control character, nothing that turns the direction of text, no half of a character. */
const TEXT = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]*$/u;

/** What is obeyed anywhere in a line of a log. */
const ANYWHERE = /##\w*\[/;

const parsedTree = (text: string): Nodes => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];

const MARKDOWN = ['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'thematicBreak', 'table', 'tableRow', 'tableCell'];

/** Markdown of the kinds that a report is made of; the one comment in it breaks addresses. */
function isOwnMarkdown(text: string): void {
  const all = nodesOf(parsedTree(text));
  expect(all.filter((node) => !MARKDOWN.includes(node.type) && !(node.type === 'html' && node.value === '<!-- -->'))).toEqual([]);
}

const TAG = /<[a-z!/][^>]*>/gi;

function isOwnPage(html: string): void {
  expect(html.split(STYLE)).toHaveLength(2);
  expect(html.split(SCRIPT)).toHaveLength(2);
  const tags = html.replace(STYLE, '').replace(SCRIPT, '').match(TAG) ?? [];
  expect(tags.filter((tag) => /^<(?:script|style)/i.test(tag))).toEqual(['<style>', '<script>']);
  const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
  expect(bare.filter((tag) => /^<(?:img|iframe|object|embed|base|form|!(?!doctype))|\son\w+=|\sstyle=/i.test(tag))).toEqual([]);
  expect(tags.filter((tag) => /(?:href|src)="\s*(?:javascript|data:(?!,"))/i.test(tag))).toEqual([]);
}

const isOwnXml = (text: string): void => {
  xmlOf(text);
  expect(text).not.toMatch(/<(?:script|img|!)|\]\]>/);
};

/** No line that a runner obeys. */
const isQuiet = (text: string): void => expect(workflowLines(text).commands).toEqual([]);

const CHECKS: { readonly [W in Written]: (text: string) => void } = {
  pretty: isQuiet,
  json: (text) => void JSON.parse(text),
  markdown: isOwnMarkdown,
  'step-summary': isOwnMarkdown,
  html: isOwnPage,
  sarif: (text) => void sarifRun(text),
  junit: isOwnXml,
  github: (text) => {
    const { commands, words } = workflowLines(text);
    expect(commands.map(({ command }) => command).filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    expect(words.filter((line) => !/^and \d+ more (?:error|warning|notice)s?$|^\d+ courses?: [a-z0-9, ]+\.$/.test(line))).toEqual([]);
  },
  gitlab: (text) => void JSON.parse(text),
  badge: isOwnXml,
};

/** All but the commands of `github`, which are parsed before what may stand in them. */
function isInert(format: Written, text: string): void {
  expect(text).toMatch(TEXT);
  CHECKS[format](text);
  if (format === 'github') return;
  isQuiet(text);
  expect(text).not.toMatch(ANYWHERE);
}

const textsOf = ({ documents }: Report): Map<string, string> => new Map(documents.map(({ path }) => [path, HARM.join('\n')]));

/** Shows where the writer itself puts a color. */
const marked: Paint = (_style, text) => `\u001b[1m${text}\u001b[22m`;

describe('hostile text', () => {
  it.each(WRITTEN)('is never active: %s', async (format) => {
    expect.hasAssertions();
    const { report, texts } = GOLDEN.hostile;
    isInert(format, await written(format, report, new Map(texts)));
  });

  it.each(WRITTEN)('is never active, however it is put together: %s', async (format) => {
    expect.hasAssertions();
    const write = async (report: Report) => isInert(format, await written(format, report, textsOf(report)));
    await fc.assert(fc.asyncProperty(hostileReport, write), { numRuns: 60 });
  });

  it('is never active between the colors of a terminal', async () => {
    const { report } = GOLDEN.hostile;
    const text = await written('pretty', report, new Map(), marked);
    expect(text.split('\u001b[1m').length).toBeGreaterThan(20);
    isInert('pretty', text.replace(/\u001b\[(?:1|22)m/g, ''));
  });

  it.each([
    ['::error::x.md', ': :error::x.md:3:1: '],
    ['##[add-mask]x.md', '## [add-mask]x.md:3:1: '],
    ['a\n::error::x.md', 'a ::error::x.md:3:1: '],
  ])('in a message about %j is never active', (path, begin) => {
    const line = problemLine({ code: 'yaml-syntax', level: 'error', message: HARM.join('\n'), remedy: 'Mend.', path, line: 3, column: 1 });
    expect(line.startsWith(begin)).toBe(true);
    isInert('pretty', line);
  });
});
