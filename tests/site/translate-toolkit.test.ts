import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { someOf } from '../some-of.ts';
import { BuiltSite } from './built-site.ts';

/** Debian's own Python has the toolkit; another Python earlier on the path may not. */
const PYTHON = '/usr/bin/python3';
const READER = path.join(import.meta.dirname, 'read-by-translate-toolkit.py');
const isThere = spawnSync(PYTHON, ['-c', 'import translate.storage.tbx']).status === 0;
const skip =
  !isThere &&
  process.env['CI'] !== 'true' &&
  'Translate Toolkit is not installed (Debian: apt-get install translate-toolkit).';
const site = new BuiltSite('dist');

type Unit = [id: string, source: string, target: string];

function unitsOf(file: string): Unit[] {
  const { status, stdout, stderr } = spawnSync(PYTHON, [READER, path.join(site.folder, 'data', file)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Unit[];
}

// The toolkit behind Weblate and Virtaal, written independently of these files.
test('Translate Toolkit reads the translation memory character for character', { skip }, () => {
  const aligned = site.corpus.filter(({ translation }) => translation === 'current');
  assert.deepEqual(
    unitsOf('corpus.tmx').filter(([id]) => !id.includes(':')),
    aligned.map(({ id, zh, en }) => [id, zh, en]),
  );
});

test('the sentences that Translate Toolkit reads make up every paragraph again, in both languages', { skip }, () => {
  const units = Map.groupBy(unitsOf('corpus-sentences.tmx'), ([id]) => id.replace(/~\d+$/, ''));
  const joined = (id: string, side: 1 | 2): string =>
    (units.get(id) ?? [])
      .map((unit) => unit[side])
      .join('')
      .replace(/\s/g, '');
  const paragraphs = site.corpus.filter(({ kind, translation }) => kind === 'paragraph' && translation === 'current');
  for (const { id, zh, en } of someOf(paragraphs)) {
    // A text that another block shares is in the memory only once.
    if (!units.has(id)) continue;
    assert.equal(joined(id, 1), zh.replace(/\s/g, ''), id);
    assert.equal(joined(id, 2), (en ?? '').replace(/\s/g, ''), id);
  }
  assert.ok(paragraphs.filter(({ id }) => units.has(id)).length > paragraphs.length * 0.95);
});

test('Translate Toolkit reads every term and name of the termbase in its older edition', { skip }, () => {
  const entries = (file: string, key: string): { id: string; zh: { name: string }; en: { name: string } }[] =>
    (JSON.parse(site.text(`/data/${file}`)) as Record<string, never[]>)[key] ?? [];
  const expected = [
    ...entries('glossary.json', 'terms').map((term) => ({ ...term, id: `term-${term.id}` })),
    ...entries('names.json', 'names').map((name) => ({ ...name, id: `name-${name.id}` })),
  ];
  assert.deepEqual(
    unitsOf('glossary-2008.tbx'),
    expected.map(({ id, zh, en }) => [id, zh.name, en.name]),
  );
});
