import { didYouMean } from '../read/suggestion.ts';
import type { Verdict } from '../report/report.ts';
import type { Wrong } from './io.ts';

/** 0: every requirement is met; 1: one is not met or not stated; 2: something could not be judged. */
export type ExitCode = 0 | 1 | 2;

export const FAIL_ON = ['not-stated', 'fail', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What `--fail-on` names, or what is wrong with it. */
export function failOnOf(name: string): FailOn | Wrong {
  return FAIL_ON.find((known) => known === name) ?? { wrong: `--fail-on does not know "${name}". ${didYouMean(name, FAIL_ON)}` };
}

const FAILS: { readonly [F in FailOn]: readonly Verdict[] } = {
  'not-stated': ['falls-short', 'cannot-tell'],
  fail: ['falls-short'],
  never: [],
};

/** The exit code of a run: what could not be judged (null) beats what falls short, whatever `failOn` says; nothing judged at all counts as the former. */
export function exitCode(verdicts: readonly (Verdict | null)[], failOn: FailOn): ExitCode {
  if (verdicts.length === 0 || verdicts.includes(null)) return 2;
  return verdicts.some((verdict) => verdict !== null && FAILS[failOn].includes(verdict)) ? 1 : 0;
}
