import { outOfBounds } from './bounds.ts';
import { EMPTY, decode } from './decode.ts';
import { endingOf, formatOf, type FileFormat, type Format, type TextFormat } from './formats.ts';
import { EMPTY_OUTLINE, START, error, hasError } from './problem.ts';
import type { Problem, ReadFile, ReadText, Reading, Source } from './reading.ts';

const READERS: { readonly [F in TextFormat]: () => Promise<(text: string) => ReadText | Promise<ReadText>> } = {
  yaml: async () => (await import('./yaml.ts')).readYaml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
};

const FILE_READERS: { readonly [F in FileFormat]: () => Promise<(bytes: Uint8Array) => Promise<ReadFile>> } = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

const isFile = (format: Format | null): format is FileFormat => format !== null && format in FILE_READERS;

/** Whether a source is text, or at least not a file of a form of its own. */
export const isText = ({ path }: Source): boolean => !isFile(formatOf(path));

/** Reads a source with the reader for its file ending, which is loaded on demand. Never throws: what is wrong stands in `problems`. */
export async function read(source: Source): Promise<Reading> {
  const format = formatOf(source.path);
  if (!format) return unread(source.path, '', [unknownFormat(endingOf(source.path))]);
  if (isFile(format)) return readFile(source, format);
  const { text, problems } = decode(source.bytes);
  if (hasError(problems)) return unread(source.path, text, problems);
  const large = outOfBounds(text);
  if (large) return unread(source.path, text, [...problems, large]);
  try {
    const reader = await READERS[format]();
    const done = await reader(text);
    const all = [...problems, ...done.problems];
    return hasError(all) ? unread(source.path, text, all) : { path: source.path, text, outline: done.outline, place: [], problems: all };
  } catch {
    return unread(source.path, text, [...problems, TOO_DEEP]);
  }
}

async function readFile({ path, bytes }: Source, format: FileFormat): Promise<Reading> {
  if (bytes.length === 0) return unread(path, '', [EMPTY]);
  try {
    const reader = await FILE_READERS[format]();
    return { path, ...(await reader(bytes)) };
  } catch {
    return unread(path, '', [UNREADABLE]);
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
  error('unknown-format', START, `This kind of file (.${ending}) cannot be read.`, 'Save it as Markdown or plain text, or paste the text.');

const UNREADABLE = error('unreadable-file', START, 'This file cannot be read.', 'Save it as Markdown or plain text, or paste the text.');

/** The parsers are recursive, so only a text of absurdly deep lists or brackets ends here. */
const TOO_DEEP = error(
  'unreadable-file',
  START,
  'The lists or brackets of this file are nested too deeply to be read.',
  'Save it as plain text, or paste the text.',
);
