import { describe, expect, it } from 'vitest';
import { exitCode, type ExitCode, type FailOn } from '../../src/cli/exit-code.ts';
import type { Verdict } from '../../src/report/report.ts';

type Row = readonly [verdicts: readonly (Verdict | null)[], notStated: ExitCode, fail: ExitCode, never: ExitCode];

const TABLE: readonly Row[] = [
  [['meets'], 0, 0, 0],
  [['cannot-tell'], 1, 0, 0],
  [['falls-short'], 1, 1, 0],
  [[null], 2, 2, 2],
  [[], 2, 2, 2],
  [['meets', 'meets'], 0, 0, 0],
  [['meets', 'cannot-tell'], 1, 0, 0],
  [['meets', 'falls-short'], 1, 1, 0],
  [['cannot-tell', 'falls-short'], 1, 1, 0],
  [['meets', null], 2, 2, 2],
  [['falls-short', null], 2, 2, 2],
  [[null, 'cannot-tell', 'falls-short', 'meets'], 2, 2, 2],
];

describe('the exit code', () => {
  it.each(TABLE)('of %j is %i, %i or %i', (verdicts, ...expected) => {
    const levels: readonly FailOn[] = ['not-stated', 'fail', 'never'];
    expect(levels.map((failOn) => exitCode(verdicts, failOn))).toEqual(expected);
  });
});
