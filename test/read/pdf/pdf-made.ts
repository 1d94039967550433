/** PDFs written by hand, as small or as hostile as a test needs them. */
import { constants, deflateRawSync, deflateSync } from 'node:zlib';

type Content = string | Uint8Array;

/** A PDF of objects numbered from 1, of which the first is the catalog. */
export function pdfOf(objects: readonly Content[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let size = parts[0]!.length;
  objects.forEach((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(size);
    size += part.length;
    parts.push(part);
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`));
  return new Uint8Array(Buffer.concat(parts));
}

export const streamOf = (data: Content, entries = ''): Uint8Array =>
  Buffer.concat([Buffer.from(`<</Length ${data.length}${entries}>>\nstream\n`), Buffer.from(data), Buffer.from('\nendstream')]);

export const packed = (data: Content): Uint8Array => streamOf(deflateSync(data), '/Filter/FlateDecode');

/** A stream that unpacks to so many megabytes of spaces. They are packed once, so that a test does not take the memory itself. */
export function bomb(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1e6, 32), { finishFlush: constants.Z_FULL_FLUSH });
  return streamOf(Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: megabytes }, () => block)]), '/Filter/FlateDecode');
}

/** Draws one line of text. */
export const drawn = (text: string): string => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;

interface OnePage {
  /** More entries of the catalog and of the page, and more objects, from number 6 on. */
  readonly catalog?: string;
  readonly page?: string;
  readonly objects?: readonly Content[];
}

/** A PDF of one page with this content. */
export const onePage = (content: Content, { catalog = '', page = '', objects = [] }: OnePage = {}): Uint8Array =>
  pdfOf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>${page}>>`,
    content,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
  ]);

/** A form that draws the next one ten times, thirty deep. */
export const manyForms = (): Uint8Array => {
  const form = (i: number): Uint8Array =>
    streamOf('/I Do '.repeat(10), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I ${i + 7} 0 R>>>>`);
  return onePage(streamOf('/I Do'), {
    objects: [...Array.from({ length: 30 }, (_, i) => form(i)), streamOf('', '/Type/XObject/Subtype/Form')],
  });
};
