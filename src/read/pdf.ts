import { outOfBounds } from './bounds.ts';
import { blocksOf } from './pdf/blocks.ts';
import { wordsOf } from './pdf/join.ts';
import { layout } from './pdf/layout.ts';
import { DAMAGED, openPdf, type OpenPdf } from './pdf/library.ts';
import { readPage } from './pdf/page.ts';
import { withoutRunning } from './pdf/running.ts';
import { tagged } from './pdf/tags.ts';
import { written } from './pdf/text.ts';
import type { Page } from './pdf/types.ts';
import { EMPTY_OUTLINE, START, error, note } from './problem.ts';
import type { Problem, ReadBytes } from './reading.ts';

/** What a syllabus never has. */
const MOST = { pages: 60, pieces: 60_000 } as const;

const SCANNED = error(
  'scanned-file',
  START,
  'This PDF holds pictures of pages, not text.',
  'Ask the school for the file that it was made from, or have a program read the words in the pictures (OCR).',
);
const NO_TEXT = error('empty-file', START, 'This PDF holds no text.', 'Check that it is the right file.');
const tooLarge = (message: string): Problem => error('unreadable-file', START, message, 'Name a file with the syllabus alone.');

const unread = (...problems: readonly Problem[]): ReadBytes => ({ text: '', outline: EMPTY_OUTLINE, place: [], problems });

/** Reads a PDF: its text in reading order, a block a line, and the page of each part. */
export async function readPdf(bytes: Uint8Array): Promise<ReadBytes> {
  const open = await openPdf(bytes);
  if ('code' in open) return unread(open);
  try {
    const { numPages } = open.file;
    if (numPages > MOST.pages)
      return unread(tooLarge(`This PDF has ${numPages.toLocaleString('en-US')} pages; at most ${MOST.pages} are read.`));
    const pages = await pagesOf(open);
    return 'code' in pages ? unread(pages) : textOf(pages, numPages);
  } finally {
    await open.close();
  }
}

/** The pages that can be read. */
async function pagesOf(open: OpenPdf): Promise<Page[] | Problem> {
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= open.file.numPages; number++) {
    const page = await readPage(open, number).catch(() => null);
    if (page) pages.push(page);
    pieces += page?.pieces.length ?? 0;
    if (pieces > MOST.pieces) return tooLarge(`This PDF has more than ${MOST.pieces.toLocaleString('en-US')} pieces of text.`);
  }
  return pages.length > 0 ? pages : DAMAGED;
}

function textOf(all: readonly Page[], count: number): ReadBytes {
  const silent = all.filter((page) => page.pieces.length === 0);
  if (silent.length === all.length) return unread(silent.some((page) => page.drawn) ? SCANNED : NO_TEXT);
  const pages = withoutRunning(all);
  const words = wordsOf(pages.flatMap((page) => page.pieces.map((piece) => piece.text)));
  const done = written(
    blocksOf(
      pages.flatMap((page) => tagged(page, words) ?? layout(page, words)),
      words,
    ),
  );
  const large = outOfBounds(done.text);
  return large ? unread(large) : { ...done, problems: notesOn(all, count) };
}

/** The pages of which nothing was read, though they may hold something. */
function notesOn(pages: readonly Page[], count: number): Problem[] {
  const read = new Set(pages.map((page) => page.number));
  const broken = Array.from({ length: count }, (_, i) => i + 1).filter((number) => !read.has(number));
  const pictures = pages.filter((page) => page.drawn && page.pieces.length === 0).map((page) => page.number);
  return [
    ...pictures.map((number) => unreadPage(`Page ${number} holds a picture.`)),
    ...broken.map((number) => unreadPage(`Page ${number} is damaged.`)),
  ];
}

const unreadPage = (what: string): Problem =>
  note('unread-page', START, what, 'Its words were not read, so “Not stated” may be wrong for it.');
