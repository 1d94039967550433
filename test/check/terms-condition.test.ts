import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/check/evaluate.ts';
import { exampleSyllabus } from '../../src/check/example.ts';
import type { Check, Example } from '../../src/check/rule.ts';
import type { Truth } from '../../src/check/truth.ts';
import type { Fact } from '../../src/extract/facts.ts';

type Said = string | readonly string[] | null;
type Row = readonly [said: Said, includesAll: Truth, includesAny: Truth, only: Truth, excludes: Truth];

const [P, F, N] = ['pass', 'fail', 'not-stated'] as const;

/** Each row against `[a, b]` for all four conditions. */
function table(name: string, fact: Fact, terms: readonly [string, string], rows: readonly Row[]): void {
  describe(`${name}`, () => {
    for (const [said, all, any, only, excludes] of rows) {
      const example = (said === null ? {} : { [fact]: said }) as Example;
      const outcome = (check: Partial<Check>): Truth => evaluate({ fact, ...check }, exampleSyllabus(example)).outcome;
      it(`${JSON.stringify(said)}`, () => {
        expect({
          'includes-all': outcome({ 'includes-all': terms }),
          'includes-any': outcome({ 'includes-any': terms }),
          only: outcome({ only: terms }),
          excludes: outcome({ excludes: terms }),
        }).toEqual({ 'includes-all': all, 'includes-any': any, only, excludes });
      });
    }
  });
}

table(
  'closed: what is not named is not there',
  'code-sets',
  ['CPT', 'HCPCS'],
  [
    [null, N, N, N, N],
    ['none', F, F, P, P],
    [[], F, F, P, P],
    [['CPT'], F, P, P, F],
    [['CPT', 'HCPCS'], P, P, P, F],
    [['HCPCS', 'ICD-10-CM'], F, P, F, F],
    [['CPT', 'HCPCS', 'ICD-10-CM'], P, P, F, F],
    [['ICD-10-CM'], F, F, F, P],
    [['none', 'CPT'], F, P, P, F],
  ],
);

table(
  'open: what is not named is not stated',
  'subjects',
  ['anatomy', 'terminology'],
  [
    [null, N, N, N, N],
    ['none', F, F, P, P],
    [['anatomy'], N, P, N, F],
    [['anatomy', 'terminology'], P, P, N, F],
    [['terminology', 'billing'], N, P, F, F],
    [['anatomy', 'terminology', 'billing'], P, P, F, F],
    [['billing'], N, N, F, N],
  ],
);

table(
  'none when silent: finding nothing is knowledge',
  'claims',
  ['job-guarantee', 'pressure'],
  [
    [null, F, F, P, P],
    ['none', F, F, P, P],
    [['pressure'], F, P, P, F],
    [['job-guarantee', 'pressure'], P, P, P, F],
    [['no-effort', 'pressure'], F, P, F, F],
    [['no-effort'], F, F, F, P],
  ],
);

table(
  'vague: ICD-10 may be CM or PCS, ICD also ICD-9',
  'code-sets',
  ['CPT', 'ICD-10-CM'],
  [
    [['ICD-10'], F, N, N, N],
    [['CPT', 'ICD-10'], N, P, N, F],
    [['CPT', 'ICD-10', 'ICD-10-CM'], P, P, N, F],
    [['HCPCS', 'ICD'], F, N, F, N],
    [['ICD', 'ICD-10'], F, N, N, N],
  ],
);

table(
  'vague, where every meaning is among the terms',
  'code-sets',
  ['ICD-10-CM', 'ICD-10-PCS'],
  [
    [['ICD-10'], N, N, P, N],
    [['ICD'], N, N, N, N],
    [['CPT', 'ICD-10'], N, N, F, N],
  ],
);

table(
  'vague, where the rule names the vague word itself',
  'code-sets',
  ['ICD-10', 'ICD-10-CM'],
  [
    [['ICD-10'], N, P, P, F],
    [['ICD'], F, N, N, N],
  ],
);

table(
  'vague, where no meaning is among the terms',
  'code-sets',
  ['CPT', 'ICD-9-CM'],
  [
    [['ICD-10'], F, F, F, P],
    [['CPT', 'ICD-10'], F, P, F, F],
  ],
);

describe('only: []', () => {
  it.each<readonly [Said, Truth]>([
    [null, P],
    ['none', P],
    [['pressure'], F],
  ])('on promises, %j', (said, expected) => {
    expect(evaluate({ fact: 'claims', only: [] }, exampleSyllabus(said === null ? {} : { claims: said })).outcome).toBe(expected);
  });

  it('takes a course number for a course, whichever it is', () => {
    expect(evaluate({ fact: 'prerequisites', only: [] }, exampleSyllabus({ prerequisites: ['course-number'] })).outcome).toBe('fail');
  });
});

describe('what decided', () => {
  const decided = (check: Check, example: Example) => {
    const [answer] = evaluate(check, exampleSyllabus(example)).decisive;
    return { rests: answer?.rests.map((s) => s.value), missing: answer?.missing, excess: answer?.excess, vague: answer?.vague };
  };

  it.each<readonly [string, Check, Example, ReturnType<typeof decided>]>([
    [
      'all named',
      { fact: 'code-sets', 'includes-all': ['CPT'] },
      { 'code-sets': ['HCPCS', 'CPT'] },
      { rests: ['CPT'], missing: [], excess: [], vague: [] },
    ],
    [
      'one missing',
      { fact: 'code-sets', 'includes-all': ['CPT', 'HCPCS'] },
      { 'code-sets': ['CPT'] },
      { rests: ['CPT'], missing: ['HCPCS'], excess: [], vague: [] },
    ],
    [
      'one vague',
      { fact: 'code-sets', 'includes-all': ['CPT', 'ICD-10-CM'] },
      { 'code-sets': ['CPT', 'ICD-10'] },
      { rests: ['ICD-10'], missing: ['ICD-10-CM'], excess: [], vague: ['ICD-10'] },
    ],
    [
      'one too many',
      { fact: 'prerequisites', only: ['anatomy'] },
      { prerequisites: ['anatomy', 'experience'] },
      { rests: ['experience'], missing: [], excess: ['experience'], vague: [] },
    ],
    ['silent', { fact: 'code-sets', 'includes-all': ['CPT'] }, {}, { rests: [], missing: [], excess: [], vague: [] }],
    [
      'open and not named',
      { fact: 'subjects', 'includes-any': ['anatomy'] },
      { subjects: ['billing'] },
      { rests: [], missing: ['anatomy'], excess: [], vague: [] },
    ],
  ])('%s', (_, check, example, expected) => {
    expect(decided(check, example)).toEqual(expected);
  });
});
