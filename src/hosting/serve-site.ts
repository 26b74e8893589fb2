import { createReadStream } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream';
import type { OtherLibrary } from '../schemas/other-library.ts';
import { inCache, NOT_KEPT, placeHeaders } from './file-headers.ts';
import { otherLibraries } from './other-libraries.ts';
import { securityHeaders } from './security-headers.ts';
import { answerRequest } from './server/answer-request.ts';
import type { ServedSite, SiteAnswer } from './server/site-answer.ts';

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
  /** Whether it has documents that are not public. */
  staff?: boolean;
  /** Other libraries that its search page asks; by default those of `LIBRARIES`. */
  others?: readonly OtherLibrary[];
}

/** Serves a built site from a folder on this machine, in the same way as the ready configurations of real hosts. */
export async function serveSite(
  folder: string,
  { port = 0, base = '/', staff = false, others = otherLibraries() }: ServeOptions = {},
): Promise<SiteServer> {
  const site: ServedSite = { folder, base, staff, https: false, others };
  const server = createServer({ headersTimeout: PATIENCE }, (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    send(answerRequest({ method, target: url, headers }, site), method, response);
  });
  server.on('clientError', (_error, socket: Socket) => refuse(socket, site));
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Milliseconds within which a request must be complete. */
const PATIENCE = 15_000;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function send({ status, headers, file }: SiteAnswer, method: string, response: ServerResponse): void {
  if (file === undefined || method === 'HEAD' || file.end < file.start) {
    response
      .writeHead(
        status,
        file === undefined && status !== 204 && status !== 304 ? { ...headers, 'Content-Length': '0' } : headers,
      )
      .end();
    return;
  }
  response.writeHead(status, headers);
  const end = (): void => undefined; // A client that disconnects early is not an error.
  pipeline(createReadStream(file.path, { start: file.start, end: file.end }), response, end);
}

/** Answers input that is not HTTP. */
function refuse(socket: Socket, site: ServedSite): void {
  if (!socket.writable) return;
  const headers = Object.entries({
    ...securityHeaders(site),
    ...placeHeaders('/', site),
    'Cache-Control': inCache(NOT_KEPT, site),
    'Content-Length': '0',
    Connection: 'close',
  });
  socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
}
