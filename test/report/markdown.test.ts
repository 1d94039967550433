import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { ONE, THREE, TOPIC } from './courses.ts';

describe('text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['[x](http://e.example)', '\\[x\\](http:<!-- -->//e.example)'],
    ['www.e.example', 'www<!-- -->.e.example'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['`code` *b* _i_ ~s~', '\\`code\\` \\*b\\* \\_i\\_ \\~s\\~'],
    ['line\nline', 'line line'],
    ['&lt; \\', '\\&lt; \\\\'],
    ['@team see #12', '@<!-- -->team see \\#<!-- -->12'],
    ['![i](x) $x$', '\\!\\[i\\](x) \\$x\\$'],
  ])('%j becomes %j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  it('is only ever text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'[]()<>`*_~#!|\\&;:/.-+=$@ \nab1"\'') });
    fc.assert(
      fc.property(letters, (text) => {
        const tree = fromMarkdown(`Found: ${escapeMarkdown(text)}`);
        const [paragraph, ...more] = tree.children;
        expect(more).toEqual([]);
        const kinds =
          paragraph?.type === 'paragraph' ? paragraph.children.filter((c) => !(c.type === 'html' && c.value === '<!-- -->')) : [];
        expect(new Set(kinds.map((c) => c.type))).toEqual(new Set(['text']));
      }),
    );
  });
});

describe('the report in Markdown', () => {
  it('says what the report for a terminal says', () => {
    expect(markdownReport(ONE, { topic: TOPIC })).toMatchInlineSnapshot(`
      "# Course report

      ## Coding I

      File: courses/one.md

      **Falls short: 1 of 3 requirements met, 1 not met, 1 not stated.** With the answers still missing: 1 to 2 of 3 met. Besides: 0 of 1 advised met, 1 not stated.

      ### Not met: 1 required

      The syllabus says something else than what is advised.

      - ✗ **Most code-book time goes to CPT** (required)
        - Expected: 70% to 90% of the hours on the three code books go to CPT.
        - Found: 58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS).
        - Line 32: “Step 2: Diagnosis coding (40 hours)”
        - Line 34: “Step 3: Procedure coding (70 hours)”
        - Ask: Of the hours on the code books, how many are on CPT?

      ### Not stated: 1 required, 1 advised

      The syllabus is silent. That is not a no. Ask, and get the answer in writing.

      - ? **Roughly 80 contact hours** (required)
        - Expected: 72 hours or more of class, lab and supervised practice. Homework does not count.
        - Found: Nothing. No line says how many hours of class the course has.
        - Closest line: Line 9: “Plan on 6 hours of homework a week” This is work outside of class, not class time.
        - Ask: How many hours of class does the course include?
        - Also: At least 80 contact hours (advised)

      ### Met: 1 required

      The syllabus says it, and here is where.

      - ✓ **The course names CPC or CCS as its goal** (required)
        - Found: CPC.
        - Line 7: “Prepares you for the CPC exam.”

      ### Does not apply: 1 advised

      Asked only of other courses.

      - – **ICD-10-PCS is taught** (advised)
        - Expected: Asked only where this holds: CCS (from AHIMA) named as the goal.
        - Found: CPC.

      ### Questions to ask the school

      1. Of the hours on the code books, how many are on CPT?
      2. How many hours of class does the course include?

      ---

      This report judges what the syllabus says, not how well the course is taught. “Not stated” means the text is silent; it does not mean no.

      Checked with syllint 1.2.3 on 2026-11-22. CPT is a registered trademark of the American Medical Association.
      "
    `);
  });

  it('has a table of the courses, and the problems of one that could not be read', () => {
    const text = markdownReport(THREE, { topic: TOPIC });
    expect(text).toContain('| Falls short | 1 to 2 of 3 met | Coding I | courses/one.md |\n');
    expect(text).toContain('**Not judged.**\n\n- Line 3, column 1: A tab indents this line. Use spaces.\n');
  });

  it('is one line a course where it is to be quiet', () => {
    expect(markdownReport(THREE, { topic: TOPIC, quiet: true }).split('\n')).toEqual([
      '- courses/one.md: **Falls short: 1 of 3 requirements met, 1 not met, 1 not stated.** With the answers still missing: 1 to 2 of 3 met. Besides: 0 of 1 advised met, 1 not stated.',
      '- courses/two.yaml: **Meets the 1 requirement.**',
      '- courses/bad.yaml: **Not judged.**',
      '',
    ]);
  });
});
