import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../../src/hosting/serve-site.ts';

/** A server for a folder that counts the bytes it sends and can answer as late as a distant host. */
export interface MeasuredServer {
  /** With a slash at the end. */
  address: string;
  /** Milliseconds before each response begins. */
  delay: number;
  /** What was answered since the last `reset`; bodies as sent, headers left out. */
  sent: { bytes: number; requests: number };
  reset(): void;
  close(): Promise<void>;
}

/** Serves a folder as the site is served, with an empty page at `empty/<lang>` that loads nothing. */
export async function measuredServer(folder: string): Promise<MeasuredServer> {
  const site = await serveSite(folder);
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The measuring server has no port.');

  const measured: MeasuredServer = {
    address: `http://127.0.0.1:${bound.port}/`,
    delay: 0,
    sent: { bytes: 0, requests: 0 },
    reset: () => void (measured.sent = { bytes: 0, requests: 0 }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
  return measured;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    const lang = /^\/empty\/(zh|en)$/.exec(path)?.[1];
    if (lang !== undefined)
      return void outgoing
        .writeHead(200, { 'content-type': 'text/html', ...ISOLATED })
        .end(`<!doctype html><html lang="${lang}"><link rel="icon" href="data:,">`);
    await wait(measured.delay);
    measured.sent.requests += 1;
    request(new URL(path, site.address), { headers: incoming.headers }, (response) => {
      response.on('data', (part: Buffer) => (measured.sent.bytes += part.length));
      // Our policy forbids WebAssembly, which Pagefind's own client needs.
      const headers = { ...response.headers };
      delete headers['content-security-policy'];
      response.pipe(outgoing.writeHead(response.statusCode ?? 500, headers));
    }).end();
  }
}

/** A page isolated from other origins may read a clock finer than milliseconds, in Firefox and WebKit too. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
