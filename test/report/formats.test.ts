import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/check/rule.ts';
import { badgeReport } from '../../src/report/badge.ts';
import { findingWords } from '../../src/report/finding.ts';
import { githubReport } from '../../src/report/github.ts';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { junitReport } from '../../src/report/junit.ts';
import { plain, printable, wellFormed } from '../../src/report/plain.ts';
import type { Report, ResultReport } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { hostileReport } from './hostile.ts';
import { junitSuites, sarifRun, workflowLines, xmlOf } from './parsed.ts';

const subject = (rule: string): string => `fact of ${rule}`;

/** What a report says, counted without the help of any writer. */
function told(report: Report, silence: boolean) {
  const results = report.documents.flatMap((d) => d.results.map((result) => ({ document: d, result })));
  const findings = results.filter(({ result: { outcome } }) => outcome === 'fail' || (silence && outcome === 'not-stated'));
  const open = findings.filter(({ result }) => !result.waiver);
  const unread = report.documents.filter((d) => d.verdict === null);
  return {
    results,
    findings,
    open,
    unread,
    errors: unread.flatMap((d) => d.problems),
    of: (level: Level): number => open.filter(({ result }) => result.level === level).length,
  };
}

const everywhere = (use: (report: Report, silence: boolean) => void): void =>
  fc.assert(fc.property(hostileReport, fc.boolean(), use), { numRuns: 150 });

const count = <T>(list: readonly T[], is: (item: T) => boolean): number => list.filter(is).length;

/** Line ends aside, nothing that an editor or a terminal would act on, and no half of a character. */
const INERT = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u;

/** A link is broken by a space in SARIF. */
const unlinked = (text: string): string => plain(text).replaceAll('](', '] (');

