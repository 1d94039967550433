import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/layout.ts';
import { prettyReport } from '../../src/report/pretty.ts';
import { ONE, THREE, TOPIC } from './courses.ts';
import { apart, document, evidence, report, result, rule } from './sample.ts';

const HOSTILE = '\u001b[2Jowned\u202e \u0007x';

describe('the report for a terminal', () => {
  it('groups the answers by outcome, what to act on first', () => {
    expect(prettyReport(ONE, { topic: TOPIC })).toMatchInlineSnapshot(`
      "courses/one.md
      Coding I

      Falls short: 1 of 3 requirements met, 1 not met, 1 not stated.
      With the answers still missing: 1 to 2 of 3 met.
      Besides: 0 of 1 advised met, 1 not stated.

      Not met: 1 required
      The syllabus says something else than what is advised.

        ✗ Most code-book time goes to CPT (required)
          Expected   70% to 90% of the hours on the three code books go to CPT.
          Found      58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10
                     HCPCS).
          Line 32    “Step 2: Diagnosis coding (40 hours)”
          Line 34    “Step 3: Procedure coding (70 hours)”
          Ask        Of the hours on the code books, how many are on CPT?

      Not stated: 1 required, 1 advised
      The syllabus is silent. That is not a no. Ask, and get the answer in writing.

        ? Roughly 80 contact hours (required)
          Expected   72 hours or more of class, lab and supervised practice. Homework
                     does not count.
          Found      Nothing. No line says how many hours of class the course has.
          Closest    Line 9: “Plan on 6 hours of homework a week”
                     This is work outside of class, not class time.
          Ask        How many hours of class does the course include?
          Also       At least 80 contact hours (advised)

      Met: 1 required
      The syllabus says it, and here is where.

        ✓ The course names CPC or CCS as its goal (required)
          Found      CPC.
          Line 7     “Prepares you for the CPC exam.”

      Does not apply: 1 advised
      Asked only of other courses.

        – ICD-10-PCS is taught (advised)
          Asked only where this holds: CCS (from AHIMA) named as the goal. Found: CPC.

      Questions to ask the school
        1. Of the hours on the code books, how many are on CPT?
        2. How many hours of class does the course include?

      This report judges what the syllabus says, not how well the course is taught.
      “Not stated” means the text is silent; it does not mean no.
      Checked with syllint 1.2.3, profile “recommended”, on 2026-11-22. CPT is a
      registered trademark of the American Medical Association.
      "
    `);
  });

  it('fits a narrow terminal', () => {
    const lines = prettyReport(THREE, { topic: TOPIC, width: 40 }).split('\n');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(40);
    expect(lines).toContain('    Found    58%. Worked out: 70 CPT');
  });

  it('ends with a table where there are several courses', () => {
    const text = prettyReport(THREE, { topic: TOPIC });
    expect(text).toContain(
      [
        '3 courses: 1 meets all requirements, 1 falls short, 1 was not judged.',
        '  Falls short  1 to 2 of 3 met  courses/one.md',
        '  Meets        1 of 1 met       courses/two.yaml',
        '  Not judged                    courses/bad.yaml',
      ].join('\n'),
    );
  });

  it('says nothing of a single course that could not be read', () => {
    const [, , unread] = THREE.documents;
    expect(prettyReport({ ...THREE, documents: unread ? [unread] : [] }, { topic: TOPIC })).toBe('');
  });

  it('is one line a course where it is to be quiet', () => {
    expect(prettyReport(THREE, { topic: TOPIC, quiet: true })).toBe(
      'courses/one.md: Falls short: 1 of 3 requirements met, 1 not met, 1 not stated. (1 to 2 of 3 met)\ncourses/two.yaml: Meets the 1 requirement.\n',
    );
  });

  it('paints marks, and only where it is told to', () => {
    const text = prettyReport(ONE, { topic: TOPIC, paint: (style, words) => `<${style}>${words}</>` });
    expect(text).toContain('  <fail>✗</> <strong>Most code-book time goes to CPT (required)</>');
    expect(prettyReport(ONE, { topic: TOPIC })).not.toContain('\u001b');
  });

  it('lets no control character of a document reach the terminal', () => {
    const answers = [
      result('a', 'must', 'fail', {
        found: HOSTILE,
        expected: HOSTILE,
        evidence: [evidence(1, HOSTILE)],
        closest: [{ fact: 'weeks', reason: 'denied', evidence: [evidence(2, HOSTILE)] }],
      }),
      result('b', 'must', 'pass', { found: HOSTILE, evidence: [evidence(1, HOSTILE)] }),
      result('c', 'may', 'not-applicable', { found: HOSTILE }),
    ];
    const one = document(answers, { path: HOSTILE, title: HOSTILE });
    const rules = ['a', 'b', 'c'].map((id) => rule(id, HOSTILE, 'must', HOSTILE));
    for (const quiet of [true, false]) {
      const text = prettyReport(report([one, one], rules), { topic: apart, quiet });
      expect(text).toContain('owned');
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });

  it('shows each line once, and how many more there are', () => {
    const many = Array.from({ length: 9 }, (_, i) => evidence(i + 1, `Hour ${i + 1}`));
    const text = prettyReport(report([document([result('a', 'must', 'pass', { evidence: many })])], []), { topic: apart });
    expect(text).toContain('    Line 3     “Hour 3”\n               and 6 more\n');
    expect(text).not.toContain('Hour 4');
  });
});
