// Builds the page into a folder: a static site that any host can serve. `npm run build:web` writes dist/page/.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// The same files whoever builds them, tests too.
process.env.NODE_ENV = 'production';

const root = resolve(import.meta.dirname, '..');
const web = join(root, 'src', 'web');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Readers of what is no plain text run in workers. In the page each is replaced by one of the same name that asks its worker. */
const APART = ['html', 'docx', 'pdf'];
const readersApart = {
  name: 'readers-apart',
  enforce: 'pre',
  resolveId(name, importer) {
    const reader = APART.find((format) => name === `./${format}.ts`);
    return reader && importer === join(root, 'src', 'read', 'read.ts') ? join(web, 'readers', `${reader}.ts`) : null;
  },
};

/** In a browser this package decodes by means of the document, which workers do not have. */
const withoutDocument = {
  name: 'without-document',
  enforce: 'pre',
  resolveId: (name) =>
    name === 'decode-named-character-reference' ? join(root, 'node_modules', 'decode-named-character-reference', 'index.js') : null,
};

/** The modules that went in, for their licenses. */
function seenBy(modules) {
  return {
    name: 'seen',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) for (const id of chunk.moduleIds ?? []) modules.add(id.split('?')[0]);
    },
  };
}

/** What the page needs at once, which goes into one file: parts of it compress better together. */
function firstOf(core) {
  return {
    name: 'first',
    buildEnd() {
      const add = (id) => {
        if (core.has(id)) return;
        core.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(next);
      };
      add(join(web, 'main.tsx'));
    },
  };
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return names.map((name) => name.split(sep).join('/')).toSorted();
}

/** The service worker with the list of all files of the page; another list or another content gives it another name. */
function serviceWorker(outDir) {
  const files = filesIn(outDir).filter((name) => name !== 'service-worker.js');
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(join(outDir, name)));
  const head = `const NAME = ${JSON.stringify(`syllint-${hash.digest('hex').slice(0, 16)}`)};\nconst FILES = ${JSON.stringify(['./', ...files])};\n`;
  const body = readFileSync(join(web, 'service-worker.js'), 'utf8').replace(/^\/\* global.*\n/m, '');
  writeFileSync(join(outDir, 'service-worker.js'), head + body);
}

/** Builds the page into `outDir`, and gives the modules that went in. */
export async function buildPage(outDir) {
  const modules = new Set();
  const core = new Set();
  await build({
    configFile: false,
    root: web,
    base: './',
    logLevel: 'warn',
    clearScreen: false,
    plugins: [readersApart, seenBy(modules), firstOf(core)],
    worker: { format: 'es', plugins: () => [withoutDocument, seenBy(modules)], rolldownOptions: { output: { codeSplitting: false } } },
    define: { SYLLINT_VERSION: JSON.stringify(version) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: { groups: [{ name: 'first', test: (id) => core.has(id) && !id.endsWith('.css') }] } },
      },
    },
  });
  serviceWorker(outDir);
  return [...modules].map((id) => relative(root, id)).map((id) => resolve(root, id));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage(resolve(root, process.argv[2] ?? 'dist/page'));
