import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/browser/free-port.ts';

/** The account of nobody, for a run as root. */
const NOBODY = 65534;

const BROTLI_MODULE = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'].map((folder) => `${folder}/ngx_http_brotli_static_module.so`).find((file) => existsSync(file));

/** The program, or null where nginx is not installed. */
export const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((file) => existsSync(file)) ?? null;

/** Whether this nginx can serve the `.br` files. */
export const HAS_BROTLI = BROTLI_MODULE !== undefined;

/** A real nginx with the ready configuration, in a folder of its own, on a loopback port, as nobody. */
export class NginxServer {
  readonly port: number;
  private readonly prefix: string;
  private readonly child: ChildProcess;

  private constructor(prefix: string, port: number, child: ChildProcess) {
    this.prefix = prefix;
    this.port = port;
    this.child = child;
  }

  /** @throws {Error} with nginx's own words where it does not start */
  static async start(program: string, site: string): Promise<NginxServer> {
    const port = await freePort();
    const prefix = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    writePrefix(prefix, site, port);
    const command = ['-p', prefix, '-c', path.join(prefix, 'nginx.conf'), '-e', path.join(prefix, 'error.log')];
    const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const check = spawnSync(program, [...command, '-t'], { encoding: 'utf8', ...account });
    if (check.status !== 0) throw new Error(`nginx refuses the configuration:\n${check.stderr}`);
    const child = spawn(program, command, { stdio: 'ignore', ...account });
    await listening(port);
    return new NginxServer(prefix, port, child);
  }

  /** What nginx wrote to its error log. */
  get errors(): string {
    return readFileSync(path.join(this.prefix, 'error.log'), 'utf8');
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.prefix, { recursive: true, force: true });
  }
}

/** The site is copied: nobody may not read the folder of the one who runs the tests. */
function writePrefix(prefix: string, site: string, port: number): void {
  const ready = 'src/hosting/nginx';
  cpSync(site, path.join(prefix, 'dist'), { recursive: true, dereference: true });
  mkdirSync(path.join(prefix, 'snippets'));
  if (HAS_BROTLI) cpSync(`${ready}/library-brotli.conf`, path.join(prefix, 'snippets/library-brotli.conf'));
  writeFileSync(path.join(prefix, 'library.conf'), withOwnLines(readFileSync(`${ready}/library.conf`, 'utf8'), prefix, port));
  writeFileSync(path.join(prefix, 'nginx.conf'), mainConfiguration(prefix));
  chmodSync(prefix, 0o755);
  if (process.getuid?.() === 0) for (const entry of ['.', ...readdirSync(prefix)]) chownSync(path.join(prefix, entry), NOBODY, NOBODY);
}

/** Fills in the three lines marked "yours", as a host does. */
function withOwnLines(configuration: string, prefix: string, port: number): string {
  const own: Readonly<Record<string, string>> = { listen: `127.0.0.1:${port}`, server_name: 'localhost', root: `${prefix}/dist` };
  let filled = 0;
  const result = configuration.replace(/^( +)(listen|server_name|root) .*# yours$/gm, (_, indent: string, name: string) => {
    filled += 1;
    return `${indent}${name} ${own[name] ?? ''};`;
  });
  if (filled !== 3) throw new Error(`src/hosting/nginx/library.conf marks ${filled} lines as "yours", not 3.`);
  return result;
}

function mainConfiguration(prefix: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${prefix}/temp-${name};`).join(' ');
  return `${BROTLI_MODULE === undefined ? '' : `load_module ${BROTLI_MODULE};\n`}daemon off;
pid ${prefix}/nginx.pid;
events {}
http { access_log off; ${temporary} include ${prefix}/library.conf; }
`;
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await canConnect(port)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not listen after five seconds.');
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket.destroy() !== undefined));
    socket.once('error', () => done(false));
  });
}
