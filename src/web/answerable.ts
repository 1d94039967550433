import type { Rule } from '../check/rule.ts';
import { FACT_NAMES, factRow, type Fact } from '../extract/facts.ts';
import { AT_A_GLANCE } from '../report/html/shown.ts';

/** By what facts a reader answers one that is worked out. */
const ANSWERED_BY: { readonly [F in Fact]?: readonly Fact[] } = {
  'cpt-share': ['cpt-hours', 'icd-hours', 'hcpcs-hours'],
  'billing-share': ['billing-hours'],
  'edition-lag': ['course-year'],
};

/** What only the whole text can say. */
const NOT_ASKED: ReadonlySet<Fact> = new Set<Fact>(['title', 'wrong-body', 'claims', 'outdated-figures', 'contradictions']);

const factsOf = ({ expect }: Rule): readonly Fact[] => ('any-of' in expect ? expect['any-of'].map((c) => c.fact) : [expect.fact]);

const answeredBy = (rules: readonly Rule[]): readonly Fact[] =>
  rules.flatMap(factsOf).flatMap((fact) => ANSWERED_BY[fact] ?? (NOT_ASKED.has(fact) ? [] : [fact]));

export interface Answerable {
  /** What everybody asks for, and what the requirements rest on. */
  readonly first: readonly Fact[];
  /** What the other rules rest on. */
  readonly more: readonly Fact[];
}

/** The facts that a reader may answer by hand, those that decide on the verdict first. */
export function answerable(rules: readonly Rule[]): Answerable {
  const required = answeredBy(rules.filter(({ level }) => level === 'must'));
  const first = [...new Set([...AT_A_GLANCE, ...FACT_NAMES.filter((fact) => required.includes(fact))])];
  const others = answeredBy(rules).filter((fact) => !first.includes(fact) && factRow(fact).kind !== 'year');
  return { first, more: FACT_NAMES.filter((fact) => others.includes(fact)) };
}
