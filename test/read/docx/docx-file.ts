import { crc32, deflateRawSync } from 'node:zlib';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships = (all: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(all)
    .map(
      ([type, target], i) =>
        `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const STYLES = `<w:styles ${W}>${['Title', 'Heading 1', 'Heading 2', 'toc 1']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;
const level = (depth: number): string => `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="bullet"/></w:lvl>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${[0, 1, 2].map(level).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** What an archive says of itself that is not so. */
export interface Lies {
  /** The size of each file when unpacked. */
  readonly size?: number;
  readonly flags?: number;
}

function record(
  signature: number,
  length: number,
  name: Buffer,
  fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
): Buffer {
  const head = Buffer.alloc(length);
  head.writeUInt32LE(signature, 0);
  for (const [at, value, bytes] of fields) head.writeUIntLE(value, at, bytes);
  return Buffer.concat([head, name]);
}

/** A zip archive of these files, packed. */
export function zipOf(files: Readonly<Record<string, string>>, lies: Lies = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const label = Buffer.from(name);
    const size = lies.size ?? raw.length;
    const both = (from: number): (readonly [number, number, 2 | 4])[] => [
      [from, lies.flags ?? 0, 2],
      [from + 2, 8, 2],
      [from + 8, checksum(raw), 4],
      [from + 12, packed.length, 4],
      [from + 16, size, 4],
      [from + 20, label.length, 2],
    ];
    const header = record(0x04034b50, 30, label, both(6));
    directory.push(record(0x02014b50, 46, label, [...both(8), [42, at, 4]]));
    bodies.push(header, packed);
    at += header.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const count = directory.length;
  const end = record(0x06054b50, 22, Buffer.alloc(0), [
    [8, count, 2],
    [10, count, 2],
    [12, listed.length, 4],
    [16, at, 4],
  ]);
  return Buffer.concat([...bodies, listed, end]);
}

/** Node has its own since 20.15. */
const checksum = (bytes: Buffer): number => crc32(bytes);

/** The files of a Word file with this markup as its body. */
export const docxFiles = (body: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  '[Content_Types].xml': TYPES,
  '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
  'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml', numbering: 'numbering.xml', footnotes: 'footnotes.xml' }),
  'word/styles.xml': STYLES,
  'word/numbering.xml': NUMBERING,
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  ...more,
});

export const docxOf = (body: string, more?: Readonly<Record<string, string>>): Buffer => zipOf(docxFiles(body, more));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of text or of runs, in a style. */
export const paragraph = (content: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
export const item = (content: string, depth = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(content)}</w:p>`;
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(content)}</w:tc>`;
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
export const FOOTNOTES = (text: string): string =>
  `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote></w:footnotes>`;
