import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'node_modules/.installed');

/** Installs the packages of package-lock.json where they are missing or another lock file put them there. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (about half a minute) …');
  // Not "npm ci": it refuses where a registry lacks the optional packages of other systems. --no-save keeps to the lock.
  run(
    'npm',
    ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'],
    'npm could not install the packages. Check the connection to the npm registry and try again.',
  );
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Environment of the pinned Node and the packages' commands. */
export const pinned = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
};

/** Runs a command with the pinned Node; ends the process with `message` where it fails. */
export function run(command, args, message, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: pinned, ...options });
  if (status === 0) return;
  console.error(`\n${message}${error ? ` (${error.message})` : ''}`);
  process.exit(status ?? 1);
}

export function say(text) {
  console.log(`\n▸ ${text}`);
}