describe('hostile courses', () => {
  it('in SARIF are results, suppressions and notifications', () => {
    everywhere((report, silence) => {
      const text = sarifReport(report, { silence, subject });
      const { results, artifacts, invocations } = sarifRun(text);
      const { findings, open, unread, errors, of } = told(report, silence);
      expect(text).toMatch(INERT);
      expect(results.map((r) => r.ruleId)).toEqual(findings.map(({ result }) => result.rule));
      expect(results.map((r) => r.message.text.replaceAll('{{', '{').replaceAll('}}', '}'))).toEqual(
        findings.map(({ result }) => unlinked(findingWords(result))),
      );
      expect(results.map((r) => decodeURIComponent(r.locations[0].physicalLocation.artifactLocation.uri))).toEqual(
        findings.map(({ document }) => wellFormed(document.path)),
      );
      expect(results.map((r) => r.suppressions?.map((s) => s.justification))).toEqual(
        findings.map(({ result }) => (result.waiver ? [plain(result.waiver.reason)] : undefined)),
      );
      const plainly = results.filter((r) => !r.suppressions);
      expect(plainly).toHaveLength(open.length);
      expect(['error', 'warning', 'note'].map((level) => count(plainly, (r) => r.level === level))).toEqual([
        of('must'),
        of('should'),
        of('may'),
      ]);
      expect(new Set(results.map((r) => r.partialFingerprints['pathRuleFact/v1'])).size).toBe(results.length);
      expect(artifacts).toHaveLength(report.documents.length);
      expect(invocations[0].executionSuccessful).toBe(unread.length === 0);
      expect(invocations[0].toolExecutionNotifications.map((n) => n.message.text.replaceAll('{{', '{').replaceAll('}}', '}'))).toEqual(
        errors.map((p) => unlinked(`${p.message} ${p.remedy}`)),
      );
    });
  });

  it('in JUnit are one case for each rule, and one for what was not read', () => {
    everywhere((report, silence) => {
      const text = junitReport(report, { silence });
      const all = junitSuites(text);
      const { results, unread, of } = told(report, silence);
      const cases = all.testsuite.flatMap((suite) => suite.testcase);
      const passed = count(results, ({ result }) => result.outcome === 'pass');
      expect(text).toMatch(INERT);
      expect(all.testsuite.map((suite) => suite.name)).toEqual(report.documents.map((d) => printable(d.path).replace(/[\v\f]/g, '\ufffd')));
      expect([all.tests, all.failures, all.errors, all.skipped].map(Number)).toEqual([
        results.length + unread.length,
        of('must'),
        unread.length,
        results.length - passed - of('must'),
      ]);
      for (const [key, element] of Object.entries({ tests: null, failures: 'failure', errors: 'error', skipped: 'skipped' } as const)) {
        const held = element === null ? cases : cases.filter((one) => one[element] !== undefined);
        expect(Number(all[key as 'tests'])).toBe(held.length);
        expect(all.testsuite.reduce((sum, suite) => sum + Number(suite[key as 'tests']), 0)).toBe(held.length);
      }
      const failed = results.filter(({ result }) => isRequired(result, silence));
      expect(cases.flatMap((one) => (one.failure ? [one.failure.message] : []))).toEqual(
        failed.map(({ result }) => plain(findingWords(result))),
      );
    });
  });

  it('on GitHub are commands of three kinds, ten of each at most, and nothing else', () => {
    everywhere((report, silence) => {
      const text = githubReport(report, { silence });
      const { commands, words } = workflowLines(text);
      const { open, errors, of } = told(report, silence);
      const more = (kind: string): number => Number(words.find((w) => w.includes(` more ${kind}`))?.split(' ')[1] ?? 0);
      expect(text).toMatch(/^[^\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]*$/u);
      expect(['error', 'warning', 'notice'].map((kind) => count(commands, (c) => c.command === kind) + more(kind))).toEqual([
        errors.length + of('must'),
        of('should'),
        of('may'),
      ]);
      expect(commands.every((c) => ['error', 'warning', 'notice'].includes(c.command))).toBe(true);
      const messages = new Set([
        ...errors.map((p) => plain(`${p.message} ${p.remedy}`)),
        ...open.map(({ document, result }) => plain(`${findingWords(result)}${asks(report, document.profile, result)}`)),
      ]);
      expect(commands.filter((c) => !messages.has(c.message))).toEqual([]);
      const files = new Set(report.documents.map((d) => printable(d.path).replace(/[\v\f\u0085\u2028\u2029]/g, ' ')));
      expect(commands.filter((c) => !files.has(c.properties['file'] ?? ''))).toEqual([]);
    });
  });

  it('in Code Quality are issues with a fingerprint of their own', () => {
    everywhere((report, silence) => {
      const text = gitlabReport(report, { silence, subject });
      const issues: { severity: string; fingerprint: string; check_name: string; location: { path: string } }[] = JSON.parse(text);
      const { errors, of } = told(report, silence);
      expect(text).toMatch(INERT);
      expect(['blocker', 'major', 'minor', 'info'].map((s) => count(issues, (i) => i.severity === s))).toEqual([
        errors.length,
        of('must'),
        of('should'),
        of('may'),
      ]);
      expect(new Set(issues.map((i) => i.fingerprint)).size).toBe(issues.length);
      const paths = new Set(report.documents.map((d) => wellFormed(d.path)));
      expect(issues.filter((i) => !paths.has(i.location.path))).toEqual([]);
    });
  });

  it('in the summary of a step are rows of a table', () => {
    everywhere((report) => {
      const text = stepSummary(report, 1_000_000);
      const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      const tables = tree.children.flatMap((node) => (node.type === 'table' ? [node] : []));
      const answers = tables.filter((table) => table.children[0]?.children.length === 5);
      expect(answers.reduce((sum, table) => sum + table.children.length - 1, 0)).toBe(told(report, true).results.length);
      expect(tables.flatMap((t) => t.children.filter((r) => r.children.length !== t.children[0]?.children.length))).toEqual([]);
      expect(text.replaceAll('<!-- -->', '')).not.toMatch(/(?<!\\)<|\u001b|\u202e/);
    });
  });

  it('on the badge are numbers', () => {
    everywhere((report) => {
      const text = badgeReport(report);
      xmlOf(text);
      const { unread } = told(report, true);
      const of = (verdict: string | null): number => count(report.documents, (d) => d.verdict === verdict);
      const said = text.match(/<title>syllint: (.+)<\/title>/)?.[1] ?? '';
      const number = (words: string): number => Number(new RegExp(`(\\d+) ${words}`).exec(said)?.[1] ?? 0);
      const many = [of('falls-short'), of('meets'), of('cannot-tell'), unread.length];
      expect([number('falls? short'), number('meets?'), number('cannot tell'), number('not judged')]).toEqual(
        report.documents.length > 1 ? many : [0, 0, 0, 0],
      );
      expect(text).toMatch(/^[\n -~·–]*$/);
    });
  });

  it('give the same bytes each time', () => {
    everywhere((report, silence) => {
      const all = (one: Report): string[] => [
        sarifReport(one, { silence, subject }),
        junitReport(one, { silence }),
        githubReport(one, { silence }),
        gitlabReport(one, { silence, subject }),
        badgeReport(one),
      ];
      expect(all(report)).toEqual(all(structuredClone(report)));
    });
  });
});

const isRequired = ({ level, outcome, waiver }: ResultReport, silence: boolean): boolean =>
  level === 'must' && !waiver && (outcome === 'fail' || (silence && outcome === 'not-stated'));

function asks(report: Report, profile: string, { rule }: ResultReport): string {
  const ask = report.rules[profile]?.find((r) => r.id === rule)?.ask;
  return ask ? ` Ask: ${ask}` : '';
}
