import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMarkdown } from '../../src/read/align.ts';
import { toSource } from '../../src/read/clean.ts';
import type { Block, DataNode, Outline, Span } from '../../src/read/outline.ts';
import type { Reading } from '../../src/read/reading.ts';
import { readText, shown } from './shown.ts';

/** Where a piece of clean text stands, and what stands there. */
const SLICES: [string, string, string, string][] = [
  ['plain', 'Hours: 80', '80', '80'],
  ['emphasis', 'a **bold** word', 'bold word', 'bold** word'],
  ['an entity', 'A &amp; B', '&', '&amp;'],
  ['an escape', 'A \\* B', '*', '\\*'],
  ['an emoji', 'a 😀 b', '😀', '😀'],
  ['an emoji as entity', 'a &#x1F600; b', '😀', '&#x1F600;'],
  ['combining characters', 'Cafe\u0301 80', 'e\u0301 80', 'e\u0301 80'],
  ['a quoted line', '> one\n> two words', 'two', 'two'],
  ['a nested quoted line', '> - one of\n>   these &lt;', '<', '&lt;'],
  ['a lazy line that begins with a mark', '> one\n> &gt; two', '> two', '&gt; two'],
  ['CRLF', 'one\r\ntwo \r\n three', 'three', 'three'],
  ['tabs', 'a\tb\n\n\tcode\there', 'code here', 'code\there'],
  ['inline code', 'x `` a`b `` y', 'a`b', 'a`b'],
  ['a table cell', '| a | b &amp; c |\n|---|---|', 'b & c', 'b &amp; c'],
  ['a cell typed with pipes', '| a | b |\n| c |  d |', 'd', 'd'],
  ['HTML', '<p>a<b>b</b> &copy;</p>', '©', '&copy;'],
  ['HTML in a quote', '> <p>\n>  a\n> </p>', 'a', 'a'],
  ['fenced YAML in a list', '- x\n\n  ```yaml\n  hours: "8\\x30"\n  ```', '80', '8\\x30'],
  ['a wide gap behind a mark', '1.       text', 'text', 'text'],
  ['a soft hyphen', 'a\u00ADb', 'ab', 'a\u00ADb'],
];

test.each(SLICES)('%s', async (_, markdown, clean, source) => {
  const { text, outline } = await readText(markdown);
  const start = outline.text.lastIndexOf(clean);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = toSource(outline.origin, { start, end: start + clean.length });
  expect(text.slice(span.start, span.end)).toBe(source);
});

const ORIGIN = { start: Uint32Array.of(3, 4, 9), end: Uint32Array.of(4, 5, 10) };

test.each([
  [
    { start: 0, end: 3 },
    { start: 3, end: 10 },
  ],
  [
    { start: 1, end: 1 },
    { start: 4, end: 4 },
  ],
  [
    { start: 3, end: 3 },
    { start: 10, end: 10 },
  ],
  [
    { start: -5, end: 99 },
    { start: 3, end: 10 },
  ],
  [
    { start: 2, end: 1 },
    { start: 9, end: 9 },
  ],
])('toSource %o', (span, source) => {
  expect(toSource(ORIGIN, span)).toEqual(source);
});

test('toSource of an empty outline', () => {
  expect(toSource({ start: new Uint32Array(0), end: new Uint32Array(0) }, { start: 2, end: 4 })).toEqual({ start: 0, end: 0 });
});

const spansOf = (block: Block): Span[] => {
  if (block.kind === 'heading') return [block.span];
  if (block.kind === 'line') return [block.span, ...(block.label ? [block.label] : []), ...(block.value ? [block.value] : [])];
  return [block.span, ...(block.header ?? []), ...block.rows.flat()];
};

const dataSpans = (node: DataNode): Span[] => {
  if (node.kind === 'scalar') return [node.span];
  if (node.kind === 'list') return [node.span, ...node.items.flatMap(dataSpans)];
  return [node.span, ...node.entries.flatMap((e) => [e.keySpan, ...dataSpans(e.value)])];
};

