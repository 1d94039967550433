import type { Judgement, Level } from '../check/rule.ts';
import type { Counts, Tally, Verdict } from './report.ts';

const tallyOf = (judgements: readonly Judgement[], level: Level): Tally => {
  const of = (outcome: Judgement['outcome']) => judgements.filter((j) => j.level === level && j.outcome === outcome).length;
  return { pass: of('pass'), fail: of('fail'), 'not-stated': of('not-stated'), 'not-applicable': of('not-applicable') };
};

/** How many rules of each level came out how. */
export const countsOf = (judgements: readonly Judgement[]): Counts => ({
  must: tallyOf(judgements, 'must'),
  should: tallyOf(judgements, 'should'),
  may: tallyOf(judgements, 'may'),
});

/** Of a whole course, from its required rules alone: one that fails decides, then one that is not stated. */
export function verdictOf(counts: Counts): Verdict {
  if (counts.must.fail > 0) return 'falls-short';
  return counts.must['not-stated'] > 0 ? 'cannot-tell' : 'meets';
}

/** The number of rules that were asked: all but those that do not apply. */
export const asked = (tally: Tally): number => tally.pass + tally.fail + tally['not-stated'];

/** "7 of 9 required met, 1 not met, 1 not stated", without counts of zero; empty where no rule of the level was asked. */
export function countsSentence(tally: Tally, word: string): string {
  if (asked(tally) === 0) return '';
  const rest = [tally.fail && `${tally.fail} not met`, tally['not-stated'] && `${tally['not-stated']} not stated`];
  return [`${tally.pass} of ${asked(tally)} ${word} met`, ...rest.filter(Boolean)].join(', ');
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
  const noun = n === 1 ? 'requirement' : 'requirements';
  if (n === 0) return 'Meets all: no requirement applies.';
  if (verdict === 'meets') return n === 1 ? 'Meets the 1 requirement.' : `Meets all ${n} requirements.`;
  return `${OPENING[verdict]}: ${countsSentence(counts.must, noun)}.`;
}
