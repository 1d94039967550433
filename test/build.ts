import { execFileSync } from 'node:child_process';

/** Builds the package once, before the tests that run it. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
}
