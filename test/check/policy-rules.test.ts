import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/check/policy.ts';
import { policyRules } from '../../src/check/policy-rules.ts';
import { type ChosenRules, profileRules } from '../../src/check/profile.ts';
import { RULES } from '../../src/check/rules.generated.ts';

const RECOMMENDED = profileRules('recommended') as ChosenRules;
const UNLISTED = RULES.find((rule) => !RECOMMENDED.rules.includes(rule) && !RECOMMENDED.rules.some((r) => r.id === rule.id));

const rulesOf = (rules: Policy['rules']) => policyRules({ ...(rules ? { rules } : {}) }, RECOMMENDED, RULES).rules;

describe('a policy', () => {
  it('without rules changes none', () => expect(rulesOf(undefined)).toEqual(RECOMMENDED.rules));

  it('changes a level and nothing else', () => {
    const changed = rulesOf({ practicum: 'must' });
    expect(changed).toEqual(RECOMMENDED.rules.map((rule) => (rule.id === 'practicum' ? { ...rule, level: 'must' } : rule)));
  });

  it('takes a rule out', () => {
    expect(rulesOf({ claims: 'off' })).toEqual(RECOMMENDED.rules.filter((rule) => rule.id !== 'claims'));
  });

  it('adds a rule that the profile does not hold', () => {
    expect(UNLISTED).toBeDefined();
    const id = UNLISTED?.id ?? '';
    expect(rulesOf({ [id]: 'may' })).toEqual([...RECOMMENDED.rules, { ...UNLISTED, level: 'may' }]);
    expect(rulesOf({ [id]: 'off' })).toEqual(RECOMMENDED.rules);
  });

  it('replaces an expectation, and drops the examples that were written for the old one', () => {
    const expect60 = { fact: 'contact-hours', 'at-least': 60 } as const;
    const before = RECOMMENDED.rules.find((rule) => rule.id === 'contact-hours');
    const after = rulesOf({ 'contact-hours': { expect: expect60 } }).find((rule) => rule.id === 'contact-hours');
    expect(after).toEqual({ ...before, expect: expect60, examples: { pass: [], fail: [] } });
    const named = rulesOf({ 'contact-hours': { level: 'may', title: 'About 60', expect: expect60 } });
    expect(named.find((rule) => rule.id === 'contact-hours')).toMatchObject({ level: 'may', title: 'About 60', why: before?.why });
  });

  it('keeps the reason for the profile', () => {
    expect(policyRules({ rules: { claims: 'off' } }, { ...RECOMMENDED, because: 'So.' }, RULES).because).toBe('So.');
  });
});
