import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/world.ts';
import { button, DAY, drop, NO_BROWSER, paste, pasteText, settled, site, verdict } from './opened.ts';

const GUARANTEE = readFileSync('test/corpus/samples/06-online-cpc-pass-guarantee.md', 'utf8');
const EXEMPLARY = readFileSync('curricula/cpc-exemplary.md', 'utf8');

const FORMATS = [
  ['YAML', 'curricula/cpc-exemplary.yaml', 'Professional Medical Coding'],
  ['Markdown', 'curricula/cpc-exemplary.md', 'Professional Medical Coding'],
  ['HTML', 'test/formats/09-coding-foundations-32h.browser.html', 'Medical Coding Foundations'],
  ['Word', 'test/formats/14-hitp1030-advanced.writer.docx', 'Advanced Coding and Billing'],
  ['PDF', 'test/formats/pdf/chromium/03-workforce-240-hybrid.pdf', 'Medical Billing and Coding Program'],
] as const;

const TABLE = `<html><body><!--StartFragment--><h1>Coding I</h1><p>Prepares for the CPC exam of AAPC.</p>
<table><tr><th>Topic</th><th>Hours</th></tr><tr><td>CPT</td><td>60</td></tr><tr><td>ICD-10-CM</td><td>20</td></tr><tr><td>HCPCS</td><td>5</td></tr></table>
<!--EndFragment--></body></html>`;

