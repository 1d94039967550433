import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violationsInBoth } from '../report/html/axe.ts';
import { button, drop, NO_BROWSER, settled, site } from './opened.ts';

const GUARANTEE = 'test/corpus/samples/06-online-cpc-pass-guarantee.md';
const COURSES = ['curricula/cpc-exemplary.md', 'curricula/billing-in-disguise.md', 'curricula/introductory-course.md'];

async function course(page: Page): Promise<void> {
  await drop(page, [GUARANTEE]);
  await page.locator('#source').waitFor();
}

/** How the page comes into each of its states. */
const STATES: { readonly [name: string]: (page: Page) => Promise<unknown> } = {
  empty: async () => undefined,
  result: course,
  'with an answer of the reader, and another being given': async (page) => {
    await course(page);
    await page.locator('#change-contact-hours').click();
    await page.keyboard.type('96');
    await page.keyboard.press('Enter');
    await page.locator('.own-word').waitFor();
    await page.locator('#change-prerequisites').click();
    await page.locator('#change-cost').click();
  },
  comparison: async (page) => {
    await drop(page, COURSES);
    await button(page, 'Compare all 3').click();
    await page.locator('table.compare').first().waitFor();
  },
  program: async (page) => {
    await drop(page, COURSES);
    await button(page, 'Put together as one program').click();
    await page.locator('#source').waitFor();
  },
  error: async (page) => {
    await drop(page, [...COURSES.slice(0, 1), 'package.json']);
    await settled(page);
    await page.locator('.tabs button').nth(1).click();
    await page.locator('.plain').waitFor();
  },
  editor: async (page) => {
    await button(page, 'Write a curriculum').click();
    await page.locator('#yaml').fill('title: Coding I\nhours: 80\n');
    await page.locator('.faults li').first().waitFor();
  },
};

describe.skipIf(NO_BROWSER)('the page, looked at', () => {
  const { opened } = site();

  it.each(Object.keys(STATES))('has nothing that axe objects to, in light or dark, and fits a phone: %s', (name) =>
    opened(async (page) => {
      await STATES[name]!(page);
      expect(await violationsInBoth(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.locator('[style]').count()).toBe(0);
    }),
  );

  it('moves nothing where less motion is asked for', () =>
    opened(
      async (page) => {
        await course(page);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      },
      { reducedMotion: 'reduce' },
    ));
});

describe.skipIf(NO_BROWSER)('the files of the page', () => {
  const folder = inject('page');
  const size = (name: string): number => gzipSync(readFileSync(join(folder, name))).length;

  it('that are loaded first, and to read Markdown, are small', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
    // The writer of Markdown reports, a download, has the same name and is loaded when it is asked for.
    const isReader = (name: string): boolean => /signs of Markdown|atxHeading/.test(readFileSync(join(folder, 'assets', name), 'utf8'));
    const markdown = readdirSync(join(folder, 'assets')).filter((name) => /^(?:markdown|remark)-.*\.js$/.test(name) && isReader(name));
    expect(markdown).toHaveLength(2);
    expect(first.length).toBeGreaterThan(1);
    const all = [...first, ...markdown.map((name) => `assets/${name}`)].reduce((sum, name) => sum + size(name), 0);
    expect(all).toBeLessThan(150_000);
    expect(all).toBeGreaterThan(50_000);
  });

  it('hold no address but those of the page and of its sources', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/https?:/);
  });
});
