import { expect, test } from 'vitest';
import { readText, shownText } from './shown.ts';

/** Name, Markdown, and the blocks as `shown` writes them. */
const CONSTRUCTS: [string, string, string[]][] = [
  ['headings', '# One\n\n### Three *em* `code`\n\nTwo\n---', ['# One', '### Three em code', '## Two']],
  ['a closing rule of a long text is no heading', `${'long text '.repeat(12)}\n---`, ['long text '.repeat(12).trim()]],
  [
    'a rule below several lines is no heading',
    'Credits: 3\nHours: 80\nWeeks: 16\n---',
    ['Credits: 3 {Credits=3}', 'Hours: 80 {Hours=80}', 'Weeks: 16 {Weeks=16}'],
  ],
  ['key and value on lines of their own', 'Minimum Credit Units\n1.5\nTotal\n36.0', ['Minimum Credit Units', '1.5', 'Total', '36.0']],
  ['hard breaks', 'one two  \nthree\\\nfour<br>five', ['one two', 'three', 'four', 'five']],
  [
    'a wrapped paragraph',
    'students gain what they need\nto pick up other software.',
    ['students gain what they need to pick up other software.'],
  ],
  [
    'a table with a pipe around each cell and an empty line between its rows',
    '|\nCourse\n|\nCredits\n|\n\n|\nHIT 101\n|\n3\n|\n\n|\nHIT 102\n|\n4\n|\n\n|\n|\n7\n|',
    ['[Course | Credits]', 'HIT 101 | 3', 'HIT 102 | 4', ' | 7'],
  ],
  ['nested lists', '- a\n  - b\n    1. c\n- d', ['- a', '-- b', '--- c', '- d']],
  ['a wrapped item', '1. an item that goes\n   on here\n2. next', ['- an item that goes on here', '- next']],
  ['an item with a line of its own', '- name: CPC\n  see: cpc.md', ['- name: CPC {name=CPC}', '- see: cpc.md {see=cpc.md}']],
  [
    'an unindented line below an item',
    '1. Use an encoder.\nLab, weeks 6, 7\n2. Audit.',
    ['- Use an encoder.', 'Lab, weeks 6, 7', '- Audit.'],
  ],
  ['tasks', '- [x] done\n- [ ] open\n- [CPT] book', ['- done', '- open', '- [CPT] book']],
  ['typed bullets', 'Options\n  • One\n  ◦ Two\n  – Three\nAfter', ['Options', '- One', '- Two', '- Three', 'After']],
  ['a bullet on a line of its own', 'can:\n•\nKnow this.\n•\nKnow that.', ['can: {can=}', '- Know this.', '- Know that.']],
  ['bullets without a space', '•Know A\n•Know B', ['- Know A', '- Know B']],
  ['numbers typed inside of an item', '  2. Bodies:\n    1. HHS\n    2. AHA', ['- Bodies: {Bodies=}', '-- HHS', '-- AHA']],
  ['bullets typed inside of an item', '- one\n  • two\n• three', ['- one', '-- two', '- three']],
  ['a bullet behind a list mark', '- • one', ['- one']],
  ['a list mark with a wide gap', '1)        Send the form\nto us\n\n2)\t\tSit for it', ['- Send the form to us', '- Sit for it']],
  ['indented code', 'x\n\n     A.   HCPCS\n          1.   History\n\n     • cases', ['x', 'A. HCPCS', '1. History', '- cases']],
  ['fenced code', '```text\nHours: 80\n  wrapped prose line\n```', ['Hours: 80 {Hours=80}', 'wrapped prose line']],
  ['fenced YAML', '```yaml\nhours: 80\nbooks:\n  - CPT\n```', ['hours: 80 {hours=80}', 'books: {books=}', '- CPT']],
  ['fenced JSON', '```json\n{ "hours": 80, "open": true }\n```', ['hours: 80 {hours=80}', 'open: true {open=true}']],
  ['fenced YAML that is broken', '```yaml\nhours: [80\nmore\n```', ['hours: [80 {hours=[80}', 'more']],
  ['fenced YAML in a quote in a list', '- x\n\n  > ```yaml\n  > hours: 80\n  > ```', ['- x', 'hours: 80 {hours=80}']],
  ['quotes', '> **Why?**\n> Because of it.', ['Why?', 'Because of it.']],
  ['links, pictures and tags', '[CPT](x.md) ![no](y.png) <span class="a>b">in</span> [ref][r] <!-- no -->\n\n[r]: z', ['CPT in ref']],
  ['entities and escapes', 'A &amp; B &#8211; C &#x2013; \\*D\\* &nosuch; &copy', ['A & B – C – *D* &nosuch; &copy']],
  ['white space and characters without width', 'a\u00A0 b\u00ADc\u200Bd &nbsp; e', ['a bcd e']],
  ['rules, comments and definitions', '***\n\n<!-- c -->\n\n[a]: b\n\n+++\n\n___', []],
  ['footnotes are text', 'Hours[^1] count', ['Hours[^1] count']],
  ['strikethrough and directives are text', 'at 10:30am ~~not~~ :x', ['at 10:30am ~~not~~ :x']],
  [
    'front matter',
    '---\ntitle: CPT\nhoursTotal: 240\ntags: [a, b]\n---\n# T',
    ['title: CPT {title=CPT}', 'hoursTotal: 240 {hoursTotal=240}', 'tags: {tags=}', '- a', '- b', '# T'],
  ],
  ['front matter that is broken', '---\ntitle: [CPT\nhours: 80\n---\ntext', ['title: [CPT {title=[CPT}', 'hours: 80 {hours=80}', 'text']],
  ['front matter that is prose', '---\nA course of 80 hours\n---\ntext', ['A course of 80 hours', 'text']],
  ['front matter in TOML', '+++\ntitle = "x"\nhours = 80\n+++\n\ntext', ['title = "x"', 'hours = 80', 'text']],
];

