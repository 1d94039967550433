/** Files that a script makes: written, or with `--check` compared with what stands there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const checking = process.argv.includes('--check');

/** Writes a made file where it differs from what stands there; with `--check` reports it as stale instead and fails the process. */
export function put(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (checking) {
    console.error(`${path} is stale. Run "npm run generate" and commit it.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.error(`wrote ${path}`);
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
