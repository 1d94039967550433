import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';
import { docxFiles, docxOf, paragraph, zipOf } from './docx/docx-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (text: string, times: number): string => text.repeat(times);
const DEEP = 100_000;
/** The longest that a file may take, in milliseconds; each takes a tenth of it on a machine with nothing else to do. */
const MOST_TIME = 5_000;

/** The one problem that keeps a file from being read, and how long it took to be told. */
async function refused(path: string, content: Uint8Array): Promise<Reading['problems'][number]> {
  const start = performance.now();
  const { problems, outline } = await read({ path, bytes: content });
  expect(performance.now() - start).toBeLessThan(MOST_TIME);
  expect(outline.blocks).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.level).toBe('error');
  return problems[0]!;
}

describe('a web page is refused with', () => {
  it.each<[string, string]>([
    ['elements that are too deep', many('<div>', DEEP)],
    ['marked words that are too deep', `<p>${many('<b a>', DEEP)}x`],
    ['tables in tables', many('<table><tr><td>', DEEP)],
    ['fonts that every paragraph repeats', `${Array.from({ length: 400 }, (_, i) => `<font a=${i}>`).join('')}${many('<p>x', DEEP)}`],
    ['too many elements', many('<p>CPT</p>', 2 * DEEP)],
    ['too many comments', many('<!---->', 5 * DEEP)],
    ['too many attributes', `<p ${Array.from({ length: DEEP }, (_, i) => `a${i}=""`).join('')}>x`],
    ['too much text', many('CPT coding is taught. ', DEEP)],
    ['too much white space', `x${many(' ', 90 * DEEP)}x`],
    ['nothing but the sign of a tag', many('<', 90 * DEEP)],
  ])('%s', async (_, html) => {
    expect((await refused('a.html', bytes(html))).code).toBe('too-large');
  });
});

describe('a Word file is refused', () => {
  const long = paragraph(many('CPT ', 20 * DEEP));
  it.each<[string, string, () => Uint8Array, RegExp]>([
    ['that unpacks to far more than it is', 'too-large', () => docxOf(long), /far more than a syllabus/],
    ['that says that it is small', 'unreadable-file', () => zipOf(docxFiles(long), { size: 900 }), /damaged/],
    ['that says that it is large', 'too-large', () => zipOf(docxFiles('x'), { size: 2 ** 32 - 1 }), /far more/],
    [
      'of too many tags',
      'too-large',
      () => docxOf(Array.from({ length: DEEP }, (_, i) => `<w:p w:x="${Math.sin(i)}"/><w:p/>`).join('')),
      /far more/,
    ],
    ['of tags that are too deep', 'too-large', () => docxOf(many('<w:sdt><w:sdtContent>', 1000)), /far more/],
    [
      'of words that stand for others',
      'unreadable-file',
      () => docxOf('x', { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }),
      /damaged/,
    ],
    ['of broken markup', 'unreadable-file', () => docxOf('<w:p><w:r>'), /damaged/],
    ['that is cut off', 'unreadable-file', () => docxOf(paragraph('CPT')).subarray(0, -200), /damaged/],
    ['of which only the beginning is there', 'unreadable-file', () => docxOf(paragraph('CPT')).subarray(0, 40), /damaged/],
    ['that is encrypted as an archive', 'unreadable-file', () => zipOf(docxFiles('x'), { flags: 1 }), /locked with a password/],
    ['that is locked by Word', 'unreadable-file', () => old('EncryptedPackage'), /locked with a password/],
    ['of an old Word', 'unreadable-file', () => old('WordDocument'), /old Word/],
    ['that is a table', 'unreadable-file', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), /no Word file/],
    ['that is another archive', 'unreadable-file', () => zipOf({ 'a.txt': 'CPT' }), /no Word file/],
    ['that is text', 'unreadable-file', () => bytes('CPT'), /no Word file/],
    ['that is empty', 'empty-file', () => bytes(''), /empty/],
    ['that holds no text', 'empty-file', () => docxOf('<w:p/>'), /no text/],
    ['that is a PDF', 'wrong-kind', () => bytes('%PDF-1.7\n'), /^This is a PDF, although its name ends in \.docx\.$/],
    ['that is a web page', 'wrong-kind', () => bytes('<!DOCTYPE html><p>CPT'), /^This is a web page/],
  ])('%s', async (_, code, content, message) => {
    const problem = await refused('a.docx', content());
    expect([problem.code, problem.message]).toEqual([code, expect.stringMatching(message)]);
  });

  const old = (stream: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
});

describe('other files', () => {
  it.each([
    ['course.md', '%PDF-1.7\n', 'This is a PDF, although its name ends in .md.'],
    ['course.html', 'PK\u0003\u0004', 'This is a packed file, as Word writes them, although its name ends in .html.'],
    ['course', '{\\rtf1 CPT}', 'This is Rich Text (.rtf), although its name has no ending.'],
    ['course.yaml', '<!doctype html><p>', 'This is a web page, although its name ends in .yaml.'],
  ])('%s that is none: %s', async (path, content, message) => {
    expect((await refused(path, bytes(content))).message).toBe(message);
  });

  it.each([
    ['doc', /^Open it, save it as Word \(\.docx\)/],
    ['odt', /^Open it, save it as Word \(\.docx\)/],
    ['rtf', /^Open it, save it as Word \(\.docx\)/],
    ['pages', /^Open it, save it as Word \(\.docx\)/],
    ['mhtml', /save it as \.html/],
    ['XLSX', /^Save it as Word/],
  ])('.%s cannot be read', async (ending, remedy) => {
    const problem = await refused(`course.${ending}`, bytes('x'));
    expect([problem.code, problem.message]).toEqual(['unknown-format', `This kind of file (.${ending.toLowerCase()}) cannot be read.`]);
    expect(problem.remedy).toMatch(remedy);
  });
});

describe('a Word file with any byte changed', () => {
  let whole: Uint8Array;
  beforeAll(() => {
    whole = readFileSync('test/formats/10-him211-cpt.writer.docx');
  });

  it('is read or refused, and never a fault', async () => {
    for (let i = 0; i < 150; i++) {
      const changed = Uint8Array.from(whole);
      for (let k = 0; k < 3; k++) changed[(i * 7919 + k * 104_729) % changed.length]! ^= 1 << (i % 8);
      const { problems, outline } = await read({ path: 'a.docx', bytes: changed });
      expect(problems.length > 0 || outline.blocks.length > 0).toBe(true);
    }
  });
});
