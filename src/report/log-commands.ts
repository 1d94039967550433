/** `::command::` at the start of a line, before which colors may stand. */
const AT_START = /^((?:[^\S\n]|\u001b\[\d+m)*:)(?=:)/gm;

/** `##[command]` and `##vso[command]`, anywhere in a line. */
const ANYWHERE = /##(?=\w*\[)/g;

/** Text for a log: what the runner of a pipeline would obey in it is broken by a space. */
export const withoutCommands = (text: string): string => text.replace(AT_START, '$1 ').replace(ANYWHERE, '## ');

/** The sign by which a command begins that is obeyed anywhere in a line, for formats that can write it in another way. */
export const COMMAND_SIGN = /#(?=#\w*\[)/g;

/** The same text in HTML or XML: a reference stands for what would be obeyed in a log. */
export const referenced = (markup: string): string =>
  markup.replace(AT_START, (begin) => `${begin.slice(0, -1)}&#58;`).replace(COMMAND_SIGN, '&#35;');
