import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true }).map(String);
const code = files.filter((file) => /\.(?:ts|astro)$/.test(file));
const read = (file: string): string => readFileSync(path.join(SRC, file), 'utf8');

/**
 * The folders of `src`, each on its own floor, the lowest first: a file imports only from its own folder and from folders on
 * lower floors. At each name in the list, everything it may depend on comes before it.
 */
const FLOORS = [
  'files',
  'i18n',
  'numbers',
  'wording',
  'browser',
  'addressing',
  'markdown',
  'schemas',
  'library',
  'alignment',
  'glossary',
  'names',
  'loading',
  'ledger',
  'translation',
  'importer',
  'reading',
  'citation',
  'indicators',
  'brief',
  'projects',
  'draft-comparison',
  'search',
  'exports',
  'feeds',
  'twins',
  'checks',
  'exchange',
  'hosting',
  'behavior',
  'offline',

  'downloads',
  'building',
  'dev-server',
  'components',
  'pages',
];

/** Folders without code, or only with data that any folder may import. */
const WITHOUT_CODE = ['content', 'sources', 'styles'];

/** What a file imports from another: `import … from`, `export … from`, `import '…'`, `import('…')`, in types too. */
const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'(\.[^']+)'/g;

test('imports run one way: each folder imports only from those below it', () => {
  const upward = code
    .filter((file) => file.includes('/') && !file.endsWith('.test.ts'))
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
    .filter(({ file, imported }) => floorOf(imported) > floorOf(file))
    .map(({ file, imported }) => `${SRC}/${file} imports ${SRC}/${imported}, which is above it`);
  assert.deepEqual(upward, []);
});

test('every folder of src has its floor', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), [...FLOORS, ...WITHOUT_CODE].sort());
});

/** The subfolders of the search in the same order; the files beside them are its public entry points. */
const SEARCH_ROOMS = [
  'text',
  'words',
  'files',
  'pagefind',
  'postings',
  'naming',
  'index',
  'query',
  'ranking',
  'nearest',
  'asking',
  'answer',
  'build',
  'libraries',
];

test('the subfolders of the search depend on each other one way only', () => {
  const inRooms = code.filter((file) => /^search\/[^/]+\//.test(file) && !/\.test\.ts$|fixture/.test(file));
  const roomOf = (file: string): number => SEARCH_ROOMS.indexOf(file.split('/')[1] ?? '');
  assert.deepEqual([...new Set(inRooms.map(roomOf))].sort(), [...SEARCH_ROOMS.keys()].sort());
  const upward = inRooms
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
    .filter(({ file, imported }) => imported.startsWith('search/') && roomOf(imported) > roomOf(file))
    .map(({ file, imported }) => `${SRC}/${file} imports ${SRC}/${imported}, which is above it`);
  assert.deepEqual(upward, []);
});

test('an import inside a type is seen too', () => {
  assert.deepEqual(
    importsIn("let a: import('../names/b.ts').B; export { c } from './c.ts'; import '../d.ts';", 'x/y.ts'),
    ['names/b.ts', 'x/c.ts', 'd.ts'],
  );
});

test('src imports nothing from outside it', () => {
  const outside = code.flatMap((file) =>
    importsOf(file)
      .filter((imported) => imported.startsWith('../') && !/package\.json$/.test(imported))
      .map((imported) => `${SRC}/${file} imports ${path.normalize(path.join(SRC, imported))}`),
  );
  assert.deepEqual(
    outside.filter((text) => !/\.test\.ts imports |made-up-|fixture/.test(text)),
    [],
  );
});

function importsOf(file: string): string[] {
  return importsIn(read(file), file);
}

function importsIn(text: string, file: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, target = '']) => path.normalize(path.join(path.dirname(file), target)));
}

/** Floor of a file of `src`; 0 for data and for files beside the folders, which have none. */
function floorOf(file: string): number {
  return FLOORS.indexOf(file.split('/')[0] ?? '') + 1;
}

test('every folder of src has a README of at most ten lines that says what it is', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !['content', 'pages'].includes(entry.name),
  ); // A README in pages would become a page.
  for (const { name } of folders) {
    const door = path.join(SRC, name, 'README.md');
    assert.ok(existsSync(door), `${door} is missing`);
    assert.ok(readFileSync(door, 'utf8').trimEnd().split('\n').length <= 10, `${door} is longer than ten lines`);
  }
});

test('no folder is a catch-all', () => {
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
        !/\.(?:test|d)\.ts$|(?:^|\/)(?:index|(?:libraries|answers)-client|made-up-[a-z-]+)\.ts$/.test(file) &&
        !['content.config.ts', 'middleware.ts'].includes(file) && // Astro's names for them.
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

test('components contain no text of their own', () => {
  const worded = code
    .filter((file) => file.startsWith('components/') && !file.endsWith('.test.ts'))
    .filter((file) =>
      /\p{Script=Han}/u.test(
        read(file)
          .replace(/^---[\s\S]*?^---/m, '')
          .replace(/<style[\s\S]*<\/style>/g, ''),
      ),
    );
  assert.deepEqual(worded, []);
});
