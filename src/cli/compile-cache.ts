import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A module as Node 20 compiles it: the text of a file becomes a function, which is then called. */
interface Compiling {
  _compile(this: { exports: unknown }, text: string, file: string): unknown;
}

type Body = (exports: unknown, require: NodeJS.Require, itself: unknown, file: string, folder: string) => unknown;

/** The chunks of a reader. A run that loaded one has compiled what most runs need. */
const READER = /^(?:markdown|remark|yaml-data)-/;

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes beside and renames: another run never reads half of it. A place that cannot be written to keeps nothing, and nobody minds. */
function keep(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // The next run compiles again.
  }
}

/**
 * Has Node take the compiled code of each file in `folder` from `cache`, where it fits this Node and these files (V8 looks itself), and
 * gives the function that keeps there what this run had to compile. The names of the files hold a hash of their text.
 */
function cacheOf(folder: string, cache: string): () => void {
  const compiled = new Map<string, Script>();
  const usual: unknown = Reflect.get(module.Module.prototype, '_compile');
  const compile: Compiling['_compile'] = function compile(text, file) {
    if (dirname(file) !== folder) return Reflect.apply(usual as Compiling['_compile'], this, [text, file]);
    const cachedData = bytesOf(join(cache, basename(file)));
    const script = new Script(module.Module.wrap(text), { filename: file, ...(cachedData && { cachedData }) });
    if (script.cachedDataRejected !== false) compiled.set(basename(file), script);
    const body: Body = script.runInThisContext();
    return body.call(this.exports, this.exports, module.createRequire(file), this, file, folder);
  };
  Reflect.set(module.Module.prototype, '_compile', compile);
  return () => {
    if (![...compiled.keys()].some((name) => READER.test(name))) return;
    for (const [name, script] of compiled) keep(join(cache, name), script.createCachedData());
  };
}

/** V8 takes no code that was compiled under other flags. */
const isPlainRun = (): boolean => process.execArgv.length === 0 && !process.env['NODE_OPTIONS'];

/**
 * Keeps the compiled code of the command from one run to the next, which saves a short run a sixth of its time. Newer Nodes can do so by
 * themselves; for Node 20, of which no new versions come, it is done here, in a folder beside the code. Gives what to call at the end.
 */
export function enableCache(folder: string): () => void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable === 'function') enable();
  else if (process.versions.node.startsWith('20.') && isPlainRun()) return cacheOf(folder, join(folder, '..', 'compiled', process.version));
  return () => {};
}
