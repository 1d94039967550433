import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../src/report/markdown.ts';
import { prettyReport } from '../../src/report/pretty.ts';
import type { DocumentReport } from '../../src/report/report.ts';
import { waive } from '../../src/report/waive.ts';
import { apart, document, report, result, rule } from './sample.ts';

const RULES = [rule('a', 'A holds', 'must'), rule('b', 'B holds', 'must'), rule('c', 'C holds', 'must'), rule('d', 'D holds', 'should')];

const BEFORE = document([
  result('a', 'must', 'fail'),
  result('b', 'must', 'not-stated'),
  result('c', 'must', 'pass'),
  result('d', 'should', 'not-applicable'),
]);

const waived = (...rules: readonly string[]): DocumentReport =>
  waive(BEFORE, (id) => (rules.includes(id) ? { reason: `Reason of ${id}` } : null));

describe('a waived result', () => {
  it.each([
    [[], 'falls-short', 0],
    [['a'], 'cannot-tell', 1],
    [['b'], 'falls-short', 1],
    [['a', 'b'], 'meets', 2],
    [['a', 'b', 'c', 'd'], 'meets', 2],
  ])('of %j makes the verdict %s', (rules, verdict, n) => {
    const after = waived(...rules);
    expect([after.verdict, after.counts.must.waived]).toEqual([verdict, n]);
  });

  it('keeps its outcome and all else, and is counted apart', () => {
    const after = waived('a', 'c', 'd');
    expect(after.results).toEqual([{ ...BEFORE.results[0], waiver: { reason: 'Reason of a' } }, ...BEFORE.results.slice(1)]);
    expect(after.counts.must).toEqual({ pass: 1, fail: 0, 'not-stated': 1, 'not-applicable': 0, waived: 1 });
    expect(after.counts.should).toEqual(BEFORE.counts.should);
  });

  it('is none in a document that could not be read', () => {
    const unread = document([], { verdict: null });
    expect(waive(unread, () => ({ reason: 'x' }))).toBe(unread);
  });
});

describe('the reports', () => {
  const after = waive(BEFORE, (id) => (id === 'a' ? { reason: '*Agreed* with the dean', until: '2027-06-30' } : null));
  const both = report([after], RULES);

  it('for a terminal shows it in its group, with its reason and no question', () => {
    const text = prettyReport(both, { topic: apart, width: 100 });
    expect(text).toContain('Cannot tell: 1 of 2 requirements met, 1 not stated, 1 waived.\n');
    expect(text).toContain(
      '  ✗ A holds (required)\n    Expected   Expected of a.\n    Found      Found for a.\n    Waived:    *Agreed* with the dean. Until 2027-06-30.\n\n',
    );
    expect(text).not.toContain('Question on a?');
    expect(text).toContain('Question on b?');
  });

  it('in Markdown shows it too, escaped', () => {
    const text = markdownReport(both, { topic: apart });
    expect(text).toContain('  - Found: Found for a.\n  - Waived: \\*Agreed\\* with the dean. Until 2027-06-30.\n');
    expect(text).not.toContain('Question on a?');
  });

  it('does not hide an open result of the same topic behind it', () => {
    const open = document([result('a', 'must', 'not-stated'), result('b', 'must', 'not-stated')]);
    const text = prettyReport(report([waive(open, (id) => (id === 'a' ? { reason: 'x' } : null))], RULES), { topic: () => 'same' });
    expect(text).toMatch(/\? B holds \(required\)/);
    expect(text).not.toContain('Also');
    expect(text).toContain('  1. Question on b?');
  });

  it('in Markdown lists what is wrong in other files by their names', () => {
    const problems = [
      { code: 'unused-waiver', level: 'note', message: 'Not needed.', remedy: 'Delete it.', path: 'p.yaml', line: 3, column: 5 },
    ] as const;
    expect(markdownReport({ ...both, problems }, { topic: apart })).toContain(
      '\n- Note: p.yaml, line 3, column 5: Not needed. Delete it.\n',
    );
  });
});
