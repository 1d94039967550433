import { factRow } from '../../src/extract/facts.ts';
import type { Check, Expectation, Rule } from '../../src/check/rule.ts';

/** A rule with one thing about it changed. */
export interface Mutant {
  readonly change: string;
  readonly rule: Rule;
}

type Changed<T> = readonly (readonly [change: string, value: T])[];

const LISTS = ['includes-all', 'includes-any', 'only', 'excludes'] as const;
const BOUNDS = ['at-least', 'at-most'] as const;

/** The smallest difference that a person would state. */
const stepOf = ({ fact }: Check): number => (factRow(fact).kind === 'minutes' ? 0.1 : 1);

const without = (check: Check, key: keyof Check): Check => Object.fromEntries(Object.entries(check).filter(([k]) => k !== key)) as never;

/** Bounds moved by one step, and taken away. */
function ofBounds(check: Check): Changed<Check> {
  return BOUNDS.flatMap((key): Changed<Check> => {
    const bound = check[key];
    if (bound === undefined) return [];
    const step = stepOf(check);
    return [
      [`${key}: ${bound} + ${step}`, { ...check, [key]: bound + step }],
      [`${key}: ${bound} - ${step}`, { ...check, [key]: bound - step }],
      [`no ${key}`, without(check, key)],
    ];
  });
}

/** Each term taken out of its list, and each list taken away. */
function ofTerms(check: Check): Changed<Check> {
  return LISTS.flatMap((key): Changed<Check> => {
    const terms = check[key];
    if (terms === undefined) return [];
    const fewer = terms.map((term): readonly [string, Check] => [
      `${key} without ${term}`,
      { ...check, [key]: terms.filter((t) => t !== term) },
    ]);
    return [...fewer, [`no ${key}`, without(check, key)]];
  });
}

function ofValue(check: Check): Changed<Check> {
  const gone = (['is', 'stated'] as const).filter((key) => check[key] !== undefined);
  const flipped: Changed<Check> = typeof check.is === 'boolean' ? [[`is: ${String(!check.is)}`, { ...check, is: !check.is }]] : [];
  const terms: Changed<Check> =
    typeof check.is === 'string' ? [[`excludes ${check.is}`, { ...without(check, 'is'), excludes: [check.is] }]] : [];
  return [...flipped, ...terms, ...gone.map((key): readonly [string, Check] => [`no ${key}`, without(check, key)])];
}

const ofCheck = (check: Check): Changed<Check> => [...ofBounds(check), ...ofTerms(check), ...ofValue(check)];

/** Every change of one check, and every branch of any-of taken away. */
function ofExpectation(expectation: Expectation): Changed<Expectation> {
  if (!('any-of' in expectation)) return ofCheck(expectation);
  const checks = expectation['any-of'];
  return checks.flatMap((check, i): Changed<Expectation> => [
    [`without branch ${i + 1}`, { 'any-of': checks.filter((_, at) => at !== i) }],
    ...ofCheck(check).map(([change, value]): readonly [string, Expectation] => [
      `branch ${i + 1}: ${change}`,
      { 'any-of': checks.map((c, at) => (at === i ? value : c)) },
    ]),
  ]);
}

/** Every rule that differs from a rule in one threshold, term, branch or guard. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const { when, ...unguarded } = rule;
  const expected = ofExpectation(rule.expect).map(([change, value]) => ({ change: `expect ${change}`, rule: { ...rule, expect: value } }));
  if (when === undefined) return expected;
  const guarded = ofExpectation(when).map(([change, value]) => ({ change: `when ${change}`, rule: { ...rule, when: value } }));
  return [...expected, ...guarded, { change: 'no when', rule: unguarded }];
}
