import type { Report } from '../../src/report/report.ts';
import { document, evidence, report, result, rule } from './sample.ts';

const RULES = [
  rule('hours', 'Roughly 80 contact hours', 'must', 'How many hours of class does the course include?'),
  rule('share', 'Most code-book time goes to CPT', 'must', 'Of the hours on the code books, how many are on CPT?'),
  rule('goal', 'The course names CPC or CCS as its goal', 'must'),
  rule('hours-80', 'At least 80 contact hours', 'should', 'Is it 80 hours?'),
  rule('pcs', 'ICD-10-PCS is taught', 'should'),
];

const SHORT = document([
  result('hours', 'must', 'not-stated', {
    expected: '72 hours or more of class, lab and supervised practice. Homework does not count.',
    found: 'Nothing. No line says how many hours of class the course has.',
    closest: [{ fact: 'contact-hours', reason: 'out-of-class', evidence: [evidence(9, 'Plan on 6 hours of homework a week')] }],
  }),
  result('share', 'must', 'fail', {
    expected: '70% to 90% of the hours on the three code books go to CPT.',
    found: '58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS).',
    evidence: [
      evidence(32, 'Step 2: Diagnosis coding (40 hours)'),
      evidence(34, 'Step 3: Procedure coding (70 hours)'),
      evidence(34, 'Step 3: Procedure coding (70 hours)'),
    ],
  }),
  result('goal', 'must', 'pass', { found: 'CPC.', evidence: [evidence(7, 'Prepares you for the CPC exam.')] }),
  result('hours-80', 'should', 'not-stated', { found: 'Nothing.' }),
  result('pcs', 'should', 'not-applicable', {
    expected: 'Asked only where this holds: CCS (from AHIMA) named as the goal.',
    found: 'CPC.',
  }),
]);

const GOOD = document([result('goal', 'must', 'pass', { found: 'CCS.', evidence: [evidence(2, 'Goal: CCS')] })], {
  path: 'courses/two.yaml',
  title: 'Coding II',
});

const UNREAD = document([], {
  path: 'courses/bad.yaml',
  title: null,
  verdict: null,
  problems: [
    {
      code: 'yaml-syntax',
      level: 'error',
      message: 'A tab indents this line.',
      remedy: 'Use spaces.',
      path: 'courses/bad.yaml',
      line: 3,
      column: 1,
    },
  ],
});

export const ONE: Report = report([SHORT], RULES);
export const THREE: Report = report([SHORT, GOOD, UNREAD], RULES);

/** The two rules on hours ask the same. */
export const TOPIC = (id: string): string => id.replace('-80', '');
