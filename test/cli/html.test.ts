import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FILES } from './courses.ts';
import { run, runIn, withFiles } from './world.ts';

const BRIEF = 'title: Coding in a day\ncontact-hours: 8\n# An unusual remark\n';

it('a page shows the text that was read, other reports do not', async () => {
  await withFiles({ 'c.yaml': BRIEF }, async (cwd) => {
    const { code, out, err } = await run(['c.yaml', '--format', 'html=report.html', '--format', 'json'], { cwd });
    expect([code, err]).toEqual([1, '']);
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('<li># An unusual remark</li>');
    expect(out).not.toContain('An unusual remark');
  });
});

it('a page may go to the screen', async () => {
  const { out } = await runIn({ 'c.yaml': BRIEF }, ['c.yaml', '--format', 'html']);
  expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
});

it('a page names the profile that the syllabus decided on', async () => {
  const { out } = await runIn({ 'c.yaml': `${BRIEF}credentials: [CPC]\n` }, ['c.yaml', '--profile', 'auto', '--format', 'html']);
  expect(out).toContain(
    "Checked against “Today's CPC exam”: what the CPC exam of AAPC asks today, and the 80 hours that shorten the apprenticeship. The first credential stated is CPC.",
  );
});

it('a page shows what a policy waives, and the text under it', async () => {
  const policy = 'profile: cpc\nwaivers:\n  - { rule: contact-hours-80, files: c.yaml, reason: It is agreed }\n';
  const { out } = await runIn({ 'c.yaml': BRIEF, 'syllint.config.yaml': policy }, ['c.yaml', '--format', 'html']);
  expect(out).toContain('<dt>Waived</dt><dd>It is agreed</dd>');
  expect(out).toContain('contact-hours: <mark id="e1">8</mark>');
});

it('a page never takes the place of a syllabus', async () => {
  const { code, err } = await runIn({ 'c.yaml': BRIEF }, ['c.yaml', '--format', 'html=c.yaml']);
  expect([code, err]).toEqual([2, 'syllint: The report would overwrite the syllabus c.yaml. Name another file after "html=".\n']);
});

it('a page on a program links each proof to the text of its course', async () => {
  const { out } = await runIn(FILES, ['p', '--format', 'html']);
  expect(out).toContain('<span class="place">foundations.yaml, line 2</span>');
  expect(out.match(/<a class="ref"/g)?.length).toBeGreaterThan(20);
  expect(out).not.toContain('<span class="ref">');
});
