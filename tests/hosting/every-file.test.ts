import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileHeaders } from '../../src/hosting/file-headers.ts';
import { mediaType } from '../../src/files/media-types.ts';
import { securityHeaders } from '../../src/hosting/security-headers.ts';
import { siteRoutes } from '../../src/hosting/site-routes.ts';
import { fetchAll, type Fetched } from './fetch-all.ts';
import { HOST_PROGRAMS, skipped } from './hosts/host-programs.ts';
import { missingBrotli } from './hosts/nginx.ts';
import { openFolder } from './hosts/program-folder.ts';
import type { TestedHost } from './hosts/tested-host.ts';

const SITE = { base: '/', staff: false, https: false, others: [] };
const routes = siteRoutes('dist');
const folder = openFolder('every-file');
const copy = path.join(folder, 'dist');
// Copied, because the account “nobody” may be unable to read the folder of whoever runs the tests.
before(() => cpSync('dist', copy, { recursive: true, dereference: true, preserveTimestamps: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const program of HOST_PROGRAMS)
  describe(`${program.name} serves the public site`, { skip: skipped(program.missing) }, () => {
    let host: TestedHost;
    before(async () => void (host = await program.start({ site: copy, base: '/' })));
    after(() => host.stop());

    test('every file is served unchanged, with its type and all headers', async () => {
      await fetchAll(host.port, routes, {}, (route, answer) => {
        holdHead(route, answer);
        assert.equal(answer.headers['content-encoding'], undefined, route);
        assert.ok(answer.body.equals(readFileSync(fileOf(route))), route);
      });
      assert.ok(routes.length > 3000, `only ${routes.length} files`);
    });

    test('clients that accept gzip get the bytes compressed by the build', () => holdPacked('gzip', '.gz'));

    test(
      'clients that accept brotli get the bytes compressed by the build',
      { skip: program.name === 'nginx' && skipped(missingBrotli) },
      () => holdPacked('br', '.br'),
    );

    test('it logs no complaints', () => assert.deepEqual(host.complaints(), []));

    async function holdPacked(encoding: string, ending: string): Promise<void> {
      const packed = routes.filter((route) => existsSync(fileOf(route) + ending));
      assert.ok(packed.length > 3000, `only ${packed.length} packed files; was the site built with COMPRESS=0?`);
      await fetchAll(host.port, packed, { 'accept-encoding': encoding }, (route, answer) => {
        holdHead(route, answer);
        assert.equal(answer.headers['content-encoding'], encoding, route);
        assert.match(String(answer.headers.vary), /Accept-Encoding/, route);
        assert.ok(answer.body.equals(readFileSync(fileOf(route) + ending)), route);
      });
    }
  });

function holdHead(route: string, { status, headers }: Fetched): void {
  assert.equal(status, 200, route);
  const expected = { ...securityHeaders(SITE), ...fileHeaders(route, SITE), 'Content-Type': mediaType(route) };
  for (const [name, value] of Object.entries(expected))
    assert.equal(headers[name.toLowerCase()], value, `${route}: ${name}`);
}

function fileOf(route: string): string {
  return path.join('dist', route.endsWith('/') ? `${route}index.html` : route);
}
