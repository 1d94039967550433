import { amount } from '../check/amounts.ts';
import { termName } from '../check/term-words.ts';
import { factRow, type Fact } from '../extract/facts.ts';

/** The value of a statement as a person reads it: "84 hours", "58%", "yes", "CPC". */
export function valueWords(fact: Fact, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return amount(fact, value);
  return factRow(fact).kind === 'terms' ? termName(fact, value) : value;
}
