import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true }).map(String);
const code = files.filter((file) => /\.(?:ts|astro)$/.test(file));
const read = (file: string): string => readFileSync(path.join(SRC, file), 'utf8');

/** Lower floors first; a folder imports from its own floor or below. */
const FLOORS = [
  [
    'files',
    'addressing',
    'browser',
    'i18n',
    'numbers',
    'schemas',
    'markdown',
    'library',
    'glossary',
    'names',
    'alignment',
  ],
  [
    'reading',
    'citation',
    'search',
    'exports',
    'checks',
    'importer',
    'hosting',
    'indicators',
    'brief',
    'projects',
    'draft-comparison',
    'feeds',
    'twins',
  ],
  ['behavior', 'building', 'offline', 'downloads'],
  ['components'],
  ['pages'],
];

test('imports run one way: pages, components, behavior, then the pure folders', () => {
  const floorOf = (file: string): number => FLOORS.findIndex((floor) => floor.includes(file.split('/')[0] ?? ''));
  const upward = code
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...read(file).matchAll(/from '(\.[^']+)'/g)].flatMap(([, target = '']) => {
        const imported = path.normalize(path.join(path.dirname(file), target));
        return floorOf(imported) > floorOf(file) && floorOf(file) !== -1 ? [`${file} → ${imported}`] : [];
      }),
    );
  assert.deepEqual(upward, []);
});

test('every folder of src says at its door what it is, in ten lines at most', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !['content', 'pages'].includes(entry.name),
  ); // A README in pages would become a page.
  for (const { name } of folders) {
    const door = path.join(SRC, name, 'README.md');
    assert.ok(existsSync(door), `${door} is missing`);
    assert.ok(readFileSync(door, 'utf8').trimEnd().split('\n').length <= 10, `${door} is longer than ten lines`);
  }
});

test('no folder is a drawer', () => {
  const names = new Set(files.flatMap((file) => path.dirname(file).split('/')));
  assert.deepEqual(
    ['utils', 'lib', 'helpers', 'misc', 'common'].filter((name) => names.has(name)),
    [],
  );
});

test('addresses are made in src/addressing alone', () => {
  const made = code
    .filter((file) => !file.startsWith('addressing/') && !/\.test\.ts$|fixture/.test(file))
    .filter((file) => /[`'"]\/(?:zh|en|\$\{lang\})\//.test(read(file)));
  assert.deepEqual(made, []);
});

test('a file is named after what it offers', () => {
  const misnamed = code
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        !/\.(?:test|d)\.ts$|(?:^|\/)(?:index|made-up-[a-z-]+)\.ts$/.test(file) &&
        !file.startsWith('pages/'),
    )
    .filter((file) => {
      const exported = [
        ...read(file).matchAll(/^export (?:async )?(?:function|class|const|interface|type) (\w+)/gm),
      ].map(([, name = '']) => name.toLowerCase().replaceAll('_', ''));
      const own = path.basename(file, '.ts').replaceAll('-', '');
      return exported.length === 1 && !own.includes(exported[0] ?? '') && !(exported[0] ?? '').includes(own);
    });
  assert.deepEqual(misnamed, []);
});

test('components hold no words of their own', () => {
  const worded = code
    .filter((file) => file.startsWith('components/'))
    .filter((file) =>
      /\p{Script=Han}/u.test(
        read(file)
          .replace(/^---[\s\S]*?^---/m, '')
          .replace(/<style[\s\S]*<\/style>/g, ''),
      ),
    );
  assert.deepEqual(worded, []);
});
