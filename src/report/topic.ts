import type { Check, Expectation, Outcome, Rule } from '../check/rule.ts';
import { FACTS } from '../extract/facts.ts';

const TERM_CHECKS = ['is', 'includes-all', 'includes-any', 'only', 'excludes'] as const;

const termsOf = (check: Check): string => TERM_CHECKS.flatMap((name) => check[name] ?? []).join(' ');

/** On a closed fact that is silent, every rule asks the same; otherwise the terms make the question. */
function checkTopic(check: Check, outcome: Outcome): string {
  const oneQuestion = outcome === 'not-stated' && FACTS[check.fact].world !== 'open';
  return oneQuestion ? check.fact : `${check.fact} ${termsOf(check)}`.trim();
}

/** What a rule with this outcome asks about: the same for two rules that only draw the line elsewhere, e.g. at 72 and at 80 contact hours. */
export function topicOf(expect: Expectation, outcome: Outcome): string {
  const checks = 'any-of' in expect ? expect['any-of'] : [expect];
  return checks.map((check) => checkTopic(check, outcome)).join(' or ');
}

/** What a rule asks, as the rule itself and a report on it hold it. */
type Asks = Pick<Rule, 'id' | 'expect'>;

/** The topic of a result of a rule. */
export type Topic = (rule: string, outcome: Outcome) => string;

/** The topics of the results of these rules; a rule that is not among them is a topic of its own. */
export function topicsOf(rules: readonly Asks[]): Topic {
  const byId = new Map(rules.map((rule) => [rule.id, rule.expect]));
  return (rule, outcome) => {
    const expect = byId.get(rule);
    return expect ? topicOf(expect, outcome) : rule;
  };
}

/** The facts that a rule asks about, in words that stay the same from run to run. */
export type Subject = (rule: string) => string;

/** The subjects of these rules; a rule that is not among them has none. */
export function subjectsOf(rules: readonly Asks[]): Subject {
  const byId = new Map(rules.map(({ id, expect }) => [id, 'any-of' in expect ? expect['any-of'] : [expect]]));
  return (rule) => (byId.get(rule) ?? []).map((check) => check.fact).join(' ');
}
