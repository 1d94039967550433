import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'syllint-package-'));
const home = join(folder, 'home');
const root = resolve('.');

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** On a day on which the data were fresh: later on, a note says how old they are. */
const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22) / 1000) };
const syllint = (...args: string[]) => spawnSync(join(home, 'node_modules', '.bin', 'syllint'), args, { cwd: home, encoding: 'utf8', env });

beforeAll(() => {
  mkdirSync(home);
  npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }');
  npm(home, 'install', '--offline', '--omit=optional', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, tarball));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed in an empty folder', () => {
  it('brings no other package, no tests and no sources', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['syllint']);
    expect(readdirSync(join(home, 'node_modules', 'syllint')).toSorted()).toEqual(
      ['LICENSE', 'README.md', 'curricula', 'dist', 'package.json', 'rules', 'schemas'].filter((name) => existsSync(join(root, name))),
    );
  });

  it('names the licenses of what is bundled', () => {
    const text = readFileSync(join(home, 'node_modules', 'syllint', 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'micromark', 'preact', 'unpdf', 'yaml', 'zod']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).toMatch(/^pdf\.js, inside of unpdf \(Apache-2\.0\)\. [^]+?\bApache License\n/m);
  });

  it('starts a curriculum and judges it', () => {
    expect(syllint('init')).toMatchObject({ status: 0, stdout: '' });
    const ran = syllint('check', 'curriculum.yaml');
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(/^Meets all \d+ requirements\.$/m);
  });

  it('judges Markdown', () => {
    writeFileSync(join(home, 'course.md'), '# Coding I\n\nContact hours: 40\n');
    const ran = syllint('course.md');
    expect([ran.status, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toMatch(/^Falls short: /m);
  });

  it('lists its rules and explains one', () => {
    expect(syllint('rules')).toMatchObject({ status: 0, stderr: '' });
    expect(syllint('explain', 'contact-hours').stdout).toMatch(/^Source: /m);
  });

  it('is a library with types', () => {
    writeFileSync(
      join(home, 'use.ts'),
      `import { judge, profileRules, type DocumentReport } from 'syllint';
const chosen = profileRules('recommended');
if (!chosen) throw new Error('no profile');
const report: DocumentReport = await judge({ path: 'a.yaml', bytes: new Uint8Array() }, chosen);
export const verdict: 'meets' | 'falls-short' | 'cannot-tell' | null = report.verdict;
`,
    );
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.ts'];
    expect(spawnSync(process.execPath, [tsc, ...options], { cwd: home, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
    const script = `import { judge, profileRules } from 'syllint';
const report = await judge({ path: 'a.yaml', bytes: new TextEncoder().encode('title: Coding I\\ncontact-hours: 96\\n') }, profileRules('recommended'));
console.log(report.verdict);`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: home, encoding: 'utf8' }).stdout).toBe(
      'cannot-tell\n',
    );
  });

  it('serves the page until it is interrupted', async () => {
    const child = spawn(join(home, 'node_modules', '.bin', 'syllint'), ['page'], { cwd: home, stdio: ['ignore', 'pipe', 'ignore'] });
    const address = await new Promise<string>((done) => child.stdout.once('data', (chunk: Buffer) => done(chunk.toString().trim())));
    const page = await (await fetch(address)).text();
    expect(page).toContain("connect-src 'none'");
    for (const [, file = ''] of page.matchAll(/(?:src|href)="(\.\/[^"]+)"/g))
      expect((await fetch(new URL(file, address))).status).toBe(200);
    child.kill('SIGINT');
    expect(await new Promise((done) => child.once('exit', done))).toBe(0);
  });

  it('runs as a command', () => {
    expect(statSync(join(home, 'node_modules', 'syllint', 'dist', 'cli.js')).mode & 0o111).toBe(0o111);
  });
});
