import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuse } from './messages.ts';
import { serve } from './page-server.ts';

/** Where the page is, unless something else is there. What a browser keeps of the page belongs to its port. */
export const PORT = 4179;

/** The options of `page` as commander gives them. */
export interface PageOptions {
  readonly port?: string;
}

function portOf(text: string | undefined): number | null {
  const port = text === undefined ? PORT : Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

/** `syllint page`: serves the page to this device, and prints its address. Ends when it is interrupted. */
export async function page({ port: asked }: PageOptions, io: Io): Promise<ExitCode> {
  const port = portOf(asked);
  if (port === null) return refuse({ wrong: `"${asked}" is no port. Name a number from 1 to 65535.` }, io);
  const folder = io.pageFolder ?? '';
  if (!existsSync(join(folder, 'index.html'))) return refuse({ wrong: 'The page is not built. Run: npm run build:web' }, io);
  const served = await serve(folder, port);
  if (!served) return refuse({ wrong: `No port from ${port} on is free. Name another with --port.` }, io);
  if (served.port !== port) io.err(`Port ${port} is in use, so the page is on ${served.port}.\n`);
  io.out(`${served.address}\n`);
  io.err('Open this address in your browser. What you add there stays on this device. Press Ctrl+C to end.\n');
  await io.interrupted?.();
  await served.close();
  return 0;
}
