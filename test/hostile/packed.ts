import { docxFiles, docxOf, paragraph, zipOf } from '../read/docx/docx-file.ts';
import { bomb, drawn, manyForms, onePage, packed } from '../read/pdf/pdf-made.ts';
import type { Made } from './texts.ts';

const many = (text: string, times: number): string => text.repeat(times);

/** Web pages, Word files and PDFs that were made to cost more than they are worth. */
export const PACKED: readonly Made[] = [
  ['deep.html', () => many('<div>', 100_000)],
  ['deep-marks.html', () => `<p>${many('<b a>', 100_000)}x`],
  ['deep-tables.html', () => many('<table><tr><td>', 60_000)],
  ['elements.html', () => many('<p>CPT</p>', 100_000)],
  ['comments.html', () => many('<!---->', 140_000)],
  ['attributes.html', () => `<p ${Array.from({ length: 60_000 }, (_, i) => `a${i}=""`).join('')}>x`],
  ['signs.html', () => many('<', 990_000)],
  ['text.html', () => `<p>${many('CPT coding is taught. ', 45_000)}`],
  ['swollen.docx', () => docxOf(paragraph(many('CPT ', 2_000_000)))],
  ['lying.docx', () => zipOf(docxFiles(paragraph(many('CPT ', 2_000_000))), { size: 900 })],
  ['deep.docx', () => docxOf(many('<w:sdt><w:sdtContent>', 1000))],
  ['entities.docx', () => docxOf('x', { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' })],
  ['bomb.pdf', () => onePage(bomb(2000))],
  ['lines.pdf', () => onePage(packed(many('0 0 m 500 0 l S ', 4e6)))],
  ['forms.pdf', manyForms],
  ['pieces.pdf', () => onePage(packed(many(`${drawn('CPT')}\n`, 200_000)))],
];
