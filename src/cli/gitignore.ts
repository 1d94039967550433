import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** The `.gitignore` of one folder; it speaks of what lies below. */
export interface IgnoreLayer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The layer of a folder, or null where it has no `.gitignore` that can be read. */
export async function layerOf(folder: string): Promise<IgnoreLayer | null> {
  const text = textOf(join(folder, '.gitignore'));
  if (text === null) return null;
  const { default: ignore } = await import('ignore');
  return { folder, rules: ignore().add(text) };
}

function textOf(file: string): string | null {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}

/** Whether Git would ignore the path; the innermost layer that has an opinion decides. */
export function ignoredBy(layers: readonly IgnoreLayer[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers) {
    const within = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = rules.test(isFolder ? `${within}/` : within);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The layers above a folder, up to the root of its repository. A folder that is ignored itself was named on purpose, and none of them count. */
export async function outerLayers(folder: string): Promise<readonly IgnoreLayer[]> {
  const layers: IgnoreLayer[] = [];
  for (let at = dirname(folder), below = folder; ; below = at, at = dirname(at)) {
    if (existsSync(join(below, '.git'))) break;
    if (below === at) return [];
    const layer = await layerOf(at);
    if (layer) layers.push(layer);
  }
  return ignoredBy(layers, folder, true) ? [] : layers;
}