test.each(CONSTRUCTS)('%s', async (_, markdown, blocks) => {
  expect(await shownText(markdown)).toEqual(blocks);
});

/** Name, Markdown, and the rows; a header stands in brackets. */
const TABLES: [string, string, string[]][] = [
  [
    'with a delimiter row',
    '| Week | Topic |\n|---|---|\n| 1 | **CPT** &amp; `E/M` |\n| 2 |  |',
    ['[Week | Topic]', '1 | CPT & E/M', '2 | '],
  ],
  ['with open ends', 'Week | Topic |\n---|---|\n1 | CPT |', ['[Week | Topic]', '1 | CPT']],
  ['without a delimiter row', '| Focus | CPC |\n| Time | 180 hours |', ['Focus | CPC', 'Time | 180 hours']],
  ['with open ends and no delimiter row', 'Grade | Percentage |\nA | 93 |\n| | 4 |', ['Grade | Percentage', 'A | 93', ' | 4']],
  ['with a delimiter row of another width', '| a | b |\n|---|---|---|\n| 1 | 2 |', ['[a | b]', '1 | 2']],
  ['with a header further down', 'x | y\na | b\n--- | --- | ---\n1 | 2', ['x | y', '[a | b]', '1 | 2']],
  ['of a single row', '| Cost | $5 |', ['Cost | $5']],
  [
    'after a line of text',
    'Costs are these.\n| Tuition | $5 |\n| Books | $6 |\nMore text.',
    ['Costs are these.', 'Tuition | $5', 'Books | $6', 'More text.'],
  ],
  ['with an escaped pipe', '| a \\| b | c |\n|---|---|\n| d | e |', ['[a | b | c]', 'd | e']],
  ['a single line with pipes is text', '12 weeks | $299', ['12 weeks | $299']],
  ['with an empty header', '| | |\n|---|---|\n| Tuition | $5 |', ['[ | ]', 'Tuition | $5']],
];

test.each(TABLES)('table %s', async (_, markdown, rows) => {
  expect(await shownText(markdown)).toEqual(rows);
});

test('lines of a paragraph and of an item share a number, others do not', async () => {
  const { outline } = await readText('Total\n36.0\n\n- a\n\n  b\n- c\n\nx\n• y\n• z');
  expect(outline.blocks.map((b) => (b.kind === 'line' ? b.paragraph : 0))).toEqual([1, 1, 2, 2, 3, 4, 5, 6]);
});
