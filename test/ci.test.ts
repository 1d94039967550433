import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import about from '../package.json' with { type: 'json' };
import { junitSuites, sarifRun, workflowLines } from './report/parsed.ts';

/** The packed package stands in for the published one. */
const home = mkdtempSync(join(tmpdir(), 'syllint-ci-'));
let tarball = '';

const GOOD = readFileSync('curricula/cpc-exemplary.yaml', 'utf8');
const SHORT = GOOD.replace(/^contact-hours: .*/m, 'contact-hours: 20');

const DAY = String(Date.UTC(2026, 10, 22) / 1000);
const env = {
  PATH: process.env['PATH'],
  HOME: home,
  SOURCE_DATE_EPOCH: DAY,
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], { stdio: ['ignore', 'pipe', 'pipe'] });
  tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

let folders = 0;

function folderOf(files: { readonly [name: string]: string }): string {
  const folder = join(home, `work ${++folders}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as a runner does: from a file, ending at the first fault. */
function bash(script: string, cwd: string, variables: { readonly [name: string]: string }): Ran {
  writeFileSync(join(home, 'script.sh'), script);
  const argv = ['--noprofile', '--norc', '-eo', 'pipefail', join(home, 'script.sh')];
  return spawnSync('bash', argv, { cwd, encoding: 'utf8', env: { ...env, ...variables } });
}

interface Action {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } };
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly name: string;
      readonly shell: string;
      readonly env: { readonly [name: string]: string };
      readonly run: string;
    }[];
  };
}

const action: Action = parse(readFileSync('action.yml', 'utf8'));
const INPUT = /^\$\{\{ inputs\.([\w-]+) \}\}$/;

/** The steps of the action one after another with these inputs; the version is that of the packed package. */
function act(files: { readonly [name: string]: string }, inputs: { readonly [name: string]: string }) {
  const cwd = folderOf(files);
  const given = { version: `file:${tarball}`, ...inputs };
  const valueOf = (name: string): string => given[name as keyof typeof given] ?? action.inputs[name]?.default ?? '';
  const around = { RUNNER_TEMP: join(home, 'runner'), GITHUB_STEP_SUMMARY: join(cwd, '.summary') };
  let ran: Ran = { status: 0, stdout: '', stderr: '' };
  for (const step of action.runs.steps) {
    const own = Object.entries(step.env).map(([name, value]) => [name, valueOf(INPUT.exec(value)?.[1] ?? '')] as const);
    ran = bash(step.run, cwd, { ...around, ...Object.fromEntries(own) });
    if (ran.status !== 0) break;
  }
  const text = (name: string): string => (existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : '');
  return { cwd, ran, summary: text('.summary'), sarif: text(inputs['sarif-file'] ?? 'syllint.sarif') };
}

describe('the action', () => {
  it('gives the shell its inputs as variables, and as nothing else', () => {
    expect(action.runs.using).toBe('composite');
    for (const { shell, run } of action.runs.steps) expect([shell, run]).toEqual(['bash', expect.not.stringContaining('${{')]);
    const used = action.runs.steps.flatMap((step) => Object.values(step.env).map((value) => INPUT.exec(value)?.[1]));
    expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });

  it('passes a course that meets all', () => {
    const { ran, summary, sarif } = act({ 'c/good.yaml': GOOD, 'README.md': '# About\n' }, { 'fail-on': 'fail' });
    expect([ran.status, ran.stdout.split('\n').at(-2)]).toEqual([0, '1 course: 1 meets all requirements.']);
    expect(sarifRun(sarif).artifacts.map((a) => a.location.uri)).toEqual(['c/good.yaml']);
    expect(summary).toMatch(/^# Course report\n[^]*\| ✓ Met \|/);
  });

  it('fails on a course that falls short, and on a report that cannot be written, with the other reports in place', () => {
    const { ran, summary, sarif } = act({ 'c/short.yaml': SHORT }, { paths: 'c', 'sarif-file': 'missing/x.sarif' });
    expect(ran.status).toBe(2);
    expect([sarif, summary]).toEqual(['', expect.stringContaining('# Course report')]);
    const again = act({ 'c/short.yaml': SHORT }, { paths: 'c', 'sarif-file': 'x.sarif', profile: 'recommended' });
    expect(again.ran.status).toBe(1);
    expect(workflowLines(again.ran.stdout).commands[0]).toMatchObject({ command: 'error', properties: { file: 'c/short.yaml' } });
    expect(sarifRun(again.sarif).results[0]).toMatchObject({ ruleId: 'contact-hours', level: 'error' });
  });

  it('takes several paths, with spaces and with patterns, and a policy', () => {
    const files = { 'a b/one.yaml': GOOD, 'c/two.yaml': SHORT, 'c/three.md': '# x\n', 'p.yaml': 'profile: recommended\n' };
    const { ran, sarif } = act(files, { paths: 'a b\n\nc/*.yaml\n', 'fail-on': 'never', policy: 'p.yaml' });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(sarifRun(sarif).artifacts.map((a) => a.location.uri)).toEqual(['a%20b/one.yaml', 'c/two.yaml']);
  });

  it.each([
    ['paths', '$(touch pwned)'],
    ['paths', '"; touch pwned; "'],
    ['paths', '`touch pwned`'],
    ['paths', '--format=json=pwned'],
    ['profile', '$(touch pwned)'],
    ['policy', "'; touch pwned #"],
    ['fail-on', 'never; touch pwned'],
    ['sarif-file', 'x.sarif --format json=pwned'],
  ])('obeys nothing in its %s: %s', (name, value) => {
    const { cwd, ran } = act({ 'good.yaml': GOOD }, { [name]: value });
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    expect(ran.status).toBe(name === 'sarif-file' ? 0 : 2);
  });
});

describe('the hook of pre-commit', () => {
  const [hook]: { readonly entry: string; readonly exclude: string; readonly language: string }[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8'),
  );

  const hooked = (files: { readonly [name: string]: string }, args: readonly string[]): Ran => {
    const installed = join(home, 'hooked');
    if (!existsSync(installed))
      execFileSync('npm', ['install', '-g', '--prefix', installed, '--no-audit', '--no-fund', tarball], { env, stdio: 'pipe' });
    const [command = '', ...rest] = (hook?.entry ?? '').split(' ');
    const path = `${join(installed, 'bin')}:${env.PATH}`;
    return spawnSync(command, [...rest, ...args, ...Object.keys(files)], {
      cwd: folderOf(files),
      encoding: 'utf8',
      env: { ...env, PATH: path },
    });
  };

  it.each([
    ['a good course', { 'a.yaml': GOOD }, [], 0, /^Meets all 9 requirements\.$/m],
    ['a good one and a short one', { 'a.yaml': GOOD, 'b.yaml': SHORT }, [], 1, /^2 courses: 1 meets all requirements, 1 falls short\.$/m],
    ['a short one with arguments', { 'b.yaml': SHORT }, ['--fail-on', 'never', '--quiet'], 0, /^b\.yaml: Falls short: /],
  ])('judges %s', (_what, files, args, status, said) => {
    const ran = hooked(files, args);
    expect([ran.status, ran.stderr]).toEqual([status, '']);
    expect(ran.stdout).toMatch(said);
  });

  it.each([
    ['courses/cpc.md', false],
    ['courses/about-security.yaml', false],
    ['courses/readme/cpc.md', false],
    ['courses/README.md', true],
    ['CHANGELOG.md', true],
    ['courses/syllint.config.yaml', true],
    ['.github/workflows/ci.yml', true],
    ['node_modules/x/y.md', true],
  ])('leaves out %s: %s', (path, out) => {
    // Python's flags at the start of a pattern are those of JavaScript behind it.
    expect(new RegExp((hook?.exclude ?? '').replace('(?i)', ''), 'i').test(path)).toBe(out);
  });
});

const GUIDE = readFileSync('docs/ci.md', 'utf8');
const snippets = [...GUIDE.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => parse(text));

interface Job {
  readonly variables: { readonly [name: string]: string };
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
}

describe('the job of GitLab', () => {
  const job: Job | undefined = snippets.find((snippet) => snippet.syllint)?.syllint;

  it.each([
    ['passes', GOOD, 0, 0],
    ['fails', SHORT, 1, 2],
  ])('%s, and writes its reports', (_what, text, status, failures) => {
    const cwd = folderOf({ 'courses/a.yaml': text });
    const ran = bash(job?.script.join('\n') ?? '', cwd, { ...job?.variables, SYLLINT: tarball });
    expect([ran.status, ran.stderr]).toEqual([status, '']);
    const { codequality = '', junit = '' } = job?.artifacts.reports ?? {};
    const issues: { severity: string }[] = JSON.parse(readFileSync(join(cwd, codequality), 'utf8'));
    expect(issues.filter((issue) => issue.severity === 'major')).toHaveLength(failures);
    expect(junitSuites(readFileSync(join(cwd, junit), 'utf8')).failures).toBe(String(failures));
    expect(ran.stdout).toMatch(status === 0 ? /^Meets all /m : /^Falls short: /m);
  });
});

describe('the guide', () => {
  it('names the version of this package, and no other', () => {
    const named = [...`${GUIDE}\n${readFileSync('README.md', 'utf8')}`.matchAll(/(?:syllint@v?|rev: v)(\d+\.\d+\.\d+)/g)].map(
      ([, version]) => version,
    );
    expect(new Set(named)).toEqual(new Set([about.version]));
    expect(action.inputs['version']?.default).toBe(about.version);
  });

  it('uses inputs and a hook that there are', () => {
    const steps = snippets
      .flatMap((s) => Object.values(s.jobs ?? {}) as { steps: { uses: string; with?: object }[] }[])
      .flatMap((j) => j.steps);
    const own = steps.find((step) => /\/syllint@/.test(step.uses));
    expect(Object.keys(own?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    expect(own).toBeDefined();
    expect(resolve('.pre-commit-hooks.yaml')).toSatisfy(existsSync);
  });
});
