// Prints the sample syllabi to PDF with Chromium and with LibreOffice, each with tags and without: the fixtures of test/formats/pdf/.
//   node scripts/run.mjs scripts/pdf-samples.ts            (needs a Chromium and soffice on the path)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import packed from '@sparticuz/chromium';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { chromium } from 'playwright-core';
import { withNarrowMarks } from '../src/read/markdown/markers.ts';

const SAMPLES = resolve('test/corpus/samples');
const FIXTURES = resolve('test/formats/pdf');
const MARGIN = { top: '0.8in', right: '0.9in', bottom: '0.8in', left: '0.9in' };
const STYLE = 'body{font:11pt serif}table{border-collapse:collapse}td,th{border:1px solid #000;padding:2px 6px}';

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;

/** A syllabus as a page to print. Line ends inside of a paragraph are kept, as in a text that was typed, and front matter is printed as it is. */
function pageOf(markdown: string): string {
  const source = withNarrowMarks(markdown.replace(FRONT_MATTER, '```\n$1\n```\n'));
  const html = micromark(source, { allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  const body = html
    .replaceAll('<table>', '<table border="1" cellspacing="0" cellpadding="4">')
    .split(/(<pre>[^]*?<\/pre>)/)
    .map((part) => (part.startsWith('<pre>') ? part : part.replace(/([^>\n]|<\/(?:strong|em|code|a)>)\n(?!<\/|<[uo]l>)/g, '$1<br>\n')))
    .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>${body}</html>`;
}

const names = readdirSync(SAMPLES).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
const pages = names.map((name) => ({ name, html: pageOf(readFileSync(join(SAMPLES, `${name}.md`), 'utf8')) }));
const put = (form: string, name: string, bytes: Uint8Array): void => {
  mkdirSync(join(FIXTURES, form), { recursive: true });
  writeFileSync(join(FIXTURES, form, `${name}.pdf`), bytes);
};

const browser = await chromium.launch({
  executablePath: process.env['SYLLINT_CHROMIUM'] ?? (await packed.executablePath()),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { name, html } of pages) {
  await page.setContent(html);
  for (const tagged of [true, false])
    put(tagged ? 'chromium-tagged' : 'chromium', name, await page.pdf({ tagged, format: 'Letter', margin: MARGIN }));
}
const MADE = join(FIXTURES, 'made');
const RUNNING = (text: string): string => `<div style="font-size:8pt;width:100%;text-align:center">${text}</div>`;
for (const file of readdirSync(MADE).filter((name) => name.endsWith('.html'))) {
  await page.setContent(readFileSync(join(MADE, file), 'utf8'));
  const running = {
    headerTemplate: RUNNING('Quillhaven Career School – Catalog 2026'),
    footerTemplate: RUNNING('<span class="pageNumber"></span>'),
  };
  const options = { tagged: false, format: 'Letter', displayHeaderFooter: true, ...running, margin: MARGIN } as const;
  writeFileSync(join(MADE, file.replace('.html', '.pdf')), await page.pdf(options));
}
await browser.close();

const work = mkdtempSync(join(tmpdir(), 'pdf-samples-'));
const office = (...args: string[]): void => {
  const ran = spawnSync('soffice', ['--headless', ...args, '--outdir', work], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`soffice: ${ran.error?.message ?? ran.stderr}`);
};
for (const { name, html } of pages) writeFileSync(join(work, `${name}.html`), html);
office('--infilter=HTML (StarWriter)', '--convert-to', 'odt', ...names.map((name) => join(work, `${name}.html`)));
for (const tagged of [true, false]) {
  const options = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: tagged }, ExportBookmarks: { type: 'boolean', value: false } });
  office('--convert-to', `pdf:writer_pdf_Export:${options}`, ...names.map((name) => join(work, `${name}.odt`)));
  const form = tagged ? 'libreoffice-tagged' : 'libreoffice';
  mkdirSync(join(FIXTURES, form), { recursive: true });
  for (const name of names) renameSync(join(work, `${name}.pdf`), join(FIXTURES, form, `${name}.pdf`));
}
for (const [name, key] of [
  ['locked', 'DocumentOpenPassword'],
  ['restricted', 'PermissionPassword'],
] as const) {
  const lock =
    key === 'PermissionPassword'
      ? { RestrictPermissions: { type: 'boolean', value: true } }
      : { EncryptFile: { type: 'boolean', value: true } };
  const options = JSON.stringify({ ...lock, [key]: { type: 'string', value: 'secret' } });
  writeFileSync(join(work, `${name}.html`), '<p>Medical coding, 96 contact hours.</p>');
  office('--infilter=HTML (StarWriter)', '--convert-to', `pdf:writer_pdf_Export:${options}`, join(work, `${name}.html`));
  renameSync(join(work, `${name}.pdf`), join(MADE, `${name}.pdf`));
}
rmSync(work, { recursive: true });
