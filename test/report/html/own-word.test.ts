import { describe, expect, it } from 'vitest';
import { profileRules } from '../../../src/check/profile.ts';
import type { Answers } from '../../../src/extract/answers.ts';
import { htmlReport } from '../../../src/report/html/html.tsx';
import { ownWordOf } from '../../../src/report/html/own-word.ts';
import { judge, reportOf } from '../../../src/report/judge.ts';
import type { DocumentReport } from '../../../src/report/report.ts';
import { words } from './pages.ts';

const RECOMMENDED = profileRules('recommended')!;
const bytes = new TextEncoder().encode('# Coding I\n\nPrepares for the CPC exam of AAPC. Contact hours: 60.\n');
const judged = (answers: Answers): Promise<DocumentReport> => judge({ path: 'a.md', bytes, answers }, RECOMMENDED);

describe('what rests on the word of the reader', () => {
  it('is what would be another answer without it', async () => {
    const without = await judged({});
    expect(ownWordOf(without, undefined)).toBeNull();
    expect(ownWordOf(without, without)).toBeNull();
    const own = ownWordOf(await judged({ 'contact-hours': { value: 96 } }), without);
    expect([...own!.rules].toSorted()).toEqual(['contact-hours', 'contact-hours-80', 'length']);
    expect(own!.without).toBe('1 met, 1 not met, 7 not stated.');
  });

  it('is marked in the page, with what the syllabus says instead', async () => {
    const [without, document] = [await judged({}), await judged({ 'contact-hours': { value: 96, note: 'The office, by phone' } })];
    const report = reportOf([document], RECOMMENDED, '1.2.3', '2026-11-22');
    const page = htmlReport(report, { profiles: [], texts: new Map(), without: new Map([['a.md', without]]) });
    expect(page.match(/class="own"/g)).toHaveLength(1);
    expect(page).toContain('<strong class="yours">96 hours.</strong> Your answer.');
    expect(words(page)).toContain('96 hours Your answer “The office, by phone” The syllabus says 60 hours. Get it in writing.');
    expect(words(page)).toMatch(/\d answers rest on your word , not on the syllabus\. Without it: 1 met, 1 not.met/);
  });
});
