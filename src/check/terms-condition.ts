import { factRow, type Fact, type World } from '../extract/facts.ts';
import { NONE, type Statement } from '../extract/syllabus.ts';
import { mayBe, termsOf } from '../extract/vocabulary.ts';
import type { Ground } from './answer.ts';

type Named = Statement<string>;

/** What a text says about a fact of terms. */
interface Knowledge {
  readonly fact: Fact;
  readonly world: World;
  readonly named: readonly Named[];
  /** The statement that there are none; it counts only where nothing is named. */
  readonly none: Named | undefined;
}

/** The conditions on terms; each takes the terms that the rule gives. */
export type TermCondition = 'includes-all' | 'includes-any' | 'only' | 'excludes';

/** What the text says about the fact, or null where it is silent and silence is no knowledge. */
export function knowledge(fact: Fact, said: readonly Statement[]): Knowledge | null {
  const row = factRow(fact);
  if (said.length === 0 && row.world !== 'none-when-silent') return null;
  const all = (row.single ? said.slice(0, 1) : said) as readonly Named[];
  // Where "none" is a term of its own (billing-extent), it is a value like any other.
  if (termsOf(fact)?.includes(NONE)) return { fact, world: row.world, named: all, none: undefined };
  const named = all.filter((s) => s.value !== NONE);
  return { fact, world: row.world, named, none: named.length === 0 ? all[0] : undefined };
}

/** The named terms that may stand for one of the given ones and are none of them by name. */
function vagueOn(k: Knowledge, terms: readonly string[]): readonly Named[] {
  return k.named.filter((s) => !terms.includes(s.value) && mayBe(k.fact, s.value).some((t) => terms.includes(t)));
}

/** Whether a term is among the given ones, whatever it may stand for. */
function isWithin(fact: Fact, term: string, terms: readonly string[]): boolean {
  const meanings = mayBe(fact, term);
  return terms.includes(term) || (meanings.length > 0 && meanings.every((t) => terms.includes(t)));
}

const values = (all: readonly Named[]): readonly string[] => all.map((s) => s.value);
const open = (vague: readonly Named[], missing: readonly string[] = []): Ground => ({
  outcome: 'not-stated',
  rests: vague,
  vague: values(vague),
  missing,
});

function includesAll(k: Knowledge, terms: readonly string[]): Ground {
  const missing = terms.filter((t) => !values(k.named).includes(t));
  if (missing.length === 0) return { outcome: 'pass', rests: k.named.filter((s) => terms.includes(s.value)) };
  if (k.none) return { outcome: 'fail', rests: [k.none], missing };
  const vague = vagueOn(k, missing);
  const possible = vague.flatMap((s) => mayBe(k.fact, s.value));
  const absent = missing.filter((t) => !possible.includes(t));
  if (k.world === 'open' || absent.length === 0) return open(vague, missing);
  return { outcome: 'fail', rests: k.named, missing: absent };
}

function includesAny(k: Knowledge, terms: readonly string[]): Ground {
  const hits = k.named.filter((s) => terms.includes(s.value));
  if (hits.length > 0) return { outcome: 'pass', rests: hits };
  if (k.none) return { outcome: 'fail', rests: [k.none], missing: terms };
  const vague = vagueOn(k, terms);
  if (k.world === 'open' || vague.length > 0) return open(vague, terms);
  return { outcome: 'fail', rests: k.named, missing: terms };
}

function only(k: Knowledge, terms: readonly string[]): Ground {
  if (k.none) return { outcome: 'pass', rests: [k.none] };
  const foreign = k.named.filter((s) => !isWithin(k.fact, s.value, terms));
  const vague = vagueOn(k, terms).filter((s) => foreign.includes(s));
  const excess = foreign.filter((s) => !vague.includes(s));
  if (excess.length > 0) return { outcome: 'fail', rests: excess, excess: values(excess) };
  if (k.world === 'open' || vague.length > 0) return open(vague);
  return { outcome: 'pass', rests: k.named };
}

function excludes(k: Knowledge, terms: readonly string[]): Ground {
  if (k.none) return { outcome: 'pass', rests: [k.none] };
  const excess = k.named.filter((s) => terms.includes(s.value));
  if (excess.length > 0) return { outcome: 'fail', rests: excess, excess: values(excess) };
  const vague = vagueOn(k, terms);
  if (k.world === 'open' || vague.length > 0) return open(vague);
  return { outcome: 'pass', rests: k.named };
}

/** Each condition by its name in a rule. */
export const TERM_CONDITIONS: { readonly [C in TermCondition]: (k: Knowledge, terms: readonly string[]) => Ground } = {
  'includes-all': includesAll,
  'includes-any': includesAny,
  only,
  excludes,
};
