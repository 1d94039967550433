import { factRow, type Fact } from '../extract/facts.ts';
import { bounds } from './amounts.ts';
import { checksOf } from './evaluate.ts';
import type { Check, Expectation } from './rule.ts';
import { listed, lowerFirst, upperFirst, wantedName } from './term-words.ts';

/** What it means that a term of the fact is there: "CPT or ICD-10-CM taught". */
const ROLE: { readonly [F in Fact]?: string } = {
  credentials: 'named as the goal',
  'code-sets': 'taught',
  'code-books': 'required',
  subjects: 'taught in the course',
  prerequisites: 'asked for before the start',
  'instructor-credentials': 'held by the teacher',
};

/** What `only: []` asks for. */
const NOTHING: { readonly [F in Fact]?: string } = {
  prerequisites: 'Nothing asked for before the start.',
  'wrong-body': 'Each credential named with the body that grants it.',
  claims: 'No promise that nobody can keep, such as a sure job, a sure income or a sure pass.',
  'outdated-figures': 'No figure from an older exam, such as 150 questions in 5 hours 40 minutes.',
  contradictions: 'The same answer wherever the syllabus speaks of a thing.',
};

const YES_NO: { readonly [F in Fact]?: readonly [yes: string, no: string] } = {
  practicum: ['An externship, a practicum or an internship.', 'No externship, practicum or internship.'],
  'real-charts': ['Practice on real records.', 'No practice on real records.'],
  'practice-aim': ['A goal for accuracy or speed.', 'No goal for accuracy or speed.'],
  refund: ['Refund terms.', 'No refund terms.'],
  'completion-proof': [
    'A certificate, letter or transcript that states the hours.',
    'No certificate, letter or transcript that states the hours.',
  ],
};

/** A sentence on what a term means, for facts where the term alone does not say it. */
const NOTES: { readonly [F in Fact]?: string } = {
  'billing-extent': 'Substantial is more than a quarter of the hours. Where hours are not stated, it is more than a quarter of the topics.',
};

const words = new WeakMap<Expectation, string>();

/** What an expectation asks for, in sentences: the bound and what counts. Worked out once, whatever number of courses is asked. */
export function expected(expectation: Expectation): string {
  const known = words.get(expectation) ?? sentencesOf(expectation);
  words.set(expectation, known);
  return known;
}

function sentencesOf(expectation: Expectation): string {
  const checks = checksOf(expectation).map(conditions);
  const sentences = checks.length === 1 ? (checks[0] ?? []) : [eitherOf(checks)];
  return [...sentences, ...notes(expectation)].map(sentence).join(' ');
}

const eitherOf = (checks: readonly (readonly string[])[]): string =>
  checks.map((parts) => parts.map(lowerFirst).join('; ').replaceAll('.', '')).join(', or ');

const notes = (expectation: Expectation): readonly string[] => [...new Set(checksOf(expectation).flatMap((c) => NOTES[c.fact] ?? []))];

const sentence = (text: string): string => upperFirst(text.endsWith('.') ? text : `${text}.`);

function conditions(check: Check): readonly string[] {
  const { fact } = check;
  const parts: string[] = [];
  if (check.stated) parts.push(`A line that answers this: ${lowerFirst(factRow(fact).label)}.`);
  if (check.is !== undefined) parts.push(isWords(fact, check.is));
  if (check['at-least'] !== undefined || check['at-most'] !== undefined) parts.push(...bounds(fact, check['at-least'], check['at-most']));
  if (check['includes-all']) parts.push(allOf(fact, check['includes-all']));
  if (check['includes-any']) parts.push(`${names(fact, check['includes-any'], 'or')}${role(fact)}`);
  if (check.only) parts.push(onlyWords(fact, check.only));
  if (check.excludes) parts.push(`No ${names(fact, check.excludes, 'or')}${role(fact)}`);
  return parts;
}

function isWords(fact: Fact, value: string | boolean): string {
  if (typeof value === 'string') return upperFirst(wantedName(fact, value));
  return YES_NO[fact]?.[value ? 0 : 1] ?? `${factRow(fact).label}: ${value ? 'yes' : 'no'}`;
}

function allOf(fact: Fact, terms: readonly string[]): string {
  const many = terms.length === 2 ? ', both' : terms.length > 2 ? ', all' : '';
  return `${names(fact, terms, 'and')}${many}${role(fact)}`;
}

function onlyWords(fact: Fact, terms: readonly string[]): string {
  if (terms.length === 0) return NOTHING[fact] ?? `${factRow(fact).label}: none.`;
  return `Nothing but ${names(fact, terms, 'or')}${role(fact)}`;
}

const names = (fact: Fact, terms: readonly string[], last: 'and' | 'or'): string =>
  listed(
    terms.map((t) => wantedName(fact, t)),
    last,
  );
const role = (fact: Fact): string => (ROLE[fact] === undefined ? '' : ` ${ROLE[fact]}`);
