import { outOfBounds } from './bounds.ts';
import { decode, EMPTY } from './decode.ts';
import { endingOf, formatOf, remedyFor, type Format } from './formats.ts';
import { EMPTY_OUTLINE, PAGE_TOO_LARGE, START, error, hasError } from './problem.ts';
import type { Problem, ReadBytes, ReadText, Reading, Source } from './reading.ts';
import { kindOf, misnamed } from './signature.ts';

type TextReader = (text: string) => ReadText | Promise<ReadText>;
/** The file holds text in a form of its own. */
type BytesFormat = 'docx' | 'pdf';
type BytesReader = (bytes: Uint8Array) => Promise<ReadBytes>;

const READERS: { readonly [F in Exclude<Format, BytesFormat>]: () => Promise<TextReader> } = {
  yaml: async () => (await import('./yaml.ts')).readYaml,
  markdown: async () => {
    const { readMarkdown } = await import('./markdown.ts');
    return (text) => readMarkdown(text);
  },
  html: async () => (await import('./html.ts')).readWebPage,
};

const BYTES_READERS: { readonly [F in BytesFormat]: () => Promise<BytesReader> } = {
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

/** A PDF may take any time and memory to read. */
export const isPdf = ({ path }: Pick<Source, 'path'>): boolean => formatOf(path) === 'pdf';

/** Reads a source with the reader for its file ending, which is loaded on demand. Never throws: what is wrong stands in `problems`. */
export async function read(source: Source): Promise<Reading> {
  const format = formatOf(source.path);
  if (!format) return unread(source.path, '', [unknownFormat(endingOf(source.path))]);
  const wrong = misnamed(format, endingOf(source.path), source.bytes);
  if (wrong) return unread(source.path, '', [wrong]);
  if (format === 'docx' || format === 'pdf') return readBytes(source, BYTES_READERS[format]);
  return readText(source, READERS[format === 'markdown' && kindOf(source.bytes) === 'web-page' ? 'html' : format]);
}

async function readBytes({ path, bytes }: Source, load: () => Promise<BytesReader>): Promise<Reading> {
  if (bytes.length === 0) return unread(path, '', [EMPTY]);
  try {
    const { text, outline, place, problems } = await (await load())(bytes);
    return hasError(problems) ? unread(path, text, problems) : { path, text, outline, place, problems };
  } catch {
    return unread(path, '', [UNREADABLE]);
  }
}

async function readText({ path, bytes }: Source, load: () => Promise<TextReader>): Promise<Reading> {
  const { text, problems } = decode(bytes);
  if (hasError(problems)) return unread(path, text, problems);
  // Of a web page the text is bounded, and not the markup around it.
  const large = load === READERS.html ? null : outOfBounds(text);
  if (large) return unread(path, text, [...problems, large]);
  try {
    const done = await (await load())(text);
    const all = [...problems, ...done.problems];
    return hasError(all) ? unread(path, text, all) : { path, text, place: [], ...done, problems: all };
  } catch {
    // What a web page can hold is bounded, save for what the engine itself gives up on.
    return unread(path, text, [...problems, load === READERS.html ? PAGE_TOO_LARGE : TOO_DEEP]);
  }
}

const unread = (path: string, text: string, problems: readonly Problem[]): Reading => ({
  path,
  text,
  outline: EMPTY_OUTLINE,
  place: [],
  problems,
});

const unknownFormat = (ending: string): Problem =>
  error('unknown-format', START, `This kind of file (.${ending}) cannot be read.`, remedyFor(ending));

const UNREADABLE = error('unreadable-file', START, 'This file cannot be read.', 'Save it as Markdown or plain text, or paste the text.');

/** The parsers are recursive, so only a text of absurdly deep lists or brackets ends here. */
const TOO_DEEP = error(
  'unreadable-file',
  START,
  'The lists or brackets of this file are nested too deeply to be read.',
  'Save it as plain text, or paste the text.',
);
