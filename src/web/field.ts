import type { Rule } from '../check/rule.ts';
import { termName, upperFirst } from '../check/term-words.ts';
import type { Answer } from '../extract/answers.ts';
import { factRow, type Fact } from '../extract/facts.ts';
import { NONE } from '../extract/syllabus.ts';
import { mayBe, termsOf } from '../extract/vocabulary.ts';
import type { FactReport } from '../report/report.ts';

export interface Option {
  readonly value: string;
  readonly name: string;
  readonly chosen: boolean;
}

/** How a fact is answered by hand. */
export type Field =
  | { readonly kind: 'number'; readonly hint: string; readonly value: string }
  | { readonly kind: 'text'; readonly hint: string; readonly value: string }
  | { readonly kind: 'one'; readonly options: readonly Option[] }
  | { readonly kind: 'some'; readonly options: readonly Option[] };

const HINTS: { readonly [kind: string]: string } = {
  hours: 'Hours, as a number.',
  minutes: 'Minutes, as a number.',
  year: 'The year, in four digits.',
  percent: 'Percent, as a number.',
};
const EXAMPLES: { readonly [kind: string]: string } = {
  hours: 'Enter the hours as a number, such as 96.',
  minutes: 'Enter the minutes as a number, such as 2.4.',
  year: 'Enter the year in four digits, such as 2026.',
};

/** The terms that a rule asks for by name. */
function asked(fact: Fact, rules: readonly Rule[]): readonly string[] {
  const checks = rules.flatMap(({ expect }) => ('any-of' in expect ? expect['any-of'] : [expect])).filter((check) => check.fact === fact);
  return checks.flatMap((check) => [...(check['includes-all'] ?? []), ...(check['includes-any'] ?? []), ...(check.only ?? [])]);
}

/** Longer lists are cut to what is found and what is asked for. */
const MOST_TERMS = 12;

function options(fact: Fact, said: readonly FactReport[], rules: readonly Rule[]): readonly Option[] {
  const plain = [...new Set(termsOf(fact))].filter((term) => mayBe(fact, term).length === 0);
  const found = said.map(({ value }) => String(value));
  const wanted = asked(fact, rules);
  const shown = plain.filter((term) => plain.length <= MOST_TERMS || found.includes(term) || wanted.includes(term));
  return shown.map((value) => ({ value, name: upperFirst(termName(fact, value)), chosen: found.includes(value) }));
}

const YES_NO = (value: FactReport['value'] | undefined): readonly Option[] => [
  { value: 'yes', name: 'Yes', chosen: value === true },
  { value: 'no', name: 'No', chosen: value === false },
];

/** The field for a fact, filled with what is known of it. */
export function fieldOf(fact: Fact, said: readonly FactReport[], rules: readonly Rule[]): Field {
  const { kind, single } = factRow(fact);
  const value = said[0]?.value;
  if (kind === 'yes-no') return { kind: 'one', options: YES_NO(value) };
  if (kind === 'terms') return { kind: single ? 'one' : 'some', options: options(fact, said, rules) };
  const known = value === undefined || value === NONE ? '' : String(value);
  if (kind === 'text') return { kind: 'text', hint: 'As the school says it.', value: known };
  return { kind: 'number', hint: HINTS[kind] ?? 'As a number.', value: known };
}

/** What a form holds: the texts of its field, or the terms that are ticked. */
export interface Entered {
  readonly values: readonly string[];
  readonly note: string;
}

/** What is wrong with what was entered, in one sentence. */
export interface Fault {
  readonly fault: string;
}

function numberOf(fact: Fact, text: string): number | Fault {
  const { kind } = factRow(fact);
  const number = text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''));
  const year = kind !== 'year' || (number >= 1980 && number <= 2100);
  return number >= 0 && number < 1e6 && year ? number : { fault: EXAMPLES[kind] ?? 'Enter a number, such as 2.' };
}

/** The answer that was entered, or what is wrong with it. */
export function answerFrom(fact: Fact, field: Field, { values, note }: Entered): Answer | Fault {
  const own = note.trim() === '' ? {} : { note: note.trim() };
  const [first = ''] = values;
  if (field.kind === 'some') return { value: values, ...own };
  if (field.kind === 'number') {
    const number = numberOf(fact, first);
    return typeof number === 'number' ? { value: number, ...own } : number;
  }
  if (first.trim() === '') return { fault: field.kind === 'one' ? 'Choose one of the answers.' : 'Enter what the school said.' };
  return { value: factRow(fact).kind === 'yes-no' ? first === 'yes' : first.trim(), ...own };
}
