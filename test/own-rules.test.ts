import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, describe, it } from 'vitest';
import { run, withFiles } from './cli/world.ts';

const GUIDE = readFileSync('docs/own-rules.md', 'utf8');
const EXAMPLE = 'docs/examples/state-board';

const blocks = (language: string): string[] =>
  [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((m) => m[1] ?? '');

/** The files of the example, by their paths in it. */
const FILES = Object.fromEntries(
  readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split('\\').join('/'))
    .map((path) => [path.slice(EXAMPLE.length + 1), readFileSync(path, 'utf8')]),
);

/** The commands of a console block with what each prints. */
const SESSION = blocks('console')
  .join('')
  .split(/^\$ syllint /m)
  .slice(1)
  .map((text) => text.split(/\n([^]*)/))
  .map(([line = '', out = '']) => ({ line, out }));

describe('the guide to rules of one’s own', () => {
  it('prints files of the example as they are', () => {
    const printed = blocks('yaml');
    expect(printed).toHaveLength(3);
    for (const text of printed) expect(Object.values(FILES)).toContain(text);
  });

  it('has commands', () => expect(SESSION).toHaveLength(3));

  // In a folder apart, so that no other policy and no .gitignore is above it.
  it.each(SESSION)('shows what comes of syllint $line', async ({ line, out }) => {
    const ran = await withFiles(FILES, (cwd) => run(line.split(' '), { cwd }));
    expect(ran.out).toBe(out);
  });

  it('shows the message of a fault', async () => {
    const path = 'rules/board-hours.yaml';
    const text = FILES[path] ?? '';
    const ran = await withFiles({ ...FILES, [path]: text.replace('at-least', 'at-leest') }, (cwd) =>
      run(['rules', '--check', 'rules'], { cwd }),
    );
    expect(ran.code).toBe(2);
    expect(blocks('')).toContain(ran.err);
  });

  it('is an example that tells of nothing', async () => {
    const ran = await run(['.', '--quiet'], { cwd: resolve(EXAMPLE) });
    expect([ran.code, ran.err]).toEqual([0, '']);
  });
});
