import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileRules } from '../../src/check/profile.ts';
import { judge, reportOf } from '../../src/report/judge.ts';
import type { ProblemReport } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { ONE, THREE } from './courses.ts';
import { sarifRun } from './parsed.ts';
import { document, evidence, report, result, rule } from './sample.ts';

const subject = (id: string): string => `fact of ${id}`;
const run = (one = ONE, silence = true) => sarifRun(sarifReport(one, { silence, subject }));

const moved = (line: number, path = 'a.md') =>
  run(report([document([result('hours', 'must', 'fail', { evidence: [evidence(line, 'x')] })], { path })], []));

describe('the report in SARIF', () => {
  it('has a result for what falls short or is silent, with its level and its place', () => {
    const { results } = run();
    expect(results.map((r) => [r.ruleId, r.level, r.locations[0].physicalLocation])).toEqual([
      [
        'hours',
        'error',
        { artifactLocation: { uri: 'courses/one.md' }, region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 35 } },
      ],
      [
        'share',
        'error',
        { artifactLocation: { uri: 'courses/one.md' }, region: { startLine: 32, startColumn: 1, endLine: 32, endColumn: 36 } },
      ],
      [
        'hours-80',
        'warning',
        { artifactLocation: { uri: 'courses/one.md' }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
      ],
    ]);
    expect(results[1]?.message.text).toBe(
      'Not met. Found: 58%. Worked out: 70 CPT hours of 120 (70 CPT + 40 ICD-10-CM + 10 HCPCS). Expected: 70% to 90% of the hours on the three code books go to CPT.',
    );
  });

  it('has none for silence where silence is let pass', () => {
    expect(run(ONE, false).results.map((r) => r.ruleId)).toEqual(['share']);
  });

  it('names an optional rule a note', () => {
    const { results } = run(report([document([result('a', 'may', 'fail')])], []));
    expect(results.map((r) => r.level)).toEqual(['note']);
  });

  it('lists every rule with its help, and every document with its verdict', () => {
    const { tool, artifacts } = run(THREE);
    expect(tool.driver.rules.map((r) => [r.id, r.defaultConfiguration.level])).toEqual([
      ['hours', 'error'],
      ['share', 'error'],
      ['goal', 'error'],
      ['hours-80', 'warning'],
      ['pcs', 'warning'],
    ]);
    expect(tool.driver.rules[0]?.help).toEqual({
      text: `Why: Because.
What a school would write: Write it.
Ask the school: How many hours of class does the course include?
Source: A book. A recommendation, not an exam rule. Checked 2026-11-22.`,
      markdown: `- **Why**: Because.
- **What a school would write**: Write it.
- **Ask the school**: How many hours of class does the course include?
- **Source**: A book. A recommendation, not an exam rule. Checked 2026-11-22.`,
    });
    expect(artifacts.map((a) => [a.location.uri, a.properties])).toEqual([
      ['courses/one.md', { profile: 'recommended', verdict: 'falls-short', required: '1 to 2 of 3 met' }],
      ['courses/two.yaml', { profile: 'recommended', verdict: 'meets', required: '1 of 1 met' }],
      ['courses/bad.yaml', { profile: 'recommended', verdict: null, required: '' }],
    ]);
  });

  it('lists names that no address tells apart once', () => {
    const [first] = ONE.documents;
    const alike = ['\udc00.md', '\ufffd.md'].map((path) => ({ ...first!, path }));
    expect(run({ ...ONE, documents: alike }).artifacts.map((a) => a.location.uri)).toEqual(['%EF%BF%BD.md']);
  });

  it('has one rule of a name, though several profiles ask it', () => {
    const two = { ...ONE, rules: { ...ONE.rules, cpc: [rule('hours', 'Other words', 'should')] } };
    expect(
      run(two)
        .tool.driver.rules.filter((r) => r.id === 'hours')
        .map((r) => r.defaultConfiguration.level),
    ).toEqual(['error']);
  });

  it('suppresses what is waived, with the reason and the day', () => {
    const waiver = { reason: 'Agreed with the school', until: '2027-06-30' };
    const { results } = run(report([document([result('a', 'must', 'fail', { waiver })])], []));
    expect(results[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Agreed with the school. Until 2027-06-30.' },
    ]);
  });

  it('notifies of a document that could not be read, at its place', () => {
    const [invocation] = run(THREE).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toEqual([
      {
        descriptor: { id: 'yaml-syntax' },
        level: 'error',
        message: { text: 'A tab indents this line. Use spaces.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'courses/bad.yaml' }, region: { startLine: 3, startColumn: 1 } } }],
      },
    ]);
  });

  it('notifies of what is to be mended in a policy', () => {
    const problem: ProblemReport = {
      code: 'unused-waiver',
      level: 'note',
      message: 'A.',
      remedy: 'B.',
      path: 'p.yaml',
      line: 4,
      column: 2,
    };
    const [invocation] = run({ ...ONE, problems: [problem] }).invocations;
    expect(invocation.toolConfigurationNotifications.map((n) => [n.descriptor.id, n.level, n.message.text])).toEqual([
      ['unused-waiver', 'note', 'A. B.'],
    ]);
    expect(invocation.executionSuccessful).toBe(true);
  });

  it('knows a finding again by its path, rule and fact, wherever its line has gone', () => {
    const print = (r: ReturnType<typeof run>): string | undefined => r.results[0]?.partialFingerprints['pathRuleFact/v1'];
    expect(print(moved(3))).toBe(print(moved(70)));
    expect(print(moved(3))).not.toBe(print(moved(3, 'b.md')));
    const other = sarifRun(sarifReport(ONE, { silence: true, subject: () => 'another' }));
    expect(print(other)).not.toBe(print(run()));
  });

  it.each([
    ['a b.md', 'a%20b.md'],
    ['ä/c#1?.md', '%C3%A4/c%231%3F.md'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['../100%.md', '../100%25.md'],
  ])('the path %s is the reference %s', (path, uri) => {
    expect(moved(1, path).results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it.each([
    ['[here](http://e.example)', '[here] (http://e.example)'],
    ['{0} and {x}', '{{0}} and {{x}}'],
    ['a\u001b[31m\u202eb\n\nc', 'ab c'],
    ['\ud800', '\ufffd'],
  ])('the words %j stand there as %j', (found, said) => {
    const { results } = run(report([document([result('a', 'must', 'fail', { found, expected: '' })])], []));
    expect(results[0]?.message.text).toBe(`Not met. Found: ${said} Expected:`);
  });

  it('of a thousand courses stays below what code scanning takes', async () => {
    const chosen = profileRules('recommended')!;
    const sources = readdirSync('curricula')
      .filter((name) => /\.(?:md|yaml)$/.test(name))
      .map((name) => ({ path: name, bytes: new Uint8Array(readFileSync(`curricula/${name}`)) }));
    const courses = await Promise.all(sources.map((source) => judge(source, chosen)));
    const thousand = Array.from({ length: 1000 }, (_none, i) => {
      const course = courses[i % courses.length]!;
      return { ...course, path: `courses/department-${i % 7}/${String(i).padStart(4, '0')}-${course.path}` };
    });
    const text = sarifReport(reportOf(thousand, chosen, '1.2.3', '2026-11-22'), { silence: true, subject });
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(JSON.parse(text).runs[0].results.length).toBeLessThan(25_000);
  });
});
