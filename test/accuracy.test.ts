import { describe, expect, it } from 'vitest';
import { readDocuments, type ReadDocument } from '../scripts/accuracy/corpus.ts';
import { labelsOf } from '../scripts/accuracy/labels.ts';
import { scoreOf, type Score } from '../scripts/accuracy/score.ts';
import { figuresOf, tableOf } from '../scripts/accuracy/table.ts';
import type { FactReport, FactsReport } from '../src/report/report.ts';
import { FLOORS, type Floor } from './accuracy.floors.ts';

/** What a score has below a floor, in words. */
function below({ all, decoys }: Score, floor: Floor): string[] {
  const figures = figuresOf(all);
  const short = (['precision', 'recall', 'evidence'] as const)
    .filter((name) => !(figures[name] >= floor[name]))
    .map((name) => `${name} is ${figures[name].toFixed(1)}, and its floor is ${floor[name]}`);
  return decoys.length > floor.decoys ? [...short, `${decoys.length} decoys are taken, and ${floor.decoys} is the most`] : short;
}

describe('what is read in the labeled syllabi', () => {
  it.each(Object.entries(FLOORS))('of %s stays above its floors', { timeout: 120_000 }, async (folder, floor) => {
    const score = scoreOf(await readDocuments(folder));
    process.stdout.write(`\n${tableOf(folder, score)}\n`);
    const short = below(score, floor);
    expect({ short, because: short.length > 0 ? [...score.misses, ...score.decoys] : [] }).toEqual({ short: [], because: [] });
  });
});

const LABELS = `
title: Medical Coding One
provider: null
targetCredentials: [CPC]
contactHours: 80
credits: null
durationWeeks: 16
codeSets: { CPT: true, ICD-10-CM: true, HCPCS: true, ICD-10-PCS: false }
codeBooks: []
hoursBySubject: { cpt: 60, icd: 20 }
timedExams: true
anatomyCovered: "no"
terminologyCovered: prerequisite
prerequisites: [HIM 101 Medical Terminology]
billingShare: none
practicum: null
redFlags: []
ambiguous: [credits, codeSets.ICD-10-PCS]
evidence: { title: [1], contactHours: [10], durationWeeks: [12], terminologyCovered: [20] }
decoys: { practicum: [30], codeBooks: [41] }
`;

const said = (value: string | number | boolean, line: number): FactReport => ({
  value,
  basis: 'stated',
  evidence: [{ line, column: 1, endLine: line, endColumn: 2, text: '' }],
});

/** Line 11 is near enough to 10, line 14 is not to 12; practicum stands on a decoy's line, code-books beside one. */
const FACTS: FactsReport = {
  title: [said('Medical Coding I', 1)],
  credentials: [said('CPC', 3), said('CCS', 4)],
  'contact-hours': [said(79.5, 11), said(120, 40)],
  credits: [said(9, 5)],
  weeks: [said(16, 14)],
  'code-sets': [said('CPT', 6), said('ICD-10', 6), said('ICD-10-PCS', 6), said('HCPCS Level II', 6)],
  'code-books': [said('CPT', 42)],
  'cpt-hours': [said(60, 7)],
  'icd-hours': [said(30, 7)],
  subjects: [said('pathophysiology', 8)],
  prerequisites: [said('terminology', 20)],
  practicum: [said(true, 30)],
  claims: [said('none', 9)],
};

const scoreOfFacts = (facts: FactsReport): Score => scoreOf([{ name: 'made', labels: labelsOf(LABELS), facts } satisfies ReadDocument]);

