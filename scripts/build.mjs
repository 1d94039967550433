// Builds the package into dist/: the command, the library, its types, and the licenses of what is bundled.
// Writes beside and renames, so that a running command never meets half a build. Prints nothing to standard output.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const fresh = `${dist}.${process.pid}`;
const old = `${dist}.${process.pid}.old`;

/** What every check of a Markdown file needs comes in one file: each file more costs a run some milliseconds. */
const ON_DEMAND =
  /[\\/](?:cli|version|run|compile-cache|curriculum|curriculum-schema|load|rule-schema|rule-meaning|rule-file|yaml|yaml-data|yaml-words|data-lines|front-matter|fragment|align-scalar|shape-problem|data-place|markdown|blocks|inline|html|html-tokens|init|starter|folder|gitignore)\.ts$/;
const isCore = (id) =>
  (id.startsWith(join(root, 'src')) && !ON_DEMAND.test(id)) || /node_modules[\\/](?:commander|fastest-levenshtein)[\\/]/.test(id);
const isMarkdown = (id) =>
  /[\\/](?:markdown|blocks|inline|html|html-tokens)\.ts$|node_modules[\\/](?!yaml|zod|tinyglobby|ignore|picomatch|fdir)/.test(id);

/**
 * Bundles an entry; what is loaded on demand goes to chunks. Gives the files that went in.
 * The command and the library are bundled apart, so that the chunks of the one leave the exports of the other alone.
 */
async function bundle(name, input, { dir, preserveEntrySignatures, codeSplitting = true }) {
  const build = await rolldown({
    cwd: root,
    input: { [name]: input },
    platform: 'node',
    preserveEntrySignatures,
    logLevel: 'warn',
    onLog: (_level, log) => process.stderr.write(`${log.message}\n`),
  });
  const { output } = await build.write({
    dir,
    format: 'esm',
    minify: true,
    codeSplitting,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await build.close();
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

const GROUPS = [
  { name: 'core', test: isCore },
  { name: 'markdown', test: isMarkdown },
];

const command = () =>
  bundle('cli', 'src/cli/cli.ts', {
    dir: fresh,
    preserveEntrySignatures: 'allow-extension',
    codeSplitting: { includeDependenciesRecursively: false, groups: GROUPS },
  });

const library = () => bundle('index', 'src/index.ts', { dir: join(fresh, 'lib'), preserveEntrySignatures: 'strict' });

function declarations() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(fresh, 'lib', 'types')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(process.stderr);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`tsc ended with ${code}`))));
  });
}

/** The folder of the package that a module belongs to, or null for the project's own. */
function packageFolder(moduleId) {
  const parts = moduleId.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  return parts.slice(0, at + (parts[at + 1].startsWith('@') ? 3 : 2)).join(sep);
}

function licenseOf(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license = about.license ?? about.licenses?.[0]?.type ?? 'see its text';
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return { name: about.name, text: `${about.name} ${about.version} (${license})\n\n${text}\n` };
}

function licenses(moduleIds) {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder && existsSync(join(folder, 'package.json'))));
  const all = [...folders].map(licenseOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `syllint contains these packages.\n\n${all.map((l) => l.text).join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function put(name, text) {
  mkdirSync(dirname(join(fresh, name)), { recursive: true });
  writeFileSync(join(fresh, name), text);
}

try {
  // Both are waited for, also where one fails, so that nothing is written after the folder is taken away.
  const [forCommand, forLibrary, declared] = await Promise.allSettled([command(), library(), declarations()]);
  for (const { reason } of [forCommand, forLibrary, declared]) if (reason) throw reason;
  put('THIRD-PARTY-LICENSES.txt', licenses([...forCommand.value, ...forLibrary.value]));
  chmodSync(join(fresh, 'cli.js'), 0o755);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
