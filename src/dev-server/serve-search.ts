import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mediaType } from '../files/media-types.ts';
import type { BackgroundWork } from './background-work.ts';
import type { RequestHandler } from './dev-server.ts';

/** Serves the files of the newest search, as a host serves those of a build. @param base of the site */
export function serveSearch(work: Pick<BackgroundWork, 'search'>, base: string): RequestHandler {
  const prefix = `${base.replace(/\/$/, '')}/search/`;
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    void fileOf(work, pathname.slice(prefix.length)).then(
      (content) => {
        response.writeHead(200, { 'Content-Type': mediaType(pathname), 'Cache-Control': 'no-store' });
        response.end(content);
      },
      ({ message }: Error) => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(message);
      },
    );
  };
}

async function fileOf(work: Pick<BackgroundWork, 'search'>, name: string): Promise<Buffer> {
  const folder = path.join(await work.search(), 'search');
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) throw new Error('There is no such file.');
  return readFile(file);
}
