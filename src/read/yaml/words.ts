import type { ErrorCode } from 'yaml';
import type { ProblemCode } from '../reading.ts';

/** How a fault of a YAML text is told. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

const syntax = (message: string, remedy: string): Fault => ({ code: 'yaml-syntax', message, remedy });
const feature = (message: string, remedy: string): Fault => ({ code: 'yaml-feature', message, remedy });

export const ANCHOR = feature('Anchors (&name) are not used here.', 'Remove the anchor.');
export const ALIAS = feature(
  'Aliases (*name) are not used here.',
  'Write the value out, or put it in quotes if it begins with an asterisk.',
);
export const TAG = feature(
  'Tags (!name) are not used here.',
  'Remove the tag, or put the value in quotes if it begins with an exclamation mark.',
);
export const MERGE_KEY = feature('Merge keys (<<) are not used here.', 'Write the keys out.');
export const KEY_NO_TEXT = feature('A key has to be a word, not a list or a map.', 'Write the line as "key: value".');
export const DIRECTIVE = feature('Directives (%) are not used here.', 'Remove the line that begins with a percent sign.');
export const NOT_A_MAP: Fault = {
  code: 'wrong-type',
  message: 'This file has to be a list of "key: value" lines.',
  remedy: 'Begin each fact with its key and a colon, such as "title: CPT Coding".',
};

const NO_YAML = syntax(
  'This line is not valid YAML.',
  'Write the line as "key: value", with the value in quotes if it holds special characters.',
);
const TAB = syntax('This line is indented with a tab.', 'Indent with spaces.');
const UNCLOSED = syntax('A bracket or brace is not closed.', 'Close the list with "]" or the map with "}".');
const DUPLICATE: Fault = { code: 'duplicate-key', message: 'This key is given twice.', remedy: 'Keep one of the two lines.' };
const TOO_DEEP = syntax('Brackets are nested too deeply here.', 'Use fewer brackets.');

const FAULTS: { readonly [code in ErrorCode]?: Fault } = {
  TAB_AS_INDENT: TAB,
  DUPLICATE_KEY: DUPLICATE,
  MULTIPLE_DOCS: feature(
    'This file holds more than one YAML document.',
    'Keep one document to a file and remove the line "---" between them.',
  ),
  BAD_INDENT: syntax(
    'This line is not indented like the lines that it belongs to.',
    'Give all keys of one group the same number of spaces.',
  ),
  BLOCK_AS_IMPLICIT_KEY: syntax('The value on this line holds a colon and a space of its own.', 'Put the value in quotes.'),
  MULTILINE_IMPLICIT_KEY: syntax('A colon is missing after the key.', 'Write the line as "key: value".'),
  MISSING_CHAR: syntax(
    'A quotation mark, a comma or a colon is missing.',
    'Close every quotation mark, and write each line as "key: value".',
  ),
  BAD_SCALAR_START: syntax('The value begins with a character that has a meaning of its own in YAML.', 'Put the value in quotes.'),
  BAD_DQ_ESCAPE: syntax('A backslash stands before a character that needs none.', 'Put the value in single quotes.'),
  UNEXPECTED_TOKEN: syntax('Something stands here that belongs to no key.', 'Put the whole value in quotes.'),
  BLOCK_IN_FLOW: syntax('A list with dashes stands inside of brackets.', 'Use either brackets or dashes.'),
  RESOURCE_EXHAUSTION: TOO_DEEP,
  BAD_ALIAS: ALIAS,
  ALIAS_PROPS: ALIAS,
  MULTIPLE_ANCHORS: ANCHOR,
  MULTIPLE_TAGS: TAG,
  TAG_RESOLVE_FAILED: TAG,
  BAD_DIRECTIVE: DIRECTIVE,
  NON_STRING_KEY: KEY_NO_TEXT,
};

const OF_BRACKETS = /^Flow (?:map|seq)/i;

/** The words for an error of the YAML parser. */
export function faultOf(code: ErrorCode, message: string): Fault {
  if (OF_BRACKETS.test(message)) return UNCLOSED;
  return FAULTS[code] ?? NO_YAML;
}
