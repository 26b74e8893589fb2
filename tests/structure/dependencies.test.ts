import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const [, building = '', testing = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .*$/m);

for (const [group, list] of [
  ['dependencies', building],
  ['devDependencies', testing],
] as const)
  test(`docs/dependencies.md says of each of the ${group} what it is for, and of nothing else`, () => {
    const described = [...list.matchAll(/^\| `([^`]+)` \| [^|]{4,} \|$/gm)].map(([, name]) => name);
    assert.deepEqual(described, Object.keys(manifest[group]).sort());
  });

test('every direct dependency is pinned to one version', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  assert.deepEqual(loose, []);
});
