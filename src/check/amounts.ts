import { factRow, type Fact } from '../extract/facts.ts';

/** How an amount is printed, and what counts towards it. */
interface Measure {
  readonly one: string;
  readonly many: string;
  /** Follows the bound in "Expected": "80 hours or more of class …". */
  readonly of?: string;
  /** A sentence on what counts. */
  readonly note?: string;
}

const hours = (of: string, note?: string): Measure => ({ one: '1 hour', many: '# hours', of, ...(note === undefined ? {} : { note }) });
const year: Measure = { one: '#', many: '#' };

/** The words for the amounts of each fact that holds a number; `#` stands for the number. */
const MEASURES: { readonly [F in Fact]?: Measure } = {
  'contact-hours': hours('of class, lab and supervised practice', 'Homework does not count.'),
  credits: { one: '1 credit', many: '# credits' },
  weeks: { one: '1 week', many: '# weeks' },
  months: { one: '1 month', many: '# months' },
  'cpt-hours': hours('on CPT'),
  'icd-hours': hours('on ICD'),
  'hcpcs-hours': hours('on HCPCS'),
  'billing-hours': hours('on billing'),
  'anatomy-hours': hours('on anatomy'),
  'terminology-hours': hours('on medical terminology'),
  'exam-prep-hours': hours('on exam preparation'),
  'other-hours': hours('on other subjects'),
  'cpt-share': {
    one: '1%',
    many: '#%',
    of: 'of the hours on the three code books go to CPT',
    note: 'Only hours on CPT, ICD and HCPCS count.',
  },
  'billing-share': { one: '1%', many: '#%', of: 'of all hours go to billing', note: 'Billing is claims, payers, posting and collections.' },
  'book-editions': year,
  'course-year': year,
  'edition-lag': { one: '1 year', many: '# years', of: 'between the course and its oldest code book' },
  'timed-exams': { one: '1 timed exam', many: '# timed exams', of: 'in the course itself', note: 'The real exam does not count.' },
  'practice-exams': { one: '1 practice exam', many: '# practice exams', of: 'in the course itself' },
  'exam-pace': { one: '1 minute', many: '# minutes', of: 'for each question of a timed exam' },
  'practice-cases': { one: '1 case', many: '# cases', of: 'coded in the course' },
};

/** A number without floating noise: one decimal at the most. */
const digits = (value: number): string => String(Math.round(value * 10) / 10);

/** An amount of a fact with its unit, e.g. "80 hours", "1 timed exam", "58%". */
export function amount(fact: Fact, value: number): string {
  const shown = digits(value);
  const measure = MEASURES[fact] ?? { one: '#', many: '#' };
  return (shown === '1' ? measure.one : measure.many).replace('#', shown);
}

/** An amount that was measured against bounds; one that only rounds to a bound is not printed as if it were on it. */
export function measured(fact: Fact, value: number, least: number | undefined, most: number | undefined): string {
  const shown = amount(fact, value);
  if (least !== undefined && value < least && digits(value) === digits(least)) return `just under ${shown}`;
  if (most !== undefined && value > most && digits(value) === digits(most)) return `just over ${shown}`;
  return shown;
}

/** The bounds of a check and what counts, as sentences, e.g. "80 hours or more of class, lab and supervised practice. Homework does not count." */
export function bounds(fact: Fact, least: number | undefined, most: number | undefined): readonly string[] {
  const { of, note } = MEASURES[fact] ?? {};
  const range = [rangeOf(fact, least, most), of].filter(Boolean).join(' ');
  return note === undefined ? [range] : [range, note];
}

function rangeOf(fact: Fact, least: number | undefined, most: number | undefined): string {
  const isYear = factRow(fact).kind === 'year';
  if (least === undefined) return `${amount(fact, most ?? 0)} or ${isYear ? 'earlier' : 'less'}`;
  if (most === undefined) return `${amount(fact, least)} or ${isYear ? 'later' : 'more'}`;
  return least === most ? amount(fact, least) : `${amount(fact, least)} to ${amount(fact, most)}`;
}
