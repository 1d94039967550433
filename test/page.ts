import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built page. */
    page: string;
  }
}

/** Builds the page once for all tests that open it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join('node_modules', '.page-'));
  execFileSync(process.execPath, ['scripts/build-page.mjs', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  project.provide('page', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
