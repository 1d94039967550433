import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { opensFolds, violationsInAll } from '../axe.ts';
import { comparisonPage, fileAt, UNREAD } from '../pages.ts';

const SAMPLES = readdirSync('test/corpus/samples')
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .map((name) => fileAt(`test/corpus/samples/${name}`));

const COMPARISONS = { three: [...SAMPLES.slice(1, 4), UNREAD], nine: SAMPLES.slice(0, 9) } as const;
type Name = keyof typeof COMPARISONS;
const NAMES = Object.keys(COMPARISONS) as Name[];

const executablePath = inject('chromium');

describe.skipIf(executablePath === '')('a comparison in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'syllint-compare-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const name of NAMES) writeFileSync(join(folder, `${name}.html`), await comparisonPage(COMPARISONS[name]));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened<T>(name: Name, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
      return await use(page);
    } finally {
      await context.close();
    }
  }

  it.each(NAMES)('has nothing that axe objects to, in light or dark, on a phone or on paper: %s', async (name) => {
    expect(await opened(name, {}, violationsInAll)).toEqual([]);
  });

  it.each([
    ['three', 320],
    ['nine', 320],
    ['three', 800],
    ['nine', 1200],
  ] as const)('%s courses fit %d pixels', async (name, width) => {
    const found = await opened(name, { viewport: { width, height: 640 } }, async (page) => {
      await opensFolds(page);
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(found).toBe(width);
  });

  it('of many courses keeps the heads of its rows in sight when it is scrolled', async () => {
    await opened('nine', { viewport: { width: 1200, height: 800 } }, async (page) => {
      const region = page.getByRole('region', { name: 'Where they differ' });
      await region.focus();
      const before = await region.locator('tbody th').first().boundingBox();
      await region.evaluate((element) => element.scrollTo(600, 0));
      expect(await region.evaluate((element) => element.scrollLeft)).toBe(600);
      expect((await region.locator('tbody th').first().boundingBox())?.x).toBe(before?.x);
    });
  });

  it('of many courses breaks the names of its tables where the page ends', async () => {
    await opened('nine', { viewport: { width: 800, height: 800 } }, async (page) => {
      const ends = await page.locator('.across').evaluateAll((all) =>
        all.map((region) => {
          const caption = region.querySelector('caption')!;
          return [
            caption.scrollWidth <= caption.clientWidth,
            caption.getBoundingClientRect().right <= region.getBoundingClientRect().right,
          ];
        }),
      );
      expect(ends.length).toBeGreaterThan(1);
      expect(ends.flat()).not.toContain(false);
    });
  });

  it('keeps the names of the courses in sight while it is read', async () => {
    await opened('three', { viewport: { width: 1200, height: 800 } }, async (page) => {
      await page.locator('#part-differ ~ tbody tr').last().scrollIntoViewIfNeeded();
      const head = await page.locator('#part-differ ~ thead th').nth(1).boundingBox();
      expect(head?.y).toBeGreaterThanOrEqual(0);
      expect(head?.y).toBeLessThan(10);
    });
  });

  it('is whole without script', async () => {
    await opened('three', { javaScriptEnabled: false }, async (page) => {
      const fold = page.locator('tbody details').first();
      expect(await fold.locator('blockquote').first().isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await fold.locator('blockquote').first().isVisible()).toBe(true);
    });
  });

  it.each(NAMES)('asks for nothing and complains of nothing: %s', async (name) => {
    const said: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => said.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    const url = pathToFileURL(join(folder, `${name}.html`)).href;
    await page.goto(url, { waitUntil: 'load' });
    expect(said).toEqual([url]);
    await context.close();
  });

  it.each(NAMES)('prints every fold, and cuts nothing off: %s', async (name) => {
    await opened(name, { javaScriptEnabled: false, viewport: { width: 1000, height: 700 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const quotes = await page.locator('td blockquote').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      expect(quotes.length).toBeGreaterThan(20);
      expect(quotes.filter(({ height, right }) => height === 0 || right > 1000)).toEqual([]);
    });
  });
});
