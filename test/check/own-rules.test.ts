import { describe, expect, it } from 'vitest';
import { loadOwnRules, type RuleText } from '../../src/check/own-rules.ts';
import type { Library } from '../../src/check/policy.ts';
import { PROFILES, RULES } from '../../src/check/rules.generated.ts';
import { PROFILE, RULE } from './policy-text.ts';
import { lineColumn } from './rule-text.ts';

const SHIPPED: Library = { rules: RULES, profiles: PROFILES };

const load = (rules: readonly RuleText[], profiles: readonly RuleText[] = []) => loadOwnRules({ rules, profiles }, SHIPPED);

/** Each problem as "path:line:column code message remedy". */
const told = ({ files }: ReturnType<typeof load>): string[] =>
  files.flatMap(({ path, text, problems }) =>
    problems.map((p) => `${path}:${lineColumn(text, p.span.start)} ${p.code}: ${p.message} ${p.remedy}`),
  );

const rule = (text = RULE, path = 'r.yaml'): RuleText => ({ path, text });
const profile = (text = PROFILE, path = 'profiles/p.yaml'): RuleText => ({ path, text });
const other = (id: string, base: string, path = `profiles/${id}.yaml`): RuleText =>
  profile(PROFILE.replace('id: board', `id: ${id}`).replace('extends: recommended', `extends: ${base}`), path);

describe('rules and profiles of one’s own', () => {
  it('come on top of those of syllint', () => {
    const { library, files } = load([rule()], [profile()]);
    expect(files.flatMap((f) => f.problems)).toEqual([]);
    expect(library.rules.map((r) => r.id)).toEqual([...RULES.map((r) => r.id), 'long-enough']);
    expect(library.profiles.map((p) => p.id)).toEqual([...PROFILES.map((p) => p.id), 'board']);
  });

  it('a profile holds the rules of the one that it extends, and its own levels', () => {
    const base = PROFILES.find((p) => p.id === 'recommended')?.rules ?? [];
    const board = load([rule()], [profile()]).library.profiles.at(-1);
    expect(board).not.toHaveProperty('extends');
    expect(board?.rules).toEqual([
      ...base.map((entry) => (entry.rule === 'practicum' ? { rule: 'practicum', level: 'must' } : entry)),
      { rule: 'long-enough' },
    ]);
  });

  it('a profile may extend one that extends another, in any order of files', () => {
    const { library, files } = load([rule()], [other('city', 'state'), other('state', 'recommended')]);
    expect(files.flatMap((f) => f.problems)).toEqual([]);
    const [city, state] = library.profiles.slice(-2);
    expect([city?.id, state?.id]).toEqual(['city', 'state']);
    expect(city?.rules).toEqual(state?.rules);
  });
});

describe('what is wrong with them', () => {
  it.each<readonly [what: string, rules: readonly RuleText[], profiles: readonly RuleText[], problem: string]>([
    [
      'a rule of syllint’s name',
      [rule(RULE.replace('long-enough', 'contact-hours'))],
      [],
      'r.yaml:1:5 duplicate-rule: A rule "contact-hours" comes with syllint already. Give yours another id; to change that rule, name it under "rules" in syllint.config.yaml.',
    ],
    [
      'two rules of one name',
      [rule(), rule(`# Again\n${RULE}`, 's.yaml')],
      [],
      's.yaml:2:5 duplicate-rule: The rule "long-enough" stands in r.yaml already. Give this rule another id, or delete one of the two files.',
    ],
    [
      'a profile of syllint’s name',
      [rule()],
      [profile(PROFILE.replace('id: board', 'id: cpc'))],
      'profiles/p.yaml:1:5 bad-profile: A profile "cpc" comes with syllint already. Give yours another id.',
    ],
    [
      'two profiles of one name',
      [rule()],
      [profile(), profile(PROFILE, 'profiles/q.yaml')],
      'profiles/q.yaml:1:5 bad-profile: The profile "board" stands in profiles/p.yaml already. Give this profile another id, or delete one of the two files.',
    ],
    [
      'a profile that extends none that there is',
      [rule()],
      [other('board', 'recomended', 'profiles/p.yaml')],
      'profiles/p.yaml:4:10 bad-profile: There is no profile "recomended". Did you mean "recommended"?',
    ],
    [
      'a profile that extends itself',
      [rule()],
      [other('board', 'board', 'profiles/p.yaml')],
      'profiles/p.yaml:4:10 bad-profile: This profile extends itself: board → board. Take the key "extends" out of one of these files.',
    ],
    [
      'a circle of profiles, with one that leads into it',
      [rule()],
      [other('c', 'b'), other('b', 'a'), other('a', 'b')],
      'profiles/a.yaml:4:10 bad-profile: This profile extends itself: a → b → a. Take the key "extends" out of one of these files.',
    ],
    [
      'a profile with a rule that does not exist',
      [rule()],
      [profile(PROFILE.replace('long-enough', 'long-enouh'))],
      'profiles/p.yaml:6:11 bad-profile: There is no rule "long-enouh". Did you mean "long-enough"?',
    ],
    [
      'a rule that is faulty, and a profile that names it',
      [rule(RULE.replace('why:', 'wyh:'))],
      [profile()],
      'r.yaml:4:1 unknown-key: The key "wyh" is not known here. Did you mean "why"?',
    ],
    [
      'a profile that is faulty, and one that extends it',
      [rule()],
      [profile(PROFILE.replace('level: must', 'level: most')), other('city', 'board')],
      'profiles/p.yaml:7:31 unknown-term: "most" is not known as a level. Did you mean "must"?',
    ],
  ])('%s', (_, rules, profiles, problem) => {
    expect(told(load(rules, profiles))).toEqual([problem]);
  });
});
