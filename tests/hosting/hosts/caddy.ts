import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../bench/browsers/free-port.ts';
import { listening } from './listening.ts';
import { madeConfiguration } from './made-configuration.ts';
import { account, end, handOver, openFolder, run } from './program-folder.ts';
import type { HostingCase, HostProgram, TestedHost } from './tested-host.ts';

const PROGRAM = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find((file) => existsSync(file));

/** A real Caddy with the configuration made for the site under test. */
export const caddy: HostProgram = {
  name: 'Caddy',
  missing: PROGRAM === undefined && 'Caddy is not installed (Debian: apt-get install caddy)',
  start,
};

async function start(hosting: HostingCase): Promise<TestedHost> {
  if (PROGRAM === undefined) throw new Error('Caddy is not installed, and CI=true asks for it.');
  const port = await freePort();
  const folder = openFolder('caddy');
  const file = path.join(madeConfiguration(hosting, folder, { LISTEN: `127.0.0.1:${port}` }), 'caddy/Caddyfile');
  const environment = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, CADDY_ADMIN: 'off' };
  handOver(folder);
  const check = spawnSync(PROGRAM, ['validate', '--adapter', 'caddyfile', '--config', file], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    ...account,
  });
  if (check.status !== 0) throw new Error(`Caddy refuses the configuration:\n${check.stderr}`);
  const unformatted = check.stderr.split('\n').filter((line) => line.includes('not formatted'));
  const child = run(PROGRAM, ['run', '--adapter', 'caddyfile', '--config', file], environment);
  await listening(port, 'Caddy');
  return { port, complaints: () => unformatted, stop: () => end(child, folder) };
}
