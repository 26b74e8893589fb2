import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { entriesByFile, pageEntries } from './content-entries.ts';
import { libraryLoader } from './library-loader.ts';
import { loadLibrary } from './load-library.ts';

const FOLDER = 'src/content/colors';

/** A project with files in one folder, and its collection as Astro would store it. */
function project(): { write(name: string, text: string): void; remove(name: string): void; load(): Promise<string> } {
  const root = temporaryFolder('library-loader-');
  mkdirSync(path.join(root, FOLDER), { recursive: true });
  const loader = libraryLoader((from) => entriesByFile(from, FOLDER, z.strictObject({ hue: z.int() })));
  const store = new Map<string, { data: object }>();
  const errors: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: { id: string; data: object }) => store.set(entry.id, entry),
    },
    logger: { error: (message: string) => errors.push(message) },
    generateDigest: JSON.stringify,
  } as unknown as LoaderContext;
  return {
    write: (name, text) => writeFileSync(path.join(root, FOLDER, name), text),
    remove: (name) => rmSync(path.join(root, FOLDER, name)),
    load: async () => {
      errors.length = 0;
      await loader.load(context);
      return JSON.stringify({ entries: Object.fromEntries([...store].map(([id, { data }]) => [id, data])), errors });
    },
  };
}

test('a collection follows its files, and keeps its entries while one cannot be read', async () => {
  const { write, remove, load } = project();
  write('red.yaml', 'hue: 0\n');
  write('blue.yaml', 'hue: 240\n');
  const both = '{"entries":{"blue":{"hue":240},"red":{"hue":0}},"errors":[]}';
  assert.equal(await load(), both);

  write('red.yaml', 'hue: warm\n');
  assert.match(
    await load(),
    /"blue":\{"hue":240\},"red":\{"hue":0\}.*src\/content\/colors\/red\.yaml:1\\n  found: .*fix: /,
  );

  write('red.yaml', 'hue: 0\n');
  assert.equal(await load(), both);
  remove('blue.yaml');
  assert.equal(await load(), '{"entries":{"red":{"hue":0}},"errors":[]}');
});

for (const profile of ['public', 'staff'] as const)
  test(`the collection of pages holds those of the ${profile} library, each with its place`, () => {
    const entries = pageEntries(PROJECT_ROOT, profile, 'zh');
    const pages = loadLibrary(profile).documents.flatMap(({ pages }) => pages);
    assert.deepEqual(
      entries.map(({ id, data }) => [id, 'order' in data ? data.order : null]).sort(),
      pages.map(({ document, page, order }) => [`${document}/${page}`, order]).sort(),
    );
  });
