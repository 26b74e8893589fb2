import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { freePort } from '../../bench/browsers/free-port.ts';
import { ask, header } from './exchange.ts';
import { holdAlways } from './hold-always.ts';
import { caddy } from './hosts/caddy.ts';
import { skipped } from './hosts/host-programs.ts';
import { nginx } from './hosts/nginx.ts';
import { handOver, openFolder } from './hosts/program-folder.ts';
import type { TestedHost } from './hosts/tested-host.ts';
import { writeMadeUpSite } from './made-up-site.ts';

const HOST = 'plans.example.cn';
const folder = openFolder('https');
const certificate = path.join(folder, 'certificate.pem');
const key = path.join(folder, 'key.pem');
let site = '';
const made = spawnSync('openssl', [
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:prime256v1',
  '-nodes',
  '-days',
  '2',
  '-subj',
  `/CN=${HOST}`,
  '-addext',
  `subjectAltName=DNS:${HOST}`,
  '-keyout',
  key,
  '-out',
  certificate,
]);
const missing = made.status !== 0 && 'openssl is not installed (Debian: apt-get install openssl)';

before(async () => {
  site = await writeMadeUpSite(folder);
  handOver(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const program of [nginx, caddy])
  for (const base of ['/', '/library/'])
    describe(`${program.name} at https://${HOST}${base}`, { skip: skipped(program.missing || missing) }, () => {
      let host: TestedHost;
      let plainPort = 0;
      before(async () => {
        plainPort = await freePort();
        const settings = {
          SITE_URL: `https://${HOST}`,
          TLS_CERTIFICATE: certificate,
          TLS_KEY: key,
          LISTEN_PLAIN: `127.0.0.1:${plainPort}`,
        };
        host = await program.start({ site, base, settings });
      });
      after(() => host.stop());

      for (const [route, status] of [
        ['en/', 200],
        ['en/nothing/', 404],
        ['en', 301],
        ['data/corpus.jsonl', 200],
        ['../secret.html', 400],
      ] as const)
        test(`${route} is answered with ${status}, and with https for a year`, async () => {
          const { status: answered, headers } = await askSecurely(host.port, base + route);
          assert.equal(answered, status);
          assert.equal(headers['strict-transport-security'], 'max-age=31536000');
          if (status === 301) assert.equal(headers['location'], `${base}en/`);
        });

      for (const target of [base, `${base}en/glossary/?q=a%20b`, '//example.com/', '/zh/%2f'])
        test(`a request for ${target} by http is redirected to https, with every header except Strict-Transport-Security`, async () => {
          const answer = await ask(plainPort, { target, host: HOST });
          assert.equal(answer.status, 301);
          assert.equal(header(answer, 'location'), `https://${HOST}${target}`);
          assert.equal(header(answer, 'strict-transport-security'), null);
          assert.match(header(answer, 'content-security-policy') ?? '', /^default-src 'none'/);
          assert.doesNotMatch(header(answer, 'server') ?? '', /\d/);
        });

      test('a wrong host name in the request does not change the target of the redirect', async () => {
        const answer = await ask(plainPort, { target: base, host: 'evil.example' });
        assert.doesNotMatch(header(answer, 'location') ?? '', /evil/);
      });
    });

for (const program of [nginx, caddy])
  test(
    `${program.name} behind a program that handles https sends Strict-Transport-Security and redirects nowhere else`,
    { skip: skipped(program.missing) },
    async () => {
      const host = await program.start({ site, base: '/', settings: { SITE_URL: `https://${HOST}` } });
      try {
        const answer = await ask(host.port, { target: '/en', host: '127.0.0.1' });
        assert.deepEqual([answer.status, header(answer, 'location')], [301, '/en/']);
        holdAlways(answer, { base: '/', staff: false, https: true, others: [] }, '/en');
      } finally {
        await host.stop();
      }
    },
  );

function askSecurely(
  port: number,
  target: string,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((done, fail) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        servername: HOST,
        headers: { Host: HOST },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        response.resume();
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers }));
      },
    );
    sent.once('error', fail);
    sent.end();
  });
}
