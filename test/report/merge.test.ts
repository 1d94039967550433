import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReports, repeatedDocument, type SavedReport } from '../../src/report/merge.ts';
import type { ProblemReport, Report } from '../../src/report/report.ts';
import { hostileReport } from './hostile.ts';
import { document, report, result, rule } from './sample.ts';

const GOAL = rule('goal', 'A goal is named', 'must');
const HOURS = rule('hours', 'Enough hours', 'must');

const of = (path: string, profile = 'recommended') => document([result('goal', 'must', 'pass')], { path, profile });
const saved = (...reports: readonly Report[]): SavedReport[] => reports.map((one, i) => ({ path: `${i + 1}.json`, report: one }));
const merged = (...reports: readonly Report[]): Report => mergeReports(saved(...reports), '2.0.0');
const under = (profile: string, rules: Report['rules'][string], paths: readonly string[]): Report => ({
  ...report(
    paths.map((path) => of(path, profile)),
    [],
  ),
  rules: { [profile]: rules },
});

describe('reports of one run, made in parts', () => {
  it('come to the report of the whole, wherever it was cut', () => {
    const judgedFirst = hostileReport.filter(({ documents }) => documents[0]?.verdict !== null);
    fc.assert(
      fc.property(judgedFirst, fc.array(fc.nat(4), { maxLength: 3 }), (whole, cuts) => {
        const edges = [0, ...cuts.map((cut) => cut % (whole.documents.length + 1)).toSorted((a, b) => a - b), whole.documents.length];
        const parts = edges.slice(1).map((to, i) => ({ ...whole, documents: whole.documents.slice(edges[i], to) }));
        expect(JSON.stringify(merged(...parts))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('list the profiles in the order of their names', () => {
    const whole = merged(under('cpc', [GOAL], ['a.md']), under('apprentice', [HOURS], ['b.md']), under('cpc', [GOAL], ['c.md']));
    expect(Object.keys(whole.rules)).toEqual(['apprentice', 'cpc']);
  });

  it('keep what is waived', () => {
    const waived = document([result('goal', 'must', 'fail', { waiver: { reason: 'Agreed', until: '2027-01-01' } })], { path: 'w.md' });
    expect(merged(report([of('a.md')], [GOAL]), report([waived], [GOAL])).documents[1]).toEqual(waived);
  });
});

describe('reports that were made otherwise', () => {
  const old = { ...report([of('a.md')], [GOAL]), date: '2026-11-20' };
  const newer = { ...report([of('b.md')], [GOAL]), tool: { name: 'syllint', version: '1.3.0' } } as const;

  it('carry the last day, and say so', () => {
    const { date, tool, problems } = merged(old, report([of('b.md')], [GOAL]));
    expect([date, tool.version]).toEqual(['2026-11-22', '1.2.3']);
    expect(problems?.map((p) => p.message)).toEqual(['These reports were made on several days, from 2026-11-20 to 2026-11-22.']);
  });

  it('carry the version that merged them, and say so', () => {
    const { tool, problems } = merged(report([of('a.md')], [GOAL]), newer);
    expect(tool.version).toBe('2.0.0');
    expect(problems?.map((p) => p.message)).toEqual(['These reports were made by several versions of syllint: 1.2.3 and 1.3.0.']);
  });

  it('keep their rules apart where one profile stands for two sets of them', () => {
    const whole = merged(under('cpc', [GOAL], ['a.md']), under('cpc', [HOURS], ['b.md']), under('cpc', [GOAL], ['c.md']));
    expect(whole.documents.map((d) => d.profile)).toEqual(['cpc (1.json)', 'cpc (2.json)', 'cpc (1.json)']);
    expect(whole.rules).toEqual({ 'cpc (1.json)': [GOAL], 'cpc (2.json)': [HOURS] });
  });
});

describe('problems of the reports', () => {
  const note = (code: ProblemReport['code'], message: string): ProblemReport => ({
    code,
    level: 'note',
    message,
    remedy: 'Look.',
    path: 'p.yaml',
    line: 2,
    column: 1,
  });
  const noted = (path: string, ...problems: readonly ProblemReport[]): Report => ({ ...report([of(path)], [GOAL]), problems });

  it('stand there once', () => {
    const [one, two] = [note('unused-waiver', 'One.'), note('expired-waiver', 'Two.')];
    expect(merged(noted('a.md', one), noted('b.md', one, two)).problems).toEqual([one, two]);
  });

  it('say of old data how old the oldest are', () => {
    const [older, newer] = [note('old-data', 'Last checked on 2025-01-01.'), note('old-data', 'Last checked on 2025-06-01.')];
    expect(merged(noted('a.md', newer), noted('b.md', older)).problems).toEqual([older]);
  });
});

describe('a document in two reports', () => {
  const name = (...reports: readonly Report[]) => repeatedDocument(saved(...reports));
  it.each([
    ['in two', [report([of('a.md')], []), report([of('b.md'), of('a.md')], [])], { document: 'a.md', first: '1.json', second: '2.json' }],
    ['twice in one', [report([of('a.md'), of('a.md')], [])], { document: 'a.md', first: '1.json', second: '1.json' }],
    ['in none', [report([of('a.md')], []), report([of('b.md')], [])], null],
  ])('is found: %s', (_which, reports, found) => expect(name(...reports)).toEqual(found));
});
