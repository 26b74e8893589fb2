import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { routes } from '../addressing/routes.ts';
import { folderHeaders } from './folder-headers.ts';
import { otherLibraries } from './other-libraries.ts';
import { securityHeaders } from './security-headers.ts';

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
  /** Headers of every response; those for the libraries of `LIBRARIES` where they are left out. */
  headers?: Readonly<Record<string, string>>;
}

/** Serves a built site from a folder as a good host would: 404 page per language, brotli where the build made it, headers. */
export async function serveSite(folder: string, { port = 0, base = '/', headers = securityHeaders(otherLibraries()) }: ServeOptions = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(headers)));
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
  const own = asked.startsWith(routes.home('en')) ? 'en/404.html' : '404.html';
  const file = path.join(folder, own);
  if (!existsSync(file)) return void response.writeHead(404).end();
  send(file, 404, '', asked, response);
}

function send(file: string, status: number, accepted: string, asked: string, response: ServerResponse): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const brotli = accepted.includes('br') && existsSync(`${file}.br`);
  response.writeHead(status, {
    'content-type': type,
    vary: 'accept-encoding',
    ...(brotli ? { 'content-encoding': 'br' } : {}),
    ...folderHeaders(asked),
  });
  const end = (): void => undefined; // A reader who leaves early is no error.
  pipeline(createReadStream(brotli ? `${file}.br` : file), response, end);
}
