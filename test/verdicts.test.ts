import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosenFor } from '../src/cli/chosen.ts';
import { isWrong } from '../src/cli/io.ts';
import { judge } from '../src/report/judge.ts';
import type { Verdict } from '../src/report/report.ts';

const PROFILES = ['recommended', 'cpc', 'ccs', 'apprentice'] as const;
const WORDS: { readonly [mark: string]: Verdict } = { '+': 'meets', '-': 'falls-short', '?': 'cannot-tell' };

/**
 * What a reader who knew the domain and not the rules expected of each document: one mark a profile, `+` meets, `-` falls short,
 * `?` cannot be told. Where the verdict differs, `but` holds it, with the reason.
 */
const EXPECTED: readonly { readonly path: string; readonly expected: string; readonly but?: { readonly [profile: string]: string } }[] = [
  { path: 'curricula/billing-in-disguise.md', expected: '- - - ?' },
  { path: 'curricula/ccs-exemplary.md', expected: '- - + +' },
  { path: 'curricula/college-credits-only.md', expected: '? ? - ?' },
  {
    path: 'curricula/cpc-exemplary.yaml',
    expected: '+ + - ?',
    // apprentice: `completion-proof` is by its meaning a proof that states the hours.
    but: { apprentice: '+' },
  },
  { path: 'curricula/icd-9-leftover.md', expected: '- - - ?' },
  { path: 'curricula/introductory-course.md', expected: '- - - -' },
  { path: 'curricula/marketing-page.md', expected: '? ? - ?' },
  { path: 'curricula/skips-hcpcs.yaml', expected: '- - - ?' },
  { path: 'test/corpus/samples/01-htec72-financial.md', expected: '- - - -' },
  { path: 'test/corpus/samples/03-workforce-240-hybrid.md', expected: '- - - ?' },
  { path: 'test/corpus/samples/04-hit204-coding-lab.md', expected: '- - - ?' },
  { path: 'test/corpus/samples/05-physician-professional-coder.md', expected: '? ? - ?' },
  { path: 'test/corpus/samples/09-coding-foundations-32h.md', expected: '- - - -' },
  {
    path: 'test/corpus/samples/12-ccs-85-days.md',
    expected: '- - - ?',
    // recommended: CPT and HCPCS share ten days: the share is worked out only where no block mixes them. Other prerequisites are advice.
    // ccs: what else is taught is an open list: a plan that does not name a subject leaves it open.
    but: { recommended: '?', ccs: '?' },
  },
  { path: 'test/corpus/tune/23-code-from-home-self-paced.md', expected: '- - - -' },
  {
    path: 'test/corpus/tune/34-medilekha-kochi.md',
    expected: '- - - ?',
    // recommended: the exam that the course prepares for is not said, and a certificate of the school is none; other prerequisites are advice.
    // cpc: the exam that the course prepares for is not said.
    but: { recommended: '?', cpc: '?' },
  },
  { path: 'test/corpus/tune/36-codeforge-bootcamp.md', expected: '- - - -' },
  { path: 'test/corpus/tune/52-portal-medc-042.md', expected: '- - - ?' },
  { path: 'test/corpus/tune/59-coding-specialist-record.md', expected: '- - - ?' },
  { path: 'test/corpus/tune/80-inpatient-pcs.md', expected: '- - - -' },
];

describe.each(EXPECTED)('$path', ({ path, expected, but = {} }) => {
  it.each(PROFILES.map((profile, i) => ({ profile, mark: expected.split(' ')[i]! })))('by $profile', async ({ profile, mark }) => {
    const chosen = chosenFor(profile);
    if (isWrong(chosen)) throw new Error(chosen.wrong);
    const { verdict } = await judge({ path, bytes: new Uint8Array(readFileSync(path)) }, chosen.choice);
    expect(verdict).toBe(WORDS[but[profile] ?? mark]);
  });

  it('differs only where it says so', () => {
    for (const [profile, mark] of Object.entries(but)) expect(expected.split(' ')[PROFILES.indexOf(profile as 'cpc')]).not.toBe(mark);
  });
});
