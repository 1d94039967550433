/** Sequences by which a text drives a terminal: color and cursor commands, window titles, device strings. */
const TERMINAL_COMMANDS = [
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g,
  /\u001b[ -/]*[0-~]?/g,
] as const;

/** Control characters that are no white space, what turns the direction of text, and what is not seen at all. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const WHITE_SPACE = /[\s\u0085]+/g;

/** One line of text without anything that a terminal or a reader of right-to-left text would obey; white space collapsed. */
export function plain(text: string): string {
  const quiet = TERMINAL_COMMANDS.reduce((rest, command) => rest.replace(command, ''), text);
  return quiet.replace(UNSEEN, '').replace(WHITE_SPACE, ' ').trim();
}
