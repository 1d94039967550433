import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf, paragraph } from '../read/docx/docx-file.ts';
import { drop, NO_BROWSER, settled, site, verdict } from './opened.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; manifest-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const OF_5_KB = 'test/corpus/tune/03-mdo215-pdf-text.md';
const EXEMPLARY = 'curricula/cpc-exemplary.md';

/** A file of each format that is read in a worker. */
const APART = [
  'test/formats/09-coding-foundations-32h.browser.html',
  'test/formats/14-hitp1030-advanced.writer.docx',
  'test/formats/pdf/chromium/03-workforce-240-hybrid.pdf',
];

/** Texts that would call out if anything in them were loaded. */
const callers = (address: string): { readonly [name: string]: string | Uint8Array } => {
  const tags = `<img src="${address}img"><script src="${address}script"></script><script>fetch("${address}fetch")</script><link rel="stylesheet" href="${address}style"><iframe src="${address}frame"></iframe><video src="${address}video"></video><style>@import "${address}import";</style><p style="background:url(${address}background)">Contact hours: 80</p>`;
  const picture = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r9"/></w:drawing></w:r></w:p>`;
  return {
    'calls.html': `<!doctype html><title>CPC course</title><h1>Coding for the CPC exam of AAPC</h1>${tags}`,
    'calls.md': `# Coding for the CPC exam of AAPC\n\n![picture](${address}markdown)\n\n${tags}\n\nContact hours: 80\n`,
    'calls.docx': docxOf(paragraph('Coding for the CPC exam of AAPC') + paragraph('Contact hours: 84') + picture, {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}docx"/></Relationships>`,
    }),
    'calls.yaml': `title: Coding I\ncredentials: [CPC]\ncost: "![x](${address}yaml)"\n`,
  };
};

const dropMade = (page: Page, files: { readonly [name: string]: string | Uint8Array }): Promise<void> =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, bytes] of all) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    Object.entries(files).map(([name, content]) => [name, [...Buffer.from(content)]] as const),
  );

describe.skipIf(NO_BROWSER)('the page is alone', () => {
  const { opened, address } = site({});
  let other: Server;
  let elsewhere = '';
  const asked: string[] = [];

  // It lets everybody in, so that nothing but the policy stands in the way.
  beforeAll(async () => {
    other = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here');
    });
    await new Promise<void>((done) => void other.listen(0, '127.0.0.1', () => done()));
    elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((done) => void other.close(done)));

  it('has the one policy', () =>
    opened(async (page) => {
      const policies = page.locator('meta[http-equiv="Content-Security-Policy"]');
      expect(await policies.count()).toBe(1);
      expect(await policies.getAttribute('content')).toBe(POLICY);
    }));

  it('may fetch nothing, and neither may any of its workers', () =>
    opened(async (page) => {
      await drop(page, APART);
      await page.waitForFunction(() => document.querySelectorAll('.tabs .o').length === 3, undefined, { timeout: 30_000 });
      expect(page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(['blob:', 'blob:', 'blob:']);
      const calls = [elsewhere, address()];
      for (const place of [page, ...page.workers()] as Page[]) {
        const reached = await place.evaluate(
          (urls) =>
            Promise.all(
              urls.map((url) =>
                fetch(url, { mode: 'no-cors' }).then(
                  () => `reached ${url}`,
                  () => 'blocked',
                ),
              ),
            ),
          calls,
        );
        expect(reached).toEqual(['blocked', 'blocked']);
        expect(
          await place.evaluate(async (url) => {
            const tried = (go: () => unknown): Promise<string> =>
              Promise.resolve()
                .then(go)
                .then(
                  () => 'reached',
                  () => 'blocked',
                );
            const socket = () =>
              new Promise((done, failed) => Object.assign(new WebSocket(url.replace('http', 'ws')), { onopen: done, onerror: failed }));
            const code = () => import(/* @vite-ignore */ `${url}x.js`);
            return [await tried(socket), await tried(code), await tried(() => new Function('return 1')())];
          }, elsewhere),
        ).toEqual(['blocked', 'blocked', 'blocked']);
      }
      expect(asked).toEqual([]);
    }));

  it('loads nothing that a document of any format asks for', () =>
    opened(async (page) => {
      await dropMade(page, callers(elsewhere));
      await page.waitForFunction(() => document.querySelectorAll('.tabs .o').length === 4, undefined, { timeout: 30_000 });
      for (const tab of await page.locator('.tabs button').all()) await tab.click();
      await settled(page);
      expect(await page.locator('article img, article iframe, article script').count()).toBe(0);
      expect(asked).toEqual([]);
    }));

  it('opens without a network once it was here, and reads every format', { timeout: 90_000 }, () =>
    opened(async (page, context) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.setOffline(true);
      await page.reload();
      await drop(page, [EXEMPLARY, 'curricula/cpc-exemplary.yaml', ...APART]);
      await page.waitForFunction(() => document.querySelectorAll('.tabs .o').length === 5, undefined, { timeout: 30_000 });
      expect(await verdict(page)).toBe('Meets all 9 requirements.');
      await page.reload();
      await page.locator('article.course').waitFor();
    }),
  );

  it('judges a syllabus of 5 KB within 100 ms of the paste, in the middle of 20', () =>
    opened(async (page) => {
      const text = readFileSync(OF_5_KB, 'utf8');
      expect(Math.round(text.length / 1024)).toBe(5);
      // Clicks of the script, since those of the driver wait for the page to scroll and to stand still.
      const clicked = (selector: string, words: string) =>
        page.evaluate(
          ([of, name]) => [...document.querySelectorAll<HTMLElement>(of)].find((one) => one.textContent?.trim() === name)!.click(),
          [selector, words] as const,
        );
      const times: number[] = [];
      for (let i = 0; i < 20; i += 1) {
        await clicked('a', 'syllint');
        await page.locator('#paste').waitFor();
        times.push(
          await page.evaluate(
            async (pasted) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', pasted);
              const start = performance.now();
              document
                .querySelector('#paste')
                ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
              while (!document.querySelector('article.course .verdict')) await new Promise((done) => setTimeout(done, 0));
              return performance.now() - start;
            },
            `${text}${'\n'.repeat(i)}`,
          ),
        );
        await page.locator('#source').waitFor();
        await clicked('button', 'Clear everything');
      }
      const median = times.toSorted((a, b) => a - b)[10]!;
      expect(median).toBeLessThan(100);
    }));
});
