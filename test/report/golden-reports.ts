import type { DocumentReport, Report } from '../../src/report/report.ts';
import { document, evidence, report, result, rule } from './sample.ts';

/** A report with the texts that its lines are counted in. */
export interface Golden {
  readonly report: Report;
  readonly texts: readonly (readonly [path: string, text: string])[];
}

const unread = (path: string, message: string): DocumentReport =>
  document([], {
    path,
    title: null,
    verdict: null,
    problems: [{ code: 'yaml-syntax', level: 'error', message, remedy: 'Use spaces.', path, line: 3, column: 1 }],
  });

const RULES = [
  rule('goal', 'The course names CPC or CCS as its goal', 'must'),
  rule('share', 'Most code-book time goes to CPT', 'must', 'Of the hours on the code books, how many are on CPT?'),
  rule('hours', 'Roughly 80 contact hours', 'must', 'How many hours of class does the course include?'),
  rule('exams', 'The final exam is timed', 'must'),
  rule('pcs', 'ICD-10-PCS is taught', 'should'),
  rule('books', 'The code books are those of the year', 'should'),
  rule('cost', 'The cost is stated', 'may'),
];

const TEXT = `# Medical Coding I

Prepares you for the CPC exam.
Plan on 6 hours of homework a week.

- Diagnosis coding: 40 hours
- Procedure coding: 70 hours

The final exam has no time limit.
`;

const GOAL = evidence(3, 'Prepares you for the CPC exam.', { column: 21, endColumn: 24 });
const SHARE = [evidence(6, 'Diagnosis coding: 40 hours', { column: 3 }), evidence(7, 'Procedure coding: 70 hours', { column: 3 })];
const HOMEWORK = evidence(4, 'Plan on 6 hours of homework a week.', { column: 9, endColumn: 16 });

const judged = document(
  [
    result('goal', 'must', 'pass', { expected: 'CPC or CCS.', found: 'CPC.', evidence: [GOAL] }),
    result('share', 'must', 'fail', { expected: '70% to 90%.', found: '64%. Worked out: 70 of 110.', evidence: SHARE }),
    result('hours', 'must', 'not-stated', {
      expected: '72 hours or more.',
      found: 'Nothing. No line says how many hours of class the course has.',
      closest: [{ fact: 'contact-hours', reason: 'out-of-class', evidence: [HOMEWORK] }],
    }),
    result('exams', 'must', 'fail', {
      evidence: [evidence(9, 'The final exam has no time limit.')],
      waiver: { reason: 'Agreed with the school', until: '2027-06-30' },
    }),
    result('pcs', 'should', 'not-applicable', { expected: 'Asked only where this holds: CCS named as the goal.', found: 'CPC.' }),
    result('books', 'should', 'not-stated', { found: 'Nothing.', waiver: { reason: 'Named in the catalog.' } }),
    result('cost', 'may', 'not-stated', { found: 'Nothing.' }),
  ],
  {
    title: 'Medical Coding I',
    because: 'The first credential stated is CPC.',
    facts: { credentials: [{ value: 'CPC', basis: 'stated', evidence: [GOAL] }] },
    problems: [
      {
        code: 'near-key',
        level: 'note',
        message: 'A key is unknown.',
        remedy: 'Look at it.',
        path: 'courses/one.md',
        line: 4,
        column: 1,
      },
    ],
  },
);

const met = document(
  [
    result('goal', 'must', 'pass', {
      found: 'CCS.',
      evidence: [evidence(12, 'Prepares for the CCS.', { page: 2, path: 'courses/ccs.pdf' })],
    }),
  ],
  { path: 'courses/program.yaml', title: 'Coding II', courses: ['courses/ccs.pdf', 'courses/basics.md'] },
);

/** What drives terminals, forges commands of pipelines, or begins markup in one of the formats. */
export const HARM: readonly string[] = [
  '<script>alert(1)</script>',
  '</script></style><img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  ']]><!-- --> <![CDATA[ &lt; &#0;',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0090q\u009c',
  '\u0000\u0008\u007f\u0085\u2028\ufeff\uffff',
  '\u202egnp.exe\u202c \u2066left\u2069 \u200e\u200f\u061c',
  '\ud800 half \udc00',
  '%0A::error::forged',
  '\n::error::forged',
  '\r::stop-commands::forged',
  '##[add-mask]e ##vso[task.setvariable variable=x]y',
  '${{ secrets.TOKEN }} $(id) `id` {{0}} {0}',
  '[a](javascript:alert(1)) ![i](http://e.example/i.png) http://e.example @team #12',
  '| **b** | _i_ | ~~s~~ | # h | 1. n | - [ ] t | $x$',
  '--- !!js/function &a *a ? - : %',
];

const LONG = 'x'.repeat(10_000);
const ALL = HARM.join(' ');
const FORGED = '::error file=a::forged';
const HOSTILE_PATH = `::error::${HARM[0]}\u001b[2J\u202e ##[add-mask].md`;

const hostile = document(
  [
    result('bad', 'must', 'fail', {
      expected: ALL,
      found: FORGED,
      evidence: [evidence(1, ALL, { endColumn: 40 }), evidence(2, FORGED, { path: HOSTILE_PATH })],
    }),
    result('silent', 'should', 'not-stated', {
      found: ALL,
      closest: [{ fact: 'contact-hours', reason: 'denied', evidence: [evidence(2, FORGED)] }],
    }),
    result('long', 'may', 'fail', { found: LONG }),
    result('waived', 'must', 'fail', { waiver: { reason: ALL } }),
  ],
  { path: HOSTILE_PATH, title: FORGED, because: ALL, facts: { provider: [{ value: ALL, basis: 'computed', how: ALL, evidence: [] }] } },
);

const HOSTILE_RULES = [
  {
    ...rule('bad', ALL, 'must', ALL),
    why: ALL,
    fix: ALL,
    source: [{ name: ALL, standing: 'ours', figure: ALL, link: 'javascript:alert(1)', checked: '2026-11-22' }],
  },
  rule('silent', FORGED, 'should', FORGED),
  rule('long', LONG, 'may', ''),
  rule('waived', 'Waived', 'must'),
] as const;

/** One report of each kind that a writer must be able to write. */
export const GOLDEN = {
  outcomes: {
    report: {
      ...report([judged, met, unread('courses/bad.yaml', 'A tab indents this line.')], RULES),
      problems: [
        {
          code: 'expired-waiver',
          level: 'note',
          message: 'This waiver has ended.',
          remedy: 'Delete it.',
          path: 'syllint.config.yaml',
          line: 2,
          column: 5,
        },
      ],
    },
    texts: [['courses/one.md', TEXT]],
  },
  one: { report: report([judged], RULES), texts: [['courses/one.md', TEXT]] },
  unread: { report: report([unread('courses/bad.yaml', 'A tab indents this line.')], RULES), texts: [] },
  empty: { report: report([], []), texts: [] },
  hostile: {
    report: report([hostile, unread(HARM.slice(0, 9).join(' '), ALL)], HOSTILE_RULES),
    texts: [[HOSTILE_PATH, `${ALL.replace(/[\r\n]/g, ' ')}\n${FORGED}\n${LONG}\n`]],
  },
} satisfies { readonly [name: string]: Golden };
