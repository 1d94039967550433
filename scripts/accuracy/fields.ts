/** The fields that are scored: for each its label, its facts and how they are compared. */
import type { Fact } from '../../src/extract/facts.ts';
import type { FactsReport } from '../../src/report/report.ts';
import { alike, answerOf, compare, compareOne, equal, near, said, termOf, type Comparison, type Value } from './compare.ts';
import type { Labels } from './labels.ts';

export interface Field {
  readonly name: string;
  /** Its name among the labels. */
  readonly label: keyof Labels;
  /** The facts whose lines are its evidence. */
  readonly facts: readonly Fact[];
  /** The one term of these facts that counts. */
  readonly term?: string;
  readonly compared: (labels: Labels, facts: FactsReport) => Comparison;
}

type Same = (a: Value, b: Value) => boolean;

/** A label with one value and the fact that answers it. */
const single = (
  name: 'title' | 'provider' | 'contactHours' | 'credits' | 'durationWeeks' | 'practicum',
  fact: Fact,
  same: Same,
): Field => ({
  name,
  label: name,
  facts: [fact],
  compared: (labels, facts) => compareOne<Value>(labels[name], answerOf(facts, fact), same),
});

const terms = (name: 'targetCredentials' | 'codeBooks', fact: Fact): Field => ({
  name,
  label: name,
  facts: [fact],
  compared: (labels, facts) => compare(labels[name].map(termOf), given(facts, fact), equal),
});

const given = (facts: FactsReport, fact: Fact): string[] => said(facts, fact).map(({ value }) => termOf(value));

/** A label with a list in free words, of which only counts whether there is any. */
const some = (name: string, label: 'prerequisites' | 'redFlags', fact: Fact): Field => ({
  name,
  label,
  facts: [fact],
  compared: (labels, facts) => compareOne(labels[label].length > 0 ? 'some' : null, said(facts, fact).length > 0 ? 'some' : null, equal),
});

/** A subject that a coder needs first: taught here, or required before. */
const foundation = (subject: 'anatomy' | 'terminology'): Field => {
  const label = `${subject}Covered` as const;
  const names = (facts: FactsReport, fact: Fact): boolean => said(facts, fact).some(({ value }) => value === subject);
  const reading = (facts: FactsReport): string | null =>
    names(facts, 'subjects') ? 'covered' : names(facts, 'prerequisites') ? 'prerequisite' : null;
  return {
    name: subject,
    label,
    facts: ['subjects', 'prerequisites'],
    term: subject,
    compared: (labels, facts) => compareOne(unless(labels[label], 'no'), reading(facts), equal),
  };
};

const unless = <T>(value: T, empty: T): T | null => (value === empty ? null : value);

/** Names of ICD without its revision or its part: terms of their own, which no label decides. */
const VAGUE_ICD = /^ICD(?:-10|-9)?$/;

function codeSets(labels: Labels, facts: FactsReport): Comparison {
  const counts = (set: string): boolean => !VAGUE_ICD.test(set) && !labels.ambiguous.includes(`codeSets.${set}`);
  const taught = Object.keys(labels.codeSets).filter((set) => labels.codeSets[set]);
  return compare(taught.map(termOf).filter(counts), given(facts, 'code-sets').filter(counts), equal);
}

const SUBJECTS: { readonly [label: string]: Fact } = {
  cpt: 'cpt-hours',
  icd: 'icd-hours',
  hcpcs: 'hcpcs-hours',
  billing: 'billing-hours',
  anatomy: 'anatomy-hours',
  terminology: 'terminology-hours',
  examPrep: 'exam-prep-hours',
  other: 'other-hours',
};

function hoursBySubject(labels: Labels, facts: FactsReport): Comparison {
  const wanted = Object.entries(labels.hoursBySubject ?? {}).map(([subject, hours]) => ({ subject, hours: hours as Value }));
  const read = Object.entries(SUBJECTS).map(([subject, fact]) => ({ subject, hours: answerOf(facts, fact) ?? 0 }));
  const stated = read.filter(({ hours }) => hours !== 0);
  return compare(wanted, stated, (a, b) => a.subject === b.subject && near(a.hours, b.hours));
}

const timed = (count: Value | null): boolean | null => (count === null ? null : Number(count) > 0);

export const FIELDS: readonly Field[] = [
  single('title', 'title', alike),
  single('provider', 'provider', alike),
  terms('targetCredentials', 'credentials'),
  single('contactHours', 'contact-hours', near),
  single('credits', 'credits', near),
  single('durationWeeks', 'weeks', near),
  { name: 'codeSets', label: 'codeSets', facts: ['code-sets'], compared: codeSets },
  terms('codeBooks', 'code-books'),
  { name: 'hoursBySubject', label: 'hoursBySubject', facts: Object.values(SUBJECTS), compared: hoursBySubject },
  {
    name: 'timedExams',
    label: 'timedExams',
    facts: ['timed-exams'],
    compared: (labels, facts) => compareOne<Value>(labels.timedExams, timed(answerOf(facts, 'timed-exams')), equal),
  },
  foundation('anatomy'),
  foundation('terminology'),
  some('prerequisites', 'prerequisites', 'prerequisites'),
  {
    name: 'billing',
    label: 'billingShare',
    facts: ['billing-extent'],
    compared: (labels, facts) => compareOne<Value>(unless(labels.billingShare, 'none'), answerOf(facts, 'billing-extent'), equal),
  },
  single('practicum', 'practicum', equal),
  some('claims', 'redFlags', 'claims'),
];
