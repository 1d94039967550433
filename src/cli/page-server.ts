import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

const HOST = '127.0.0.1';
/** How many ports are tried one after another. */
const TRIES = 20;

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const HEADERS = {
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The files of a folder by their address. What is not among them is not there, however it is asked for. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(paths.map((path) => [path.slice(folder.length).split(sep).join('/'), path]));
  return files.set('/', files.get('/index.html') ?? '');
}

function refuse(response: ServerResponse, code: number, words: string, more: { readonly [name: string]: string } = {}): void {
  response.writeHead(code, { ...HEADERS, ...more, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** A page of another site must not reach this one by a name of its own that leads here. */
const isOwnHost = ({ headers, socket }: IncomingMessage): boolean =>
  [HOST, 'localhost'].some((name) => headers.host === `${name}:${socket.localPort}`);

const addressOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/s, '');

/** Answers with the files of a folder and with nothing else. */
function listener(folder: string): RequestListener {
  const files = filesOf(folder);
  return (request, response) => {
    if (!isOwnHost(request)) return refuse(response, 403, 'Open the address that syllint printed.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET.', { allow: 'GET, HEAD' });
    const file = files.get(addressOf(request));
    if (!file) return refuse(response, 404, 'Not here.');
    const bytes = readFileSync(file);
    response.writeHead(200, {
      ...HEADERS,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': bytes.length,
    });
    return void response.end(request.method === 'HEAD' ? undefined : bytes);
  };
}

function listening(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : failed(error)));
    server.listen(port, HOST, () => done(true));
  });
}

export interface Served {
  readonly port: number;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder to this device alone, on a port or the next one that is free (0: any); null where none is. */
export async function serve(folder: string, port: number): Promise<Served | null> {
  const answer = listener(folder);
  for (let at = port; at < port + TRIES; at += 1) {
    const server = createServer(answer);
    if (!(await listening(server, at))) continue;
    const close = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    const { port: own } = server.address() as AddressInfo;
    return { port: own, address: `http://${HOST}:${own}/`, close };
  }
  return null;
}
