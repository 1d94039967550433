import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The name under which a policy is found. */
export const POLICY_NAME = 'syllint.config.yaml';

/** The policy file that holds for a file or folder, both absolute; null where there is none. */
export type FindPolicy = (path: string) => string | null;

/** A folder that may not be looked into, or that is a file, holds no policy. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

/** Looks for the policy in the folder of the path and upward, in each folder once; a policy that was named holds for all. */
export function policyFinder(named: string | undefined, cwd: string): FindPolicy {
  if (named !== undefined) return () => resolve(cwd, named);
  const known = new Map<string, string | null>();
  const inFolder = (folder: string): string | null => {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const file = join(folder, POLICY_NAME);
    const above = dirname(folder);
    const found = isFile(file) ? file : above === folder ? null : inFolder(above);
    known.set(folder, found);
    return found;
  };
  return (path) => inFolder(dirname(path));
}
