import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { NAME_KINDS } from '../schemas/name.ts';
import { readNames } from './read-names.ts';

const entry = (id: string): string => `- id: ${id}\n  zh: 名\n  en: Name\n  pinyin: míng\n  basis: coined\n`;

/** A content folder with these ids by kind; the lists of other kinds are empty. */
function rootWith(ids: Partial<Record<(typeof NAME_KINDS)[number], readonly string[]>>): string {
  const root = temporaryFolder('names-');
  mkdirSync(path.join(root, 'src/content/names'), { recursive: true });
  for (const kind of NAME_KINDS)
    writeFileSync(path.join(root, `src/content/names/${kind}.yaml`), (ids[kind] ?? []).map(entry).join('') || '[]\n');
  return root;
}

test('reads the names of all kinds as one list by id', () => {
  const names = readNames(rootWith({ place: ['c', 'd'], brand: ['b', 'e'] }));
  assert.deepEqual(
    names.map(({ id, kind }) => `${id} ${kind}`),
    ['b brand', 'c place', 'd place', 'e brand'],
  );
  assert.deepEqual(names[0]?.zh, { name: '名', variants: [] });
});

test('refuses an id that two kinds have', () =>
  assert.throws(
    () => readNames(rootWith({ place: ['a', 'b'], brand: ['b'] })),
    /names\/brand\.yaml\n {2}found: "b" appears twice\.\n {2}fix: {3}Give one of them another id/,
  ));

test('a content folder without lists has no names', () => assert.deepEqual(readNames(temporaryFolder('names-')), []));
