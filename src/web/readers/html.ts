import type { readWebPage as Read } from '../../read/html.ts';
import { readsApart } from './apart.ts';
import HtmlWorker from './html-worker.ts?worker&inline';
import { orTooLong } from './too-long.ts';

type Input = Parameters<typeof Read>[0];

const read = readsApart<Input, Awaited<ReturnType<typeof Read>>>(() => new HtmlWorker());

/** Stands in the page for the reader of the same name, which runs in a worker. */
export const readWebPage: typeof Read = async (input) => orTooLong(await read(input));
