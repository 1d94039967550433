import { BOUNDS, outOfBounds } from './bounds.ts';
import { docxPlaces } from './docx/places.ts';
import { readableDocx } from './docx/parts.ts';
import { emptyDocument, finished } from './document.ts';
import { addTokens } from './html/blocks.ts';
import { attribute, parseMarkup, type Element } from './html/markup.ts';
import { asOwnText } from './own-text.ts';
import { tokensIn } from './html/page-tokens.ts';
import { EMPTY_OUTLINE, START, error } from './problem.ts';
import type { Problem, ReadBytes } from './reading.ts';

const DAMAGED = error(
  'unreadable-file',
  START,
  'This Word file is damaged, or not whole.',
  'Open it in Word, save it again as .docx, and use that.',
);
const NO_TEXT = error('empty-file', START, 'This Word file holds no text.', 'If it holds pictures of pages, type the text, or paste it.');

/** How paragraphs become elements, besides what the headings and lists of Word become anyway. A table of contents says all twice. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p[style-name='toc ${depth}'] => !`),
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p[style-name='Contents ${depth}'] => !`),
  "p[style-name='Definition Term'] => dl > dt:fresh",
  "p[style-name='Definition'] => dl > dd:fresh",
];

/** Marks that lead to a note and back from it. */
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'a' &&
  (/^(?:foot|end)note-ref-/.test(attribute(element, 'id') ?? '') || /^#(?:foot|end)note-ref-/.test(attribute(element, 'href') ?? ''));

/** Pictures are not read, and nothing outside of the file ever is. */
async function htmlOf(zip: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { buffer } = zip;
  const input = { buffer: zip, arrayBuffer: buffer } as unknown as { arrayBuffer: ArrayBuffer };
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage };
  return (await mammoth.convertToHtml(input, options)).value;
}

const failed = (problem: Problem): ReadBytes => ({ text: '', outline: EMPTY_OUTLINE, place: [], problems: [problem] });

/** Reads a Word file. Spans are offsets into the text that was read, of which `place` gives the paragraphs and rows. */
export async function readDocx(bytes: Uint8Array): Promise<ReadBytes> {
  const parts = await readableDocx(bytes);
  if (!('zip' in parts)) return failed(parts);
  const html = await htmlOf(parts.zip).catch(() => null);
  const root = html === null ? null : parseMarkup(html);
  if (!root || html === null) return failed(DAMAGED);
  const doc = emptyDocument();
  addTokens(doc, tokensIn(root, { source: html, isDropped: isNoteMark, pairs: new Map() }), 0);
  const outline = asOwnText(finished(doc, 0, null));
  const large = outOfBounds(outline.text, BOUNDS.plain);
  if (large) return failed({ ...large, span: START });
  if (outline.text.trim() === '') return failed(NO_TEXT);
  return { text: outline.text, outline, place: docxPlaces(outline), problems: [] };
}