const within = (span: Span, size: number): boolean => 0 <= span.start && span.start <= span.end && span.end <= size;

const rises = (all: Iterable<number>): boolean => [...all].every((n, i, list) => i === 0 || n >= (list[i - 1] ?? 0));

/** What does not hold and must hold for every reading, whatever the text was. */
function unsound({ text, outline, problems }: Reading): string[] {
  const { origin, blocks } = outline;
  const size = outline.text.length;
  const places = [...problems.map((p) => p.span), ...(outline.data ? dataSpans(outline.data.root) : [])];
  const holds = {
    'it is read': problems.every((p) => p.code !== 'unreadable-file'),
    'every character has an origin': origin.start.length === size && origin.end.length === size,
    'blocks lie within the clean text': blocks.flatMap(spansOf).every((span) => within(span, size)),
    'blocks stand in order': rises(blocks.map((b) => b.span.start)),
    'origins stand in order': rises(origin.start) && rises(origin.end),
    'origins lie within the source': Array.from(origin.end).every((end, i) => (origin.start[i] ?? 0) <= end && end <= text.length),
    'places lie within the source': places.every((span) => within(span, text.length)),
  };
  return Object.entries(holds).flatMap(([name, held]) => (held ? [] : name));
}

const PIECES = [
  ...[
    'a',
    'B',
    '80',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    ': ',
    ':',
    '- ',
    '* ',
    '• ',
    '1. ',
    '> ',
    '# ',
    '|',
    '---',
    '```',
    '```yaml\n',
    '~~~',
    '***',
    '**',
    '_',
  ],
  ...[
    '`',
    '\\',
    '&amp;',
    '&#56;',
    '&#x38;',
    '&',
    '<p>',
    '</p>',
    '<td>',
    '<tr>',
    '<li>',
    '<ul>',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<h2>',
    '</table>',
    '<table>',
    '<br>',
  ],
  ...[
    '[',
    '](',
    ')',
    '!',
    '[x] ',
    '\uFEFF',
    '😀',
    'e\u0301',
    '\u00A0',
    '\u200B',
    '"',
    "'",
    '{',
    '}',
    ',',
    '? ',
    '|-\n',
    '&x ',
    '*x',
    '!t ',
    '+++\n',
    'a: ',
    '    ',
  ],
];

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join('')),
);
const RUNS = { numRuns: 400 };

test.each(['a.md', 'a.yaml'])('any text as %s is read and every place is sound', async (path) => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      expect(unsound(await readText(text, path))).toEqual([]);
    }),
    RUNS,
  );
});

const PLAIN = [
  'word',
  'Credits',
  '80',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n# ',
  '\n    ',
  ': ',
  '|',
  '\n|---|---|\n',
  '**',
  '*',
  '_',
  '`',
  '\\*',
  '\\|',
  '&amp;',
  '&lt;',
  '.',
  '&',
  '\\',
  '"',
  '#',
  '+',
  '[a](b)',
  '=',
  '\t',
];
const markdown = fc.array(fc.constantFrom(...PLAIN), { maxLength: 50 }).map((all) => all.join(''));

/** The character that a piece of source stands for. */
const decoded = (source: string): string => decodeMarkdown(source, 0)?.text ?? source;

test('every character of the clean text is what stands at its place in the source', async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (text) => {
      const { outline } = await readText(text);
      const wrong = Array.from(outline.text).filter(
        (char, i) => char.trim() !== '' && decoded(text.slice(outline.origin.start[i], outline.origin.end[i])) !== char,
      );
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
});

test.each(['a.md', 'a.yaml'])('the ends of lines make no difference in %s', async (path) => {
  const kind = (outline: Outline): unknown => [outline.text, shown(outline)];
  await fc.assert(
    fc.asyncProperty(anything, async (any) => {
      const text = any.replace(/\r/g, '');
      const [lf, crlf] = [await readText(text, path), await readText(text.replace(/\n/g, '\r\n'), path)];
      expect(kind(crlf.outline)).toEqual(kind(lf.outline));
    }),
    RUNS,
  );
});
