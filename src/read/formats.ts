/** How the reader of a file is chosen. */
export type Format = 'yaml' | 'markdown' | 'html' | 'docx' | 'pdf';

const READ_AS: { readonly [ending: string]: Format } = {
  ...{ yaml: 'yaml', yml: 'yaml', md: 'markdown', markdown: 'markdown', txt: 'markdown' },
  ...{ html: 'html', htm: 'html', xhtml: 'html' },
  docx: 'docx',
  pdf: 'pdf',
};

/** Endings of files that hold no plain text. */
const UNREADABLE = new Set([
  ...['doc', 'dot', 'docm', 'dotx', 'odt', 'rtf', 'pages', 'epub', 'mht', 'mhtml', 'webarchive', 'ppt', 'pptx', 'odp', 'key'],
  ...['xls', 'xlsx', 'ods', 'numbers', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'zip', 'gz'],
]);

/** Endings of what a word processor can save as .docx, and of what a browser can save as .html. */
const WORDS = new Set(['doc', 'dot', 'docm', 'dotx', 'odt', 'rtf', 'pages']);
const PAGES = new Set(['mht', 'mhtml', 'webarchive']);

/** What to do with a file that cannot be read, by its ending. */
export function remedyFor(ending: string): string {
  if (WORDS.has(ending)) return 'Open it, save it as Word (.docx), or paste the text.';
  if (PAGES.has(ending)) return 'Open it in a browser, save it as .html (the HTML alone), or paste the text.';
  return 'Save it as Word (.docx), Markdown or plain text, or paste the text.';
}

const ENDING = /[^/\\]\.([^./\\]+)$/;

/** The ending of a file name in lower case, without the dot; empty where it has none. */
export const endingOf = (path: string): string => (ENDING.exec(path)?.[1] ?? '').toLowerCase();

/** The format of a file by its ending, or null for one that cannot be read. What has an unknown ending or none is read as Markdown. */
export function formatOf(path: string): Format | null {
  const ending = endingOf(path);
  return UNREADABLE.has(ending) ? null : (READ_AS[ending] ?? 'markdown');
}
