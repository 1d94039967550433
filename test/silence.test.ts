import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/check/check.ts';
import { profileRules } from '../src/check/profile.ts';
import type { Expectation, Judgement, Rule } from '../src/check/rule.ts';
import { emptyDraft, finished } from '../src/extract/draft.ts';
import { extract } from '../src/extract/extract.ts';
import { FACT_NAMES, factRow, type Fact } from '../src/extract/facts.ts';
import type { Syllabus } from '../src/extract/syllabus.ts';
import type { DataMap, Span } from '../src/read/outline.ts';
import { statements, syllabusOf } from './extract/told.ts';
import { readText } from './read/shown.ts';

const RULES: readonly Rule[] = profileRules('recommended')?.rules ?? [];
const SILENT: Syllabus = finished(emptyDraft());
const file = (name: string): string => readFileSync(resolve(import.meta.dirname, '../curricula', name), 'utf8');

/** The facts that a rule asks about. */
function factsOf(rule: Rule): Fact[] {
  const of = (e: Expectation): Fact[] => ('any-of' in e ? e['any-of'].map((c) => c.fact) : [e.fact]);
  return [...of(rule.expect), ...(rule.when ? of(rule.when) : [])];
}

const spansOf = (syllabus: Syllabus, fact: Fact): Span[] => statements(syllabus, fact).flatMap((s) => s.spans);
const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

/** Facts read from a schedule as a whole: whether its rows cover the course decides on each of them. */
const OF_SCHEDULE: readonly Fact[] = [
  ...([
    'cpt-hours',
    'icd-hours',
    'hcpcs-hours',
    'billing-hours',
    'anatomy-hours',
    'terminology-hours',
    'exam-prep-hours',
    'other-hours',
  ] as const),
  ...(['cpt-share', 'billing-share', 'billing-extent'] as const),
];

/** The facts of which some words are gone. */
function touchedBy(before: Syllabus, gone: readonly Span[]): ReadonlySet<Fact> {
  const own = FACT_NAMES.filter((f) => overlap(spansOf(before, f), gone));
  return new Set(own.some((f) => OF_SCHEDULE.includes(f)) ? [...own, ...OF_SCHEDULE] : own);
}

/** The text with every letter and digit of the spans put out, and every offset as it was. */
function without(text: string, spans: readonly Span[], by: string): string {
  const chars = text.split('');
  for (const { start, end } of spans)
    for (let i = start; i < end; i += 1) if (by === ' ' ? chars[i] !== '\n' : /[\p{L}\p{N}]/u.test(chars[i]!)) chars[i] = by;
  return chars.join('');
}

interface Silenced {
  readonly syllabus: Syllabus;
  /** All that was put out. */
  readonly gone: readonly Span[];
}

/** Puts out what a fact rests on, and what else it then rests on, until the text is silent about it. */
async function silenced(text: string, fact: Fact): Promise<Silenced> {
  let syllabus = await syllabusOf(text);
  let gone: Span[] = [];
  for (let round = 0; round < 6 && statements(syllabus, fact).length > 0; round += 1) {
    gone = [...gone, ...spansOf(syllabus, fact)];
    syllabus = await syllabusOf(without(text, gone, 'x'));
  }
  return { syllabus, gone };
}

const outcomes = (judgements: readonly Judgement[]): Record<string, string> =>
  Object.fromEntries(judgements.map((j) => [j.rule, j.outcome]));
/** What each rule says of a text that says nothing: not stated, save where silence fails or means that there is none. */
const OF_SILENCE = outcomes(check(RULES, SILENT));

