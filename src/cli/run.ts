import { fstatSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { enableCache } from './compile-cache.ts';
import type { Io } from './io.ts';

/** Said once. What was written of a report is cut off, and so the run has failed, whatever comes of the rest. */
function notWritten(why: string): void {
  if (!failed) process.stderr.write(`syllint: Not all could be written (${why}). Write to a place that has room.\n`);
  failed = true;
  process.exitCode = 2;
}
let failed = false;

/** A reader that goes away, such as `head`, is no error: what is left to write is dropped. */
function forgiving(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') notWritten(error.code ?? error.message);
    });
  return stream;
}

/** Files and pipes take text as it is; a terminal has a width and colors, which only the stream knows. */
function takesPlainText(): boolean {
  try {
    const out = fstatSync(STDOUT);
    return out.isFile() || out.isFIFO();
  } catch {
    return false;
  }
}

const STDOUT = 1;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** Writes all of a text to a file or pipe, without the stream, which takes Node some milliseconds to set up. */
function writePlain(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(STDOUT, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') return notWritten(String(code || error));
      Atomics.wait(PAUSE, 0, 0, 1);
    }
  }
}

function processIo(): Io {
  const plain = takesPlainText();
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    // Opened only where it is read: that alone takes milliseconds.
    get stdin() {
      return process.stdin;
    },
    out: (text) => (plain ? writePlain(text) : void forgiving(process.stdout).write(text)),
    err: (text) => void forgiving(process.stderr).write(text),
    terminal: !plain && process.stdout.isTTY === true,
    columns: plain ? undefined : process.stdout.columns,
    threads: { cores: availableParallelism(), entry: join(__dirname, '..', 'judge-thread.js') },
    nativeBeside: __dirname,
    // To ask `performance` takes Node milliseconds the first time.
    clock: () => 1000 * process.uptime(),
    screen: () =>
      process.stderr.isTTY && process.env['TERM'] !== 'dumb'
        ? { write: (text) => void forgiving(process.stderr).write(text), columns: process.stderr.columns }
        : null,
    pageFolder: join(__dirname, '..', 'page'),
    interrupted: () => new Promise((done) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => done()))),
    readApart: async (source) => (await import('./read-apart.ts')).readApart(source, join(__dirname, '..', 'read-thread.js')),
  };
}

/** Runs the command that the process was called with, and sets its exit code. */
export async function run(): Promise<void> {
  const keepCompiled = enableCache(__dirname);
  try {
    const { main } = await import('./main.ts');
    const code = await main(process.argv.slice(2), processIo());
    process.exitCode = failed ? 2 : code;
    keepCompiled();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `syllint: A fault in syllint itself: ${what.split('\n', 1)[0]}. Report it together with the file that was read.\n`,
    );
    process.exitCode = 2;
  }
}
