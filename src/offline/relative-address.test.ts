import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, relativeAddress, rootFrom } from './relative-address.ts';

for (const [from, to, written] of [
  ['index.html', 'zh/', 'zh/index.html'],
  ['zh/about/index.html', '', '../../index.html'],
  ['zh/about/index.html', 'zh/about/#data', 'index.html#data'],
  ['zh/glossary/tto/index.html', 'en/glossary/tto/', '../../../en/glossary/tto/index.html'],
  ['zh/search/index.html', 'zh/plan-2021-2025/chapter-5/#s1-p3', '../plan-2021-2025/chapter-5/index.html#s1-p3'],
  ['zh/index.html', 'zh/search/?q=TTO/', 'search/index.html?q=TTO/'],
  ['zh/index.html', 'data/corpus.tmx', '../data/corpus.tmx'],
] as const)
  test(`from ${from}, /${to} is ${written}`, () => assert.equal(relativeAddress(from, to), written));

test('an address ends in a file, whatever follows it', () => {
  assert.equal(fileOf('zh/search/?q=a/b#c/'), 'zh/search/index.html');
});

test('the root is reached from every depth', () => {
  assert.equal(rootFrom('index.html'), './');
  assert.equal(rootFrom('zh/glossary/tto/index.html'), '../../../');
});
