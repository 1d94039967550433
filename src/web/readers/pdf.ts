import type { readPdf as Read } from '../../read/pdf.ts';
import { readsApart } from './apart.ts';
import PdfWorker from './pdf-worker.ts?worker&inline';
import { orTooLong } from './too-long.ts';

type Input = Parameters<typeof Read>[0];

const read = readsApart<Input, Awaited<ReturnType<typeof Read>>>(() => new PdfWorker());

/** Stands in the page for the reader of the same name, which runs in a worker. */
export const readPdf: typeof Read = async (input) => orTooLong(await read(input));
