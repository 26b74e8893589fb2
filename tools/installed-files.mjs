import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists every installed file with its size, one per line. What other programs keep there (`.vite`, `.astro`) is left out.
 */
export function listInstalledFiles(folder) {
  const lines = [];
  const walk = (place) => {
    for (const entry of readdirSync(path.join(folder, place), { withFileTypes: true })) {
      const name = place === '' ? entry.name : `${place}/${entry.name}`;
      if (isKeptByTools(name)) continue;
      if (entry.isDirectory()) walk(name);
      else lines.push(`${lstatSync(path.join(folder, name)).size} ${name}`);
    }
  };
  walk('');
  return lines.sort().join('\n');
}

/** @returns the first file of the list that is missing or has another size; null where all are as they were installed */
export function findDamage(folder, list) {
  for (const line of list.split('\n')) {
    const [, size, name] = /^(\d+) (.+)$/.exec(line) ?? [];
    if (name === undefined) return 'the list of what was installed';
    if (lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.size !== Number(size)) return name;
  }
  return null;
}

/**
 * The packages of the lock file that this system needs but that are not installed in that version. npm reports no error
 * if it cannot fetch an optional package, even one with the program that another package needs on this system.
 *
 * @param {string} folder
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @param {System} system
 */
export function findMissing(folder, lock, system = thisSystem()) {
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && isNeeded(entry, system) && versionAt(folder, place) !== entry.version)
    .map(([place]) => place.replace(/^node_modules\//, ''));
}

/**
 * Whether a package of the lock file is needed on a system. An optional one without a system may be needed only by
 * another optional one, so it does not count.
 *
 * @param {LockedPackage} entry
 * @param {System} system
 */
export function isNeeded({ optional, os, cpu, libc }, system) {
  if (optional && !os && !cpu) return false;
  return allows(os, system.os) && allows(cpu, system.cpu) && allows(libc, system.libc);
}

/** Reads "os", "cpu" and "libc" as npm does: the names that fit, or with "!" those that do not. */
function allows(wanted, found) {
  const names = [wanted ?? []].flat();
  if (names.includes(`!${found}`)) return false;
  const named = names.filter((name) => !name.startsWith('!'));
  return named.length === 0 || named.includes('any') || named.includes(found);
}

/** The names of this system in npm. @returns {System} */
export function thisSystem() {
  const { header } = process.report.getReport();
  const libc = process.platform === 'linux' ? ('glibcVersionRuntime' in header ? 'glibc' : 'musl') : undefined;
  return { os: process.platform, cpu: process.arch, libc };
}

function versionAt(folder, place) {
  try {
    return JSON.parse(readFileSync(path.join(folder, place, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}

function isKeptByTools(name) {
  return (/^\./.test(name) && !name.startsWith('.bin')) || /^\.bin\/node(?:\.cmd|\.ps1)?$/.test(name);
}

/**
 * @typedef {{ version?: string, optional?: boolean, os?: Names, cpu?: Names, libc?: Names }} LockedPackage
 * @typedef {string | readonly string[]} Names
 * @typedef {{ os: string, cpu: string, libc?: string | undefined }} System
 */
