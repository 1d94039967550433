import type { Fact } from '../../extract/facts.ts';
import type { DocumentReport, Evidence, FactReport, NearReport, ResultReport } from '../report.ts';
import { shownNear } from '../view.ts';

/** Evidence that one quote shows: the same sentence, row or line. Never empty. */
export type Passage = readonly [Evidence, ...Evidence[]];

export interface Proofs {
  /** Those that are quoted, in the order of the text. */
  readonly quoted: readonly Passage[];
  /** Those of which only the place is named. */
  readonly named: readonly Passage[];
  /** The number of others. */
  readonly more: number;
}

/** What one quote shows, of evidence of one document. */
export const passageKey = ({ path, page, line, text }: Evidence): string => `${path ?? ''}\n${page ?? ''}\n${line}\n${text}`;

/** Evidence with what one quote shows of it put together. */
export function passagesOf(evidence: readonly Evidence[]): Passage[] {
  const found = new Map<string, [Evidence, ...Evidence[]]>();
  for (const one of evidence) {
    const known = found.get(passageKey(one));
    if (known) known.push(one);
    else found.set(passageKey(one), [one]);
  }
  return [...found.values()];
}

const MOST_QUOTED = { open: 6, met: 3 };
const MOST_NAMED = 12;
const MOST_NEAR = 2;

/** The order of a text. Where several files were read, their own order stays. */
export const byPlace = ([a]: Passage, [b]: Passage): number => (a.path === b.path ? a.line - b.line || a.column - b.column : 0);

/** The proofs of a result that a report shows. */
export function proofsOf({ evidence, outcome }: ResultReport): Proofs {
  const all = passagesOf(evidence);
  const most = outcome === 'pass' ? MOST_QUOTED.met : MOST_QUOTED.open;
  return {
    quoted: all.slice(0, most).toSorted(byPlace),
    named: all.slice(most, most + MOST_NAMED).toSorted(byPlace),
    more: Math.max(0, all.length - most - MOST_NAMED),
  };
}

/** The closest lines of a result that a report shows. */
export const nearsOf = ({ outcome, closest }: ResultReport): NearReport[] =>
  outcome === 'fail' || outcome === 'not-stated' ? shownNear(closest, MOST_NEAR) : [];

/** Facts that keep their place also where the text is silent. */
export const AT_A_GLANCE: readonly Fact[] = [
  'contact-hours',
  'credentials',
  'code-books',
  'weeks',
  'prerequisites',
  'timed-exams',
  'provider',
  'instructor-credentials',
  'cost',
];

const ELSEWHERE: readonly Fact[] = ['title', 'wrong-body', 'claims', 'outdated-figures', 'contradictions'];

export interface ShownFact {
  readonly fact: Fact;
  /** Empty where the text is silent. */
  readonly statements: readonly FactReport[];
}

/** The facts of a document: those that are always shown, and what else is stated. */
export function factsOf({ facts }: DocumentReport): { readonly glance: readonly ShownFact[]; readonly rest: readonly ShownFact[] } {
  const stated = (Object.keys(facts) as Fact[]).filter((fact) => !AT_A_GLANCE.includes(fact) && !ELSEWHERE.includes(fact));
  const shown = (fact: Fact): ShownFact => ({ fact, statements: facts[fact] ?? [] });
  return { glance: AT_A_GLANCE.map(shown), rest: stated.map(shown) };
}

const MOST_REFS = 3;

/** Where a fact stands: the first place of each of its values, a few at the most. */
export const factPassages = ({ statements }: ShownFact): readonly Passage[] =>
  passagesOf(statements.flatMap((s) => s.evidence.slice(0, 1)))
    .slice(0, MOST_REFS)
    .toSorted(byPlace);
