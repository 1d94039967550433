import { fingerprint } from '../report/fingerprint.ts';
import type { ShardReport } from '../report/report.ts';
import { counted } from '../report/words.ts';
import type { Item } from './documents.ts';
import type { Wrong } from './io.ts';
import type { RunPart } from './judged.ts';

/** One of several runs that share the files out among themselves: the first is 1 of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The items of a part of a run. */
interface Sharded extends RunPart {
  readonly items: readonly Item[];
}

const MOST = 100_000;

/** What `--shard` names, undefined without it, or what is wrong with it. */
export function shardAsked(value: string | undefined): Shard | undefined | Wrong {
  if (value === undefined) return undefined;
  const [index = 0, count = 0] = /^\d+\/\d+$/.test(value) ? value.split('/').map(Number) : [];
  if (index >= 1 && index <= count && count <= MOST) return { index, count };
  return { wrong: `--shard takes a part and the number of parts, such as 2/3, and "${value}" is none. The first part is 1.` };
}

/** The part that a path belongs to: by its own letters alone, so that neither order nor company changes it. */
export const shardOf = (path: string, count: number): number => (parseInt(fingerprint(path).slice(-8), 16) % count) + 1;

const pathOf = (item: Item): string => ('problem' in item ? item.problem.path : (item.path ?? ''));

/** The items of one shard. */
export function inShard(items: readonly Item[], { index, count }: Shard): Sharded {
  const all = items.map(pathOf);
  const places = all.flatMap((path, place) => (shardOf(path, count) === index ? [place] : []));
  const report = { index, count, documents: all.length, files: fingerprint(...all), places };
  return { items: places.map((place) => items[place]!), report, all };
}

/** How much of the run a shard is, for whoever looks at its log. */
export const shardNote = ({ index, count, documents, places }: ShardReport): string =>
  `Shard ${index} of ${count}: ${places.length} of ${counted(documents, 'document')}.\n`;
