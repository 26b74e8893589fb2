import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { serveSearch } from './serve-search.ts';

/** Answer to a request for a path of a site below `/base/` with this search. */
async function ask(route: string, search: () => Promise<string>): Promise<{ status: number; text: string }> {
  const handler = serveSearch({ search }, '/base/');
  const server = createServer((request, response) => handler(request, response, () => response.end('left to Astro')));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${route}`);
  const answer = { status: response.status, text: await response.text() };
  server.close();
  return answer;
}

const folder = temporaryFolder('serve-search-');
mkdirSync(path.join(folder, 'search'));
writeFileSync(path.join(folder, 'search/client.js'), 'export {};');
writeFileSync(path.join(folder, 'secret.txt'), 'secret');
const made = (): Promise<string> => Promise.resolve(folder);

test('serves the files of the search', async () => {
  assert.deepEqual(await ask('/base/search/client.js?v=1', made), { status: 200, text: 'export {};' });
});

test('leaves everything else to Astro, the search page too', async () => {
  for (const route of ['/base/en/search/', '/search/client.js'])
    assert.equal((await ask(route, made)).text, 'left to Astro');
});

test('serves nothing from outside the search folder', async () => {
  assert.equal((await ask('/base/search/..%2fsecret.txt', made)).status, 404);
});

test('says why there is no search', async () => {
  const failed = (): Promise<string> => Promise.reject(new Error('terms/tto.yaml\n  found: color'));
  assert.deepEqual(await ask('/base/search/client.js', failed), {
    status: 404,
    text: 'terms/tto.yaml\n  found: color',
  });
});
