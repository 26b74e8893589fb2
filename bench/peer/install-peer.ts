import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

/** The peer as it is in the project: its packages and its settings. */
export const PEER_FILES = fileURLToPath(new URL('./site/', import.meta.url));

/** Installs the packages of the peer into a folder, unless they are there already. @throws {Error} where npm cannot */
export function installPeer(folder: string): void {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(PEER_FILES, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(folder, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(PEER_FILES, file), path.join(folder, file));
  // As in tools/install.mjs: "npm ci" refuses where a registry lacks the optional packages of other systems.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error(
      'npm could not install the packages of the peer. Check the connection to the npm registry, or run the benchmark with --no-peer.',
    );
  writeFileSync(stamp, lock);
}
