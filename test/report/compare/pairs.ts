import type { DocumentReport, Report } from '../../../src/report/report.ts';
import { document, evidence, report, result, rule } from '../sample.ts';

export const RULES = [
  rule('goal', 'The course names CPC or CCS as its goal', 'must'),
  rule('hours', 'About 80 contact hours or more', 'must'),
  rule('claims', 'No promise that nobody can keep', 'should'),
  rule('practicum', 'An externship is part of the course', 'may'),
];

const COST = { cost: [{ value: '$1,900', basis: 'stated', evidence: [evidence(30, 'Cost: $1,900')] }] } as const;

/** Meets what is required. */
export const ONE = document(
  [
    result('goal', 'must', 'pass', { found: 'CPC.', evidence: [evidence(2, 'Goal: CPC')] }),
    result('hours', 'must', 'pass', { found: '96 hours.', evidence: [evidence(14, 'Hours: 96'), evidence(20, 'Units: 96')] }),
    result('claims', 'should', 'fail', { found: 'A sure pass.', waiver: { reason: 'Agreed' }, evidence: [evidence(9, 'You will pass')] }),
    result('practicum', 'may', 'not-stated', { found: 'Nothing.' }),
  ],
  { path: 'one.md', title: 'Coding I', facts: COST },
);

/** Falls short. */
export const TWO = document(
  [
    result('goal', 'must', 'pass', { found: 'CCS.', evidence: [evidence(3, 'Goal: CCS', { page: 2 })] }),
    result('hours', 'must', 'not-stated', {
      found: 'Nothing.',
      closest: [{ fact: 'contact-hours', reason: 'out-of-class', evidence: [evidence(44, '8 hours of homework')] }],
    }),
    result('claims', 'should', 'fail', { found: 'A sure job.', evidence: [evidence(9, 'A sure job')] }),
    result('practicum', 'may', 'not-stated', { found: 'Nothing.' }),
  ],
  { path: 'two.md', title: 'Coding II' },
);

export const UNREAD = document([], {
  path: 'bad.yaml',
  title: null,
  verdict: null,
  problems: [{ code: 'yaml-syntax', level: 'error', message: 'A tab.', remedy: 'Use spaces.', path: 'bad.yaml', line: 3, column: 1 }],
});

export const of = (...documents: readonly DocumentReport[]): Report => report(documents, RULES);

/** As many courses as that, which differ in their names. */
export const many = (n: number): Report =>
  of(...Array.from({ length: n }, (_, i) => ({ ...(i % 2 === 0 ? ONE : TWO), path: `${i}.md`, title: `Course number ${i + 1}` })));
