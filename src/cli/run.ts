import { enableCache } from './compile-cache.ts';
import type { Io } from './io.ts';

/** A reader that goes away, such as `head`, is no error: what is left to write is dropped. */
function forgiveClosedPipes(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

const processIo = (): Io => ({
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  // Opened only where it is read: that alone takes milliseconds.
  get stdin() {
    return process.stdin;
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
});

/** Runs the command that the process was called with, and sets its exit code. */
export async function run(): Promise<void> {
  enableCache();
  forgiveClosedPipes(process.stdout);
  forgiveClosedPipes(process.stderr);
  try {
    const { main } = await import('./main.ts');
    process.exitCode = await main(process.argv.slice(2), processIo());
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `syllint: A fault in syllint itself: ${what.split('\n', 1)[0]}. Report it together with the file that was read.\n`,
    );
    process.exitCode = 2;
  }
}
