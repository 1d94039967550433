import { defineConfig } from 'vitest/config';

/** Tests of what is built run against dist/, which is built once before them. */
const BUILT = [
  'test/cli/process.test.ts',
  'test/cli/jobs.test.ts',
  'test/cli/compile-cache.test.ts',
  'test/package.test.ts',
  'test/ci.test.ts',
];

/** Tests in a real browser, which is looked for once before them. */
const BROWSER = ['test/**/*.browser.test.ts'];

export default defineConfig({
  test: {
    // By itself Vitest leaves a core idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      // The modules under test keep no state but what they compiled, so that the files may share them.
      { test: { name: 'source', isolate: false, include: ['test/**/*.test.ts'], exclude: [...BUILT, ...BROWSER], testTimeout: 20_000 } },
      { test: { name: 'built', include: BUILT, globalSetup: ['test/build.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: ['test/chromium.ts', 'test/page.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
