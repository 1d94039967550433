/** Where the record of a course begins in code: "export const course: Course = {". */
const BEGINS = /^(?:export default|(?:export )?(?:const|let|var) \w+[^\n={]{0,80}=|module\.exports ?=) ?(?=\{)/m;
/** What may stand before it: comments, imports and empty lines. */
const BEFORE = /^(?:\s*|\s*(?:\/\/|\/?\*|import\b|["']use )[^\n]*)$/;
/** What may stand behind its last bracket. */
const AFTER = /^(?:as const|satisfies \w{1,60})?;?(?:\s+export default \w{1,60};?)?$/;
/** A comment at the end of a line; one with quotes may be a part of a text. */
const COMMENT = /(?<=^|[\s,{}[\]])\/\/[^\n"'`]*$/gm;

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/**
 * A record that stands in a file of code, with spaces in place of all that is around it, so that each value keeps its place;
 * null where a text is no such file.
 */
export function codeRecord(source: string): string | null {
  const begins = BEGINS.exec(source);
  if (!begins) return null;
  const start = begins.index + begins[0].length;
  const end = source.lastIndexOf('}') + 1;
  if (
    !AFTER.test(source.slice(end).trim()) ||
    !source
      .slice(0, begins.index)
      .split('\n')
      .every((line) => BEFORE.test(line))
  )
    return null;
  const record = source.slice(start, end).replace(COMMENT, blank);
  return blank(source.slice(0, start)) + record + blank(source.slice(end));
}
