import ignore from 'ignore';

/** What is wrong with a pattern, and what to do. */
export type PatternFault = readonly [message: string, remedy: string];

const FROM_HERE = 'Write it from the folder of this file on, such as courses/*.md.';

const FAULTS: readonly (readonly [is: RegExp, message: string, remedy: string])[] = [
  [/\\/, 'holds a backslash', 'Write / between folders.'],
  [/^(?:\/|~|[A-Za-z]:)/, 'begins at the root of the disk or at a home folder', FROM_HERE],
  [/(?:^|\/)\.\.(?:\/|$)/, 'leads out of the folder of this file', FROM_HERE],
  [/^!/, 'begins with an exclamation mark, which has no meaning here', 'Name the files that are meant.'],
  [/[{}]/, 'holds braces, which have no meaning here', 'Write a pattern of its own for each.'],
  [/\[[^\]]*$/, 'holds a bracket that is not closed', 'Close it with ], or write ? in its place.'],
];

/** What keeps a pattern from meaning anything, or null where it is well written. */
export function patternFault(pattern: string): PatternFault | null {
  const fault = FAULTS.find(([is]) => is.test(pattern));
  return fault ? [`The pattern "${pattern}" ${fault[1]}.`, fault[2]] : null;
}

/** Whether a pattern names one path and no others. */
export const isPlainPath = (pattern: string): boolean => !/[*?[\]]/.test(pattern);

/** The pattern that names a path: what would have a meaning in a pattern is left open. */
export const patternOf = (path: string): string => path.replace(/[*[\]{}\\]|^[!~]|(?<=^[A-Za-z]):/g, '?');

const compiled = new Map<string, (path: string) => boolean>();

function compile(pattern: string): (path: string) => boolean {
  const within = pattern.replace(/^(?:\.\/)+/, '');
  const rules = ignore({ ignorecase: false }).add(`/${within}`);
  return (path) => path === within || (ignore.isPathValid(path) && rules.ignores(path));
}

/**
 * Whether a pattern takes in a path; both begin at the folder of the policy. The language is that of `.gitignore`: `*` and `?` inside of one name,
 * `**` for any folders, and a folder stands for everything in it. A path outside of the folder is never taken in.
 */
export function matches(pattern: string, path: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known(path);
}
