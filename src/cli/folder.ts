import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { looksLikeCurriculum } from '../extract/looks-like-curriculum.ts';
import { codeOf } from './write.ts';
import { ignoredBy, type IgnoreLayer, layerOf, outerLayers } from './gitignore.ts';

export interface FolderFiles {
  /** Absolute paths of the syllabi, in the order of their names. */
  readonly files: readonly string[];
  /** Paths within the folder of files that a reader exists for and that are no syllabi. */
  readonly leftOut: readonly string[];
  /** The same, of files that a policy leaves out. */
  readonly byPolicy: readonly string[];
  /** Folders that cannot be looked into, with the code of the system. */
  readonly closed: readonly ClosedFolder[];
}

export interface ClosedFolder {
  readonly folder: string;
  readonly code: string;
}

/** What a policy says on the files of a folder. Paths are absolute. */
export interface FolderChoice {
  /** Whether a file is judged; null where its name and look decide. */
  readonly takes: (file: string) => Promise<boolean | null>;
  /** Whether a file or folder is named that is passed over otherwise: a hidden one, or one that Git ignores. */
  readonly names: (path: string) => Promise<boolean>;
}

/** Endings of what is a syllabus unless its name says otherwise. */
const DOCUMENTS = new Set(['.md', '.markdown', '.html', '.htm', '.docx']);
const YAML = new Set(['.yaml', '.yml']);
/** A folder holds many of these that are no syllabi; they are judged where they are named. */
const FILES = new Set(['.pdf']);

/** Files that come with a project, and syllint's own. */
const NO_SYLLABUS = /^(?:readme|changelog|contributing|license|licence|security|syllint)(?:[.-].*)?$/i;

function isSyllabus(file: string): boolean {
  if (NO_SYLLABUS.test(basename(file))) return false;
  if (FILES.has(extname(file).toLowerCase())) return false;
  if (DOCUMENTS.has(extname(file).toLowerCase())) return true;
  try {
    return looksLikeCurriculum(readFileSync(file, 'utf8'));
  } catch {
    // A file that cannot be read is kept, so that it is reported and not passed over.
    return true;
  }
}

const isReadable = (name: string): boolean => [DOCUMENTS, YAML, FILES].some((endings) => endings.has(extname(name).toLowerCase()));

/** Links to files count as files; links to folders are not followed, since they may lead in circles. */
function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

/** What is in a folder, or the code of the system where it cannot be looked into. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error);
  }
}

/** Word keeps a file of such a name beside one that is open. */
const WORD_LOCK = /^~\$/;
/** The folder in which a browser keeps the pictures and frames of a page that it saved. */
const PAGE_FOLDER = /^(.+)_files$/;

const isHidden = (name: string): boolean => name.startsWith('.') || WORD_LOCK.test(name) || name === 'node_modules';

function isPageFolder(entry: Dirent, beside: readonly Dirent[]): boolean {
  const page = entry.isDirectory() ? PAGE_FOLDER.exec(entry.name)?.[1] : undefined;
  return page !== undefined && beside.some((e) => e.name === `${page}.html` || e.name === `${page}.htm`);
}

async function walk(folder: string, outer: readonly IgnoreLayer[], choice: FolderChoice, closed: ClosedFolder[]): Promise<string[]> {
  const entries = entriesOf(folder);
  if (typeof entries === 'string') {
    closed.push({ folder, code: entries });
    return [];
  }
  const own = entries.some((e) => e.name === '.gitignore') ? await layerOf(folder) : null;
  const layers = own ? [own, ...outer] : outer;
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const passedOver = isHidden(entry.name) || isPageFolder(entry, entries) || ignoredBy(layers, path, entry.isDirectory());
    if (passedOver && !(await choice.names(path))) continue;
    if (entry.isDirectory()) for (const file of await walk(path, passedOver ? [] : layers, choice, closed)) found.push(file);
    else if (isReadable(entry.name) && isFile(entry, path)) found.push(path);
  }
  return found;
}

/** The syllabi in a folder and the folders inside it, without hidden ones, `node_modules` and what Git ignores, unless a policy decides otherwise. */
export async function syllabiIn(folder: string, choice: FolderChoice): Promise<FolderFiles> {
  const files: string[] = [];
  const leftOut: string[] = [];
  const byPolicy: string[] = [];
  const closed: ClosedFolder[] = [];
  for (const file of await walk(folder, await outerLayers(folder), choice, closed)) {
    const decided = await choice.takes(file);
    const list = (decided ?? isSyllabus(file)) ? files : decided === false ? byPolicy : leftOut;
    list.push(list === files ? file : relative(folder, file).split(sep).join('/'));
  }
  return { files, leftOut, byPolicy, closed };
}
