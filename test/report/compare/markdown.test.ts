import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/report/compare/comparison.ts';
import { markdownComparison } from '../../../src/report/compare/markdown.ts';
import { hostileReport } from '../hostile.ts';
import { of, ONE, TWO, UNREAD } from './pairs.ts';

/** The numbers of rows and columns of each table, its head among them. */
function tables(text: string): (readonly [rows: number, columns: number[]])[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return tree.children.flatMap((node) =>
    node.type === 'table' ? [[node.children.length, [...new Set(node.children.map((row) => row.children.length))]] as const] : [],
  );
}

describe('the comparison in Markdown', () => {
  it('is a table for each part', () => {
    const text = markdownComparison(of(ONE, TWO, UNREAD), false);
    expect(tables(text)).toEqual([
      [4, [6]],
      [3, [3]],
      [2, [3]],
      [2, [3]],
      [2, [3]],
    ]);
    expect(text).toContain('## Where they differ: 1 required, 1 advised\n\n| Criterion | A: Coding I | B: Coding II |\n');
    expect(text).toContain(
      '| **About 80 contact hours or more** (required)<br>Expected of hours. | ✓ **Met**<br>96 hours.<br>Lines 14, 20 | ? **Not stated**<br>Nothing.<br>Closest: line 44. This is work outside of class, not class time. |',
    );
    expect(text).toContain('✗ **Not met, waived**<br>A sure pass.<br>Line 9<br>Waived: Agreed');
    expect(text).toContain(
      '## Shown, and not judged\n\n| Fact | A: Coding I | B: Coding II |\n| --- | --- | --- |\n| **Cost** | \\$1,900<br>Line 30 | Not stated |',
    );
    expect(text).toContain('bad.yaml, line 3, column 1: A tab. Use spaces.');
  });

  it('is the table of the courses alone where it is to be quiet', () =>
    expect(tables(markdownComparison(of(ONE, TWO), true))).toEqual([[3, [6]]]));

  it('holds a hostile syllabus in its cells', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { parts, judged, courses } = comparisonOf(report);
        const text = markdownComparison(report, false);
        const wanted = judged.length < 2 ? [] : [...parts.map((p) => [p.rows.length + 1, [judged.length + 1]]), [2, [judged.length + 1]]];
        expect(tables(text)).toEqual([[courses.length + 1, [6]], ...wanted]);
        expect(text.replaceAll('<!-- -->', '').replaceAll('<br>', '')).not.toMatch(/(?<!\\)<|\u001b|\u202e/);
      }),
      { numRuns: 60 },
    );
  });
});
