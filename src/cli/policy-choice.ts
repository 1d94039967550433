import { basename } from 'node:path';
import { matches } from '../check/policy-pattern.ts';
import { POLICY_NAME } from './find-policy.ts';
import { pathWithin } from './path-within.ts';
import type { PolicyInUse } from './policy-in-use.ts';

/** Whether a policy takes a file of a folder (true) or leaves it out (false); null where it does not decide, as on policies and rules. */
export function takes({ folder, loaded }: PolicyInUse, file: string): boolean | null {
  const { include, exclude = [], 'rule-folders': rules = [] } = loaded.policy ?? {};
  const path = pathWithin(folder, file);
  if (path === null || basename(file) === POLICY_NAME || rules.some((rule) => matches(rule, path))) return null;
  if (exclude.some((pattern) => matches(pattern, path))) return false;
  return include ? include.some((pattern) => matches(pattern, path)) : null;
}

/** Whether a policy includes a file or folder by its own name, and not by a pattern that happens to fit. */
export function names({ folder, loaded }: PolicyInUse, path: string): boolean {
  const within = pathWithin(folder, path);
  return (loaded.policy?.include ?? []).some((pattern) => {
    const plain = pattern.replace(/^(?:\.\/)+/, '');
    return plain === within || plain.startsWith(`${within}/`);
  });
}
