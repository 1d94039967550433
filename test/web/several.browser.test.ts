import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { button, drop, NO_BROWSER, paste, pasteText, saved, settled, site, verdict } from './opened.ts';

const GUARANTEE = readFileSync('test/corpus/samples/06-online-cpc-pass-guarantee.md', 'utf8');
const THREE = ['curricula/cpc-exemplary.md', 'curricula/billing-in-disguise.md', 'curricula/introductory-course.md'];
const PROGRAM = 'curricula/certificate-program';

describe.skipIf(NO_BROWSER)('several courses on the page', () => {
  const { opened } = site();

  it('stand side by side, each with its verdict', () =>
    opened(async (page) => {
      await drop(page, THREE);
      await button(page, 'Compare all 3').click();
      await page.locator('table.compare').first().waitFor();
      expect((await page.locator('.verdict').innerText()).replaceAll('\u00a0', ' ')).toMatch(
        /^1 of the 3 meets all 9 requirements\. They differ on \d+\.$/,
      );
      expect(await page.locator('.tabs .o').allInnerTexts()).toEqual(['Meets', 'Falls short', 'Falls short']);
      const { name, text } = await saved(page, 'Download the comparison');
      expect(name).toBe('courses-comparison.html');
      expect(text).toContain('They differ on');
    }));

  it('of which one is kept in sight while another is added, and two are compared', () =>
    opened(async (page) => {
      await drop(page, THREE.slice(0, 1));
      await button(page, 'Add a course').click();
      expect(await page.locator('.tabs .o').allInnerTexts()).toEqual(['Meets']);
      await drop(page, THREE.slice(1, 2));
      await button(page, 'Compare both').click();
      await page.locator('table.compare').first().waitFor();
      expect((await page.locator('.verdict').innerText()).replaceAll('\u00a0', ' ')).toMatch(/They differ on \d+\.$/);
    }));

  it('are laid out where they are in sight, and the tabs of many scroll by themselves', () =>
    opened(async (page) => {
      const many = readdirSync('test/corpus/samples').filter((name) => name.endsWith('.md'));
      expect(many.length).toBeGreaterThan(12);
      await drop(
        page,
        many.map((name) => `test/corpus/samples/${name}`),
      );
      await button(page, `Compare all ${many.length}`).click();
      const cell = page.locator('table.compare').last().locator('tbody td').first();
      await cell.waitFor({ state: 'attached' });
      const isLaidOut = () => cell.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
      expect(await isLaidOut()).toBe(false);
      await page.locator('.across').last().scrollIntoViewIfNeeded();
      await expect.poll(isLaidOut).toBe(true);
      expect(await page.locator('.tabs').evaluate((tabs) => tabs.scrollHeight > tabs.clientHeight && tabs.clientHeight < 320)).toBe(true);
    }));

  it('are put together as one program', () =>
    opened(async (page) => {
      await drop(
        page,
        ['foundations.md', 'procedure-coding.md', 'diagnosis-coding.md'].map((name) => `${PROGRAM}/${name}`),
      );
      await button(page, 'Put together as one program').click();
      await page.waitForFunction(() => document.querySelectorAll('.tabs li').length === 4 && document.querySelector('.verdict'));
      expect(await page.locator('#fact-contact-hours').innerText()).toContain('Worked out');
      expect(await button(page, 'Put together as one program').count()).toBe(0);
      const before = await verdict(page);
      await page.locator('#change-credentials').click();
      await page.locator('#fact-credentials').getByLabel('CPC', { exact: true }).check();
      await button(page, 'Use my answer').click();
      await page.locator('.own-word').waitFor();
      expect(await page.locator('#fact-credentials .yours').innerText()).toBe('CPC');
      expect(await verdict(page)).not.toBe(before);
      await page.reload();
      await page.locator('.tabs button').last().click();
      expect(await page.locator('#fact-credentials .yours').innerText()).toBe('CPC');
      await button(page, 'Take the program apart').click();
      expect(await page.locator('.tabs li').count()).toBe(3);
    }));

  it('are found by the program that lists them, in whatever order they come', () =>
    opened(async (page) => {
      await drop(page, [`${PROGRAM}/program.yaml`]);
      await page.locator('.plain').waitFor();
      expect(await page.locator('h1').innerText()).toBe('"foundations.md" is not here.');
      await drop(
        page,
        ['foundations.md', 'procedure-coding.md', 'diagnosis-coding.md'].map((name) => `${PROGRAM}/${name}`),
      );
      await page.waitForFunction(() => document.querySelectorAll('.tabs li').length === 4);
      await page.locator('.tabs button').first().click();
      expect(await verdict(page)).toMatch(/requirements/);
    }));

  it('come as examples, with one click', () =>
    opened(async (page) => {
      await button(page, 'Three courses side by side').click();
      await page.locator('table.compare').first().waitFor();
      expect(await page.locator('.courses > li').count()).toBe(3);
      await page.goBack();
      await page.locator('article.course').waitFor();
      await button(page, 'Clear everything').click();
      await button(page, 'A program of three courses').click();
      await page.waitForFunction(() => document.querySelectorAll('.tabs li').length === 4);
    }));

  it('are told apart where their files have one name', () =>
    opened(async (page) => {
      await pasteText(page, GUARANTEE);
      await page.locator('article.course').waitFor();
      await button(page, 'Add a course').click();
      await paste(page, { 'text/plain': readFileSync(THREE[0]!, 'utf8') });
      await page.waitForFunction(() => document.querySelectorAll('.tabs li').length === 2);
      await page.waitForFunction(() => document.querySelector('article .meta')?.textContent?.includes('pasted (2).md'));
      await drop(page, [THREE[1]!]);
      await drop(page, [THREE[1]!]);
      await settled(page);
      expect(await page.locator('.tabs li').count()).toBe(3);
    }));
});

