/** How the reader of a file is chosen. */
export type Format = TextFormat | FileFormat;
/** The file is text. */
export type TextFormat = 'yaml' | 'markdown';
/** The file holds text in a form of its own. */
export type FileFormat = 'pdf';

const READ_AS: { readonly [ending: string]: Format } = {
  yaml: 'yaml',
  yml: 'yaml',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  pdf: 'pdf',
};

/** Endings of files that hold no plain text. */
const UNREADABLE = new Set([
  ...['doc', 'docx', 'odt', 'rtf', 'pages', 'epub', 'html', 'htm', 'mht', 'ppt', 'pptx', 'odp', 'key'],
  ...['xls', 'xlsx', 'ods', 'numbers', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'zip', 'gz'],
]);

const ENDING = /[^/\\]\.([^./\\]+)$/;

/** The ending of a file name in lower case, without the dot; empty where it has none. */
export const endingOf = (path: string): string => (ENDING.exec(path)?.[1] ?? '').toLowerCase();

/** The format of a file by its ending, or null for one that cannot be read. What has an unknown ending or none is read as Markdown. */
export function formatOf(path: string): Format | null {
  const ending = endingOf(path);
  return UNREADABLE.has(ending) ? null : (READ_AS[ending] ?? 'markdown');
}
