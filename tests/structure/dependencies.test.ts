import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importedPackages } from './imported-packages.ts';

type Group = 'dependencies' | 'devDependencies' | 'optionalDependencies';

interface LockedPackage {
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  libc?: string[];
  license?: string;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<Group, Record<string, string>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages);
const [, building = '', testing = '', running = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .*$/m);

for (const [group, list] of [
  ['dependencies', building],
  ['devDependencies', testing],
  ['optionalDependencies', running],
] as const)
  test(`docs/dependencies.md gives licence and purpose of each of the ${group}, and of nothing else`, () => {
    const described = [...list.matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]{4,} \|$/gm)].map(
      ([, name = '', license = '']) => [name, license],
    );
    assert.deepEqual(
      described,
      Object.keys(manifest[group])
        .sort()
        .map((name) => [name, lock.packages[`node_modules/${name}`]?.license]),
    );
  });

test('the lock file gives the licences that the packages themselves state', () => {
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const stated = (name: string): unknown =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as LockedPackage).license;
  assert.deepEqual(
    names.filter((name) => stated(name) !== lock.packages[`node_modules/${name}`]?.license),
    [],
  );
});

test('every direct dependency is pinned to one version', () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  assert.deepEqual(loose, []);
});

test('Node is the same version for every system', () =>
  assert.equal(new Set(Object.values(manifest.optionalDependencies)).size, 1));

test('code other than tests imports no packages that are only for tests, and none that is not listed', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|mjs|js|astro)$/.test(file) && !/\.test\.ts$|\/node_modules\//.test(file));
  const imports = [...files, 'astro.config.mjs'].flatMap((file) =>
    importedPackages(readFileSync(file, 'utf8')).map((name) => ({ file, name })),
  );
  assert.ok(imports.some(({ name }) => name === 'astro'));
  assert.deepEqual(
    imports.filter(({ name }) => !(name in manifest.dependencies)),
    [],
    'Move the package to "dependencies" in package.json, and to the first list of docs/dependencies.md.',
  );
});

test('the lock file has every package, with the optional ones of every system, each with a checksum', () => {
  assert.ok(packages.some(([, entry]) => entry.optionalDependencies !== undefined));
  const bare = packages.filter(
    ([place, entry]) => place !== '' && !entry.link && !entry.inBundle && !/^sha512-/.test(entry.integrity ?? ''),
  );
  const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !foldersAbove(place).some((folder) => isLocked(folder, name))),
  );
  assert.deepEqual(
    { bare: bare.map(([place]) => place), missing },
    { bare: [], missing: [] },
    'Delete node_modules and package-lock.json, and run "npm install" with npm 11 or later.',
  );
});

test('the lock file keeps the field libc, by which npm skips packages for another libc; npm 10 drops it on writing', () => {
  // Packages for 32-bit ARM state no libc themselves.
  const forMusl = packages.filter(([place]) => /musl(?!eabihf)/.test(place.slice(place.lastIndexOf('node_modules/'))));
  assert.ok(forMusl.length > 0);
  assert.deepEqual(
    forMusl.filter(([, { libc }]) => libc?.[0] !== 'musl').map(([place]) => place),
    [],
    'Take package-lock.json from its history, and make the change with npm 11 or later.',
  );
});

/** The folders in which Node looks for what a package imports, nearest first. */
function foldersAbove(place: string): string[] {
  const cut = place.lastIndexOf('/node_modules/');
  if (place === '') return [''];
  return [place, ...foldersAbove(cut === -1 ? '' : place.slice(0, cut))];
}

function isLocked(folder: string, name: string): boolean {
  return `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages;
}
