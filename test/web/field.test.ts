import { describe, expect, it } from 'vitest';
import { profileRules } from '../../src/check/profile.ts';
import { FACT_NAMES, factRow } from '../../src/extract/facts.ts';
import { answerable } from '../../src/web/answerable.ts';
import { answerFrom, type Entered, fieldOf } from '../../src/web/field.ts';

const { rules } = profileRules('recommended')!;
const stated = (...values: readonly (string | number | boolean)[]) =>
  values.map((value) => ({ value, basis: 'stated', evidence: [] }) as const);
const entered = (...values: readonly string[]): Entered => ({ values, note: '' });
const given = (fact: (typeof FACT_NAMES)[number], ...values: readonly string[]) =>
  answerFrom(fact, fieldOf(fact, [], rules), entered(...values));

describe('the field of a fact', () => {
  it('is filled with what is known', () => {
    expect(fieldOf('contact-hours', stated(80, 90), rules)).toEqual({ kind: 'number', hint: 'Hours, as a number.', value: '80' });
    expect(fieldOf('cost', stated('$1,299'), rules)).toMatchObject({ kind: 'text', value: '$1,299' });
    expect(fieldOf('refund', stated(false), rules)).toMatchObject({
      kind: 'one',
      options: [
        { name: 'Yes', chosen: false },
        { name: 'No', chosen: true },
      ],
    });
    expect(fieldOf('prerequisites', stated('none'), rules)).toMatchObject({ kind: 'some' });
  });

  it('offers what is found and what is asked for, each once and no vague word', () => {
    const field = fieldOf('credentials', stated('CRC'), rules);
    const options = field.kind === 'some' ? field.options : [];
    expect(options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['CRC']);
    expect(options.map(({ value }) => value)).toEqual(['CPC', 'CPC-A', 'CCS', 'CRC']);
    const sets = fieldOf('code-sets', [], rules);
    expect(sets.kind === 'some' && sets.options.map(({ value }) => value)).toEqual(['CPT', 'ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'ICD-9-CM']);
  });
});

describe('an answer that is entered', () => {
  it.each([
    ['contact-hours', ['96'], { value: 96 }],
    ['contact-hours', ['1,200.5'], { value: 1200.5 }],
    ['timed-exams', ['0'], { value: 0 }],
    ['refund', ['no'], { value: false }],
    ['practicum', ['yes'], { value: true }],
    ['billing-extent', ['basics'], { value: 'basics' }],
    ['prerequisites', [], { value: [] }],
    ['prerequisites', ['anatomy', 'terminology'], { value: ['anatomy', 'terminology'] }],
    ['cost', [' $900 '], { value: '$900' }],
  ] as const)('%s: %j', (fact, values, answer) => expect(given(fact, ...values)).toEqual(answer));

  it.each([
    ['contact-hours', ['many'], 'Enter the hours as a number, such as 96.'],
    ['contact-hours', [''], 'Enter the hours as a number, such as 96.'],
    ['contact-hours', ['-3'], 'Enter the hours as a number, such as 96.'],
    ['course-year', ['26'], 'Enter the year in four digits, such as 2026.'],
    ['weeks', ['x'], 'Enter a number, such as 2.'],
    ['refund', [], 'Choose one of the answers.'],
    ['cost', [' '], 'Enter what the school said.'],
  ] as const)('%s: %j is told', (fact, values, fault) => expect(given(fact, ...values)).toEqual({ fault }));

  it('keeps who said so', () => {
    expect(answerFrom('weeks', fieldOf('weeks', [], rules), { values: ['2'], note: ' The office ' })).toEqual({
      value: 2,
      note: 'The office',
    });
  });
});

describe('the facts that can be answered', () => {
  it.each(['recommended', 'cpc', 'ccs', 'apprentice'])('are those that the rules of %s rest on, none twice', (profile) => {
    const { first, more } = answerable(profileRules(profile)!.rules);
    expect(new Set([...first, ...more]).size).toBe(first.length + more.length);
    expect(first).toContain('contact-hours');
    const settable = FACT_NAMES.filter((fact) => factRow(fact).computed !== true || fact === 'billing-extent');
    expect([...first, ...more].filter((fact) => !settable.includes(fact))).toEqual([]);
  });

  it('hold the hours from which a share is worked out', () => {
    expect(answerable(rules).first).toEqual(expect.arrayContaining(['cpt-hours', 'icd-hours', 'hcpcs-hours']));
  });
});
