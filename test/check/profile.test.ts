import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/check/evaluate.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import { autoProfile, autoRules, chosen, PROFILE_IDS, profileRules } from '../../src/check/profile.ts';
import type { Example } from '../../src/check/rule.ts';
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
    'extensive',
    'hcpcs-time',
    'billing-introduced',
    'practice-exams',
    'exam-pace',
    'editions',
    'credential-body',
    'outdated-figures',
    'claims',
    'consistency',
  ]);
  expect(ids('may')).toEqual([
    'practicum',
    'real-charts',
    'practice-aim',
    'compliance',
    'instructor',
    'ccs-experience',
    'length',
    'months',
    'cost',
    'refund',
  ]);
});

describe.each(PROFILE_IDS)('the profile %s', (id) => {
  const levels = profileRules(id)?.rules.map((r) => r.level) ?? [];

  it('lists its rules by level, required first', () => {
    expect(levels.join()).toMatch(/^(must,?)+(should,?)+(may,?)+$/);
  });
});

it('no rule is left out of every profile', () => {
  const used = new Set(PROFILE_IDS.flatMap((id) => profileRules(id)?.rules.map((r) => r.id) ?? []));
  expect(RULES.filter((r) => !used.has(r.id)).map((r) => r.id)).toEqual([]);
});

describe('the required rules of', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'cpc',
      [
        'target-cpc',
        'contact-hours-80',
        'code-sets',
        'cpt-share-exam',
        'timed-exams',
        'current-icd',
        'anatomy',
        'terminology',
        'billing-basics',
      ],
    ],
    [
      'ccs',
      [
        'target-ccs',
        'code-sets-ccs',
        'current-icd',
        'timed-exams',
        'anatomy',
        'terminology',
        'pathophysiology',
        'pharmacology',
        'billing-basics',
      ],
    ],
    ['apprentice', ['coding-preparation', 'contact-hours-80', 'completion-proof']],
  ])('%s', (id, ids) => {
    const required = profileRules(id)?.rules.filter((r) => r.level === 'must') ?? [];
    expect(required.map((r) => r.id)).toEqual(ids);
  });

  it('ccs ask for no split between the books', () => {
    const facts = profileRules('ccs')?.rules.flatMap((r) => factsOf(r.expect)) ?? [];
    expect(facts).toContain('code-sets');
    expect(facts).not.toContain('cpt-share');
  });
});

describe('the profile that a syllabus asks for', () => {
  it.each<readonly [Example, string, string]>([
    [{ credentials: ['CPC'] }, 'cpc', 'The first credential stated is CPC.'],
    [{ credentials: ['CPC-A', 'CCS'] }, 'cpc', 'The first credential stated is CPC-A.'],
    [{ credentials: ['CCS', 'CPC'] }, 'ccs', 'The first credential stated is CCS.'],
    [{ credentials: ['COC', 'CPC'] }, 'recommended', 'The first credential stated is COC, which has no profile of its own.'],
    [{ credentials: 'none' }, 'recommended', 'The syllabus says that it prepares for no credential.'],
    [{ title: 'CPC for all' }, 'recommended', 'No credential is stated as the goal.'],
  ])('%j: %s', (example, profile, because) => {
    const syllabus = exampleSyllabus(example);
    expect(autoProfile(syllabus)).toEqual({ profile, because });
    const rules = autoRules(syllabus);
    expect([rules.profile.id, rules.because, rules.rules]).toEqual([profile, because, profileRules(profile)?.rules]);
  });
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
