import { expect, test } from 'vitest';
import { shownText } from '../shown.ts';

/** Name, HTML, and the blocks as `shown` writes them. */
const CONSTRUCTS: [string, string, string[]][] = [
  ['headings', '<h2>Medical <em>Coding</em></h2>', ['## Medical Coding']],
  ['a strong label in a paragraph', '<p><strong>Clock Hours:</strong>  80 hours</p>', ['Clock Hours: 80 hours {Clock Hours=80 hours}']],
  ['a colon behind the strong label', '<p><b>Class Hours</b>: 2 a day</p>', ['Class Hours: 2 a day {Class Hours=2 a day}']],
  ['a strong label without a colon', '<p><strong>Duration</strong> 12 weeks</p>', ['Duration 12 weeks {Duration=12 weeks}']],
  ['newlines are spaces', '<p>Contact\nhours: 80</p>', ['Contact hours: 80 {Contact hours=80}']],
  [
    'lists',
    '<ol>\n<li>One &amp; two</li>\n<li>Three\n<ul><li>Four</li></ul></li>\n</ol>\n<p>after</p>',
    ['- One & two', '- Three', '-- Four', 'after'],
  ],
  ['unclosed items', '<ul><li>One<li>Two</ul>', ['- One', '- Two']],
  ['line breaks', '<div>one<br>two<br/>three</div>', ['one', 'two', 'three']],
  [
    'terms and descriptions',
    '<dl><dt>Duration</dt><dd>80 hours</dd><dt>Cost:</dt><dd>$3</dd></dl>',
    ['Duration {Duration=80 hours}', '80 hours', 'Cost: {Cost=$3}', '$3'],
  ],
  [
    'a table with heads',
    '<table><tr><th>Week</th><th>Topic</th></tr><tr><td>1</td><td>CPT<br>E/M</td></tr></table>',
    ['[Week | Topic]', '1 | CPT E/M'],
  ],
  [
    'a table with heads at the side',
    '<table><tr><th>Hours</th><td>80</td></tr><tr><th>Cost</th><td></td></tr></table>',
    ['Hours | 80', 'Cost | '],
  ],
  [
    'merged cells',
    '<table><tr><td rowspan="2">CPT<td>Surgery<tr><td>Medicine<tr><td COLSPAN=2>84 hours</table>',
    ['CPT | Surgery', 'CPT | Medicine', '84 hours | '],
  ],
  [
    'a merged amount once',
    '<table><tr><td>E/M<td rowspan=2>30 hours<tr><td>Surgery<tr><td rowspan=0>Medicine<td colspan=x>10</table>',
    ['E/M | 30 hours', 'Surgery | ', 'Medicine | 10'],
  ],
  [
    'a first row in strong type',
    '<table><tr><td><b>Week</b><td><b>Topic</b><tr><td><b>1</b><td>CPT</table>',
    ['[Week | Topic]', '1 | CPT'],
  ],
  ['unclosed cells', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['a | b', 'c | d']],
  ['comments, scripts and styles', '<div><!-- 80 hours -->a<script>if (1 < 2) hours()</script><style>b{}</style>c</div>', ['ac']],
  ['a quoted > in an attribute', '<p title="a > b">text</p>', ['text']],
  ['a tag that never ends', '<p>a <b', ['a <b']],
  ['tags inside of a word in a cell', '<table><tr><td>8<span>0</span> <b>h</b>ours</td></tr></table>', ['80 hours']],
  ['a table in a cell', '<table><tr><td>a<table><tr><td>b<td>c</table><tr><td>d</table>after', ['a', 'b | c', 'd', 'after']],
  ['cells without a table', '<td>a<td>b<table>', ['a | b']],
  ['a summary', '<details><summary>1. CPT</summary>\n\n- E/M — 24 min\n\n</details>', ['1. CPT', '- E/M — 24 min']],
  ['indented cells after a blank line', '<table>\n\n    <tr><td>a</td><td>b</td></tr>\n</table>', ['a | b']],
  ['HTML in a quote', '> <p>\n> one\n> two</p>', ['one two']],
  ['preformatted text', '<pre>one\ntwo</pre>', ['one', 'two']],
  ['entities', '<p>&copy; 2026 &#8211; x &lt;b&gt;</p>', ['© 2026 – x <b>']],
];

test.each(CONSTRUCTS)('%s', async (_, html, blocks) => {
  expect(await shownText(html)).toEqual(blocks);
});
