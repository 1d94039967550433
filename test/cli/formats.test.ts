import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { STARTER } from '../../src/report/starter.ts';
import { junitSuites, sarifRun, workflowLines } from '../report/parsed.ts';
import { run, runIn, withFiles } from './world.ts';

const SILENT = 'title: Coding I\ncontact-hours: 96\n';
const BROKEN = 'title: Coding II\nweeks: many\n';
const HOSTILE = `title: "]]> <script>alert(1)</script>\\n::error::x %0A \\uD800 \\u202E"
provider: "::set-output name=a::b"
credentials: [CPC]
contact-hours: 8
`;

const into = (...formats: readonly string[]): string[] => formats.flatMap((format) => ['--format', `${format}=out.${format}`]);

describe('several forms of one report', () => {
  it('go each to its own file, and leave nothing beside', async () => {
    await withFiles({ 'a.yaml': SILENT, 'b.yaml': BROKEN }, async (cwd) => {
      const { code, out } = await run(['a.yaml', 'b.yaml', ...into(...FORMATS)], { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(readdirSync(cwd).toSorted()).toEqual(['a.yaml', 'b.yaml', ...FORMATS.map((f) => `out.${f}`)].toSorted());
      const text = (format: string): string => readFileSync(join(cwd, `out.${format}`), 'utf8');
      const silent = JSON.parse(text('json')).documents[0].counts.must['not-stated'];
      expect(silent).toBeGreaterThan(3);
      const { results, invocations } = sarifRun(text('sarif'));
      expect(results.filter((r) => r.level === 'error')).toHaveLength(silent);
      expect(invocations[0].toolExecutionNotifications.map((n) => n.descriptor.id)).toEqual(['wrong-type']);
      expect(junitSuites(text('junit'))).toMatchObject({ failures: String(silent), errors: '1' });
      const issues: { severity: string }[] = JSON.parse(text('gitlab'));
      expect(issues.filter((issue) => issue.severity === 'major')).toHaveLength(silent);
      expect(workflowLines(text('github')).commands.filter((c) => c.command === 'error')).toHaveLength(silent + 1);
      expect(text('badge')).toContain('<title>syllint: 1 not judged · 1 cannot tell</title>');
    });
  });

  it.each([
    ['not-stated', true],
    ['fail', false],
    ['never', false],
  ])('with --fail-on %s, silence is told: %s', async (failOn, told) => {
    await withFiles({ 'a.yaml': SILENT }, async (cwd) => {
      await run(['a.yaml', '--fail-on', failOn, ...into('sarif', 'junit', 'gitlab', 'github')], { cwd });
      const text = (format: string): string => readFileSync(join(cwd, `out.${format}`), 'utf8');
      const counts = [
        sarifRun(text('sarif')).results.filter((r) => r.level === 'error').length,
        Number(junitSuites(text('junit')).failures),
        JSON.parse(text('gitlab')).filter((issue: { severity: string }) => issue.severity === 'major').length,
        workflowLines(text('github')).commands.filter((c) => c.command === 'error').length,
      ];
      expect(new Set(counts).size).toBe(1);
      expect((counts[0] ?? 0) > 0).toBe(told);
    });
  });

  it('are the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() =>
        withFiles({ 'a.yaml': SILENT, 'b.yaml': BROKEN }, async (cwd) => {
          await run(['a.yaml', 'b.yaml', ...into(...FORMATS)], { cwd });
          return FORMATS.map((format) => readFileSync(join(cwd, `out.${format}`), 'utf8'));
        }),
      ),
    );
    expect(one).toEqual(two);
  });

  it('hold a hostile syllabus', async () => {
    await withFiles({ 'a.yaml': HOSTILE }, async (cwd) => {
      expect((await run(['a.yaml', ...into(...FORMATS)], { cwd })).code).toBe(1);
      const text = (format: string): string => readFileSync(join(cwd, `out.${format}`), 'utf8');
      expect(sarifRun(text('sarif')).results.length).toBeGreaterThan(0);
      const course = junitSuites(text('junit')).testsuite[0]?.properties.property.find((p) => p.name === 'course')?.value;
      expect(course).toBe(']]> <script>alert(1)</script> ::error::x %0A \ufffd');
      expect(workflowLines(text('github')).commands.map((c) => c.command)).not.toContain('set-output');
      for (const format of FORMATS) expect(text(format)).not.toMatch(/[\u0000-\u0008\u001b\u202e\ud800-\udfff]/u);
    });
  });

  it('waive with the policy', async () => {
    const files = {
      'a.yaml': STARTER.replace(/^contact-hours: .*/m, 'contact-hours: 20'),
      'syllint.config.yaml': 'waivers:\n  - { rule: contact-hours, files: a.yaml, reason: "Agreed [x](1) ]]>" }\n',
    };
    await withFiles(files, async (cwd) => {
      await run(['a.yaml', ...into('sarif', 'junit')], { cwd });
      const { results } = sarifRun(readFileSync(join(cwd, 'out.sarif'), 'utf8'));
      expect(results.find((r) => r.ruleId === 'contact-hours')?.suppressions?.[0]?.justification).toBe('Agreed [x](1) ]]>');
      const cases = junitSuites(readFileSync(join(cwd, 'out.junit'), 'utf8')).testsuite[0]?.testcase ?? [];
      expect(cases.find((c) => c.name.startsWith('contact-hours:'))?.skipped?.message).toBe('Waived: Agreed [x](1) ]]>');
    });
  });

  it('are empty where nothing falls short', async () => {
    const { code, out } = await runIn({ 'a.yaml': `${STARTER}\ncost: $1,200\n` }, ['a.yaml', '--fail-on', 'fail', '--format', 'gitlab']);
    expect([code, out]).toEqual([0, '[]\n']);
  });

  it('are all named by the help', async () => {
    const { out } = await runIn({}, ['check', '--help'], { columns: 200 });
    expect(out.replace(/\s+/g, ' ')).toContain('pretty, json, markdown, html, sarif, junit, github, gitlab or badge, with =FILE');
  });
});

