import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';
import { routes } from '../addressing/routes.ts';

export interface SiteServer {
  /** Such as `http://127.0.0.1:4321/`, with the base path. */
  address: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Port to listen on; 0 takes a free one. */
  port?: number;
  /** Base path the site was built for, with slashes at both ends. */
  base?: string;
}

/** Serves a built site from a folder: pages, their 404 page per language, brotli, and CORS for `/data/` and `/search/`. */
export async function serveSite(folder: string, { port = 0, base = '/' }: ServeOptions = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const asked = pathOf(request.url ?? '/', base);
    if (asked === null) return notFound(folder, '/', response);
    const file = fileFor(folder, asked);
    if (file === null) return redirectOrMissing(folder, asked, base, response);
    send(file, 200, String(request.headers['accept-encoding'] ?? ''), asked, response);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${address.port}${base}`, close: () => new Promise((done) => server.close(() => done())) };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|jsonl|xml)|image\/svg)/;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

/** The path below the base, decoded; null where it is none of ours or badly encoded. */
function pathOf(url: string, base: string): string | null {
  const raw = url.split(/[?#]/)[0] ?? '/';
  try {
    const decoded = decodeURIComponent(raw);
    return decoded.startsWith(base) && !decoded.includes('\0') ? decoded.slice(base.length - 1) : null;
  } catch {
    return null;
  }
}

function fileFor(folder: string, asked: string): string | null {
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const inside = path.resolve(file).startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function redirectOrMissing(folder: string, asked: string, base: string, response: ServerResponse): void {
  if (fileFor(folder, `${asked}/`) === null) return notFound(folder, asked, response);
  response.writeHead(301, { location: `${base.slice(0, -1)}${encodeURI(asked)}/` }).end();
}

function notFound(folder: string, asked: string, response: ServerResponse): void {
  const own = asked.startsWith(routes.home('en')) ? 'en/404/index.html' : '404.html';
  const file = path.join(folder, own);
  if (!existsSync(file)) return void response.writeHead(404).end();
  send(file, 404, '', asked, response);
}

function send(file: string, status: number, accepted: string, asked: string, response: ServerResponse): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const brotli = accepted.includes('br') && COMPRESSIBLE.test(type);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(brotli ? { 'content-encoding': 'br' } : {}),
    ...(/^\/(?:data|search)\//.test(asked) ? { 'access-control-allow-origin': '*' } : {}),
  });
  const end = (): void => undefined; // A reader who leaves early is no error.
  const content = createReadStream(file);
  if (brotli) pipeline(content, createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), response, end);
  else pipeline(content, response, end);
}
