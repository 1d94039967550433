import { describe, expect, it } from 'vitest';
import type { Policy, Waiver } from '../../src/check/policy.ts';
import { isExpired, waiverFor } from '../../src/check/policy-waivers.ts';

const waiver = (more: Partial<Waiver> = {}): Waiver => ({ rule: 'claims', files: 'a.md', reason: 'Because', ...more });
const FIRST = waiver();
const POLICY: Policy = { waivers: [waiver({ until: '2026-01-31' }), FIRST, waiver({ reason: 'Again' })] };

describe('a waiver', () => {
  it.each([
    [undefined, '9999-12-31', false],
    ['2026-01-31', '2026-01-30', false],
    ['2026-01-31', '2026-01-31', false],
    ['2026-01-31', '2026-02-01', true],
  ])('until %s has ended on %s: %s', (until, date, ended) => {
    expect(isExpired(waiver(until === undefined ? {} : { until }), date)).toBe(ended);
  });

  it('is the first that holds for the rule, the file and the day', () => {
    expect(waiverFor(POLICY, 'claims', 'a.md', '2026-01-31')?.until).toBe('2026-01-31');
    expect(waiverFor(POLICY, 'claims', 'a.md', '2026-02-01')).toBe(FIRST);
    expect(waiverFor(POLICY, 'claims', 'b.md', '2026-02-01')).toBeUndefined();
    expect(waiverFor(POLICY, 'practicum', 'a.md', '2026-02-01')).toBeUndefined();
    expect(waiverFor({}, 'claims', 'a.md', '2026-02-01')).toBeUndefined();
  });
});
