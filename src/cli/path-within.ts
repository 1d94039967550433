import { relative, sep } from 'node:path';

/** Whether a path is a folder or stands in it or below; both are absolute. */
export const isInside = (folder: string, path: string): boolean => !/^\.\.(?:[\\/]|$)|^(?:[\\/]|[A-Za-z]:)/.test(relative(folder, path));

/** A path as the patterns of a policy see it: from the folder of the policy on, or null where it is outside. */
export function pathWithin(folder: string, path: string): string | null {
  return isInside(folder, path) ? relative(folder, path).split(sep).join('/') : null;
}
