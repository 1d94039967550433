import type { readDocx as Read } from '../../read/docx.ts';
import { readsApart } from './apart.ts';
import DocxWorker from './docx-worker.ts?worker&inline';
import { orTooLong } from './too-long.ts';

type Input = Parameters<typeof Read>[0];

const read = readsApart<Input, Awaited<ReturnType<typeof Read>>>(() => new DocxWorker());

/** Stands in the page for the reader of the same name, which runs in a worker. */
export const readDocx: typeof Read = async (input) => orTooLong(await read(input));
