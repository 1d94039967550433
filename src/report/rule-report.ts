import type { Rule } from '../check/rule.ts';
import type { RuleReport } from './report.ts';

/** What a report says of a rule: everything but its guard and its examples. */
export function ruleReport({ id, title, level, why, source, expect, ask, fix }: Rule): RuleReport {
  return { id, title, level, why, source, expect, ask, fix };
}
