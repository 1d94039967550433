import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a page may be looked at. */
export const LOOKS: readonly (readonly [string, BrowserContextOptions, 'screen' | 'print'])[] = [
  ['in light', {}, 'screen'],
  ['in dark', { colorScheme: 'dark' }, 'screen'],
  ['on a phone', { viewport: { width: 320, height: 640 } }, 'screen'],
  ['on paper', {}, 'print'],
];

export const opensFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const WHOLE = { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], passes: 10 };
/** All that differs between light and dark. */
const COLORS = { tags: ['cat.color'], passes: 0 };

/** What axe finds, as "rule: element". Folds are opened first, since what is closed is not looked at. On paper nothing is touched. */
export async function violations(page: Page, media: 'screen' | 'print', { tags, passes } = WHOLE): Promise<string[]> {
  await page.emulateMedia({ media });
  await opensFolds(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([touched, runOnly]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      return engine.run(document, { runOnly, resultTypes: ['violations'], rules: { 'target-size': { enabled: touched } } });
    },
    [media === 'screen', tags] as const,
  );
  expect(found.passes.length).toBeGreaterThan(passes);
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.impact} ${rule.id}: ${node.html.slice(0, 200)}`));
}

/** What axe finds in light, and what it then finds in the colors of the dark. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const light = await violations(page, 'screen');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page, 'screen', COLORS))];
}
