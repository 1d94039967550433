import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadExamFacts, type ExamFact } from '../../scripts/exam-facts.ts';
import type { Check, Rule } from '../../src/check/rule.ts';
import { DATA_CHECKED, RULES } from '../../src/check/rules.generated.ts';
import { termFile } from '../../src/extract/vocabulary.ts';

const TEXT = readFileSync('rules/terms/exam-facts.yaml', 'utf8');
const { facts, problems } = loadExamFacts(TEXT);

function factOf(exam: string, name: string, past = false): ExamFact['value'] {
  const found = facts.filter((f) => f.exam === exam && f.fact === name && (f.until !== undefined) === past);
  expect(found.map((f) => f.value)).toHaveLength(1);
  return found[0]!.value;
}

const number = (exam: string, name: string, past = false): number => Number(factOf(exam, name, past));

function ruleOf(id: string): Rule {
  const rule = RULES.find((r) => r.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

const checkOf = (id: string): Check => ruleOf(id).expect as Check;
const figures = (id: string, standing: string): string[] =>
  ruleOf(id).source.flatMap((s) => (s.standing === standing && s.figure ? [s.figure] : []));

describe('the file of exam facts', () => {
  it('has the shape of one', () => expect(problems).toEqual([]));

  it('gives each fact once, with a link', () => {
    const names = facts.map((f) => `${f.exam} ${f.fact} ${f.until ?? 'today'}`);
    expect(names).toEqual([...new Set(names)]);
    expect(facts.filter((f) => !f.source.link?.startsWith('https://'))).toEqual([]);
  });

  it('rests on pages of the bodies, or says that it does not', () => {
    expect(new Set(facts.map((f) => f.source.standing))).toEqual(new Set(['official', 'third-party']));
    const ofBodies = facts.filter((f) => /^https:\/\/(?:\w+\.)*(?:aapc\.com|ahima\.org|intercom\.help)\//.test(f.source.link ?? ''));
    expect(ofBodies.map((f) => f.source.standing).every((s) => s === 'official')).toBe(true);
    expect(facts.filter((f) => f.source.standing === 'official').length).toBe(ofBodies.length);
  });

  it('is dated by its oldest fact', () => {
    const days = facts.map((f) => f.source.checked).toSorted();
    expect(DATA_CHECKED['exam-facts']).toBe(days[0]);
  });

  it.each([
    ['a mistyped key', TEXT.replace('value: 100', 'vlaue: 100'), 'Did you mean "value"?'],
    ['an exam that is not followed', TEXT.replace('exam: CPC', 'exam: CPX'), 'CPX'],
    ['a source without a date', TEXT.replace(', checked: 2026-11-22', ''), '"checked"'],
  ])('with %s is refused', (_what, text, words) => {
    const loaded = loadExamFacts(text);
    expect([loaded.facts, loaded.problems.length]).toEqual([[], 1]);
    expect(`${loaded.problems[0]?.message} ${loaded.problems[0]?.remedy}`).toContain(words);
  });
});

describe('figures of rules agree with the exam facts', () => {
  const today = `${number('CPC', 'questions')} questions in ${number('CPC', 'minutes') / 60} hours`;

  it.each(['timed-exams', 'exam-pace', 'outdated-figures'])('%s on the length of the CPC exam', (id) => {
    expect(figures(id, 'official')).toContain(today);
  });

  it('exam-pace lies just above the pace of the exam', () => {
    const pace = number('CPC', 'minutes') / number('CPC', 'questions');
    const most = checkOf('exam-pace')['at-most'] ?? 0;
    expect(most - pace).toBeGreaterThanOrEqual(0);
    expect(most - pace).toBeLessThan(0.2);
    expect(ruleOf('exam-pace').why).toContain(`${pace} minutes`);
  });

  it.each([
    ['anatomy', 'anatomy', 'questions on anatomy'],
    ['terminology', 'medical terminology', 'questions on medical terminology'],
  ])('%s on its questions', (id, subject, name) => {
    expect(figures(id, 'official')).toContain(`${number('CPC', name)} of ${number('CPC', 'questions')} questions are on ${subject}`);
  });

  it.each(['cpt-share', 'cpt-share-exam'])('%s on the weight of CPT', (id) => {
    const words = `by its list, ${number('CPC', 'questions on CPT')} of ${number('CPC', 'questions')} questions are on CPT`;
    expect(figures(id, 'official')).toContain(words);
  });

  it('the books, and the code sets that are taught', () => {
    expect(checkOf('code-books')['includes-all']).toEqual(factOf('CPC', 'books'));
    expect(checkOf('code-sets')['includes-all']).toEqual(factOf('CPC', 'books'));
    expect(checkOf('code-sets-ccs')['includes-all']).toEqual(factOf('CCS', 'books'));
  });

  it('the age of the books, and the hours for the apprenticeship', () => {
    expect(checkOf('editions')['at-most']).toBe(factOf('CPC', 'years that a book may be older than the exam'));
    expect(checkOf('contact-hours-80')['at-least']).toBe(factOf('CPC', 'contact hours that take a year off the apprenticeship'));
  });

  it('the old figures that are recognized are those that no longer hold', () => {
    const [questions, minutes] = [number('CPC', 'questions', true), number('CPC', 'minutes', true)];
    const names = termFile('outdated-figures').map((t) => t.term);
    expect(names).toContain(`${questions}-questions`);
    expect(names).toContain(`${Math.floor(minutes / 60)}-hours-${minutes % 60}`);
    expect([questions, minutes]).not.toEqual([number('CPC', 'questions'), number('CPC', 'minutes')]);
  });
});
