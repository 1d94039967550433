import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import { checksOf, factsOf } from '../../src/check/evaluate.ts';
import { loadRule } from '../../src/check/load.ts';
import type { Example, Expectation, Rule } from '../../src/check/rule.ts';
import { EXAMPLES } from '../../src/check/rule-examples.generated.ts';
import { RULES } from '../../src/check/rules.generated.ts';
import { factRow } from '../../src/extract/facts.ts';

const examples = RULES.flatMap((rule) =>
  Object.entries(EXAMPLES[rule.id]!).flatMap(([outcome, all]: [string, readonly Example[]]) =>
    all.map((example) => [rule, outcome, example] as const),
  ),
);

describe('examples of the rules', () => {
  it.each(examples.map(([rule, outcome, example]) => ({ id: rule.id, outcome, example, rule })))(
    '$id, $outcome: $example',
    ({ rule, outcome, example }) => {
      expect(judge(rule, exampleSyllabus(example)).outcome).toBe(outcome);
    },
  );

  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id reaches each outcome it can have', ({ rule }) => {
    expect(Object.keys(EXAMPLES[rule.id]!)).toEqual(outcomesOf(rule));
  });
});

const asksIfStated = (expectation: Expectation | undefined): boolean =>
  expectation !== undefined && checksOf(expectation).every((check) => check.stated === true);

/** A rule is silent unless silence is an answer for it or for its guard, and not applicable only under a guard. */
function outcomesOf(rule: Rule): readonly string[] {
  const known = factsOf(rule.expect).every((fact) => factRow(fact).world === 'none-when-silent');
  const answered = known || asksIfStated(rule.expect) || asksIfStated(rule.when);
  return ['pass', 'fail', ...(answered ? [] : ['not-stated']), ...(rule.when ? ['not-applicable'] : [])];
}

describe('words of the rules', () => {
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    expect(rule.ask).toMatch(/^[A-Z].*\?$/);
    expect(rule.title).toMatch(/^[A-Z0-9].*[^.?!]$/);
    expect(sentences(rule.why)).toBeLessThanOrEqual(2);
    for (const text of [rule.title, rule.why, rule.ask, rule.fix]) expect(text).not.toMatch(/!|\b(we|unfortunately|simply)\b/i);
  });

  const sources = RULES.flatMap((rule) => rule.source);

  it('name a link for what is official, and their own name and number for what is ours', () => {
    expect(sources.filter((s) => s.standing === 'official' && !s.link?.startsWith('https://'))).toEqual([]);
    expect(sources.filter((s) => (s.standing === 'ours') !== (s.name === 'syllint'))).toEqual([]);
    expect(sources.filter((s) => s.figure === undefined)).toEqual([]);
  });
});

const sentences = (text: string): number => text.split(/[.?]\s/).length;

describe('files', () => {
  const files = readdirSync('rules').filter((f) => f.endsWith('.yaml'));

  it.each(files)('%s holds the rule of its name', (file) => {
    expect(loadRule(file, readFileSync(`rules/${file}`, 'utf8')).rule?.id).toBe(file.slice(0, -'.yaml'.length));
  });

  it('are compiled as they are, and the schemas are fresh', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/generate.ts', '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
