import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs packages that only one command or test needs, pinned by a `package.json` and lock file of their own, so that a
 * build of the site does not download them. Does nothing if they are already installed.
 *
 * @param from folder of the two files
 * @param to where they are installed
 * @param without what to do without them when there is no connection
 * @throws {Error} where npm fails
 */
export function installPinnedPackages(from: string, to: string, without: string): void {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(from, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(to, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  mkdirSync(to, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(from, file), path.join(to, file));
  // As in tools/install.mjs: "npm ci" refuses where a registry lacks the optional packages of other systems.
  const { status } = spawnSync('npm', ['install', ...QUIETLY], { cwd: to, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`npm could not install ${from}. Check the connection to the npm registry, or ${without}.`);
  writeFileSync(stamp, lock);
}

/** No install script of a package runs. */
const QUIETLY = ['--no-save', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
