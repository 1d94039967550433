import { expect, it } from 'vitest';
import { chosen, PROFILE_IDS, profileRules } from '../../src/check/profile.ts';
import { RULES } from '../../src/check/rules.generated.ts';

it('gives the recommended rules by level, required first', () => {
  const rules = profileRules('recommended')?.rules ?? [];
  const ids = (level: string) => rules.filter((r) => r.level === level).map((r) => r.id);
  expect(ids('must')).toEqual([
    'target-credential',
    'contact-hours',
    'code-sets',
    'cpt-share',
    'timed-exams',
    'current-icd',
    'anatomy',
    'terminology',
    'billing-basics',
  ]);
  expect(ids('should')).toEqual([
    'contact-hours-80',
    'timed-exams-periodic',
    'code-books',
    'prerequisites',
    'cpt-share-close',
    'claims',
    'consistency',
  ]);
  expect(ids('may')).toEqual(['practicum']);
  expect(rules.map((r) => r.level).join()).toMatch(/^(must,?)+(should,?)+(may,?)+$/);
});

it('lets a profile set the level of a rule', () => {
  const profile = {
    id: 'mine',
    title: 'Mine',
    description: 'Mine.',
    rules: [{ rule: 'practicum', level: 'must' as const }, { rule: 'claims' }],
  };
  expect(chosen(profile, RULES).map((r) => [r.id, r.level])).toEqual([
    ['practicum', 'must'],
    ['claims', 'should'],
  ]);
});

it('knows no other profile by its id', () => {
  expect(PROFILE_IDS).toContain('recommended');
  expect(profileRules('recommend')).toBeNull();
});
