import { outOfBounds } from './bounds.ts';
import { decode } from './decode.ts';
import { endingOf, formatOf, type Format } from './formats.ts';
import { EMPTY_OUTLINE, START, error, hasError } from './problem.ts';
import type { Problem, ReadText, Reading, Source } from './reading.ts';

const READERS: { readonly [F in Format]: () => Promise<(text: string) => ReadText | Promise<ReadText>> } = {
  yaml: async () => (await import('./yaml.ts')).readYaml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
};

/** Reads a source with the reader for its file ending, which is loaded on demand. Never throws: what is wrong stands in `problems`. */
export async function read(source: Source): Promise<Reading> {
  const format = formatOf(source.path);
  if (!format) return unread(source.path, '', [unknownFormat(endingOf(source.path))]);
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

const unread = (path: string, text: string, problems: readonly Problem[]): Reading => ({
  path,
  text,
  outline: EMPTY_OUTLINE,
  place: [],
  problems,
});

const unknownFormat = (ending: string): Problem =>
  error('unknown-format', START, `This kind of file (.${ending}) cannot be read.`, 'Save it as Markdown or plain text, or paste the text.');

/** The parsers are recursive, so only a text of absurdly deep lists or brackets ends here. */
const TOO_DEEP = error(
  'unreadable-file',
  START,
  'The lists or brackets of this file are nested too deeply to be read.',
  'Save it as plain text, or paste the text.',
);
