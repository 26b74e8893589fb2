import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseNode, OLDEST_NODE } from './choose-node.mjs';
import { fail, npm, packageCommands, root, run, say } from './command.mjs';
import { findDamage, findMissing, listInstalledFiles, thisSystem } from './installed-files.mjs';

/**
 * Installs the packages of package-lock.json if they are missing, damaged or from another lock file, and checks that they
 * work.
 */
export function installPackages(folder = root) {
  const unwritable = describeUnwritable(folder);
  if (unwritable !== null) fail(unwritable);
  const reason = whyInstall(folder);
  if (reason === null) return;
  // npm would empty the folder that the link points to, which belongs to another project.
  if (lstatSync(path.join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      `${path.join(folder, 'node_modules')}\n  found: A link, and what it points to is not what package-lock.json asks for.\n  fix:   Install the packages in the folder that it points to, or remove the link and run the command again.`,
    );
  say(`${reason}Installing packages (half a minute or more) …`);
  // It is missing until all has succeeded, so an interrupted install starts again.
  rmSync(stampOf(folder), { force: true });
  run(
    npm(['ci', ...SETTINGS, ...systemSettings()]),
    'npm could not install the packages; its message is above. Check the connection to the npm registry, then try again.',
    { cwd: folder, env: packageCommands(folder) },
  );
  const trouble = troubleOf(folder);
  if (trouble !== null) fail(trouble);
  const list = listInstalledFiles(path.join(folder, 'node_modules'));
  writeFileSync(stampOf(folder), `${stampLine(folder)}\n${list}`);
}

/**
 * What the project needs of npm, whatever the settings and environment of the machine (NODE_ENV=production would leave
 * out the packages of the tests). No install script of a package runs.
 */
const SETTINGS = [
  '--include=dev',
  '--include=optional',
  '--include=peer',
  '--ignore-scripts',
  '--bin-links=true',
  '--package-lock=true',
  '--install-strategy=hoisted',
  '--legacy-peer-deps=false',
  '--strict-peer-deps=false',
  '--engine-strict=false',
  '--global=false',
  '--dry-run=false',
  '--fund=false',
  '--audit=false',
  '--loglevel=error',
];

/** Asks for the packages of this system, even if npm is configured to install those of another one. */
function systemSettings() {
  return Object.entries(thisSystem()).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}

/** @returns null where all is in place, otherwise what was found, as the beginning of a message */
function whyInstall(folder) {
  if (!existsSync(stampOf(folder))) return '';
  const [line, ...list] = readFileSync(stampOf(folder), 'utf8').split('\n');
  if (line !== stampLine(folder)) return '';
  const damage = findDamage(path.join(folder, 'node_modules'), list.join('\n'));
  if (damage !== null) return `Changed since it was installed: node_modules/${damage}. `;
  return chooseNode(folder) === null ? 'The Node of the packages no longer runs. ' : null;
}

function troubleOf(folder) {
  const missing = findMissing(folder, readLock(folder));
  if (missing.length > 0)
    return `npm succeeded, but this system lacks packages that it needs: ${missing.join(', ')}.\nCheck that the npm registry has these packages, then try again.`;
  if (chooseNode(folder) === null)
    return `No Node here is new enough: the machine's own is ${process.version}, and none of the packages is made for ${process.platform} on ${process.arch}.\nInstall Node ${OLDEST_NODE} or later, then try again.`;
  return null;
}

/** An install is valid for one lock file on one kind of system, since a folder may be shared with a container. */
function stampLine(folder) {
  const lock = createHash('sha256').update(readFileSync(lockOf(folder)));
  return `${lock.digest('hex')} ${process.platform} ${process.arch}`;
}

function readLock(folder) {
  return JSON.parse(readFileSync(lockOf(folder), 'utf8'));
}

function lockOf(folder) {
  return path.join(folder, 'package-lock.json');
}

function stampOf(folder) {
  return path.join(folder, 'node_modules/.installed');
}

/**
 * The first place where this account needs to write but cannot, as a message; null if there is none. Only tests replace
 * `access`.
 */
export function describeUnwritable(folder, access = accessSync) {
  const places = ['', 'node_modules', '.cache', '.astro'].map((name) => path.join(folder, name));
  for (const place of places.filter((one) => existsSync(one)))
    try {
      access(place, constants.W_OK);
    } catch (error) {
      return `${place}\n  found: This account cannot write here (${error.code}); packages, temporary pages and the site go there.\n  fix:   Copy the project to a folder that this account may write to, and run the command there.`;
    }
  return null;
}
