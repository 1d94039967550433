import { FACT_NAMES, factRow, type Fact } from '../extract/facts.ts';
import { NONE, type Statement, type Syllabus } from '../extract/syllabus.ts';
import type { Example } from './rule.ts';

/** The syllabus that an example describes: what it names is stated, everything else is silent. It has no text, so no spans. */
export function exampleSyllabus(example: Example): Syllabus {
  const said = Object.fromEntries(FACT_NAMES.map((fact) => [fact, valuesOf(fact, example).map(stated)]));
  return { said: said as unknown as Syllabus['said'], near: [] };
}

const stated = (value: Statement['value']): Statement => ({ value, basis: 'stated', spans: [] });

function valuesOf(fact: Fact, example: Example): readonly Statement['value'][] {
  const value = example[fact];
  if (value === undefined) return [];
  if (typeof value !== 'object') return [value];
  return value.length === 0 && factRow(fact).kind === 'terms' ? [NONE] : value;
}
