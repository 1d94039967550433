import type { Judgement, Level } from '../check/rule.ts';
import type { Counts, Tally, Verdict } from './report.ts';

type Counted = Pick<Judgement, 'level' | 'outcome'> & { readonly waiver?: unknown };

const tallyOf = (judgements: readonly Counted[], level: Level): Tally => {
  const own = judgements.filter((j) => j.level === level);
  const of = (outcome: Judgement['outcome']) => own.filter((j) => j.outcome === outcome && j.waiver === undefined).length;
  const waived = own.filter((j) => j.waiver !== undefined).length;
  return { pass: of('pass'), fail: of('fail'), 'not-stated': of('not-stated'), 'not-applicable': of('not-applicable'), waived };
};

/** How many rules of each level came out how, and how many are waived. */
export const countsOf = (judgements: readonly Counted[]): Counts => ({
  must: tallyOf(judgements, 'must'),
  should: tallyOf(judgements, 'should'),
  may: tallyOf(judgements, 'may'),
});

/** Of a whole course, from its required rules alone: one that fails decides, then one that is not stated. */
export function verdictOf(counts: Counts): Verdict {
  if (counts.must.fail > 0) return 'falls-short';
  return counts.must['not-stated'] > 0 ? 'cannot-tell' : 'meets';
}

/** The number of rules that count: all but those that do not apply and those that are waived. */
export const asked = (tally: Tally): number => tally.pass + tally.fail + tally['not-stated'];

/** "7 of 9 required met, 1 not met, 1 not stated, 1 waived", without counts of zero; empty where no rule of the level was asked. */
export function countsSentence(tally: Tally, word: string): string {
  if (asked(tally) === 0) return tally.waived > 0 ? `${tally.waived} ${word} waived` : '';
  const rest = [
    tally.fail && `${tally.fail} not met`,
    tally['not-stated'] && `${tally['not-stated']} not stated`,
    tally.waived && `${tally.waived} waived`,
  ];
  return [`${tally.pass} of ${asked(tally)} ${word} met`, ...rest.filter(Boolean)].join(', ');
}

/** "6 met, 1 not met, 2 not stated", without counts of zero. */
export function countsWords(tally: Tally): string {
  const words = [`${tally.pass} met`, tally.fail && `${tally.fail} not met`, tally['not-stated'] && `${tally['not-stated']} not stated`];
  return words.filter(Boolean).join(', ');
}

/** "6 to 8 of 9 met": what the missing answers can still change; null where nothing is missing. */
export function interval(tally: Tally): string | null {
  const open = tally['not-stated'];
  return open > 0 ? `${tally.pass} to ${tally.pass + open} of ${asked(tally)} met` : null;
}

const OPENING: { readonly [V in Verdict]: string } = { meets: 'Meets', 'falls-short': 'Falls short', 'cannot-tell': 'Cannot tell' };

/** The verdict in a word or two, for tables. */
export const verdictWord = (verdict: Verdict | null): string => (verdict ? OPENING[verdict] : 'Not judged');

/** The verdict as one sentence with its counts: "Falls short: 7 of 9 requirements met, 1 not met, 1 not stated." */
export function verdictSentence(verdict: Verdict | null, counts: Counts): string {
  if (verdict === null) return 'Not judged.';
  const n = asked(counts.must);
  const { waived } = counts.must;
  const noun = n === 1 ? 'requirement' : 'requirements';
  if (n === 0) return waived > 0 ? `Meets all: no other requirement applies, ${waived} waived.` : 'Meets all: no requirement applies.';
  if (verdict === 'meets' && waived > 0) return `Meets ${n === 1 ? 'the 1 other' : `all ${n} other`} ${noun}, ${waived} waived.`;
  if (verdict === 'meets') return n === 1 ? 'Meets the 1 requirement.' : `Meets all ${n} requirements.`;
  return `${OPENING[verdict]}: ${countsSentence(counts.must, noun)}.`;
}
