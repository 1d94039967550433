import type { Dirent } from 'node:fs';
import { promises as disk } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { looksLikeCurriculum } from './curriculum-keys.ts';
import { ignoredBy, type IgnoreLayer, layerOf, outerLayers } from './gitignore.ts';

export interface FolderFiles {
  /** Absolute paths of the syllabi, in the order of their names. */
  readonly files: readonly string[];
  /** Paths within the folder of files that a reader exists for and that are no syllabi. */
  readonly leftOut: readonly string[];
}

const MARKDOWN = new Set(['.md', '.markdown']);
const YAML = new Set(['.yaml', '.yml']);

/** Files that come with a project, and syllint's own. */
const NO_SYLLABUS = /^(?:readme|changelog|contributing|license|licence|security|syllint)(?:[.-].*)?$/i;

async function isSyllabus(file: string): Promise<boolean> {
  if (NO_SYLLABUS.test(basename(file))) return false;
  if (MARKDOWN.has(extname(file).toLowerCase())) return true;
  // A file that cannot be read is kept, so that it is reported and not passed over.
  const text = await disk.readFile(file, 'utf8').catch(() => null);
  return text === null || looksLikeCurriculum(text);
}

const isReadable = (name: string): boolean => MARKDOWN.has(extname(name).toLowerCase()) || YAML.has(extname(name).toLowerCase());

/** Links to files count as files; links to folders are not followed, since they may lead in circles. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (entry.isFile()) return true;
  return entry.isSymbolicLink() && ((await disk.stat(path).catch(() => null))?.isFile() ?? true);
}

async function walk(folder: string, outer: readonly IgnoreLayer[]): Promise<string[]> {
  const entries = await disk.readdir(folder, { withFileTypes: true });
  const own = entries.some((e) => e.name === '.gitignore') ? await layerOf(folder) : null;
  const layers = own ? [own, ...outer] : outer;
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (ignoredBy(layers, path, entry.isDirectory())) continue;
    if (entry.isDirectory()) found.push(...(await walk(path, layers)));
    else if (isReadable(entry.name) && (await isFile(entry, path))) found.push(path);
  }
  return found;
}

/** The syllabi in a folder and the folders inside it, without hidden ones, `node_modules` and what Git ignores. */
export async function syllabiIn(folder: string): Promise<FolderFiles> {
  const files: string[] = [];
  const leftOut: string[] = [];
  for (const file of await walk(folder, await outerLayers(folder))) {
    if (await isSyllabus(file)) files.push(file);
    else leftOut.push(relative(folder, file).split(sep).join('/'));
  }
  return { files, leftOut };
}
