import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/check/rule.ts';
import { RULES } from '../../src/check/rules.generated.ts';
import { subjectsOf, topicOf } from '../../src/report/topic.ts';

const HOURS: Check = { fact: 'contact-hours', 'at-least': 72 };
const MORE_HOURS: Check = { fact: 'contact-hours', 'at-least': 80 };
const SETS: Check = { fact: 'code-sets', 'includes-all': ['CPT', 'HCPCS'] };
const ICD: Check = { fact: 'code-sets', 'includes-any': ['ICD-10-CM'] };
const ANATOMY: Check = { fact: 'subjects', 'includes-any': ['anatomy'] };
const TERMINOLOGY: Check = { fact: 'subjects', 'includes-any': ['terminology'] };

describe('two rules ask the same', () => {
  it.each([
    ['about one number', HOURS, MORE_HOURS, 'not-stated', true],
    ['about one number', HOURS, MORE_HOURS, 'fail', true],
    ['about a closed list on which the text is silent', SETS, ICD, 'not-stated', true],
    ['about other terms that are wrong', SETS, ICD, 'fail', false],
    ['about other terms of an open list', ANATOMY, TERMINOLOGY, 'not-stated', false],
    ['about other facts', HOURS, SETS, 'not-stated', false],
  ] as const)('%s: %j and %j, %s: %s', (_what, one, other, outcome, same) => {
    expect(topicOf(one, outcome) === topicOf(other, outcome)).toBe(same);
  });

  it('names every fact of any-of', () => {
    expect(topicOf({ 'any-of': [ANATOMY, { fact: 'prerequisites', 'includes-any': ['anatomy'] }] }, 'fail')).toBe(
      'subjects anatomy or prerequisites anatomy',
    );
  });
});

describe('the subject of a rule', () => {
  it.each([
    ['contact-hours', 'contact-hours'],
    ['contact-hours-80', 'contact-hours'],
    ['anatomy', 'subjects prerequisites'],
    ['no-such-rule', ''],
  ])('%s: %s', (id, subject) => expect(subjectsOf(RULES)(id)).toBe(subject));
});
