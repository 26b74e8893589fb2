import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first version of Node that runs the code as written: TypeScript, "using", RegExp.escape. */
export const OLDEST_NODE = 24;

/**
 * Makes the command `node` in `node_modules/.bin`, which npm puts first on the path of "npm run": the machine's own Node
 * where it is new enough, otherwise the one that came with the packages. npm would link the latter by itself, but npm 10
 * does not where several packages (one for each system) have a command of the same name.
 *
 * @returns the path of that Node; null where none runs here
 */
export function chooseNode(folder) {
  const node = [ownNode(folder), ...packedNodes(folder)].find(runsTheCode) ?? null;
  if (node !== null) linkNode(folder, node);
  return node;
}

/** The Node of the machine: the one that npm runs on, or else the one that runs this program. */
function ownNode(folder) {
  return [process.env['npm_node_execpath'], process.execPath].find(
    (file) => file !== undefined && !file.startsWith(path.join(folder, 'node_modules') + path.sep),
  );
}

/** Paths of the Node programs in packages installed for this system. */
function packedNodes(folder) {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return Object.keys(optionalDependencies)
    .flatMap((name) => ['node', 'node.exe'].map((file) => path.join(folder, 'node_modules', name, 'bin', file)))
    .filter((file) => existsSync(file));
}

function runsTheCode(node) {
  if (node === undefined) return false;
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && Number(/^v(\d+)\./.exec(stdout)?.[1]) >= OLDEST_NODE;
}

function linkNode(folder, node) {
  const commands = path.join(folder, 'node_modules/.bin');
  mkdirSync(commands, { recursive: true });
  if (process.platform === 'win32') {
    for (const name of ['node', 'node.ps1']) rmSync(path.join(commands, name), { force: true });
    writeFileSync(path.join(commands, 'node.cmd'), `@"${node}" %*\r\n`);
    return;
  }
  const link = path.join(commands, 'node');
  // Written under another name and renamed, since other commands of the project may be using it.
  const fresh = `${link}.${process.pid}`;
  if (node.startsWith(path.join(folder, 'node_modules') + path.sep))
    writeFileSync(fresh, packedNodeCommand(path.relative(commands, node), statSync(node).size), { mode: 0o755 });
  else symlinkSync(node, fresh);
  renameSync(fresh, link);
}

/**
 * Runs the Node of the packages as long as its file is complete. If it was truncated (the shell runs an empty file as a
 * script that succeeds), the Node that npm runs on takes its place, which can install the packages again.
 */
function packedNodeCommand(place, size) {
  return `#!/bin/sh
node="\${0%/*}/${place}"
[ -n "$(find "$node" -size ${size}c 2>/dev/null)" ] || node="\${npm_node_execpath:?Node is damaged: run npm start}"
exec "$node" "$@"
`;
}

// Run by npm as "postinstall", after "npm ci" by hand.
const file = fileURLToPath(import.meta.url);
if (process.argv[1] === file) chooseNode(path.dirname(path.dirname(file)));
