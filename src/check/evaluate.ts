import type { Fact } from '../extract/facts.ts';
import type { Statement, Syllabus } from '../extract/syllabus.ts';
import type { Answer, Finding, Ground } from './answer.ts';
import type { Check, Expectation } from './rule.ts';
import { knowledge, TERM_CONDITIONS, type TermCondition } from './terms-condition.ts';
import { and, or } from './truth.ts';

// Hours that were added up from minutes carry floating noise; it must not decide.
const NOISE = 1e-9;

const TERM_NAMES = Object.keys(TERM_CONDITIONS) as TermCondition[];

/** The checks that an expectation is made of. */
export const checksOf = (expectation: Expectation): readonly Check[] => ('any-of' in expectation ? expectation['any-of'] : [expectation]);

/** The facts that an expectation looks at, each once. */
export const factsOf = (expectation: Expectation): readonly Fact[] => [...new Set(checksOf(expectation).map((c) => c.fact))];

/** Asks an expectation of a syllabus. Several conditions of a check are joined by "and", the checks of `any-of` by "or". */
export function evaluate(expectation: Expectation, syllabus: Syllabus): Finding {
  const answers = checksOf(expectation).map((check) => answer(check, syllabus));
  const outcome = or(answers.map((a) => a.outcome));
  return { outcome, answers, decisive: answers.filter((a) => a.outcome === outcome) };
}

function answer(check: Check, syllabus: Syllabus): Answer {
  const said: readonly Statement[] = syllabus.said[check.fact];
  const grounds = groundsOf(check, said);
  const outcome = and(grounds.map((g) => g.outcome));
  const decisive = grounds.filter((g) => g.outcome === outcome);
  const union = <T>(pick: (g: Ground) => readonly T[] | undefined): readonly T[] => [...new Set(decisive.flatMap((g) => pick(g) ?? []))];
  return {
    check,
    fact: check.fact,
    said,
    outcome,
    rests: union((g) => g.rests),
    missing: union((g) => g.missing),
    excess: union((g) => g.excess),
    vague: union((g) => g.vague),
  };
}

function groundsOf(check: Check, said: readonly Statement[]): readonly Ground[] {
  const grounds: Ground[] = [];
  if (check.stated) grounds.push({ outcome: said.length > 0 ? 'pass' : 'fail', rests: said.slice(0, 1) });
  if (check.is !== undefined) grounds.push(byFirst(said, (value) => value === check.is));
  const { 'at-least': least, 'at-most': most } = check;
  if (least !== undefined) grounds.push(byFirst(said, (value) => (value as number) >= least - NOISE));
  if (most !== undefined) grounds.push(byFirst(said, (value) => (value as number) <= most + NOISE));
  const known = knowledge(check.fact, said);
  for (const name of TERM_NAMES) {
    const terms = check[name];
    if (terms) grounds.push(known ? TERM_CONDITIONS[name](known, terms) : { outcome: 'not-stated', rests: [] });
  }
  return grounds;
}

/** For values of which the first that is said decides. */
function byFirst(said: readonly Statement[], holds: (value: Statement['value']) => boolean): Ground {
  const first = said[0];
  if (!first) return { outcome: 'not-stated', rests: [] };
  return { outcome: holds(first.value) ? 'pass' : 'fail', rests: [first] };
}
