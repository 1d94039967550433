import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const opensFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All of those rules whose answer differs between light and dark. */
const COLORS = ['color-contrast', 'link-in-text-block'];

interface Asked {
  readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: string[] };
  /** At least so many rules found something to look at. */
  readonly passes: number;
}
const WHOLE: Asked = { runOnly: { type: 'tag', values: TAGS }, passes: 10 };
const OF_COLORS: Asked = { runOnly: { type: 'rule', values: COLORS }, passes: 0 };

/** What axe finds, as "rule: element". Folds are opened first, since what is closed is not looked at. On paper nothing is touched. */
export async function violations(page: Page, media: 'screen' | 'print', { runOnly, passes } = WHOLE): Promise<string[]> {
  await page.emulateMedia({ media });
  await opensFolds(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([touched, only]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const rules = { 'target-size': { enabled: touched } };
      return engine.run(document, { runOnly: only, resultTypes: ['violations'], ...(only.type === 'tag' && { rules }) });
    },
    [media === 'screen', runOnly] as const,
  );
  expect(found.passes.length).toBeGreaterThan(passes);
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.impact} ${rule.id}: ${node.html.slice(0, 200)}`));
}

/** What axe finds in light, and what it then finds in the colors of the dark. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const light = await violations(page, 'screen');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page, 'screen', OF_COLORS))];
}

/** What axe finds on a screen in both schemes of color, on a phone, and on paper. */
export async function violationsInAll(page: Page): Promise<string[]> {
  const screen = await violationsInBoth(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const paper = await violations(page, 'print');
  await page.setViewportSize({ width: 320, height: 640 });
  return [...screen, ...paper, ...(await violations(page, 'screen'))];
}
