import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

interface LockedPackage {
  license?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** These only ask for their text beside a copy, which npm does by itself. */
const PLAIN = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0'];
const asking = packages.filter(([, { license = 'none' }]) => !PLAIN.includes(license));

const listed = [...readFileSync('NOTICE', 'utf8').matchAll(/^ {2}(\S+) {2,}(\S.*)$/gm)].map(
  ([, name = '', license = '']) => ({ name, license }),
);

test('NOTICE lists every package of the lock file whose licence asks for it, under that licence', () => {
  assert.ok(asking.length > 0);
  const left = asking.filter(
    ([place, { license = 'none' }]) =>
      !listed.some((one) => one.license === license && path.matchesGlob(nameOf(place), one.name)),
  );
  assert.deepEqual(
    left.map(([place, { license = 'none' }]) => `${nameOf(place)}  ${license}`),
    [],
  );
});

test('NOTICE lists no package that is not in the lock file', () => {
  assert.ok(listed.length > 0);
  const stale = listed.filter(
    ({ name, license }) =>
      !asking.some(([place, entry]) => entry.license === license && path.matchesGlob(nameOf(place), name)),
  );
  assert.deepEqual(stale, []);
});

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
