/** Sequences by which a text drives a terminal: color and cursor commands, window titles, device strings. */
const TERMINAL_COMMANDS = [
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g,
  /\u001b[ -/]*[0-~]?/g,
] as const;

/** Control characters that are no white space, what turns the direction of text, and what is not seen at all. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** What data formats leave bare although a terminal or an editor would act on it. */
export const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Half of a character of two halves, and what never stands for a character. */
const NO_CHARACTER = /[\ud800-\udfff\ufffe\uffff]/gu;

const WHITE_SPACE = /[\s\u0085]+/g;

/** Text that every format can hold: the sign for an unknown character stands where there is none. */
export const wellFormed = (text: string): string => text.replace(NO_CHARACTER, '\ufffd');

/** Text without anything that a terminal or a reader of right-to-left text would obey; white space stays as it is. */
export function printable(text: string): string {
  const quiet = TERMINAL_COMMANDS.reduce((rest, command) => rest.replace(command, ''), text);
  return wellFormed(quiet.replace(UNSEEN, ''));
}

/** One line of text without anything that a terminal or a reader of right-to-left text would obey; white space collapsed. */
export const plain = (text: string): string => printable(text).replace(WHITE_SPACE, ' ').trim();
