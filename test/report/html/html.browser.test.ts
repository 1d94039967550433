import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { htmlReport } from '../../../src/report/html/html.tsx';
import { run } from '../../cli/world.ts';
import { GOLDEN, HARM } from '../golden-reports.ts';
import { opensFolds, violationsInAll, violationsInBoth } from './axe.ts';
import { fileAt, pageOf, UNREAD } from './pages.ts';

const FALLS_SHORT = fileAt('test/corpus/samples/02-curriculum-blueprint-180.md');
const MEETS = fileAt('curricula/cpc-exemplary.yaml');
const CANNOT_TELL = fileAt('test/corpus/samples/05-physician-professional-coder.md');

const REPORTS = {
  meets: [MEETS],
  'falls short': [FALLS_SHORT],
  'cannot tell': [CANNOT_TELL],
  several: [FALLS_SHORT, MEETS, CANNOT_TELL, UNREAD],
} as const;
type Name = keyof typeof REPORTS;
const NAMES = Object.keys(REPORTS) as Name[];

/** The whole folder, which holds every example course, and a program with the courses that it lists. */
const CURRICULA = ['curricula', 'curricula/certificate-program/program.yaml'];

const executablePath = inject('chromium');

describe.skipIf(executablePath === '')('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'syllint-page-'));
  let browser: Browser;

  const fileOf = (name: string): string => join(folder, `${name}.html`);

  beforeAll(async () => {
    for (const name of NAMES) writeFileSync(fileOf(name), await pageOf(REPORTS[name]));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened<T>(name: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(fileOf(name)).href);
      return await use(page);
    } finally {
      await context.close();
    }
  }

  it.each(NAMES)('has nothing that axe objects to, in light or dark, on a phone or on paper: %s', async (name) => {
    expect(await opened(name, {}, violationsInAll)).toEqual([]);
  });

  it.each(CURRICULA)('has nothing that axe objects to, in light or dark: %s', { timeout: 120_000 }, async (path) => {
    const name = path.replaceAll('/', ' ');
    const { code } = await run([path, '--format', `html=${fileOf(name)}`], { cwd: '.' });
    expect(code).toBeLessThan(2);
    expect(await opened(name, {}, violationsInBoth)).toEqual([]);
  });

  it('lets nothing act that a course was written to do', async () => {
    const { report, texts } = GOLDEN.hostile;
    writeFileSync(fileOf('hostile'), htmlReport(report, { profiles: [], texts: new Map(texts) }));
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('request', (request) => said.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => (said.push(dialog.message()), void dialog.dismiss()));
    const url = pathToFileURL(fileOf('hostile')).href;
    await page.goto(url, { waitUntil: 'load' });
    expect(await page.locator('script, style').count()).toBe(2);
    expect(await page.locator('img, iframe, object, embed, form, [onerror], [onload], a[href^="javascript:"]').count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain(`${HARM[0]} ${HARM[1]}`);
    expect(said).toEqual([url]);
    await context.close();
  });

  it.each(NAMES)('links each proof to its words and back: %s', async (name) => {
    const { checked, broken } = await opened(name, {}, (page) =>
      page.evaluate(() => {
        const refs = [...document.querySelectorAll<HTMLAnchorElement>('a.ref')];
        const isLinked = (ref: HTMLAnchorElement): boolean => {
          const mark = document.querySelector(`mark${ref.hash}`);
          const home = ref.closest('[id]');
          return mark?.closest('li')?.querySelector(`a.back[href="#${home?.id}"]`) instanceof Element;
        };
        return { checked: refs.length, broken: refs.filter((ref) => !isLinked(ref)).map((ref) => ref.outerHTML) };
      }),
    );
    expect(checked).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it.each(NAMES)('fits 320 pixels: %s', async (name) => {
    const width = await opened(name, { viewport: { width: 320, height: 640 } }, async (page) => {
      await opensFolds(page);
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(width).toBe(320);
  });

  it.each(NAMES)('asks for nothing and complains of nothing: %s', async (name) => {
    const said: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => said.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const url = pathToFileURL(fileOf(name)).href;
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(said).toEqual([url]);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await context.close();
  });

  it('copies the letter where script runs', async () => {
    await opened('falls short', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy the questions' }).click();
      await page.getByText('Copied.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Hello,\n\nI am thinking about enrolling in “The Medical Billing[^]*\n1\. Of the hours[^]*Thank you\.$/);
    });
  });

  it('is whole without script', async () => {
    await opened('falls short', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('button').count()).toBe(0);
      const fold = page.locator('#rule-contact-hours details');
      expect(await fold.getByText('Shorter courses introduce the field.').isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await fold.getByText('Shorter courses introduce the field.').isVisible()).toBe(true);
      await page.locator('#rule-contact-hours a.ref').first().click();
      expect(await page.locator('mark:target').textContent()).toBe('180 hours');
      await page.locator('li:has(mark:target) a.back').first().click();
      expect(await page.locator('article:target h3').textContent()).toBe('About 80 contact hours or more');
    });
  });

  it('prints every fold', async () => {
    await opened('falls short', { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page.locator('details > dl').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(10);
      expect(heights.filter((height) => height === 0)).toEqual([]);
    });
  });
});
