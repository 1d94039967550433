import { factRow, type Fact } from '../extract/facts.ts';
import { NONE } from '../extract/syllabus.ts';
import { termsOf } from '../extract/vocabulary.ts';
import type { DataMap } from '../read/outline.ts';
import type { Problem } from '../read/reading.ts';
import { keyPlace, placeOf, type Path } from '../read/data-place.ts';
import type { Check, Example } from './rule.ts';
import { error } from '../read/problem.ts';
import { didYouMean } from '../read/suggestion.ts';
import { listed } from './term-words.ts';

/** The keys of a check besides `fact`. */
export const CONDITIONS = ['stated', 'is', 'at-least', 'at-most', 'includes-all', 'includes-any', 'only', 'excludes'] as const;
type Condition = (typeof CONDITIONS)[number];

const LISTS = ['includes-all', 'includes-any', 'only', 'excludes'] as const;

/** The conditions that fit a fact. */
function fitting(fact: Fact): readonly Condition[] {
  const row = factRow(fact);
  if (row.kind === 'text') return ['stated'];
  if (row.kind === 'yes-no') return ['stated', 'is'];
  if (row.kind !== 'terms') return ['stated', 'at-least', 'at-most'];
  return row.single ? ['stated', 'is', 'includes-any', 'excludes'] : ['stated', 'includes-all', 'includes-any', 'only', 'excludes'];
}

/** An expectation as its file has it: one flat set of keys, of which not all go together. */
export type WrittenExpectation = Partial<Check> & { readonly 'any-of'?: readonly Check[] };

/** What does not fit together in an expectation that has the right shape. */
export function expectationProblems(root: DataMap, path: Path, written: WrittenExpectation): readonly Problem[] {
  const { 'any-of': anyOf, ...plain } = written;
  if (anyOf === undefined) return checkProblems(root, path, plain);
  const mixed = Object.keys(plain);
  if (mixed.length > 0) {
    return [
      error(
        'bad-rule',
        keyPlace(root, [...path, 'any-of']),
        `"any-of" stands beside "${mixed.join('", "')}".`,
        'Put every check inside any-of, or leave any-of out.',
      ),
    ];
  }
  return anyOf.flatMap((check, i) => checkProblems(root, [...path, 'any-of', i], check));
}

function checkProblems(root: DataMap, path: Path, check: Partial<Check>): readonly Problem[] {
  const { fact } = check;
  if (fact === undefined)
    return [
      error(
        'missing-key',
        keyPlace(root, path),
        'The key "fact" is missing.',
        'Name the fact that is asked about, such as fact: contact-hours.',
      ),
    ];
  const used = CONDITIONS.filter((c) => check[c] !== undefined);
  const fits = fitting(fact);
  if (used.length === 0)
    return [error('bad-rule', placeOf(root, [...path, 'fact']), `Nothing is asked about "${fact}".`, `Add ${listed(fits, 'or')}.`)];
  const misfits = used.filter((c) => !fits.includes(c));
  if (misfits.length > 0) {
    return misfits.map((c) =>
      error(
        'bad-rule',
        keyPlace(root, [...path, c]),
        `"${c}" does not fit "${fact}", which holds ${holds(fact)}.`,
        `Use ${listed(fits, 'or')}.`,
      ),
    );
  }
  return [...isProblems(root, path, check, fact), ...boundProblems(root, path, check), ...termProblems(root, path, check, fact)];
}

function isProblems(root: DataMap, path: Path, check: Partial<Check>, fact: Fact): readonly Problem[] {
  const value = check.is;
  const place = placeOf(root, [...path, 'is']);
  if (value === undefined) return [];
  if (factRow(fact).kind === 'yes-no') {
    return typeof value === 'boolean'
      ? []
      : [error('wrong-type', place, `"${fact}" is yes or no, not "${value}".`, 'Write is: true or is: false.')];
  }
  return typeof value === 'string'
    ? unknownTerm(root, [...path, 'is'], fact, value)
    : [error('wrong-type', place, `"${fact}" is a term, not yes or no.`, `Use one of: ${known(fact).join(', ')}.`)];
}

function boundProblems(root: DataMap, path: Path, check: Partial<Check>): readonly Problem[] {
  const { 'at-least': least, 'at-most': most } = check;
  if (least === undefined || most === undefined || least <= most) return [];
  return [
    error(
      'bad-rule',
      placeOf(root, [...path, 'at-most']),
      `No value is at least ${least} and at most ${most}.`,
      'Let at-least be the smaller number.',
    ),
  ];
}

function termProblems(root: DataMap, path: Path, check: Partial<Check>, fact: Fact): readonly Problem[] {
  return LISTS.flatMap((condition) => {
    const terms = check[condition];
    if (!terms) return [];
    if (terms.length === 0 && condition !== 'only')
      return [error('bad-rule', placeOf(root, [...path, condition]), `"${condition}" is empty.`, 'Name at least one term.')];
    return terms.flatMap((term, i) => unknownTerm(root, [...path, condition, i], fact, term));
  });
}

/** What does not fit in an example that has the right shape. */
export function exampleProblems(root: DataMap, path: Path, example: Example): readonly Problem[] {
  return (Object.entries(example) as [Fact, Example[Fact]][]).flatMap(([fact, value]) => {
    if (factRow(fact).kind !== 'terms' || value === NONE) return [];
    const list = Array.isArray(value);
    return (list ? value : [value]).flatMap((term, i) =>
      unknownTerm(root, list ? [...path, fact, i] : [...path, fact], fact, String(term)),
    );
  });
}

const known = (fact: Fact): readonly string[] => termsOf(fact) ?? [];

function unknownTerm(root: DataMap, path: Path, fact: Fact, term: string): readonly Problem[] {
  if (known(fact).includes(term)) return [];
  return [error('unknown-term', placeOf(root, path), `"${term}" is not a term of "${fact}".`, didYouMean(term, known(fact)))];
}

function holds(fact: Fact): string {
  const row = factRow(fact);
  if (row.kind === 'terms') return row.single ? 'one term' : 'terms';
  return row.kind === 'yes-no' ? 'yes or no' : row.kind === 'text' ? 'a text' : 'a number';
}
