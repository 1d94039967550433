/** White space that a browser shows as something else, or as a new line where there is none. */
const ODD_SPACE = /[\r\u000b\u000c\u0085\u2028\u2029]/g;

/** What is not allowed in HTML, what turns the direction of text, and what is not seen at all. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;

/** Halves of characters, which no encoding can write. */
const HALF = /\p{Cs}/gu;

/** Text with every character in it one that HTML may hold and that a reader sees; nothing is escaped. */
export const safe = (text: string): string => text.replace(ODD_SPACE, ' ').replace(UNSEEN, '').replace(HALF, '\ufffd');
