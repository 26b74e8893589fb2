import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The environment of this process with the commands of the packages first, `node` among them. */
export function packageCommands(folder = root) {
  // Windows writes "Path".
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [path.join(folder, 'node_modules/.bin'), process.env[name]].join(path.delimiter) };
}

/** The npm that runs this program, on its own Node; else the one on the path. @returns a program and its arguments */
export function npm(args) {
  const { npm_execpath: file = '', npm_node_execpath: node = process.execPath } = process.env;
  if (path.basename(file) === 'npm-cli.js') return [node, [file, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args];
}

/** Runs a program in the folder of the project; ends the process with `message` where it fails. */
export function run([command, args], message, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: packageCommands(),
    ...options,
  });
  if (status === 0) return;
  fail(`${message}${error ? ` (${error.message})` : ''}`, status ?? 1);
}

export function say(text) {
  console.log(`\n▸ ${text}`);
}

export function fail(message, status = 1) {
  console.error(`\n${message}`);
  process.exit(status);
}
