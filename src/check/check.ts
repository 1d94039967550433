import type { Syllabus } from '../extract/syllabus.ts';
import type { Finding } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { expected } from './expected.ts';
import { found } from './found.ts';
import { closest, proof } from './proof.ts';
import type { Judgement, Outcome, Rule } from './rule.ts';
import { lowerFirst } from './term-words.ts';

/** Judges a syllabus by rules: one judgement a rule, in the order of the rules. The level of each is the one that the rule carries. */
export function check(rules: readonly Rule[], syllabus: Syllabus): readonly Judgement[] {
  return rules.map((rule) => judge(rule, syllabus));
}

/** Judges a syllabus by one rule. A guard that fails makes the rule not applicable, a silent one leaves it not stated. */
export function judge(rule: Rule, syllabus: Syllabus): Judgement {
  const guard = rule.when && evaluate(rule.when, syllabus);
  if (rule.when && guard?.outcome === 'fail') {
    const asked = `Asked only where this holds: ${lowerFirst(expected(rule.when))}`;
    return judgement(rule, 'not-applicable', asked, withoutMissing(guard), syllabus);
  }
  const finding = guard?.outcome === 'not-stated' ? guard : evaluate(rule.expect, syllabus);
  return judgement(rule, finding.outcome, expected(rule.expect), finding, syllabus);
}

function judgement(rule: Rule, outcome: Outcome, asked: string, finding: Finding, syllabus: Syllabus): Judgement {
  return {
    rule: rule.id,
    level: rule.level,
    outcome,
    expected: asked,
    found: found(finding, syllabus),
    spans: proof(finding, syllabus),
    near: closest(finding, syllabus),
  };
}

/** What a course lacks so that a rule would apply is no fault, so it is not listed. */
const withoutMissing = (finding: Finding): Finding => ({
  ...finding,
  decisive: finding.decisive.map((a) => ({ ...a, missing: [], excess: [] })),
});
