import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser for the tests that need one; empty where there is none. */
    chromium: string;
  }
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** The browser of the npm registry is made for one platform. It is unpacked the first time. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** Why a browser does not start, or null. */
async function fault(executablePath: string): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    await browser.close();
    return null;
  } catch (error) {
    return String(error).split('\n', 1)[0] ?? '';
  }
}

/** Looks for a Chromium once for all tests: the one that SYLLINT_CHROMIUM names, else an installed one, else that of the registry. */
export default async function setup(project: TestProject): Promise<void> {
  const named = process.env['SYLLINT_CHROMIUM'];
  const path = named ?? INSTALLED.find((file) => existsSync(file)) ?? (await packaged());
  const reason = path === undefined ? 'none is installed, and none is packaged for this platform' : await fault(path);
  if (named !== undefined && reason !== null) throw new Error(`SYLLINT_CHROMIUM is ${named}, which does not start: ${reason}`);
  if (reason !== null) process.stderr.write(`The tests in a browser are skipped: ${reason}. Set SYLLINT_CHROMIUM to a Chromium.\n`);
  if (reason !== null && process.env['CI'] === 'true') throw new Error('CI is true, and the tests in a browser may not be skipped there.');
  project.provide('chromium', reason === null ? (path ?? '') : '');
}
