import type { Check } from '../../check/rule.ts';
import { termList, upperFirst } from '../../check/term-words.ts';
import { factRow } from '../../extract/facts.ts';
import type { RuleReport } from '../report.ts';

/** The few words by which a rule is named where there is no room for its title. */
export type Label = (rule: string) => string;

/** An open fact holds many things, so that its terms say more than its own name. */
function checkLabel(check: Check): string {
  const terms = check['includes-all'] ?? check['includes-any'] ?? [];
  return factRow(check.fact).world === 'open' && terms.length > 0 ? upperFirst(termList(check.fact, terms)) : factRow(check.fact).label;
}

function labelOf({ expect }: RuleReport): string | undefined {
  const [first] = 'any-of' in expect ? expect['any-of'] : [expect];
  return first && checkLabel(first);
}

/** The labels of these rules: "Contact hours", "Anatomy"; a rule that is not among them goes by its id. */
export function labelsOf(rules: readonly RuleReport[]): Label {
  const byId = new Map(rules.map((rule) => [rule.id, labelOf(rule)]));
  return (rule) => byId.get(rule) ?? rule;
}
