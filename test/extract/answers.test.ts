import { describe, expect, it } from 'vitest';
import { profileRules } from '../../src/check/profile.ts';
import type { Answers } from '../../src/extract/answers.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Statement, Syllabus } from '../../src/extract/syllabus.ts';
import { judge } from '../../src/report/judge.ts';
import type { DocumentReport } from '../../src/report/report.ts';
import { readText } from '../read/shown.ts';
import { answer, statements } from './told.ts';

const TEXT = `# Coding I

Prepares for the CPC exam of AAPC. Contact hours: 60.

## Prerequisites

Two years of experience in a medical office.
`;

const answered = async (answers: Answers, text = TEXT): Promise<Syllabus> => (await extract(await readText(text), null, answers)).syllabus;

const judged = async (answers: Answers, text = TEXT): Promise<DocumentReport> =>
  judge({ path: 'a.md', bytes: new TextEncoder().encode(text), answers }, profileRules('recommended')!);

const found = (document: DocumentReport, rule: string): string => {
  const result = document.results.find((one) => one.rule === rule);
  return `${result?.outcome}: ${result?.found}`;
};

describe('an answer of the reader', () => {
  it('stands before what the text says, without a place, with who said so', async () => {
    const said = statements(await answered({ 'contact-hours': { value: 96, note: ' By phone. ' } }), 'contact-hours');
    expect(said[0]).toEqual({ value: 96, basis: 'yours', how: 'By phone.', spans: [] } satisfies Statement);
    expect(said[1]).toMatchObject({ value: 60, basis: 'stated' });
  });

  it('stands alone where terms count together', async () => {
    const syllabus = await answered({ prerequisites: { value: [] }, credentials: { value: ['CCS', 'CCS'] } });
    expect(answer(syllabus, 'prerequisites')).toEqual(['none']);
    expect(answer(syllabus, 'credentials')).toEqual(['CCS']);
  });

  it('does not contradict the text', async () => {
    expect(statements(await answered({ 'contact-hours': { value: 96 } }), 'contradictions')).toEqual([]);
  });

  it('gives what is worked out from it', async () => {
    const hours = { 'cpt-hours': { value: 60 }, 'icd-hours': { value: 30 } };
    expect(answer(await answered(hours), 'cpt-share')).toBeUndefined();
    expect(answer(await answered({ ...hours, 'hcpcs-hours': { value: 10 } }), 'cpt-share')).toBe(60);
  });

  it('goes before a schedule that is not split by code book', async () => {
    const text = `${TEXT}\n| Topic | Hours |\n| --- | --- |\n| CPT and ICD-10-CM | 50 |\n| HCPCS | 10 |\n`;
    expect(answer(await answered({}, text), 'cpt-share')).toBeUndefined();
    const split = { 'cpt-hours': { value: 45 }, 'icd-hours': { value: 5 }, 'hcpcs-hours': { value: 10 } };
    expect(answer(await answered(split, text), 'cpt-share')).toBe(75);
  });

  it('changes the verdict, and says whose word it is', async () => {
    const [before, after] = [await judged({}), await judged({ 'contact-hours': { value: 96 } })];
    expect(found(before, 'contact-hours')).toMatch(/^fail: 60 hours/);
    expect(found(after, 'contact-hours')).toBe('pass: 96 hours. Your answer.');
    expect(after.counts.must.pass).toBe(before.counts.must.pass + 1);
  });

  it('is never told as the words of the syllabus', async () => {
    const document = await judged({ prerequisites: { value: [] }, refund: { value: false }, credentials: { value: ['CCA'] } });
    expect(found(document, 'prerequisites')).toBe('pass: None. Your answer.');
    expect(found(document, 'target-credential')).toContain('Your answer.');
    expect(JSON.stringify(document.results)).not.toContain('the syllabus says."');
    expect(document.results.filter(({ found: words }) => /No refund/.test(words)).map(({ found: words }) => words)).toEqual([
      'No refund. Your answer.',
    ]);
  });
});