/** The rules that do not answer as they should once some words are gone: as before, or as of silence where all that they ask about is silent. */
function strays(before: Syllabus, after: Syllabus, gone: readonly Span[]): readonly unknown[] {
  const [old, now] = [check(RULES, before), check(RULES, after)];
  const touched = touchedBy(before, gone);
  return RULES.flatMap((rule, i): unknown[] => {
    const asked = factsOf(rule);
    const silent = asked.every((f) => statements(after, f).length === 0);
    if (silent && asked.some((f) => statements(before, f).length > 0)) return now[i]?.outcome === OF_SILENCE[rule.id] ? [] : [now[i]];
    if (asked.some((f) => touched.has(f))) return [];
    return JSON.stringify(now[i]) === JSON.stringify(old[i]) ? [] : [{ rule: rule.id, old: old[i], now: now[i] }];
  });
}

describe('rules on silence', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const none = factsOf(rule).every((f) => factRow(f).world === 'none-when-silent');
    const asksIfStated = (e: Expectation | undefined): boolean => e !== undefined && 'stated' in e && e.stated === true;
    const answered = asksIfStated(rule.when) ? 'not-applicable' : asksIfStated(rule.expect) ? 'fail' : 'not-stated';
    expect(OF_SILENCE[id]).toBe(none ? 'pass' : answered);
  });
});

describe('a Markdown syllabus', async () => {
  const text = file('cpc-exemplary.md');
  const before = await syllabusOf(text);
  const judged = check(RULES, before);
  const said = FACT_NAMES.filter((f) => statements(before, f).length > 0);
  // Some line always is the first of the page, so a title cannot be put out.
  const facts = said.filter((f) => f !== 'title');

  it('states most facts', () => {
    expect(facts.length).toBeGreaterThan(20);
  });

  it.each(facts)('that no longer says: %s', async (fact) => {
    const { syllabus, gone } = await silenced(text, fact);
    expect(statements(syllabus, fact)).toEqual([]);
    expect(strays(before, syllabus, gone)).toEqual([]);
  });

  it.each<readonly [fact: Fact, rule: string]>([
    ['credentials', 'target-credential'],
    ['contact-hours', 'contact-hours'],
    ['contact-hours', 'contact-hours-80'],
    ['code-sets', 'code-sets'],
    ['code-sets', 'current-icd'],
    ['cpt-share', 'cpt-share'],
    ['cpt-hours', 'cpt-share'],
    ['cpt-hours', 'cpt-share-close'],
    ['timed-exams', 'timed-exams'],
    ['timed-exams', 'timed-exams-periodic'],
    ['billing-extent', 'billing-basics'],
    ['code-books', 'code-books'],
    ['prerequisites', 'prerequisites'],
    ['practicum', 'practicum'],
    ['subjects', 'anatomy'],
    ['subjects', 'terminology'],
  ])('that no longer says: %s leaves %s open', async (fact, rule) => {
    const { syllabus } = await silenced(text, fact);
    expect(outcomes(check(RULES, syllabus))[rule]).toBe('not-stated');
    expect(outcomes(judged)[rule]).toBe('pass');
  });
});

describe('a YAML curriculum', async () => {
  const text = file('cpc-exemplary.yaml');
  const reading = await readText(text, 'course.yaml');
  const root = reading.outline.data?.root as DataMap;
  const before = (await extract(reading)).syllabus;
  const entries = root.entries.map((e) => ({ key: e.key, span: { start: e.keySpan.start, end: e.value.span.end } }));
  const keyed = entries.filter(
    ({ key, span }) => (FACT_NAMES as readonly string[]).includes(key) && spansOf(before, key as Fact).every((s) => overlap([s], [span])),
  );
  const facts = keyed.filter(({ key }) => key !== 'title');

  it('has a key for most facts', () => {
    expect(facts.length).toBeGreaterThan(12);
  });

  it.each(facts)('without the key $key', async ({ key, span }) => {
    const fact = key as Fact;
    const syllabus = await syllabusOf(without(text, [span], ' '), 'course.yaml');
    expect(statements(syllabus, fact)).toEqual([]);
    expect(strays(before, syllabus, [span])).toEqual([]);
  });
});
