import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { main } from '../../src/cli/main.ts';
import { serve, type Served } from '../../src/cli/page-server.ts';
import { describe, expect, it } from 'vitest';
import { run, withFiles } from './world.ts';

const FILES = { 'page/index.html': '<!doctype html><title>Page</title>', 'page/assets/a.js': 'go()', 'secret.txt': 'secret' };
const PORT = 42_170;

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
}

interface Answered {
  readonly code: number;
  readonly type: string;
  readonly body: string;
  readonly headers: { readonly [name: string]: unknown };
}

/** Sends the address as it is: a browser, and `fetch`, would clean it first. */
const ask = (port: number, { path = '/', method = 'GET', host = `127.0.0.1:${port}` }: Asked = {}): Promise<Answered> =>
  new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host }, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      answer.on('end', () =>
        done({ code: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body, headers: answer.headers }),
      );
    });
    asked.on('error', failed).end();
  });

const served = <T>(use: (server: Served, folder: string) => Promise<T>): Promise<T> =>
  withFiles(FILES, async (folder) => {
    const server = await serve(`${folder}/page`, PORT);
    try {
      return await use(server!, folder);
    } finally {
      await server?.close();
    }
  });

/** Runs the command in a folder until `ended` is over. */
async function runPage(cwd: string, argv: readonly string[], ended: (address: string) => Promise<void> = async () => undefined) {
  const said = { out: '', err: '' };
  const code = await main(['page', ...argv], {
    ...{ cwd, env: {}, now: () => new Date(2026, 10, 22), terminal: false, columns: undefined },
    stdin: (async function* () {})(),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    pageFolder: `${cwd}/page`,
    interrupted: () => ended(said.out.trim()),
  });
  return { code, ...said };
}

describe('the server of the page', () => {
  it('gives its files with their types, and their heads alone', () =>
    served(async ({ port }) => {
      expect(await ask(port)).toMatchObject({ code: 200, type: 'text/html; charset=utf-8', body: FILES['page/index.html'] });
      expect(await ask(port, { path: '/assets/a.js?v=1' })).toMatchObject({
        code: 200,
        type: 'text/javascript; charset=utf-8',
        body: 'go()',
      });
      const head = await ask(port, { method: 'HEAD' });
      expect(head).toMatchObject({ code: 200, body: '', headers: { 'content-length': '34', 'x-content-type-options': 'nosniff' } });
    }));

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/b.js',
  ])('has nothing at %s', (path) =>
    served(async ({ port }) => expect(await ask(port, { path })).toMatchObject({ code: 404, body: 'Not here.\n' })),
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', (method) =>
    served(async ({ port }) => expect(await ask(port, { method })).toMatchObject({ code: 405, headers: { allow: 'GET, HEAD' } })),
  );

  it('answers to its own names alone', () =>
    served(async ({ port }) => {
      expect((await ask(port, { host: `localhost:${port}` })).code).toBe(200);
      for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`])
        expect(await ask(port, { host })).toMatchObject({ code: 403, body: 'Open the address that syllint printed.\n' });
    }));
});

describe('syllint page', () => {
  it('prints the address, and ends when it is interrupted', () =>
    withFiles(FILES, async (cwd) => {
      let body = '';
      let port = 0;
      const ran = await runPage(cwd, ['--port', String(PORT + 100)], async (address) => {
        port = Number(new URL(address).port);
        ({ body } = await ask(port));
      });
      expect(ran).toMatchObject({ code: 0, out: `http://127.0.0.1:${port}/\n` });
      expect(ran.err).toContain('Press Ctrl+C to end.');
      expect(body).toBe(FILES['page/index.html']);
      await expect(ask(port)).rejects.toThrow(/ECONNREFUSED/);
    }));

  it('takes the next port that is free, and says so', () =>
    withFiles(FILES, async (cwd) => {
      const other = createServer();
      await new Promise<void>((done) => void other.listen(0, '127.0.0.1', () => done()));
      const { port } = other.address() as AddressInfo;
      const ran = await runPage(cwd, ['--port', String(port)]);
      await new Promise((done) => other.close(done));
      const free = Number(new URL(ran.out.trim()).port);
      expect(free).toBeGreaterThan(port);
      expect(ran.err).toContain(`Port ${port} is in use, so the page is on ${free}.\n`);
    }));

  it.each([
    ['a port that is none', ['--port', 'x'], '"x" is no port. Name a number from 1 to 65535.'],
    ['a port out of range', ['--port', '70000'], '"70000" is no port.'],
  ])('refuses %s', (_, argv, words) =>
    withFiles(FILES, async (cwd) => {
      const ran = await runPage(cwd, argv);
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toContain(words);
    }),
  );

  it('says that the page is not built', () =>
    withFiles({}, async (cwd) => expect((await run(['page'], { cwd })).err).toContain('The page is not built. Run: npm run build:web')));
});
