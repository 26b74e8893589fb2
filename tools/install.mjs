import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseNode, OLDEST_NODE } from './choose-node.mjs';
import { fail, npm, packageCommands, root, run, say } from './command.mjs';
import { findDamage, findMissing, listInstalledFiles, thisSystem } from './installed-files.mjs';

/**
 * Installs the packages of package-lock.json where they are missing, were damaged, or another lock file put them there,
 * and sees to it that they answer.
 */
export function installPackages(folder = root) {
  const unwritable = describeUnwritable(folder);
  if (unwritable !== null) fail(unwritable);
  const reason = whyInstall(folder);
  if (reason === null) return;
  // npm would empty the folder that the link leads to, which is another's.
  if (lstatSync(path.join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      `${path.join(folder, 'node_modules')}\n  found: A link, and what it leads to is not what package-lock.json asks for.\n  fix:   Install the packages where it leads to, or remove the link and run the command again.`,
    );
  say(`${reason}Installing packages (half a minute and more) …`);
  // Not there until all is well: an install that was cut off is begun again.
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
 * What we need of npm, whatever the machine asks of it: its settings, its environment (NODE_ENV=production leaves the
 * packages of the tests out). Nothing that a package brings is run.
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

/** The packages of this system, where npm was told elsewhere to bring those of another one. */
function systemSettings() {
  return Object.entries(thisSystem()).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}

/** @returns null where all is in place, else what was found, as the begin of a message */
function whyInstall(folder) {
  if (!existsSync(stampOf(folder))) return '';
  const [line, ...list] = readFileSync(stampOf(folder), 'utf8').split('\n');
  if (line !== stampLine(folder)) return '';
  const damage = findDamage(path.join(folder, 'node_modules'), list.join('\n'));
  if (damage !== null) return `Not as it was installed: node_modules/${damage}. `;
  return chooseNode(folder) === null ? 'The Node of the packages does not run any more. ' : null;
}

function troubleOf(folder) {
  const missing = findMissing(folder, readLock(folder));
  if (missing.length > 0)
    return `npm ended well, but this system lacks what it needs: ${missing.join(', ')}.\nCheck that the npm registry has these packages, then try again.`;
  if (chooseNode(folder) === null)
    return `No Node runs here that is new enough: the machine's own is ${process.version}, and none of the packages is made for ${process.platform} on ${process.arch}.\nInstall Node ${OLDEST_NODE} or later, then try again.`;
  return null;
}

/** An install is good for one lock file on one kind of system: a folder may be shared with a container. */
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

/** Where this account cannot write and has to, as a message; null where it can. `access` is the file system's own but in tests. */
export function describeUnwritable(folder, access = accessSync) {
  const places = ['', 'node_modules', '.cache', '.astro'].map((name) => path.join(folder, name));
  for (const place of places.filter((one) => existsSync(one)))
    try {
      access(place, constants.W_OK);
    } catch (error) {
      return `${place}\n  found: This account cannot write here (${error.code}); packages, pages in the making and the site go there.\n  fix:   Copy the project to a folder that this account may write to, and run the command there.`;
    }
  return null;
}
