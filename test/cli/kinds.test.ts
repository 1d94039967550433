import { describe, expect, it } from 'vitest';
import { docxOf, paragraph } from '../read/docx/docx-file.ts';
import { run, runIn, withFiles } from './world.ts';

const PAGE = '<!doctype html><title>t</title><main><h1>CPT Coding</h1><p>Contact hours: 84</p></main>';
const WORD = docxOf(paragraph('CPT Coding') + paragraph('Contact hours: 60'));

describe('a Word file', () => {
  it('is judged, and quoted by its paragraphs', async () => {
    const { code, out, err } = await runIn({ 'c.docx': WORD }, ['c.docx']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/\n +Paragraph 2\n +“Contact hours: 60”\n/);
  });

  it.each([
    ['markdown', /Paragraph 2: “Contact hours: 60”/],
    ['html', /<span class="place">Paragraph 2<\/span>/],
    ['github', /Expected: 72 hours or more [^\n]*\. Paragraph 2\./],
    ['junit', /Paragraph 2/],
    ['sarif', /Paragraph 2\./],
  ])('has its paragraphs in the format %s', async (format, place) => {
    const { out } = await runIn({ 'c.docx': WORD }, ['c.docx', '--format', format]);
    expect(out).toMatch(place);
  });

  it('has its paragraphs in JSON', async () => {
    const { out } = await runIn({ 'c.docx': WORD }, ['c.docx', '--format', 'json']);
    expect(JSON.parse(out).documents[0].facts['contact-hours'][0].evidence[0]).toMatchObject({ line: 2, paragraph: 2 });
  });
});

describe('folders', () => {
  it('hold pages and Word files, without those that are none', async () => {
    const files = {
      'f/a.html': PAGE,
      'f/a_files/frame.html': PAGE,
      'f/b.HTM': PAGE,
      'f/c.docx': WORD,
      'f/~$c.docx': 'lock',
      'f/README.html': PAGE,
      'f/license.docx': WORD,
      'f/notes.odt': 'x',
      'f/x_files/d.html': PAGE,
    };
    const { out, err } = await runIn(files, ['f', '--quiet']);
    expect(out.match(/^f\/\S+(?=: )/gm)).toEqual(['f/a.html', 'f/b.HTM', 'f/c.docx', 'f/x_files/d.html']);
    expect(err).toBe('');
    const notes = (await runIn(files, ['f'])).err;
    expect(notes).toBe('f: Left out 2 files that are no syllabus: README.html, license.docx. To have one judged, name it.\n');
  });
});

describe('a web address', () => {
  it.each(['https://example.org/course', 'HTTP://example.org', 'file:///etc/hosts'])('%s is not opened', async (address) => {
    const { code, out, err } = await runIn({}, [address]);
    expect(code).toBe(2);
    expect(out).not.toContain('Meets');
    expect(err).toBe(
      `${address}: Nothing is fetched from the web. Open the page in a browser, save it as .html (Ctrl+S, or Cmd+S on a Mac), and name that file.\n`,
    );
  });

  it('is told so by every command that reads', async () => {
    for (const command of ['check', 'facts', 'convert'])
      expect((await runIn({}, [command, 'https://a.example'])).err).toMatch(/Nothing is fetched/);
  });

  it('on standard input, a page is known by its first words', async () => {
    await withFiles({}, async (cwd) => {
      const { out } = await run(['facts', '-'], { cwd, stdin: PAGE });
      expect(out).toContain('Line 1     “Contact hours: 84”');
    });
  });
});
