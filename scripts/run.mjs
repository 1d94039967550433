// Runs a TypeScript script on any Node: bundles it with rolldown into a temporary module beside the project's own modules.
//   node scripts/run.mjs scripts/generate.ts [arguments]
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const [script, ...args] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(root, 'node_modules', '.run-'));
try {
  await build({
    input: resolve(script),
    platform: 'node',
    external: /^(?!\.|\/)/,
    logLevel: 'warn',
    output: { dir: folder, entryFileNames: 'script.mjs' },
  });
  process.argv = [process.argv[0], script, ...args];
  await import(pathToFileURL(join(folder, 'script.mjs')).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
