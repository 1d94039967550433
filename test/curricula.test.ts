import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileRules } from '../src/check/profile.ts';
import { judge } from '../src/report/judge.ts';

/** What each example is there to show. */
const VERDICTS: Readonly<Record<string, string>> = {
  'billing-in-disguise.md': 'falls-short: billing-basics',
  'ccs-exemplary.md': 'falls-short: cpt-share',
  'ccs-exemplary.yaml': 'falls-short: cpt-share',
  'college-credits-only.md': 'cannot-tell: ',
  'cpc-exemplary.md': 'meets: ',
  'cpc-exemplary.yaml': 'meets: ',
  'icd-9-leftover.md': 'falls-short: code-sets, current-icd',
  'introductory-course.md': 'falls-short: contact-hours, cpt-share, timed-exams',
  'marketing-page.md': 'cannot-tell: ',
  'skips-hcpcs.yaml': 'falls-short: code-sets',
  'weeks-without-hours.yaml': 'cannot-tell: ',
};

const courses = readdirSync('curricula').filter((name) => /\.(?:md|yaml)$/.test(name));

it('each example has its verdict', () => expect(courses.toSorted()).toEqual(Object.keys(VERDICTS)));

it.each(courses)('%s is judged as it is meant', async (name) => {
  const document = await judge({ path: name, bytes: readFileSync(`curricula/${name}`) }, profileRules('recommended')!);
  const failed = document.results.filter((r) => r.level === 'must' && r.outcome === 'fail').map((r) => r.rule);
  expect(`${document.verdict}: ${failed.join(', ')}`).toBe(VERDICTS[name]);
});
