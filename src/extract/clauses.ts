import { numberAt } from './numbers.ts';
import type { Token } from './tokens.ts';

export type Per = 'week' | 'day' | 'session' | 'credit' | 'month' | 'lesson';

const PER_WORDS = new Set(['per', 'a', 'an', 'each', 'every', '/', 'weekly', 'daily', 'in', 'lasts']);
const PER_UNITS: Readonly<Record<string, Per>> = {
  week: 'week',
  wk: 'week',
  day: 'day',
  session: 'session',
  class: 'session',
  meeting: 'session',
  lecture: 'session',
  credit: 'credit',
  unit: 'credit',
  month: 'month',
  lesson: 'lesson',
  module: 'lesson',
};
const ADVERBS: Readonly<Record<string, Per>> = { weekly: 'week', daily: 'day', everyday: 'day' };
const CLAUSE_END = new Set(['.', ';', '|', '•', '·', '!', '?', '\n']);

/** "5 hrs. per week": the full stop of an abbreviation before a word in small letters ends nothing. */
const ABBREVIATED = new Set(['hrs', 'hr', 'wk', 'wks', 'min', 'mins', 'approx', 'lec', 'sem', 'cr']);

/** Whether a clause ends at this token. */
export function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.text === '.' && ABBREVIATED.has(tokens[at - 1]?.text ?? '') && /^[a-zß-öø-ÿ]/u.test(tokens[at + 1]?.raw ?? '')) return false;
  return token.kind === 'sign' && CLAUSE_END.has(token.text);
}

/** A clause ends at a full stop, semicolon, bar or line; commas and brackets only bound a qualifier's reach. */
export function clauseAround(tokens: readonly Token[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first > 0 && !isEnd(tokens, first - 1)) first -= 1;
  while (last < tokens.length && !isEnd(tokens, last)) last += 1;
  return [first, last];
}

/** What an amount repeats by: words such as "per week" behind it, or "weekly" before it. `to` and `last` bound the words behind it. */
export function perOf(tokens: readonly Token[], to: number, last: number, from: number): Per | null {
  for (let i = to; i < Math.min(last, to + 7); i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'number') break;
    const adverb = ADVERBS[token.text];
    if (adverb) return adverb;
    if (token.text === 'each' && i === to && !PER_UNITS[tokens[i + 1]?.text ?? '']) return 'session';
    const unit = PER_UNITS[token.text] ?? PER_UNITS[token.text.replace(/s$/, '')];
    if (unit && tokens.slice(Math.max(to, i - 3), i).some((t) => PER_WORDS.has(t.text))) return unit;
  }
  const before = tokens.slice(Math.max(0, from - 3), from).findLast((t) => ADVERBS[t.text] !== undefined);
  if (before) return ADVERBS[before.text]!;
  return eachBefore(tokens, from);
}

/** "Each class 2 hours", "every session is 90 minutes": the unit stands before the amount, with at most two words between. */
function eachBefore(tokens: readonly Token[], from: number): Per | null {
  const at = tokens.slice(0, from).findLastIndex((t) => t.text === 'each' || t.text === 'every' || t.text === 'per');
  const unit = PER_UNITS[tokens[at + 1]?.text ?? ''];
  const between = tokens.slice(at + 2, from);
  return at >= 0 && unit && at + 1 < from && between.length <= 3 && between.every((t) => LINKS.has(t.text)) ? unit : null;
}
const LINKS = new Set(['is', 'are', 'of', 'lasts', 'runs', 'takes', 'for', ':', '-', '–', '=', 'about', 'will', 'be', 'day', 'time']);

/** "4 hours twice a week" is 8 a week, "2 hours 3 times a week" is 6. */
export function timesOf(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text === 'twice') return 2;
  return tokens[to + 1]?.text === 'times' ? (numberAt(tokens, to)?.value ?? 1) : 1;
}
