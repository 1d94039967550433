import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { read } from '../../src/read/read.ts';
import { runIn } from '../cli/world.ts';
import { answers } from '../extract/told.ts';

const SAMPLES = resolve(import.meta.dirname, '../corpus/samples');
const FORMS = resolve(import.meta.dirname, 'pdf');

/** How many of the facts have to be the same as in Markdown, in percent, by the program that made the PDF. */
const FLOORS = { 'chromium-tagged': 98, 'libreoffice-tagged': 98, chromium: 98, libreoffice: 98 } as const;
type Form = keyof typeof FLOORS;
const FORM_NAMES = Object.keys(FLOORS) as Form[];

const names = readdirSync(SAMPLES).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -'.md'.length)] : []));

async function factsOf(folder: string, file: string): Promise<{ readonly [fact: string]: unknown }> {
  const reading = await read({ path: file, bytes: readFileSync(resolve(folder, file)) });
  expect(reading.problems).toEqual([]);
  return answers((await extract(reading)).syllabus);
}

interface Cell {
  readonly same: number;
  readonly all: number;
  readonly others: readonly string[];
}

async function compared(name: string, form: Form): Promise<Cell> {
  const [wanted, given] = await Promise.all([factsOf(SAMPLES, `${name}.md`), factsOf(resolve(FORMS, form), `${name}.pdf`)]);
  const facts = [...new Set([...Object.keys(wanted), ...Object.keys(given)])];
  const others = facts.filter((fact) => JSON.stringify(wanted[fact]) !== JSON.stringify(given[fact]));
  const told = others.map((fact) => `${name} ${fact}: ${JSON.stringify(wanted[fact])}, in the PDF ${JSON.stringify(given[fact])}`);
  return { same: facts.length - others.length, all: facts.length, others: told };
}

const percent = (cells: readonly Cell[]): number =>
  (100 * cells.reduce((sum, cell) => sum + cell.same, 0)) / cells.reduce((sum, cell) => sum + cell.all, 0);

describe('the facts of a syllabus in PDF', () => {
  it('are those of the same syllabus in Markdown', async () => {
    const rows = await Promise.all(
      names.map(async (name) => ({ name, cells: await Promise.all(FORM_NAMES.map((form) => compared(name, form))) })),
    );
    expect(rows.length).toBeGreaterThan(12);
    const line = (name: string, cells: readonly string[]): string => `${name.padEnd(34)}${cells.map((cell) => cell.padStart(20)).join('')}`;
    const shares = FORM_NAMES.map((_, i) => percent(rows.map(({ cells }) => cells[i]!)));
    const table = [
      line('Facts as in Markdown', FORM_NAMES),
      ...rows.map(({ name, cells }) =>
        line(
          name,
          cells.map(({ same, all }) => `${same} of ${all}`),
        ),
      ),
      line(
        '',
        shares.map((share) => `${share.toFixed(1)} %`),
      ),
    ];
    process.stdout.write(`\n${table.join('\n')}\n`);
    const short = FORM_NAMES.filter((form, i) => !(shares[i]! >= FLOORS[form]));
    expect({ short, because: short.length > 0 ? rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.others)) : [] }).toEqual({
      short: [],
      because: [],
    });
  }, 120_000);
});

describe('the report on a syllabus in PDF', () => {
  const course = readFileSync(resolve(FORMS, 'chromium/10-him211-cpt.pdf'));
  it.each([
    ['pretty', /^ {4}Page 2 {5}“8 \| all \| Review/m],
    ['markdown', /^ {2}- Page 2: “8 \\\| all/m],
    ['json', /"page": 2/],
    ['html', /<span class="place">Page 2<\/span>/],
    ['sarif', /Page 2: “8 \| all \| Review[^]*"region":\{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1\}/],
    ['junit', /^Page 2: “8 \| all/m],
    ['github', /line=1,endLine=1,[^\n]* Page 2: “8 \| all/],
    ['gitlab', /Page 2: “8 \| all[^]*"begin": 1\b/],
  ])('in %s names the page of its proof', async (format, page) => {
    const { code, out, err } = await runIn({ 'c.pdf': course }, ['c.pdf', '--format', format]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(page);
    expect(out).not.toMatch(/\bline (?!1\b)\d+:/i);
  });
});
