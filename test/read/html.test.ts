import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSource } from '../../src/read/clean.ts';
import { facts } from '../../src/report/judge.ts';
import { readText, shown, shownText } from './shown.ts';

const page = (body: string): string => `<!doctype html>\n<html><head><title>t</title></head><body>${body}</body></html>`;
const shownPage = (body: string): Promise<string[]> => shownText(page(body), 'course.html');
const LONG = 'All of the text of this page is about a course on coding. ';

describe('a web page is read as', () => {
  it.each<[string, string, string[]]>([
    [
      'headings, lines and labels',
      '<h1>CPT <em>Coding</em></h1><p>Contact hours:\n 84</p>',
      ['# CPT Coding', 'Contact hours: 84 {Contact hours=84}'],
    ],
    ['lists in lists', '<ol><li>CPT<ul><li>Surgery</ul><li>ICD</ol>', ['- CPT', '-- Surgery', '- ICD']],
    ['line ends at breaks', '<p>one<br>two<br/>three</p>', ['one', 'two', 'three']],
    [
      'terms with their descriptions',
      '<dl><div><dt>Duration</dt><dd>84 hours</dd></div></dl>',
      ['Duration {Duration=84 hours}', '84 hours'],
    ],
    ['folded sections', '<details><summary>Fees</summary><p>$900</p></details>', ['Fees', '$900']],
    ['tables with a head', '<table><thead><tr><td>Week<td>Topic</thead><tr><td>1<td>CPT</table>', ['[Week | Topic]', '1 | CPT']],
    [
      'merged cells in their columns and rows, amounts once',
      '<table><tr><th>Part<th>Topic<th>Hours<tr><td rowspan=2>CPT<td>Surgery<td rowspan=2>30<tr><td>Medicine<tr><td colspan=2>In all<td>30</table>',
      ['[Part | Topic | Hours]', 'CPT | Surgery | 30', 'CPT | Medicine | ', 'In all |  | 30'],
    ],
    [
      'tables that only arrange the page as their parts',
      '<table><tr><td><h2>CPT</h2><p>84 hours</td><td><table><tr><td>Week<td>1<tr><td>Unit<td>2</table></td></tr></table>',
      ['## CPT', '84 hours', 'Week | 1', 'Unit | 2'],
    ],
    ['one cell as its text', '<table><tr><td>84 hours</td></tr></table>', ['84 hours']],
    ['words that only style sets apart', '<div><span>Duration</span><span>24 weeks</span></div>', ['Duration 24 weeks']],
    [
      'words that only markup splits',
      '<p><span>CP</span><span>T</span> <b>c</b><i>oding</i> <b>ICD</b><b>-10</b></p>',
      ['CPT coding ICD-10'],
    ],
    ['characters behind their references', '<p>Q&amp;A &ndash; &#8217;s &copy &nbsp;x</p>', ['Q&A – ’s © x']],
    ['text as typed', '<pre>Week 1: CPT\nWeek 2: ICD</pre>', ['Week 1: CPT {Week 1=CPT}', 'Week 2: ICD {Week 2=ICD}']],
  ])('%s', async (_, body, blocks) => {
    expect(await shownPage(body)).toEqual(blocks);
  });
});

describe('what is no part of the text', () => {
  it.each([
    '<nav>CCS, 120 hours</nav>',
    '<div role="navigation">CCS, 120 hours</div>',
    '<header>CCS, 120 hours</header>',
    '<footer>CCS, 120 hours</footer>',
    '<aside>CCS, 120 hours</aside>',
    '<div role=" Complementary ">CCS, 120 hours</div>',
    '<script>"CCS, 120 hours"</script>',
    '<style>.a::after { content: "CCS, 120 hours" }</style>',
    '<template><p>CCS, 120 hours</p></template>',
    '<noscript>CCS, 120 hours</noscript>',
    '<p hidden>CCS, 120 hours</p>',
    '<p style="color: red; display : none">CCS, 120 hours</p>',
    '<p style="visibility:hidden">CCS, 120 hours</p>',
    '<p aria-hidden="true">CCS, 120 hours</p>',
    '<select><option>CCS, 120 hours</select>',
    '<svg><text>CCS, 120 hours</text></svg>',
    '<dialog open>CCS, 120 hours</dialog>',
    '<!-- CCS, 120 hours -->',
    '<p title="CCS, 120 hours"></p>',
  ])('%s', async (part) => {
    expect(await shownPage(`<p>84 hours</p>${part}<p>CPT</p>`)).toEqual(['84 hours', 'CPT']);
  });
});

