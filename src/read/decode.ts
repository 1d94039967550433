import { START, error, note } from './problem.ts';
import type { Problem } from './reading.ts';

/** The text of a file, and what was wrong with its bytes. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Decodes bytes as UTF-8, or, where they are not, as Windows-1252. A byte order mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { text: '', problems: [BINARY] };
  const decoded = decodeUtf8(bytes) ?? { text: decodeWindows(bytes), problems: [NOT_UTF8] };
  return decoded.text.trim() === '' ? { text: decoded.text, problems: [EMPTY] } : decoded;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F. Node 20 decodes these as control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9F]/g, (char) => WINDOWS.charAt(char.charCodeAt(0) - 0x80));
}

const BINARY = error('binary-file', START, 'This file holds no plain text.', 'Save it as Markdown or plain text, or paste the text.');
export const EMPTY = error('empty-file', START, 'This file is empty.', 'Put the text of the syllabus into it.');
const NOT_UTF8 = note(
  'not-utf8',
  START,
  'This file is not encoded in UTF-8 and was read as Windows-1252.',
  'Save it as UTF-8 if special characters look wrong.',
);
