import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProblemReport } from '../report/report.ts';
import type { FolderChoice } from './folder.ts';
import { policyFinder } from './find-policy.ts';
import type { Io } from './io.ts';
import type { PolicyInUse } from './policy-in-use.ts';
import { openProblem } from './read-input.ts';

/** The policies of one run. Where no file has one, nothing is loaded for them. */
export interface Policies {
  /** The policy that holds for a path, which begins at the working folder. */
  readonly of: (path: string) => Promise<PolicyInUse | null>;
  /** What they say on the files of a folder. */
  readonly choice: FolderChoice;
}

/** The problem with a policy that was named and is not there. */
export function missingPolicy({ policy }: { readonly policy?: string }, io: Io): ProblemReport | null {
  if (policy === undefined || statSync(resolve(io.cwd, policy), { throwIfNoEntry: false })) return null;
  return openProblem(policy, 'ENOENT');
}

/** The policies that hold for the files of a run: the one that was named, else the nearest above each file, or none (null). Each is opened once. */
export function policiesOf(named: string | undefined | null, io: Io): Policies {
  const find = named === null ? () => null : policyFinder(named, io.cwd);
  const opened = new Map<string, Promise<PolicyInUse>>();
  const open = async (file: string): Promise<PolicyInUse> => (await import('./policy-in-use.ts')).openPolicy(file, io);
  const of = async (path: string): Promise<PolicyInUse | null> => {
    const file = find(resolve(io.cwd, path));
    if (file === null) return null;
    const policy = opened.get(file) ?? open(file);
    opened.set(file, policy);
    return policy;
  };
  return { of, choice: choiceOf(of) };
}

function choiceOf(of: Policies['of']): FolderChoice {
  const asked = async (path: string) => {
    const policy = await of(path);
    return policy && { policy, ...(await import('./policy-choice.ts')) };
  };
  return {
    takes: async (file) => {
      const found = await asked(file);
      return found ? found.takes(found.policy, file) : null;
    },
    names: async (path) => {
      const found = await asked(path);
      return found ? found.names(found.policy, path) : false;
    },
  };
}
