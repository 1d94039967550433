// Builds the package into dist/: the command, the library, its types, and the licenses of what is bundled.
// Writes beside and renames, so that a running command never meets half a build. Prints nothing to standard output.
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { buildPage } from './build-page.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const fresh = `${dist}.${process.pid}`;
const old = `${dist}.${process.pid}.old`;

/** The modules that read Markdown (without remark, which most texts do not need), what other readers share with it, and those that no check of a Markdown file needs, by their path in src/. */
const MARKDOWN = ['read/markdown', /^read\/markdown\/(?!(?:front-matter|fast|remark)$)/, 'read/html/in-markdown', 'read/html/tokens'];
const SHARED = ['read/align', 'read/html/blocks', 'read/html/table'];
/** What web pages and Word files are read with, and what Word files need besides. */
const PAGE = [/^read\/html\/(?:markup|content|microdata|page-tokens|course-terms)$/];
const DOCX = [/^read\/docx(?:\/|$)/, 'read/own-text'];
const ON_DEMAND = [
  ...[
    /^read\/yaml(?:\/|$)/,
    /^read\/pdf(?:\/|$)/,
    'read/markdown/front-matter',
    'read/markdown/remark',
    'read/html',
    /^read\/html\/course-(?:data|json)$/,
  ],
  ...['read/data-place', 'read/json-data', 'read/fragment', 'read/shape-problem'],
  ...[/^extract\/curriculum/, 'extract/course-list', /^extract\/programme/],
  ...[/^report\/(?:sarif|escape-xml|starter|junit|github|gitlab|badge|step-summary|finding|merge|merge-shards|curriculum-text)$/],
  ...[/^report\/report-(?:faults|load|schema)$/, /^report\/compare\//],
  ...['check/load', 'check/rule-schema', 'check/rule-meaning', 'check/own-rules', /^check\/policy-/],
  ...[/^cli\/(?:cli|version|run|read-apart|read-thread|judge-thread|threads|compile-cache|init|convert|folder|gitignore|baseline)$/],
  ...[/^cli\/(?:course-files|parts|together|merge|compare|step-summary|page|page-server)$/, /^cli\/(?:rule|policy)-/],
];
const src = join(root, 'src') + sep;

function holds(modules, id) {
  if (!id.startsWith(src)) return false;
  const path = id.slice(src.length, -'.ts'.length).replaceAll(sep, '/');
  return modules.some((name) => (typeof name === 'string' ? name === path : name.test(path)));
}

/** What every check of a Markdown file needs comes in one file: each file more costs a run some milliseconds. */
const HTML = join(src, 'report', 'html') + sep;
const COMPARE = join(HTML, 'compare') + sep;
const isComparison = (id) => id.startsWith(join(src, 'report', 'compare') + sep);
const isCore = (id) =>
  (id.startsWith(src) && !id.startsWith(HTML) && ![MARKDOWN, SHARED, PAGE, DOCX, ON_DEMAND].some((modules) => holds(modules, id))) ||
  /node_modules[\\/](?:commander|fastest-levenshtein)[\\/]/.test(id);
const isShared = (id) => holds(SHARED, id) || /node_modules[\\/](?:decode-named-character-reference|character-entities)[\\/]/.test(id);
/** mammoth and what it brings along. */
const WORD =
  /node_modules[\\/](?:mammoth|@xmldom|argparse|base64-js|dingbat-to-unicode|jszip|lop|underscore|xmlbuilder|duck|option|sprintf-js|pako|lie|immediate|setimmediate|readable-stream|core-util-is|inherits|isarray|process-nextick-args|safe-buffer|string_decoder|util-deprecate)[\\/]/;
const isDocx = (id) => holds(DOCX, id) || WORD.test(id);
const isPage = (id) => holds(PAGE, id) || /node_modules[\\/](?:parse5|entities)[\\/]/.test(id);
const isMarkdown = (id) => holds(MARKDOWN, id);
const isRemark = (id) =>
  holds(['read/markdown/remark'], id) ||
  (/node_modules[\\/](?!yaml|zod|tinyglobby|ignore|picomatch|fdir|preact|unpdf)/.test(id) && !WORD.test(id));
const isHtml = (id) => (id.startsWith(HTML) && !id.startsWith(COMPARE)) || /node_modules[\\/]preact(?:-render-to-string)?[\\/]/.test(id);

/** Node reads data faster as JSON than as code. */
const dataAsJson = {
  name: 'data-as-json',
  transform: {
    filter: { id: /\.generated\.ts$/ },
    handler: (code) => ({
      code: code.replace(
        /^(export const \w+)[^=]* = ([[{][^]*?\n[\]}]);$/gm,
        (_, name, data) => `${name} = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(data)))});`,
      ),
      map: null,
    }),
  },
};

/** Text beyond ASCII makes Node hold all of a file as two bytes a character, and read it more slowly. */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

/** commander loads what starts other programs, for a feature that is not used; to load it takes Node longer than all of commander. */
const withoutPrograms = {
  name: 'without-programs',
  transform: {
    filter: { id: /commander[\\/]lib[\\/]command\.js$/ },
    handler(code) {
      const load = "require('node:child_process')";
      if (!code.includes(load)) throw new Error(`commander no longer holds ${load}: take this step out.`);
      return { code: code.replace(load, '{}'), map: null };
    },
  },
};

const PDFJS = join(root, 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs');

/** The command and the library share one copy of pdf.js, which is as large as all the rest together. */
const withoutPdfjs = (place) => ({
  name: 'without-pdfjs',
  resolveId: { filter: { id: /^unpdf\/pdfjs$/ }, handler: () => ({ id: place, external: true }) },
});

/**
 * Bundles entries; what is loaded on demand goes to chunks. Gives the files that went in.
 * The command and the library are bundled apart: the command as CommonJS, which Node loads faster, the library as a module.
 */
async function bundle(input, { dir, format, pdfjs, preserveEntrySignatures, codeSplitting = true }) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    preserveEntrySignatures,
    plugins: [dataAsJson, withoutPrograms, withoutPdfjs(pdfjs), asciiOnly],
    logLevel: 'warn',
    onLog: (_level, log) => process.stderr.write(`${log.message}\n`),
  });
  const { output } = await build.write({
    dir,
    format,
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
  { name: 'align', test: isShared },
  { name: 'page', test: isPage },
  { name: 'docx', test: isDocx },
  { name: 'markdown', test: isMarkdown },
  { name: 'remark', test: isRemark },
  { name: 'yaml-data', test: (id) => holds([/^read\/yaml\/(?:data|words)$/], id) || /node_modules[\\/]yaml[\\/]/.test(id) },
  { name: 'html', test: isHtml },
  { name: 'comparison', test: isComparison },
];

const command = () =>
  bundle(
    { cli: 'src/cli/cli.ts', 'read-thread': 'src/cli/read-thread.ts', 'judge-thread': 'src/cli/judge-thread.ts' },
    {
      dir: fresh,
      format: 'cjs',
      pdfjs: '../pdfjs.mjs',
      preserveEntrySignatures: 'allow-extension',
      codeSplitting: { includeDependenciesRecursively: false, groups: GROUPS },
    },
  );

const library = () =>
  bundle(
    { index: 'src/index.ts' },
    { dir: join(fresh, 'lib'), format: 'esm', pdfjs: '../../pdfjs.mjs', preserveEntrySignatures: 'strict' },
  );

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

/** pdf.js comes inside of unpdf, which brings its own license alone; TypeScript has that of pdf.js, word for word. */
function packedIn({ name }) {
  if (name !== 'unpdf') return [];
  const { text } = licenseOf(join(root, 'node_modules', 'typescript'));
  return [
    {
      name: 'pdf.js',
      text: text.replaceAll('\r\n', '\n').replace(/^.*/, 'pdf.js, inside of unpdf (Apache-2.0). Copyright Mozilla Foundation'),
    },
  ];
}

function licenses(moduleIds) {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder && existsSync(join(folder, 'package.json'))));
  const all = [...folders]
    .map(licenseOf)
    .flatMap((own) => [own, ...packedIn(own)])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `syllint contains these packages.\n\n${all.map((l) => l.text).join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function put(name, text) {
  mkdirSync(dirname(join(fresh, name)), { recursive: true });
  writeFileSync(join(fresh, name), text);
}

try {
  // Both are waited for, also where one fails, so that nothing is written after the folder is taken away.
  const [forCommand, forLibrary, declared, forPage] = await Promise.allSettled([
    command(),
    library(),
    declarations(),
    buildPage(join(fresh, 'page')),
  ]);
  for (const { reason } of [forCommand, forLibrary, declared, forPage]) if (reason) throw reason;
  copyFileSync(PDFJS, join(fresh, 'pdfjs.mjs'));
  put('package.json', '{ "type": "commonjs" }\n');
  put('lib/package.json', '{ "type": "module" }\n');
  put('THIRD-PARTY-LICENSES.txt', licenses([...forCommand.value, ...forLibrary.value, ...forPage.value, PDFJS]));
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
