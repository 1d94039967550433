/** Makes the forms of the sample documents, with the programs by which people make them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { FORMS_FOLDER, SAMPLES, sampleNames } from './matrix.ts';
import { sitePage } from './page.ts';

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** Front matter shows as lines in other forms; each line end of the text is kept, since the samples were typed line by line. */
function bodyOf(name: string, work: string): string {
  const text = readFileSync(join(SAMPLES, `${name}.md`), 'utf8');
  const shown = text.replace(FRONT_MATTER, (_, lines: string) => `${lines.replace(/\n/g, '  \n')}\n\n`);
  writeFileSync(join(work, `${name}.md`), shown);
  return run('pandoc', '-f', 'gfm+hard_line_breaks', '-t', 'html', join(work, `${name}.md`));
}

const writer = (work: string, to: string, files: readonly string[], ...more: readonly string[]): string =>
  run('soffice', '--headless', ...more, '--convert-to', to, '--outdir', join(work, 'out'), ...files);

/** Pages as a browser holds them, after their scripts ran. */
async function browsed(pages: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const named = process.env['SYLLINT_CHROMIUM'];
  const executablePath = named ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const found = new Map<string, string>();
  for (const [name, html] of pages) {
    const page = await browser.newPage();
    await page.setContent(html);
    found.set(name, `<!DOCTYPE html>\n${await page.evaluate<string>('document.documentElement.outerHTML')}\n`);
    await page.close();
  }
  await browser.close();
  return found;
}

/** Writes every form of every sample into test/formats. */
export async function makeForms(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'syllint-formats-'));
  mkdirSync(join(work, 'out'));
  mkdirSync(FORMS_FOLDER, { recursive: true });
  const to = (name: string, form: string): string => join(FORMS_FOLDER, `${name}.${form}`);
  const names = sampleNames();
  const pages = new Map<string, string>();
  for (const name of names) {
    const body = bodyOf(name, work);
    const file = join(work, `${name}.html`);
    writeFileSync(file, body);
    pages.set(name, sitePage(name, body));
    writeFileSync(
      to(name, 'pandoc.html'),
      `<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${name}</title>\n${body}</html>\n`,
    );
    run('pandoc', '-f', 'html', '-t', 'docx', '-o', join(work, `${name}.docx`), file);
  }
  const made = (ending: string): string[] => names.map((name) => join(work, `${name}.${ending}`));
  writer(work, 'html', made('docx'));
  writer(work, 'docx:MS Word 2007 XML', made('html'), '--infilter=HTML (StarWriter)');
  for (const name of names) {
    renameSync(join(work, 'out', `${name}.html`), to(name, 'writer.html'));
    renameSync(join(work, 'out', `${name}.docx`), to(name, 'writer.docx'));
    renameSync(join(work, `${name}.docx`), to(name, 'pandoc.docx'));
  }
  for (const [name, html] of await browsed(pages)) writeFileSync(to(name, 'browser.html'), html);
  rmSync(work, { recursive: true, force: true });
}