describe('the summary of a workflow’s step', () => {
  const summarized = (argv: readonly string[], before: string, use: (text: string, code: number) => void) =>
    withFiles({ 'a.yaml': SILENT, 'sum.md': before }, async (cwd) => {
      const { code } = await run(['a.yaml', ...argv], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'sum.md') } });
      use(readFileSync(join(cwd, 'sum.md'), 'utf8'), code);
    });

  it('gets the report at its end', () =>
    summarized(['--format', 'github'], 'Before.\n', (text, code) => {
      expect(code).toBe(1);
      expect(text).toMatch(/^Before\.\n# Course report\n\n## Coding I\n/);
      expect(text).toContain('| ✓ Met | About 80 contact hours or more | required | 96 hours. | Line 2 |');
    }));

  it('gets it where the annotations go to a file', () =>
    summarized(['--format', 'github=out.txt'], '', (text) => expect(text).toContain('# Course report')));

  it.each([['json'], ['pretty']])('gets nothing from --format %s', (format) =>
    summarized(['--format', format], 'Before.\n', (text) => expect(text).toBe('Before.\n')),
  );

  it('never grows over what GitHub takes', () =>
    summarized(['--format', 'github'], 'x'.repeat(1024 * 1024 - 500), (text) => {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
      expect(text).toMatch(/The rest is left out: .+\n$/);
    }));

  it('that cannot be written is said, with exit code 2', async () => {
    await withFiles({ 'a.yaml': SILENT }, async (cwd) => {
      mkdirSync(join(cwd, 'sum'));
      const { code, err } = await run(['a.yaml', '--format', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'sum') } });
      expect(code).toBe(2);
      expect(err).toMatch(/^syllint: The summary cannot be written to .+sum \(EISDIR\)\. Let GITHUB_STEP_SUMMARY name .+\n$/);
    });
  });

  it('is not needed', async () => {
    const { code, err } = await runIn({ 'a.yaml': SILENT }, ['a.yaml', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: '' } });
    expect([code, err]).toEqual([1, '']);
  });
});

describe('a report that cannot be written', () => {
  it('leaves the old one as it was, and the others are written', async () => {
    await withFiles({ 'a.yaml': SILENT, 'old/x.sarif': 'old' }, async (cwd) => {
      writeFileSync(join(cwd, 'file'), '');
      const { code, err } = await run(['a.yaml', '--format', 'sarif=file/x.sarif', '--format', 'junit=x.xml'], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/^syllint: The report cannot be written to file\/x\.sarif \(ENOTDIR\)\. .+\n$/);
      expect(existsSync(join(cwd, 'x.xml'))).toBe(true);
      expect(statSync(join(cwd, 'file')).size).toBe(0);
    });
  });
});
