import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import type { ParseMarkdown } from '../read/markdown/fast.ts';

/** The one version that was compared with remark over thousands of documents. */
const PROVED = '0.10.5';

/** The bits of its parser for tables and for front matter in YAML and TOML, and none for the rest of GitHub's Markdown. */
const EXTENSIONS = (1 << 1) | (1 << 7) | (1 << 8);

/** What is used of satteri, which keeps a tree outside of JavaScript until it is asked for. */
interface Binding {
  createMdastHandle(source: string, extensions: number, positions: boolean): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}
interface Reader {
  MdastReader: new (bytes: Uint8Array) => object;
  materializeMdastTree(reader: object): Root;
}

/** The native parser of Markdown, if it was installed beside `folder` and runs on this machine; null otherwise. */
export async function nativeMarkdown(folder: string): Promise<ParseMarkdown | null> {
  try {
    const entry = createRequire(join(folder, 'x.js')).resolve('satteri');
    const about: { version?: string } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
    if (about.version !== PROVED) return null;
    const load = <T>(name: string): Promise<T> => import(pathToFileURL(join(dirname(entry), name)).href);
    const [reader, binding] = await Promise.all([load<Reader>('index.js'), load<Binding>('binding.js')]);
    return parserOf(reader, binding);
  } catch {
    return null;
  }
}

function parserOf({ MdastReader, materializeMdastTree }: Reader, binding: Binding): ParseMarkdown {
  return (source) => {
    const handle = binding.createMdastHandle(source, EXTENSIONS, true);
    try {
      return materializeMdastTree(new MdastReader(binding.serializeHandle(handle)));
    } finally {
      binding.dropHandle(handle);
    }
  };
}
