import { expect, test } from 'vitest';
import { readText, shown } from './shown.ts';
import type { DataNode } from '../../src/read/outline.ts';

/** Plain data, without its places. */
function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map((e) => [e.key, plain(e.value)]));
}

const CURRICULUM = `title: "CPT \\u2013 Coding"
open: yes
timed: true
hours: 84
none:
2026: year
books:
  - { code-set: CPT, edition: 2026 }
  - 'it''s'
nested:
  a: 1
notes: |
  Line one
  Line Two

  - three
folded: >
  wrapped prose
  goes on
`;

test('data', async () => {
  const { outline, problems } = await readText(CURRICULUM, 'course.yaml');
  expect(problems).toEqual([]);
  expect(outline.data?.role).toBe('document');
  expect(outline.data && plain(outline.data.root)).toEqual({
    title: 'CPT – Coding',
    open: 'yes',
    timed: true,
    hours: 84,
    none: null,
    '2026': 'year',
    books: [{ 'code-set': 'CPT', edition: 2026 }, "it's"],
    nested: { a: 1 },
    notes: 'Line one\nLine Two\n\n- three\n',
    folded: 'wrapped prose goes on\n',
  });
});

test('lines', async () => {
  const { outline } = await readText(CURRICULUM, 'course.yml');
  expect(shown(outline)).toEqual([
    'title: CPT – Coding {title=CPT – Coding}',
    'open: yes {open=yes}',
    'timed: true {timed=true}',
    'hours: 84 {hours=84}',
    'none: {none=}',
    '2026: year {2026=year}',
    'books: {books=}',
    '- code-set: CPT {code-set=CPT}',
    '- edition: 2026 {edition=2026}',
    "- it's",
    'nested: {nested=}',
    '- a: 1 {a=1}',
    'notes: {notes=}',
    'Line one',
    'Line Two',
    '- three',
    'folded: wrapped prose goes on {folded=wrapped prose goes on}',
  ]);
});

/** Name, YAML, the codes of its problems, and the text at the first one. */
const FAULTS: [string, string, string[], string][] = [
  ['a tab', 'a:\n\tb: 1', ['yaml-syntax'], '\t'],
  ['an open bracket', 'a: [1, 2\nb: 3', ['yaml-syntax'], 'b'],
  ['an open quote', 'a: "x', ['yaml-syntax'], ''],
  ['a second colon', 'a: b: c', ['yaml-syntax'], 'b'],
  ['a crooked line', 'a:\n  - b\n c: 1', ['yaml-syntax'], ''],
  ['a reserved character', 'a: @x', ['yaml-syntax'], '@'],
  ['a key given twice', 'a: 1\nb: 2\na: 3', ['duplicate-key'], 'a'],
  ['an anchor', 'a: &x 1', ['yaml-feature'], '1'],
  ['an alias', 'a: *x', ['yaml-feature'], '*x'],
  ['a tag', 'a: !!str 1', ['yaml-feature'], '1'],
  ['an unknown tag', 'a: !x 1', ['yaml-feature'], '!x'],
  ['a merge key', 'a: 1\n<<: { b: 2 }', ['yaml-feature'], '<<'],
  ['a directive', '%YAML 1.1\n---\na: 1', ['yaml-feature'], ''],
  ['several documents', 'a: 1\n---\nb: 2', ['yaml-feature'], '---\nb: 2'],
  ['a key that is a list', '? [a]\n: 1', ['yaml-feature'], '[a]'],
  ['an empty key', '? \na: 1', ['yaml-feature'], ''],
  ['a list', '- a\n- b', ['wrong-type'], '- a\n- b'],
  ['text', 'only text', ['wrong-type'], 'only text'],
  ['comments only', '# nothing', ['wrong-type'], ''],
  ['two faults', 'a: @x\nb: @y', ['yaml-syntax', 'yaml-syntax'], '@'],
];

test.each(FAULTS)('refuses %s', async (_, yaml, codes, at) => {
  const { outline, problems, text } = await readText(yaml, 'course.yaml');
  expect(problems.map((p) => p.code)).toEqual(codes);
  expect(problems.every((p) => p.level === 'error' && p.message.endsWith('.') && p.remedy.endsWith('.'))).toBe(true);
  expect(text.slice(problems[0]?.span.start, problems[0]?.span.end).trimEnd()).toBe(at.trimEnd());
  expect(outline).toMatchObject({ text: '', blocks: [], data: null });
});

test('brackets nested too deeply are one fault', async () => {
  expect((await readText(`a: ${'['.repeat(20000)}`, 'course.yaml')).problems).toMatchObject([{ code: 'too-large', level: 'error' }]);
});

test('a tab has its own remedy', async () => {
  expect((await readText('a:\n\tb: 1', 'course.yaml')).problems[0]?.remedy).toBe('Indent with spaces.');
});

test('places in a file with a byte order mark and CRLF', async () => {
  const { outline, text } = await readText('\uFEFFtitle: "a\\tb"\r\nhours: 84\r\n', 'course.yaml');
  const hours = outline.data?.root.entries[1];
  expect(hours && text.slice(hours.keySpan.start, hours.keySpan.end)).toBe('hours');
  expect(hours && text.slice(hours.value.span.start, hours.value.span.end)).toBe('84');
  expect(text.slice(outline.origin.start[outline.text.indexOf('84')])).toBe('84\r\n');
});

test('places of front matter in a file with a byte order mark', async () => {
  const { outline, text } = await readText('\uFEFF---\nhours: 84\n---\n');
  const hours = outline.data?.root.entries[0];
  expect(outline.data?.role).toBe('front-matter');
  expect(hours && text.slice(hours.value.span.start, hours.value.span.end)).toBe('84');
  expect(text.slice(outline.origin.start[outline.text.indexOf('84')], outline.origin.end[outline.text.indexOf('84') + 1])).toBe('84');
});

test('broken front matter is a note at its place', async () => {
  const { text, problems } = await readText('---\na: 1\nb: @x\n---\ntext');
  expect(problems).toMatchObject([
    {
      code: 'yaml-syntax',
      level: 'note',
      message: 'The front matter is read as plain lines. The value begins with a character that has a meaning of its own in YAML.',
    },
  ]);
  expect(text.slice(problems[0]?.span.start)).toMatch(/^@x/);
});
