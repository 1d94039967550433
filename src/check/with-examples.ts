import type { Rule } from './rule.ts';
import { EXAMPLES } from './rule-examples.generated.ts';

/** A rule that comes with syllint as its YAML file has it, with its examples. */
export const withExamples = (rule: Rule): Rule => ({ ...rule, examples: EXAMPLES[rule.id]! });
