import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../bench/browsers/free-port.ts';
import { listening } from './listening.ts';
import { madeConfiguration } from './made-configuration.ts';
import { account, end, handOver, openFolder, run } from './program-folder.ts';
import type { HostingCase, HostProgram, TestedHost } from './tested-host.ts';

const PROGRAM = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((file) => existsSync(file));

const BROTLI = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']
  .map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
  .find((file) => existsSync(file));

/** Why no `.br` file is served; false where they are. */
export const missingBrotli: string | false =
  BROTLI === undefined &&
  'this nginx has no module brotli_static (Debian: apt-get install libnginx-mod-http-brotli-static)';

/** A real nginx with the configuration made for the site under test, copied to where nginx looks for it. */
export const nginx: HostProgram = {
  name: 'nginx',
  missing:
    PROGRAM === undefined && 'nginx is not installed (Debian: apt-get install nginx libnginx-mod-http-brotli-static)',
  start,
};

async function start(hosting: HostingCase): Promise<TestedHost> {
  if (PROGRAM === undefined) throw new Error('nginx is not installed, and CI=true asks for it.');
  const port = await freePort();
  const folder = openFolder('nginx');
  const made = madeConfiguration(hosting, folder, { LISTEN: `127.0.0.1:${port}` });
  cpSync(path.join(made, 'nginx'), folder, { recursive: true });
  if (BROTLI === undefined) rmSync(path.join(folder, 'snippets/library-brotli.conf'));
  writeFileSync(path.join(folder, 'nginx.conf'), mainConfiguration(folder));
  handOver(folder);
  const command = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
  const check = spawnSync(PROGRAM, [...command, '-t'], { encoding: 'utf8', ...account });
  if (check.status !== 0) throw new Error(`nginx refuses the configuration:\n${check.stderr}`);
  const child = run(PROGRAM, command);
  await listening(port, 'nginx');
  const complaints = (): string[] =>
    readFileSync(path.join(folder, 'error.log'), 'utf8')
      .split('\n')
      .filter((line) => /\[(?:crit|alert|emerg|warn)\]/.test(line));
  return { port, complaints, stop: () => end(child, folder) };
}

/** The parts of a host's own nginx.conf that matter here: it includes conf.d. */
function mainConfiguration(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temp-${name};`)
    .join(' ');
  return `${BROTLI === undefined ? '' : `load_module ${BROTLI};\n`}daemon off;
pid ${folder}/nginx.pid;
events {}
http { access_log off; gzip on; ${temporary} include ${folder}/conf.d/*.conf; }
`;
}
