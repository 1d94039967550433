import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isPdf } from '../read/read.ts';
import type { Source } from '../read/reading.ts';
import type { ProblemReport } from '../report/report.ts';
import { fileProblem, MOST_BYTES, tooLarge } from '../report/unread.ts';
import { looksLikeCurriculum } from '../extract/looks-like-curriculum.ts';
import type { Input } from './inputs.ts';
import type { Io } from './io.ts';

const CHUNK = 64 * 1024;

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/**
 * A file is read at once: for one of this size, a stream takes longer to set up than to read. What has no size, such as a pipe, and a file
 * that grows meanwhile are read as far as they go.
 */
function bytesOfFile(file: string): Uint8Array | null {
  const handle = openSync(file, 'r');
  try {
    const known = fstatSync(handle);
    const isAll = (size: number): boolean => size > 0 && size === known.size && known.isFile();
    let bytes: Uint8Array = new Uint8Array(Math.min(known.size, MOST_BYTES) + 1);
    let size = 0;
    for (let more = -1; more !== 0 && !isAll(size) && size <= MOST_BYTES; size += more) {
      if (size === bytes.length) bytes = grown(bytes);
      more = readSync(handle, bytes, size, bytes.length - size, null);
    }
    return size > MOST_BYTES ? null : bytes.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

function grown(bytes: Uint8Array): Uint8Array {
  const more = new Uint8Array(Math.min(2 * bytes.length + CHUNK, MOST_BYTES + 1));
  more.set(bytes);
  return more;
}

/** What went wrong when a file was opened, by the code of the system. */
export function openProblem(path: string, code: string): ProblemReport {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fileProblem(
      path,
      'missing-file',
      'There is no file or folder of this name.',
      'Check the spelling and the folder that you are in.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return fileProblem(path, 'unreadable-file', 'It may not be read by you.', 'Give yourself the right to read it.');
  }
  return fileProblem(path, 'unreadable-file', `The file cannot be read (${code}).`, 'Check that it opens in an editor, then try again.');
}

/** Text from standard input that has no name gets one by its look. */
function stdinPath(bytes: Uint8Array): string {
  return looksLikeCurriculum(new TextDecoder().decode(bytes)) ? 'stdin.yaml' : 'stdin.md';
}

/** Reads one input, at most {@link MOST_BYTES} of it; what stands in the way is a problem, never an exception. */
export async function readInput(input: Input, io: Io): Promise<Source | ProblemReport> {
  if ('problem' in input) return input.problem;
  const { path, file } = input;
  try {
    const bytes = file === null ? await bytesOf(io.stdin) : bytesOfFile(file);
    if (bytes === null) return tooLarge(path ?? 'stdin');
    const source = { path: path ?? stdinPath(bytes), bytes };
    const { readApart } = io;
    return readApart && isPdf(source) ? { ...source, readElsewhere: () => readApart(source) } : source;
  } catch (error) {
    return openProblem(path ?? 'stdin', error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
}
