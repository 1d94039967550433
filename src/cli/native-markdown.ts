import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ParseMarkdown, useFastParser } from '../read/markdown/fast.ts';
import type { Io } from './io.ts';
import { nativeTree } from './native-tree.ts';

/** The one version that was compared with remark over thousands of documents, and of whose trees the layout is known. */
const PROVED = '0.10.5';

/** The bits of its parser for tables and for front matter in YAML and TOML, and none for the rest of GitHub's Markdown. */
const EXTENSIONS = (1 << 1) | (1 << 7) | (1 << 8);

/** What is used of satteri: its binary, which keeps a tree outside of JavaScript until it is asked for. To load the package around it takes a multiple of the time. */
interface Binary {
  createMdastHandle(source: string, extensions: number, positions: boolean): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}

/** How the names of the packages with the binary end. */
const SYSTEMS: { readonly [platform: string]: readonly string[] } = {
  linux: ['-gnu', '-musl'],
  darwin: [''],
  win32: ['-msvc'],
};

/** Where the native parser is looked for; nowhere if SYLLINT_MARKDOWN says "remark". */
export const nativeFolder = ({ env, nativeBeside }: Pick<Io, 'env' | 'nativeBeside'>): string | null =>
  (env['SYLLINT_MARKDOWN'] !== 'remark' && nativeBeside) || null;

/** Has Markdown read by the native parser that is found from a folder, if there is one. */
export const useNativeMarkdown = (folder: string | null): void => useFastParser(folder === null ? null : () => nativeMarkdown(folder));

/** The native parser of Markdown, if it was installed beside `folder` and runs on this machine; null otherwise. */
export function nativeMarkdown(folder: string): ParseMarkdown | null {
  const here = createRequire(join(folder, 'x.js'));
  const binary = binaryFor(here) ?? binaryFor(besideSatteri(here));
  return binary && parserOf(binary);
}

/** Some installers put what a package brings along where only that package finds it. Asked second: Node takes long to find a package that says what it exports. */
function besideSatteri(require: NodeJS.Require): NodeJS.Require | null {
  try {
    return createRequire(require.resolve('satteri'));
  } catch {
    return null;
  }
}

function binaryFor(require: NodeJS.Require | null): Binary | null {
  if (!require) return null;
  for (const name of binaryPackages()) {
    const binary = binaryIn(name, require);
    if (binary) return binary;
  }
  return null;
}

/** The packages that may hold the binary for this machine; where there are two, only the one that fits was installed. */
export const binaryPackages = (): readonly string[] =>
  (SYSTEMS[process.platform] ?? []).map((system) => `@bruits/satteri-${process.platform}-${process.arch}${system}`);

function binaryIn(name: string, require: NodeJS.Require): Binary | null {
  try {
    const about: { version?: string } = require(`${name}/package.json`);
    return about.version === PROVED ? require(name) : null;
  } catch {
    return null;
  }
}

const parserOf =
  (binary: Binary): ParseMarkdown =>
  (source) => {
    const handle = binary.createMdastHandle(source, EXTENSIONS, true);
    try {
      return nativeTree(binary.serializeHandle(handle));
    } finally {
      binary.dropHandle(handle);
    }
  };
