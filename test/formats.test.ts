import { describe, expect, it } from 'vitest';
import { compared, sameness } from '../scripts/formats/compare.ts';
import { FORMS, matrixOf, readMatrix, sampleNames, tableOf } from '../scripts/formats/matrix.ts';
import type { FactReport, FactsReport } from '../src/report/report.ts';

/** So much of what is read in Markdown and in another form of it is the same in both. */
const FLOOR = 0.97;

describe('the same syllabus as web page and as Word file', () => {
  it('says the same', async () => {
    const rows = await readMatrix();
    const lines = matrixOf(rows);
    process.stdout.write(`\n${tableOf(lines)}\n`);
    expect(lines.map(({ form }) => form)).toEqual([...FORMS, 'html', 'docx']);
    expect(sampleNames().length).toBeGreaterThanOrEqual(12);
    const short = lines.filter(({ same, documents }) => !(same >= FLOOR) || documents < 12);
    expect({ short, because: short.length > 0 ? rows.filter((r) => r.lost.length + r.added.length > 0) : [] }).toEqual({
      short: [],
      because: [],
    });
  });
});

describe('the comparison of two forms', () => {
  const said = (...values: readonly FactReport['value'][]): FactReport[] =>
    values.map((value) => ({ value, basis: 'stated', evidence: [] }));
  const one: FactsReport = { title: said('CPT'), 'contact-hours': said(84), subjects: said('anatomy', 'billing', 'anatomy') };
  const other: FactsReport = { title: said('CPT'), 'contact-hours': said(80), subjects: said('anatomy') };

  it('tells what both say, and what only one says', () => {
    expect(compared(one, other)).toEqual({
      same: ['title CPT', 'subjects anatomy'],
      lost: ['contact-hours 84', 'subjects billing'],
      added: ['contact-hours 80'],
    });
  });

  it('gives the part that is the same', () => {
    expect(sameness([compared(one, other)])).toBe(2 / 5);
    expect(sameness([compared(one, one)])).toBe(1);
    expect(sameness([compared({}, {})])).toBe(0);
  });
});
