import { describe, expect, it } from 'vitest';
import { stepSummary } from '../../src/report/step-summary.ts';
import { ONE, THREE } from './courses.ts';
import { document, report, result } from './sample.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the summary of a step', () => {
  it('is a table of every answer', () => {
    expect(stepSummary(ONE, 1_000_000)).toMatchInlineSnapshot(`
      "# Course report

      ## Coding I

      File: courses/one.md

      **Falls short: 1 of 3 requirements met, 1 not met, 1 not stated.** With the answers still missing: 1 to 2 of 3 met. Besides: 0 of 1 advised met, 1 not stated.

      | Outcome | Criterion | Level | Found | Place |
      |---|---|---|---|---|
      | ✗ Not met | Most code-book time goes to CPT | required | 58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS). | Line 32 |
      | ? Not stated | Roughly 80 contact hours | required | Nothing. No line says how many hours of class the course has. |  |
      | ? Not stated | At least 80 contact hours | advised | Nothing. |  |
      | ✓ Met | The course names CPC or CCS as its goal | required | CPC. | Line 7 |
      | – Does not apply | ICD-10-PCS is taught | advised | CPC. |  |

      This report judges what the syllabus says, not how well the course is taught. “Not stated” means the text is silent; it does not mean no.

      Checked with syllint 1.2.3 on 2026-11-22. CPT is a registered trademark of the American Medical Association.
      "
    `);
  });

  it('begins with one row a course where there are several', () => {
    const text = stepSummary(THREE, 1_000_000);
    expect(text).toMatch(
      /^# Course report\n\n3 courses: .+\n\n\| Verdict \| Required \| Course \| File \|\n\|---\|---\|---\|---\|\n\| Falls short/,
    );
    expect(text).toContain('**Not judged.**\n\n- Line 3, column 1: A tab indents this line. Use spaces.\n');
  });

  it('says what is waived', () => {
    const waived = result('a', 'must', 'fail', { waiver: { reason: 'Agreed' } });
    expect(stepSummary(report([document([waived])], []), 1_000_000)).toContain('| ✗ Not met, waived | a | required | Found for a. |  |');
  });

  it.each([100, 300, 1000, 2000, 3000])('holds at most %i bytes, and ends with a whole line', (most) => {
    const course = document([result('a', 'must', 'fail', { found: 'é中\u{1f600}'.repeat(20) })], { title: '医療事務' });
    const text = stepSummary(
      report(
        Array.from({ length: 30 }, () => course),
        [],
      ),
      most,
    );
    expect(bytes(text)).toBeLessThanOrEqual(most);
    expect(text).toMatch(/\n\nThe rest is left out: GitHub shows no more than this in one summary\.\n$/);
  });

  it('is cut only where it must be', () => {
    const whole = stepSummary(THREE, 1_000_000);
    expect(stepSummary(THREE, bytes(whole) + 100)).toBe(whole);
    expect(stepSummary(THREE, 10)).toBe('');
    expect(stepSummary(THREE, -5)).toBe('');
  });
});