describe('the score', () => {
  const score = scoreOfFacts(FACTS);

  it.each([
    ['title', { right: 1, given: 1, givenRight: 1, there: 1, thereRight: 1, proofs: 1, proofsRight: 1 }],
    ['provider', { documents: 1, right: 1, given: 0, there: 0 }],
    ['targetCredentials', { right: 0, given: 2, givenRight: 1, there: 1, thereRight: 1, proofs: 0 }],
    ['contactHours', { right: 1, given: 1, givenRight: 1, proofs: 1, proofsRight: 1 }],
    ['credits', { documents: 0, given: 0, there: 0 }],
    ['durationWeeks', { right: 1, proofs: 1, proofsRight: 0 }],
    ['codeSets', { right: 0, given: 2, givenRight: 2, there: 3, thereRight: 2 }],
    ['codeBooks', { right: 0, given: 1, givenRight: 0, there: 0 }],
    ['hoursBySubject', { right: 0, given: 2, givenRight: 1, there: 2, thereRight: 1 }],
    ['timedExams', { right: 0, given: 0, there: 1, thereRight: 0 }],
    ['anatomy', { right: 1, given: 0, there: 0 }],
    ['terminology', { right: 1, given: 1, givenRight: 1, there: 1, proofs: 1, proofsRight: 1 }],
    ['prerequisites', { right: 1, given: 1, givenRight: 1, proofs: 0 }],
    ['billing', { right: 1, given: 0, there: 0 }],
    ['practicum', { right: 0, given: 1, givenRight: 0, there: 0 }],
    ['claims', { right: 1, given: 0, there: 0 }],
  ])('counts %s', (name, counts) => {
    expect(score.fields.find((field) => field.name === name)).toMatchObject(counts);
  });

  it('adds the fields up', () => {
    expect(score.all).toEqual({ documents: 15, right: 9, given: 13, givenRight: 9, there: 12, thereRight: 9, proofs: 4, proofsRight: 3 });
  });

  it('names what was missed and the decoys that were taken', () => {
    expect(score.misses).toEqual([
      'made  codeBooks: want [], got ["CPT"]',
      'made  codeSets: want ["CPT","ICD-10-CM","HCPCS"], got ["CPT","HCPCS"]',
      'made  hoursBySubject: want [{"subject":"cpt","hours":60},{"subject":"icd","hours":20}], got [{"subject":"cpt","hours":60},{"subject":"icd","hours":30}]',
      'made  practicum: want [], got [true]',
      'made  targetCredentials: want ["CPC"], got ["CPC","CCS"]',
      'made  timedExams: want [true], got []',
    ]);
    expect(score.decoys).toEqual(['made  practicum: read from a line that only looks like it']);
  });

  it.each<readonly [string, FactsReport, FactsReport]>([
    [
      'a title of which less than 60 % of the words are shared',
      { title: [said('Medical Coding One', 1)] },
      { title: [said('Coding for Offices', 1)] },
    ],
    ['a number more than 0.5 away', { weeks: [said(16.5, 12)] }, { weeks: [said(16.6, 12)] }],
    ['a right number that is not the first', { weeks: [said(16, 12), said(12, 13)] }, { weeks: [said(12, 13), said(16, 12)] }],
    ['untimed exams for timed ones', { 'timed-exams': [said(2, 12)] }, { 'timed-exams': [said(0, 12)] }],
  ])('does not take %s', (_name, right, wrong) => {
    expect(scoreOfFacts(right).all.givenRight).toBe(1);
    expect(scoreOfFacts(wrong).all.givenRight).toBe(0);
  });

  it('falls below a floor where one figure does', () => {
    expect(below(score, { precision: 69, recall: 75, evidence: 75, decoys: 1 })).toEqual([]);
    expect(below(score, { precision: 70, recall: 76, evidence: 76, decoys: 0 })).toEqual([
      'precision is 69.2, and its floor is 70',
      'recall is 75.0, and its floor is 76',
      'evidence is 75.0, and its floor is 76',
      '1 decoys are taken, and 0 is the most',
    ]);
    expect(below(scoreOf([]), { precision: 0, recall: 0, evidence: 0, decoys: 0 })).not.toEqual([]);
  });

  it('is shown as a table', () => {
    const table = tableOf('made', score).split('\n');
    expect(table[0]).toBe('made: 1 decoys taken');
    expect(table.find((line) => line.startsWith('ALL'))).toMatch(/^ALL +15 +60\.0 % +69\.2 % +75\.0 % +75\.0 %$/);
    expect(table.find((line) => line.startsWith('claims'))).toMatch(/^claims +1 +100\.0 % +– +– +–$/);
  });
});
