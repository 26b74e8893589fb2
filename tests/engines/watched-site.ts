import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { serveSite } from '../../src/hosting/serve-site.ts';

/** A built site as served, except that each page records what goes wrong in it from the start. */
export interface WatchedSite {
  /** With a slash at the end. */
  address: string;
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** What went wrong in this page: errors of scripts, of the security policy, of loading files, and errors on the console. */
    faults?: string[];
  }
}

/** Serves a folder with one more script in the head of each page. The policy of the site allows it, and stays in force. */
export async function watchedSite(folder: string): Promise<WatchedSite> {
  const site = await serveSite(folder);
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === WATCH)
      return void outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${watch.toString()})();`);
    passOn(site.address, incoming, outgoing);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The watching server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
}

const WATCH = '/watch.js';

function passOn(site: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' }; // Nothing could be added to a compressed page.
  request(new URL(incoming.url ?? '/', site), { headers }, (response) => {
    const others = { ...response.headers };
    delete others['content-length'];
    const isPage = others['content-type']?.startsWith('text/html') === true;
    outgoing.writeHead(response.statusCode ?? 500, isPage ? others : response.headers); // A page grows by the script.
    if (!isPage) return void response.pipe(outgoing);
    let page = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => (page += part));
    response.on('end', () => outgoing.end(page.replace('<head>', `<head><script src="${WATCH}"></script>`)));
  }).end();
}

/** Runs in the page, so it uses nothing outside itself. */
function watch(): void {
  const faults: string[] = [];
  window.faults = faults;
  addEventListener(
    'error',
    ({ target, message }) =>
      void faults.push(target instanceof HTMLElement ? `${target.outerHTML} did not load` : message),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => void faults.push(String(reason)));
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI }) => void faults.push(`${violatedDirective} refused ${blockedURI}`),
  );
  console.error = (...words: unknown[]) => void faults.push(words.map(String).join(' '));
}
