import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prettyComparison } from '../../../src/report/compare/pretty.ts';
import { columns, unpainted } from '../../../src/report/layout.ts';
import { hostileReport } from '../hostile.ts';
import { many, of, ONE, TWO, UNREAD } from './pairs.ts';

const page = (width: number) => ({ width, paint: unpainted });

describe('the comparison for a terminal', () => {
  it('puts the answers beside one another', () => {
    expect(prettyComparison(of(ONE, TWO), page(80), false)).toMatchInlineSnapshot(`
      "Two courses, side by side

      1 of the 2 meets all 2 requirements. They differ on 1.
      “Not stated” means that the syllabus is silent. It does not mean no, so ask.

      A  Coding I
         one.md
         Meets all 2 requirements.
      B  Coding II
         two.md
         Cannot tell: 1 of 2 requirements met, 1 not stated.

      Where they differ: 1 required, 1 advised

      About 80 contact hours or more (required)
      Expected of hours.
        A ✓ Met                                 B ? Not stated
        96 hours.                               Nothing.
        Lines 14, 20                            Closest: line 44. This is work outside
                                                of class, not class time.

      No promise that nobody can keep (advised)
      Expected of claims.
        A ✗ Not met, waived                     B ✗ Not met
        A sure pass.                            A sure job.
        Line 9                                  Line 9
        Waived: Agreed

      Where both are silent: 1 optional

      An externship is part of the course (optional)
      Expected of practicum.
        A ? Not stated                          B ? Not stated
        Nothing.                                Nothing.

      Where both meet the advice: 1 required

      The course names CPC or CCS as its goal (required)
      Expected of goal.
        A ✓ Met                                 B ✓ Met
        CPC.                                    CCS.
        Line 2                                  Page 2

      Shown, and not judged

      Cost
        A $1,900                                B ? Not stated
        Line 30

      For the questions to a school and the whole proof, check its course alone:
      syllint check FILE.
      This report judges what the syllabus says, not how well the course is taught.
      “Not stated” means the text is silent; it does not mean no.
      Checked with syllint 1.2.3, profile “recommended”, on 2026-11-22. CPT is a
      registered trademark of the American Medical Association.
      "
    `);
  });

  it.each([30, 40, 80, 100])('holds eleven courses in %d columns', (width) => {
    const lines = prettyComparison(many(11), page(width), false).split('\n');
    expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    const heads = lines.join('\n').match(/\b[A-K] [✓✗?–] (?:Met|Not)/g) ?? [];
    expect(heads).toHaveLength(11 * 4 + 5);
  });

  it('wraps into blocks of columns', () => {
    const text = prettyComparison(many(5), page(80), false);
    expect(text).toMatch(/^ {2}A ✓ Met +B \? Not stated +C ✓ Met\n(?:.+\n)+\n {2}D \? Not stated +E ✓ Met\n/m);
  });

  it('is short where it is to be quiet, and where only one was read', () => {
    const quiet = prettyComparison(of(ONE, TWO), page(80), true);
    expect(quiet).toContain('They differ on 1.');
    expect(quiet).not.toContain('Where they differ');
    expect(prettyComparison(of(ONE, UNREAD), page(80), false)).toMatch(/B {2}bad\.yaml\n {3}Not judged\.\n$/);
  });

  it('colors the outcomes, and pads by what is seen', () => {
    const paint = (_style: string, text: string): string => `\u001b[1m${text}\u001b[22m`;
    const painted = prettyComparison(many(3), { width: 80, paint }, false);
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(prettyComparison(many(3), page(80), false));
  });

  it('obeys no hostile syllabus', () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 30, max: 100 }), (report, width) => {
        const lines = prettyComparison(report, page(width), false).split('\n');
        expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(line))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
