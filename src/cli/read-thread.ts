import { parentPort, workerData } from 'node:worker_threads';
import { read } from '../read/read.ts';
import type { Reading, Source } from '../read/reading.ts';

/** The entry of the thread in which a file is read that was handed to it. */
const answer = (reading: Reading): void => parentPort?.postMessage(reading, []);

void read(workerData as Source).then(answer);