describe.skipIf(NO_BROWSER)('what the page keeps', () => {
  const { opened } = site();

  it('is here again, with the answers, until it is cleared', () =>
    opened(async (page) => {
      await drop(page, [THREE[1]!]);
      await page.locator('#change-contact-hours').click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('140');
      await page.keyboard.press('Enter');
      await page.locator('#fact-contact-hours .yours').waitFor();
      await page.getByLabel('Today’s CPC exam').check();
      await page.reload();
      await page.locator('article.course').waitFor();
      expect(await page.locator('#fact-contact-hours .yours').innerText()).toBe('140 hours');
      expect(await page.getByLabel('Today’s CPC exam').isChecked()).toBe(true);
      await button(page, 'Clear everything').click();
      await page.locator('h1', { hasText: 'Check a medical coding course' }).waitFor();
      await page.reload();
      expect(await page.locator('h1').innerText()).toBe('Check a medical coding course before you pay');
    }));

  it('is saved in each format, and opens again', () =>
    opened(async (page, context) => {
      await drop(page, ['test/corpus/samples/06-online-cpc-pass-guarantee.md']);
      await page.locator('#change-contact-hours').click();
      await page.keyboard.type('96');
      await page.keyboard.press('Enter');
      await page.locator('.own-word').waitFor();
      const said = await verdict(page);

      const markdown = await saved(page, 'As Markdown');
      expect(markdown.name).toBe('06-online-cpc-pass-guarantee-report.md');
      expect(markdown.text).toContain('Your answer');
      const json = JSON.parse((await saved(page, 'As JSON')).text) as { documents: { facts: { [fact: string]: object[] } }[] };
      expect(json.documents[0]?.facts['contact-hours']?.[0]).toEqual({ value: 96, basis: 'yours', evidence: [] });

      const html = await saved(page, 'Download the report');
      const report = await context.newPage();
      await report.setContent(html.text);
      expect((await report.locator('.verdict').innerText()).replaceAll('\u00a0', ' ').trim()).toBe(said);
      expect(await report.locator('.own-word').innerText()).toContain('on your word');
      await report.close();

      const yaml = await saved(page, 'As a curriculum in YAML');
      expect(yaml.name).toBe('06-online-cpc-pass-guarantee.yaml');
      await button(page, 'Clear everything').click();
      await page.locator('#file').setInputFiles({
        name: yaml.name,
        mimeType: 'application/yaml',
        buffer: Buffer.from(yaml.text),
      });
      await page.locator('article.course').waitFor();
      expect(await page.locator('#fact-contact-hours').innerText()).toContain('96 hours');
    }));
});
