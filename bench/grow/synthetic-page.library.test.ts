import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parseRecord } from '../../src/alignment/translation-record.ts';
import { checkPage } from '../../src/checks/check-page.ts';
import { checkedWords, type CheckedWords } from '../../src/checks/checked-words.ts';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import type { Library, LibraryPage } from '../../src/library/library.ts';
import { readLibrary } from '../../src/loading/load-library.ts';
import { readPage } from '../../src/markdown/read-page.ts';
import { random } from '../search/random.ts';
import { syntheticPage } from './synthetic-page.ts';
import { textPool, type TextPool } from './text-pool.ts';

let library: Library;
let words: CheckedWords;
let pool: TextPool;
let pages: LibraryPage[];
before(() => {
  library = readLibrary('public', PROJECT_ROOT);
  const documents = library.documents.filter(({ id }) => id !== 'glossary');
  words = checkedWords(PROJECT_ROOT)(documents[0]?.id ?? '').words;
  pages = documents.flatMap((document) => document.pages);
  pool = textPool(
    pages.flatMap(({ blocks }) => blocks),
    words,
  );
});

test('a synthetic page has the blocks of its model, other texts, and passes every check between the languages', () => {
  for (const page of pages) {
    const [zh, en, record] = syntheticPage(page, 'sample', pool, random(7)).map(([, text]) => text) as [
      string,
      string,
      string,
    ];
    const chinese = readPage(zh, 'zh');
    assert.deepEqual(
      chinese.blocks.map(({ fragment, kind }) => [fragment, kind]),
      page.blocks.map(({ fragment, kind }) => [fragment, kind]),
      page.page,
    );
    const files = { id: 'sample', zh: 'zh', en: 'en', record: 'record' };
    assert.deepEqual(
      checkPage({ files, zh: chinese, en: readPage(en, 'en'), record: parseRecord(record, 'record') }, words),
      [],
      page.page,
    );
    assert.notDeepEqual(
      chinese.blocks.map(({ text }) => text),
      page.blocks.map((block) => block.zh),
    );
  }
});

test('synthetic texts together are about as long as the real ones', () => {
  const made = pages.flatMap(
    (page) => readPage(syntheticPage(page, 'sample', pool, random(7))[0]?.[1] ?? '', 'zh').blocks,
  );
  const [synthetic, real] = [
    made.map(({ text }) => text).join('').length,
    pages.flatMap(({ blocks }) => blocks.map(({ zh }) => zh)).join('').length,
  ];
  assert.ok(synthetic > real * 0.8 && synthetic < real * 1.25, `${synthetic} for ${real} characters`);
});

test('the same seed makes the same page, another seed another page', () => {
  const [page] = pages;
  assert.ok(page);
  assert.deepEqual(syntheticPage(page, 'sample', pool, random(3)), syntheticPage(page, 'sample', pool, random(3)));
  assert.notDeepEqual(syntheticPage(page, 'sample', pool, random(3)), syntheticPage(page, 'sample', pool, random(4)));
});