describe('the main part of a page', () => {
  it.each<[string, string, string[]]>([
    ['is what it calls so where that is most of the text', `<p>120 hours</p><main><p>${LONG}</p></main><p>CCS</p>`, [LONG.trim()]],
    ['by its role', `<p>120 hours</p><div role="main"><p>${LONG}</p></div>`, [LONG.trim()]],
    ['or the one article', `<p>120 hours</p><article><p>${LONG}</p></article>`, [LONG.trim()]],
    ['and not where it holds little', `<main><p>84 hours</p></main><p>${LONG}</p>`, ['84 hours', LONG.trim()]],
    ['with the header of an article', `<article><header><h1>CPT</h1></header><p>${LONG}</p></article>`, ['# CPT', LONG.trim()]],
    [
      'with the title from the header of the page',
      `<header><h1>CPT Coding</h1><p>Menu</p></header><main><p>${LONG}</p></main>`,
      ['# CPT Coding', LONG.trim()],
    ],
    [
      'without the name of the site there',
      `<header><h1><a href="/">CodeSchool</a></h1></header><main><p>${LONG}</p></main>`,
      [LONG.trim()],
    ],
  ])('%s', async (_, body, blocks) => {
    expect(await shownPage(body)).toEqual(blocks);
  });

  it.each([
    '<button aria-expanded="false" aria-controls="a">Fees</button><div id="a" hidden>84 hours</div>',
    '<div role="tab" aria-controls="b a">Fees</div><div id="a" style="display:none">84 hours</div>',
    '<div role="tabpanel" aria-hidden="true">84 hours</div>',
    '<div hidden="until-found">84 hours</div>',
  ])('holds what a click opens: %s', async (body) => {
    expect(await shownPage(body)).toContain('84 hours');
  });
});

describe('places', () => {
  it('are lines and columns of the source, with the words as a person reads them', async () => {
    const text = '\uFEFF<!doctype html>\r\n<p>Medical coding</p>\r\n<p>Contact&nbsp;<b>hours</b>:\r\n  84 hours</p>\r\n';
    const said = (await facts({ path: 'a.html', bytes: new TextEncoder().encode(text) })).facts;
    expect(said['contact-hours']?.[0]).toMatchObject({
      value: 84,
      evidence: [{ line: 4, column: 3, endLine: 4, endColumn: 11, text: 'Contact hours: 84 hours' }],
    });
  });

  it('lead from each letter to that letter, whatever the page holds', async () => {
    const tags = ['<p>', '</p>', '<b>', '</b>', '<table><tr><td>', '</table>', '<td rowspan=2>', '<li>', '<br>', '<div '];
    const piece = fc.constantFrom(...tags, 'CPT', ' ', '\r\n', '\r', '84', 'é', '𝒞', '&', '<', '"', '>');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { text, outline } = await readText(pieces.join(''), 'a.html');
        const letters = outline.text.split('').map((char, i) => ({ char, at: toSource(outline.origin, { start: i, end: i + 1 }) }));
        const strayed = letters.filter(({ char, at }) => /[A-Z0-9é]/.test(char) && text.slice(at.start, at.end) !== char);
        expect(strayed).toEqual([]);
      }),
      // A line end on both sides of a tag that the page ignores: one text of two pieces.
      { examples: [[['<p>', '\r', '<td rowspan=2>', '\r', 'CPT', '\r\n']]] },
    );
  });
});

it('a page without text is an error', async () => {
  const { problems } = await readText(page('<div id="root"></div><script>render()</script>'), 'a.html');
  expect(problems).toMatchObject([{ code: 'empty-file', level: 'error' }]);
});

it('a page is known by its first words, too', async () => {
  expect(shown((await readText(`\n${page('<nav>Menu</nav><p>84 hours</p>')}`, 'saved.md')).outline)).toEqual(['84 hours']);
});

it('words that a browser moves out of a table keep places that begin before they end', async () => {
  const { outline } = await readText('<p>a<table><tr><td>1 </td><l> <li>b\nc</li></ol>\n</p> x \n', 'a.html');
  const { start, end } = outline.origin;
  expect(outline.text).not.toBe('');
  expect([...start].filter((from, i) => from > end[i]!)).toEqual([]);
});
