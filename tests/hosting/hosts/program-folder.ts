import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The account “nobody”, for tests run as root, so that a host has no more rights than it needs. */
const NOBODY = 65534;

const isRoot = process.getuid?.() === 0;

/** The account that a host runs as. */
export const account = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Makes a new folder that everybody may read. */
export function openFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Makes the account of the host the owner of a folder and its content. */
export function handOver(folder: string): void {
  if (!isRoot) return;
  for (const entry of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(path.join(folder, entry), NOBODY, NOBODY);
}

/** Starts a host under its account. */
export function run(
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(program, options, {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    ...account,
  });
}

/** Stops a host and removes its folder. */
export async function end(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(undefined)));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
