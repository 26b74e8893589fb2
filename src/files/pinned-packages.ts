import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs packages that only one command or test needs, pinned by a `package.json` and lock of their own, so that nobody who
 * builds the site fetches them. Does nothing where they are there already.
 *
 * @param from folder of the two files @param to where they are installed
 * @param without what can be done without them, for whoever has no connection
 * @throws {Error} where npm cannot
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

/** Nothing that a package brings for its own installation runs. */
const QUIETLY = ['--no-save', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
