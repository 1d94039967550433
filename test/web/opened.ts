import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { serve, type Served } from '../../src/cli/page-server.ts';

/** Where there is no browser the tests of the page are skipped. */
export const NO_BROWSER = inject('chromium') === '';

/** The day on which the tests open the page. */
export const DAY = '2026-11-22';

export interface Site {
  readonly browser: () => Browser;
  readonly address: () => string;
  /** Opens the page in a fresh profile. Every request must be one to its own origin, and no code may fail. */
  readonly opened: <T>(use: (page: Page, context: BrowserContext) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;
}

/** What the policy writes to the console where a test tries what it forbids. */
const REFUSED = /Content Security Policy/;

/** No second is spent on scrolling to what is clicked, nor on storing every file of the page for times without a network. */
const QUICK: BrowserContextOptions = { reducedMotion: 'reduce', serviceWorkers: 'block' };

/** Serves the built page and opens a browser for the tests of a file. */
export function site(usual: BrowserContextOptions = QUICK): Site {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = (await serve(resolve(inject('page')), 0))!;
    browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const opened: Site['opened'] = async (use, options = {}) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...usual, ...options });
    const strange: string[] = [];
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!['blob:', 'data:'].includes(protocol) && origin !== new URL(served.address).origin) strange.push(request.url());
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => strange.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED.test(message.text())) strange.push(message.text());
    });
    try {
      await page.clock.setFixedTime(new Date(`${DAY}T12:00:00`));
      await page.goto(served.address);
      const made = await use(page, context);
      expect(strange).toEqual([]);
      return made;
    } finally {
      await context.close();
    }
  };
  return { browser: () => browser, address: () => served.address, opened };
}

/** What the clipboard holds by the types of its parts. */
export type Clip = { readonly [type: string]: string };

/** Pastes as a browser does: into the field of the page, else into the page itself. */
export const paste = (page: Page, clip: Clip): Promise<void> =>
  page.evaluate((parts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
    const target = document.querySelector('#paste') ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clip);

export const pasteText = (page: Page, text: string): Promise<void> => paste(page, { 'text/plain': text });

/** Drops files from the disk onto the page. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path).toString('base64') }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of all) dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

/** The verdict of the course that is looked at, without its no-break spaces. */
export async function verdict(page: Page): Promise<string> {
  const words = await page.locator('article.course .verdict').innerText();
  return words.replaceAll('\u00a0', ' ').trim();
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Waits until all files are read and judged. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('.being-read') && document.querySelector('main section, main article'));

/** The text of what a button saves. */
export async function saved(page: Page, name: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
