import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOORS } from '../accuracy.floors.ts';
import { run } from '../cli/world.ts';
import { button, DAY, drop, NO_BROWSER, saved, site } from './opened.ts';

const SYLLABUS = /\.(?:md|yaml|html|docx|pdf)$/;

/** Syllabi in a folder and below, each name once. */
function syllabi(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => SYLLABUS.test(name) && !name.endsWith('.labels.yaml'),
  );
  return [...new Map(names.toSorted().map((name) => [basename(name), join(folder, name)])).values()];
}

const FOLDERS = ['curricula', ...Object.keys(FLOORS).map((name) => `test/corpus/${name}`)];
/** A file of each other format and of each program that made one. */
const OTHERS = [
  ...syllabi('test/formats').filter((path) => /formats.(?:02|09|14)[^/]*$/.test(path)),
  ...['chromium', 'chromium-tagged', 'libreoffice', 'libreoffice-tagged'].flatMap((made, i) =>
    syllabi(`test/formats/pdf/${made}`).slice(2 * i, 2 * i + 2),
  ),
];

/** What the command prints of files under their names alone. */
async function printed(paths: readonly string[]): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'syllint-same-'));
  try {
    for (const path of paths) cpSync(path, join(cwd, basename(path)));
    const names = paths.map((path) => basename(path));
    return (await run([...names, '--format', 'json', '--date', DAY], { cwd })).out;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** One document after another, since a difference in a text of megabytes takes minutes to be shown. */
function showsFirstDifference(text: string, wanted: string): void {
  const [ours, theirs] = [text, wanted].map((report) => JSON.parse(report) as { documents: object[] });
  for (const [i, document] of theirs!.documents.entries()) expect(ours!.documents[i]).toEqual(document);
}

describe.skipIf(NO_BROWSER)('the page and the command', () => {
  const { opened } = site();

  /** What the page saves of them. */
  const shown = (paths: readonly string[]): Promise<string> =>
    opened(async (page) => {
      await drop(page, paths);
      await button(page, `All ${paths.length} courses as JSON`).waitFor({ timeout: 60_000 });
      return (await saved(page, `All ${paths.length} courses as JSON`)).text;
    });

  it('are compared on every labeled syllabus', () => {
    expect(FOLDERS.flatMap(syllabi).length).toBeGreaterThan(200);
  });

  it.each([...FOLDERS.map((folder) => [folder, syllabi(folder)] as const), ['Word files, pages and PDFs', OTHERS] as const])(
    'write the same JSON, byte for byte: %s',
    { timeout: 120_000 },
    async (_, paths) => {
      expect(paths.length).toBeGreaterThan(3);
      const [wanted, text] = await Promise.all([printed(paths), shown(paths)]);
      if (text !== wanted) showsFirstDifference(text, wanted);
      expect(text === wanted).toBe(true);
    },
  );
});
