import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const MOST_LINES = 250;
const MOST_LINES_OF_A_FUNCTION = 60;

/** What the files of each folder may import, besides packages. */
const ARROWS: { readonly [folder: string]: readonly string[] } = {
  read: ['read'],
  extract: ['extract', 'read'],
  check: ['check', 'extract', 'read'],
  report: ['report', 'check', 'extract', 'read'],
  'index.ts': ['report', 'check', 'extract', 'read'],
  cli: ['cli', 'report', 'check', 'extract', 'read', '../package.json'],
  web: ['web', 'report', 'check', 'extract', 'read'],
};

const PORTABLE = ['read', 'extract', 'check', 'report', 'index.ts'];

interface File {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Lines of each function, by the line that it starts on. */
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function parsed(path: string): File {
  const text = readFileSync(path, 'utf8');
  const imports: string[] = [];
  const functions: { line: number; lines: number }[] = [];
  const from = (node: { readonly source: unknown }): void => {
    const source = node.source as { readonly value?: unknown } | null;
    if (source) imports.push(String(source.value));
  };
  const body = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    functions.push({ line: lineOf(text, start), lines: text.slice(start, end).split('\n').length });
  };
  new Visitor({
    ImportDeclaration: from,
    ImportExpression: from,
    ExportAllDeclaration: from,
    ExportNamedDeclaration: from,
    TSImportType: from,
    FunctionDeclaration: body,
    FunctionExpression: body,
    ArrowFunctionExpression: body,
  }).visit(parseSync(path, text).program);
  return { path, folder: relative('src', path).split('/')[0] ?? '', text, imports, functions };
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => parsed(join('src', name)));

const WRITTEN = FILES.filter(({ path }) => !path.endsWith('.generated.ts'));

/** The folder of src/ that an import leads to; null for a package. */
function target(file: File, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const within = relative('src', join(dirname(file.path), name));
  return within.startsWith('..') ? within : (within.split('/')[0] ?? '');
}

describe('the sources', () => {
  it('are all seen, with their imports', () => {
    expect(new Set(FILES.map((file) => file.folder))).toEqual(
      new Set(Object.keys(ARROWS).filter((f) => f !== 'web' || FILES.some((x) => x.folder === 'web'))),
    );
    expect(FILES.find((file) => file.path === 'src/read/read.ts')?.imports).toEqual(
      expect.arrayContaining(['./reading.ts', './markdown.ts']),
    );
  });

  it('import along the arrows only', () => {
    const against = FILES.flatMap((file) =>
      file.imports.flatMap((name) => {
        const to = target(file, name);
        return to === null || ARROWS[file.folder]?.includes(to) ? [] : [`${file.path} imports ${name}`];
      }),
    );
    expect(against).toEqual([]);
  });

  it('import nothing of Node where they are portable', () => {
    const portable = FILES.filter((file) => PORTABLE.includes(file.folder));
    expect(
      portable.flatMap((file) => file.imports.filter((name) => name.startsWith('node:')).map((name) => `${file.path} imports ${name}`)),
    ).toEqual([]);
  });

  it('name the ending of each file that they import', () => {
    const bare = FILES.flatMap((file) =>
      file.imports.filter((name) => name.startsWith('.') && !/\.(?:tsx?|json|css|ts\?worker&inline)$/.test(name)),
    );
    expect(bare).toEqual([]);
  });

  it(`are at most ${MOST_LINES} lines long`, () => {
    const long = WRITTEN.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it(`have functions of at most ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    const long = WRITTEN.flatMap(({ path, functions }) => functions.map((f) => ({ path, ...f })));
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter(({ lines }) => lines > MOST_LINES_OF_A_FUNCTION)).toEqual([]);
  });
});
