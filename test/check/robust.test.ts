import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '../../src/check/check.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import { loadRule } from '../../src/check/load.ts';
import type { Example } from '../../src/check/rule.ts';
import { EXAMPLES } from '../../src/check/rule-examples.generated.ts';
import { RULES } from '../../src/check/rules.generated.ts';
import { FACT_NAMES, factRow, type Fact } from '../../src/extract/facts.ts';
import { NONE } from '../../src/extract/syllabus.ts';
import { termsOf } from '../../src/extract/vocabulary.ts';
import { RULE } from './rule-text.ts';

it('answers any rule file with a rule or with problems inside of the file', () => {
  const broken = fc
    .tuple(fc.nat(RULE.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }))
    .map(([at, cut, text]) => RULE.slice(0, at) + text + RULE.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (text) => {
      const { rule, problems } = loadRule('x.yaml', text);
      expect(rule === undefined).toBe(problems.length > 0);
      for (const { span } of problems) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

function valueOf(fact: Fact): fc.Arbitrary<unknown> {
  const { kind, single } = factRow(fact);
  if (kind === 'text') return fc.constantFrom('Coding I', '$1,950', 'ed2go');
  if (kind === 'yes-no') return fc.boolean();
  if (kind !== 'terms') return fc.double({ min: 0, max: 5000, noNaN: true });
  const terms = fc.constantFrom(...(termsOf(fact) ?? []), NONE);
  return single ? terms : fc.array(terms, { maxLength: 6 });
}

const syllabi = fc
  .record(Object.fromEntries(FACT_NAMES.map((fact) => [fact, valueOf(fact)])), { requiredKeys: [] })
  .map((example) => exampleSyllabus(example as Example));

it('judges any syllabus in whole sentences', () => {
  fc.assert(
    fc.property(syllabi, fc.constantFrom(...RULES), (syllabus, rule) => {
      const { outcome, expected, found } = judge(rule, syllabus);
      expect(Object.keys(EXAMPLES[rule.id]!)).toContain(outcome);
      for (const words of [expected, found]) {
        expect(words).toMatch(/^["0-9A-Z“][^]*[.?]$/);
        expect(words).not.toMatch(/undefined|NaN|\.\.| {2}|\[object/);
      }
    }),
    { numRuns: 500 },
  );
});
