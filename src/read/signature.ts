import type { Format } from './formats.ts';
import { START, error } from './problem.ts';
import type { Problem } from './reading.ts';

/** What a file is by its first bytes, whatever it is named. */
type Kind = 'pdf' | 'zip' | 'old-office' | 'rtf' | 'web-page';

const SIGNATURES: readonly (readonly [kind: Kind, begins: RegExp])[] = [
  ['pdf', /^\s{0,64}%PDF-/],
  ['zip', /^PK\x03\x04/],
  ['old-office', /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/],
  ['rtf', /^\{\\rtf/],
  ['web-page', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)\b/i],
];

const HEAD = 1024;
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export const kindOf = (bytes: Uint8Array): Kind | null => {
  const head = latin(bytes.subarray(0, HEAD));
  return SIGNATURES.find(([, begins]) => begins.test(head))?.[0] ?? null;
};

const NAMES: { readonly [K in Kind]: string } = {
  pdf: 'a PDF',
  zip: 'a packed file, as Word writes them',
  'old-office': 'a file of an old Word, or a locked one',
  rtf: 'Rich Text (.rtf)',
  'web-page': 'a web page',
};

/** The ending that makes a file of this kind readable, or what to do with one that has none. */
const REMEDIES: { readonly [K in Kind]: string } = {
  pdf: 'Name it with the ending .pdf.',
  zip: 'If it is a Word file, name it with the ending .docx.',
  'old-office': 'Open it in Word, and save it as .docx without a password.',
  rtf: 'Open it in Word, and save it as .docx.',
  'web-page': 'Name it with the ending .html.',
};

/** The kinds that the reader of a format takes, or tells of itself. */
const TAKES: { readonly [F in Format]?: readonly Kind[] } = {
  docx: ['zip', 'old-office'],
  html: ['web-page'],
  markdown: ['web-page'],
  pdf: ['pdf'],
};

/** What is wrong where a file is no such thing as its ending says; the ending is in lower case, without the dot. */
export function misnamed(format: Format, ending: string, bytes: Uint8Array): Problem | null {
  const kind = kindOf(bytes);
  if (!kind || (TAKES[format] ?? []).includes(kind)) return null;
  const name = ending === '' ? 'its name has no ending' : `its name ends in .${ending}`;
  return error('wrong-kind', START, `This is ${NAMES[kind]}, although ${name}.`, REMEDIES[kind]);
}
