import { describe, expect, it } from 'vitest';
import { button, drop, NO_BROWSER, saved, site } from './opened.ts';

const UNKNOWN = 'title: Coding I\ncontact-hours: 84\ncontact-hour: 60\n';

describe.skipIf(NO_BROWSER)('the editor of the page', () => {
  const { opened } = site();

  it('begins with a curriculum that meets every requirement, its report beside it', () =>
    opened(async (page) => {
      await button(page, 'Write a curriculum').click();
      await page.locator('.beside .verdict').waitFor();
      expect((await page.locator('.beside .verdict').innerText()).trim()).toBe('Meets all 9 requirements.');
    }));

  it('marks a fault at its line, leads there, and judges anew once it is mended', () =>
    opened(async (page) => {
      await button(page, 'Write a curriculum').click();
      await page.locator('#yaml').fill(UNKNOWN);
      await page.locator('.faults li').waitFor();
      expect((await page.locator('.faults li').innerText()).replaceAll('\n', ' ')).toBe(
        'Line 3 The key "contact-hour" is not known here. Did you mean "contact-hours"?',
      );
      expect(await page.locator('.below .error').allInnerTexts()).toEqual(['3']);
      expect(await page.locator('.beside').innerText()).toContain('No verdict yet');
      await button(page, 'Line 3').click();
      expect(await page.evaluate(() => getSelection()?.toString() || document.activeElement?.id)).toMatch(/contact-hour: 60|yaml/);
      await page.keyboard.press('Delete');
      await page.locator('.beside .verdict').waitFor();
      expect(await page.locator('.faults li').count()).toBe(0);
      expect((await page.locator('.beside .verdict').innerText()).trim()).toMatch(/^(?:Falls short|Cannot tell): /);
    }));

  it('takes over what was read in a syllabus, and saves it', () =>
    opened(async (page) => {
      await drop(page, ['curricula/billing-in-disguise.md']);
      await button(page, 'Edit it as a curriculum').click();
      await page.locator('#yaml').waitFor();
      expect(await page.locator('#yaml').inputValue()).toMatch(/^# What syllint read in billing-in-disguise\.md\./);
      const { name, text } = await saved(page, 'Download the curriculum');
      expect(name).toBe('billing-in-disguise.yaml');
      expect(text).toBe(await page.locator('#yaml').inputValue());
      await button(page, 'Show the report alone').click();
      expect(await page.locator('#course').count()).toBe(1);
    }));
});