describe.skipIf(NO_BROWSER)('the page', () => {
  const { opened } = site();

  it('judges what is pasted, and tells those who do not see it', () =>
    opened(async (page) => {
      await pasteText(page, GUARANTEE);
      await page.locator('article.course').waitFor();
      expect(await verdict(page)).toBe('Cannot tell: 7 of 9 requirements met, 2 not stated.');
      expect(await page.getByRole('status').textContent()).toMatch(/Cannot tell: 7 of 9 requirements met, 2 not stated\.$/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));

  it('judges what is typed, and asks for it where there is nothing', () =>
    opened(async (page) => {
      await button(page, 'Check this text').click();
      expect(await page.locator('#paste-fault').innerText()).toBe('Paste the text of the syllabus first.');
      expect(await page.getByRole('status').textContent()).toBe('Paste the text of the syllabus first.');
      await page.locator('#paste').fill(EXEMPLARY);
      await button(page, 'Check this text').click();
      await page.locator('article.course').waitFor();
      expect(await verdict(page)).toBe('Meets all 9 requirements.');
    }));

  it('keeps the tables of what is pasted with its layout', () =>
    opened(async (page) => {
      await paste(page, { 'text/plain': 'Coding I Prepares for the CPC exam of AAPC. Topic Hours CPT 60', 'text/html': TABLE });
      await page.locator('article.course').waitFor();
      const fact = page.locator('#fact-cpt-hours');
      expect(await fact.locator('dd').first().innerText()).toMatch(/^60 hours/);
      expect(await page.locator('#source').innerText()).not.toContain('<td>');
    }));

  it.each(FORMATS)('reads a dropped file in %s', async (_, path, title) => {
    await opened(async (page) => {
      await drop(page, [path]);
      await page.locator('article.course').waitFor();
      expect(await page.locator('#course').innerText()).toBe(title);
      await page.locator('#source').waitFor();
      expect(await page.locator('#source mark').count()).toBeGreaterThan(3);
    });
  });

  it('leads from each proof to its words, and back', () =>
    opened(async (page) => {
      await pasteText(page, EXEMPLARY);
      await page.locator('#source').waitFor();
      await page.locator('#rule-contact-hours a.ref').first().click();
      expect(await page.locator('mark:target').isVisible()).toBe(true);
      await page.locator('li:has(mark:target) a.back').first().click();
      expect(await page.locator(':target').getAttribute('id')).toMatch(/^(?:rule|fact)-/);
    }));

  it('shows the words of a saved web page without its markup, in each proof and in its text', () =>
    opened(async (page) => {
      await drop(page, ['test/formats/09-coding-foundations-32h.browser.html']);
      const proof = page.locator('#rule-contact-hours');
      await proof.locator('a.ref').first().waitFor();
      const printed = await run(['test/formats/09-coding-foundations-32h.browser.html', '--format', 'json', '--date', DAY], { cwd: '.' });
      const { documents } = JSON.parse(printed.out) as { documents: { results: { rule: string; evidence: { text: string }[] }[] }[] };
      const [evidence] = documents[0]!.results.find(({ rule }) => rule === 'contact-hours')!.evidence;
      expect(await proof.locator('blockquote').first().innerText()).toContain(evidence!.text);
      for (const quote of await page.locator('article.course blockquote').allInnerTexts()) expect(quote).not.toMatch(/<\/?[a-z]|\0/i);
      expect(await page.locator('#source').innerText()).not.toMatch(/<\/?[a-z]|\0/i);
      await proof.locator('a.ref').first().click();
      const mark = page.locator('mark:target');
      expect(await mark.isVisible()).toBe(true);
      expect(evidence!.text).toContain((await mark.innerText()).trim());
      await page.locator('li:has(mark:target) a.back').first().click();
      expect(await page.locator(':target').getAttribute('id')).toMatch(/^(?:rule|fact)-/);
    }));

  it('takes an answer by hand, with the verdict without it beside, and lets it be undone', () =>
    opened(async (page) => {
      await pasteText(page, GUARANTEE);
      const fact = page.locator('#fact-contact-hours');
      await fact.getByRole('button', { name: /^Add an answer/ }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-contact-hours');
      await page.keyboard.type('many');
      await page.keyboard.press('Enter');
      expect(await fact.getByText('Enter the hours as a number, such as 96.').isVisible()).toBe(true);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('96');
      await page.getByLabel('Who said so, and when?').fill('The office, by phone');
      await button(page, 'Use my answer').click();
      await page.waitForFunction(() => document.querySelector('.verdict')?.textContent?.includes('8'));
      expect(await verdict(page)).toBe('Cannot tell: 8 of 9 requirements met, 1 not stated.');
      expect((await page.locator('.own-word').innerText()).replaceAll('\u00a0', ' ')).toMatch(
        /^\d answers? rests? on your word, not on the syllabus\. Without it: 7 met, 2 not stated\.$/,
      );
      expect(await page.locator('.tally .own').count()).toBe(1);
      expect(await fact.innerText()).toContain('“The office, by phone” The syllabus does not say so. Get it in writing.');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('change-contact-hours');
      expect(await page.getByRole('status').textContent()).toContain('8 of 9');
      await fact.getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(() => !document.querySelector('.own-word'));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('change-contact-hours');
      expect(await page.getByRole('status').textContent()).toBe(
        'Your answer is undone. Pass the Test – Or We Pay. Cannot tell: 7 of 9 requirements met, 2 not stated.',
      );
      expect(await verdict(page)).toBe('Cannot tell: 7 of 9 requirements met, 2 not stated.');
    }));

  it('takes terms and yes or no by hand', () =>
    opened(async (page) => {
      await pasteText(page, GUARANTEE);
      const books = page.locator('#fact-code-books');
      await books.getByRole('button', { name: /answer|Change/ }).click();
      for (const name of ['CPT', 'ICD-10-CM', 'HCPCS']) await books.getByLabel(name, { exact: true }).check();
      await button(page, 'Use my answer').click();
      expect(await books.locator('.yours').innerText()).toBe('CPT, ICD-10-CM, HCPCS');
      await page.getByText('More facts, and your answers to them').click();
      const practicum = page.locator('#fact-practicum');
      await practicum.getByRole('button', { name: /answer|Change/ }).click();
      await practicum.getByLabel('Yes', { exact: true }).check();
      await button(page, 'Use my answer').click();
      await page.locator('#rule-practicum .yours').waitFor();
      expect(await page.locator('#rule-practicum .yours').innerText()).toBe('An externship or practicum.');
    }));

  it('switches the profile', () =>
    opened(async (page) => {
      await pasteText(page, EXEMPLARY);
      await page.getByLabel('Today’s CCS exam').check();
      await page.waitForFunction(() => document.querySelector('.meta + .meta')?.textContent?.includes('CCS exam'));
      expect(await verdict(page)).toMatch(/^(?:Falls short|Cannot tell): /);
      expect(await page.getByRole('status').textContent()).toMatch(/^Checked against “Today’s CCS exam”\. .*(?:Falls short|Cannot tell): /);
    }));

  it('copies the questions, and opens them in email', () =>
    opened(async (page) => {
      await pasteText(page, GUARANTEE);
      await button(page, /^Copy \d+ questions for the school$/).click();
      await page.getByText('Copied.').first().waitFor();
      const letter = await page.evaluate(() => navigator.clipboard.readText());
      expect(letter).toMatch(/^Hello,\n\nI am thinking about enrolling in [^]*\n1\. [^]*\?\n\nThank you\.$/);
      const mail = await page.getByRole('link', { name: 'Open in email' }).getAttribute('href');
      expect(new URLSearchParams(mail!.replace('mailto:?', '')).get('body')).toBe(letter.replaceAll('\r\n', '\n'));
    }));

  it('says what is wrong with a file, and what to do', () =>
    opened(async (page) => {
      await drop(page, ['curricula/cpc-exemplary.md', 'package.json']);
      await settled(page);
      await page.locator('.tabs button').nth(1).click();
      expect(await page.locator('h1').innerText()).toMatch(/^This does not look like a course syllabus/);
      expect(await page.getByText('Your other course is still here.').isVisible()).toBe(true);
      await button(page, 'Remove this file').click();
      expect(await page.locator('#course').innerText()).toBe('Professional Medical Coding');
    }));

  it('goes through the main job by keyboard alone', () =>
    opened(async (page) => {
      const tabTo = async (name: string): Promise<void> => {
        for (let i = 0; i < 60; i += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id);
          if (at === name) return;
        }
        throw new Error(`Tab never came to ${name}.`);
      };
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content');
      await tabTo('paste');
      await page.keyboard.insertText(GUARANTEE);
      await tabTo('Check this text');
      await page.keyboard.press('Enter');
      await page.locator('article.course').waitFor();
      await tabTo('Add an answer: Contact hours');
      await page.keyboard.press('Enter');
      await page.keyboard.type('96');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.own-word'));
      expect(await verdict(page)).toContain('8 of 9');
    }));
});
