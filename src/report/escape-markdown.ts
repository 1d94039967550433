import { plain } from './plain.ts';

/** Punctuation by which Markdown, its tables, HTML or mathematics could begin. */
const MARKUP = /[\\`*_{}[\]<>|#~!&$]/g;

/** What a forge turns into a link or a notice although no markup stands there. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/:\/\//g, ':<!-- -->//'],
  [/\bwww\./gi, `www<!-- -->.`],
  [/@/g, '@<!-- -->'],
  [/\\#(?=\d)/g, '\\#<!-- -->'],
];

/** Text as Markdown in one line, without markup. A forge may still make a link of an address. */
export const escapeMarkup = (text: string): string => plain(text).replace(MARKUP, '\\$&');

/** Text of a document as Markdown that shows the same words in one line and does nothing else. */
export const escapeMarkdown = (text: string): string =>
  LINKS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), escapeMarkup(text));
