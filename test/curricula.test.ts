import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileRules } from '../src/check/profile.ts';
import { judge } from '../src/report/judge.ts';
import type { DocumentReport, Report } from '../src/report/report.ts';
import { run } from './cli/world.ts';

/** What each example is there to show. */
const VERDICTS: Readonly<Record<string, string>> = {
  'billing-in-disguise.md': 'falls-short: billing-basics',
  'ccs-exemplary.md': 'falls-short: cpt-share',
  'ccs-exemplary.yaml': 'falls-short: cpt-share',
  'college-credits-only.md': 'cannot-tell: ',
  'cpc-exemplary.md': 'meets: ',
  'cpc-exemplary.yaml': 'meets: ',
  'icd-9-leftover.md': 'falls-short: code-sets, current-icd',
  'introductory-course.md': 'falls-short: target-credential, contact-hours, cpt-share, timed-exams',
  'marketing-page.md': 'cannot-tell: ',
  'skips-hcpcs.yaml': 'falls-short: code-sets',
  'weeks-without-hours.yaml': 'cannot-tell: ',
};

const PARTS = readdirSync('curricula/certificate-program').filter((name) => name.endsWith('.md'));

function shown({ verdict, results }: DocumentReport): string {
  const failed = results.filter((r) => r.level === 'must' && r.outcome === 'fail').map((r) => r.rule);
  return `${verdict}: ${failed.join(', ')}`;
}

const courses = readdirSync('curricula').filter((name) => /\.(?:md|yaml)$/.test(name));

it('each example has its verdict', () => expect(courses.toSorted()).toEqual(Object.keys(VERDICTS)));

it.each(courses)('%s is judged as it is meant', async (name) => {
  const document = await judge({ path: name, bytes: readFileSync(`curricula/${name}`) }, profileRules('recommended')!);
  expect(shown(document)).toBe(VERDICTS[name]);
});

const judgedBy = async (...argv: string[]): Promise<readonly DocumentReport[]> => {
  const { out } = await run([...argv, '--format', 'json'], { cwd: '.' });
  return (JSON.parse(out) as Report).documents;
};

it('each verdict is among them, and the program of three courses counts as one', async () => {
  const documents = await judgedBy('curricula');
  const program = 'curricula/certificate-program/program.yaml';
  expect(documents.map((d) => d.path)).toEqual([...courses.map((name) => `curricula/${name}`), program].toSorted());
  expect(new Set(documents.map((d) => d.verdict))).toEqual(new Set(['meets', 'falls-short', 'cannot-tell']));
  expect(documents.find((d) => d.path === program)?.results.filter((r) => !['pass', 'not-applicable'].includes(r.outcome))).toEqual([]);
});

it('none of the courses of the program meets the requirements alone', async () => {
  const alone = await judgedBy(...PARTS.map((name) => `curricula/certificate-program/${name}`));
  expect(alone.map((d) => d.verdict === 'meets')).toEqual(PARTS.map(() => false));
});
