import { describe, expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import type { Example, Rule } from '../../src/check/rule.ts';
import { EXAMPLES } from '../../src/check/rule-examples.generated.ts';
import { RULES } from '../../src/check/rules.generated.ts';
import { mutantsOf } from './mutants.ts';

const examplesOf = (rule: Rule): readonly (readonly [string, Example])[] =>
  Object.entries(EXAMPLES[rule.id]!).flatMap(([outcome, all]: [string, readonly Example[]]) => all.map((e) => [outcome, e] as const));

/** Whether some example of the rule comes out otherwise than it says. */
const notices = (rule: Rule): boolean =>
  examplesOf(rule).some(([outcome, example]) => judge(rule, exampleSyllabus(example)).outcome !== outcome);

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('can be changed', () => expect(mutantsOf(rule)).not.toEqual([]));

  it('as it is agrees with its examples', () => expect(notices(rule)).toBe(false));

  it.each(mutantsOf(rule))('$change is noticed by an example', (mutant) => {
    expect(notices(mutant.rule)).toBe(true);
  });
});
