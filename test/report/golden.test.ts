import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/report/html/page.generated.ts';
import { GOLDEN, type Golden } from './golden-reports.ts';
import { FILE, WRITTEN, type Written, written } from './writers.ts';

const FOLDER = 'test/report/golden';
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const CASES = Object.entries<Golden>(GOLDEN).flatMap(([name, golden]) =>
  WRITTEN.map((format) => ({ file: `${name}.${FILE[format]}`, format, ...golden })),
);

/** Left out, since they have tests of their own: the style and the script of a page. */
const withoutAssets = (html: string): string =>
  [STYLE, STYLE_HASH, SCRIPT, SCRIPT_HASH].reduce((rest, asset) => rest.replace(asset, () => '…'), html);

/** What a person can compare: a page with a line for each element, and what is repeated many times as its number. */
function readable(format: Written, text: string): string {
  const lines = format === 'html' ? withoutAssets(text).replaceAll('><', '>\n<') : text;
  return lines
    .replace(/(\w)\1{49,}/g, (run, character) => `(${character} × ${run.length})`)
    .replace(/^(.+\n)\1{9,}/gm, (run, line) => `${line}(the same line ${run.length / line.length} times)\n`);
}

describe('what is written', () => {
  beforeAll(() => {
    if (!UPDATE) return;
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  });

  it.each(CASES)('is as in golden/$file', async ({ file, format, report, texts }) => {
    const text = readable(format, await written(format, report, new Map(texts)));
    if (UPDATE) writeFileSync(`${FOLDER}/${file}`, text);
    expect(text).toBe(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  });

  it.each(CASES)('is the same bytes each time: $file', async ({ format, report, texts }) => {
    const [one, two] = [report, structuredClone(report)].map((copy) => written(format, copy, new Map(texts)));
    expect(await one).toBe(await two);
  });

  it('is nothing else', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(CASES.map(({ file }) => file).toSorted());
  });
});
