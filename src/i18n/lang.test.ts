import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureWords } from './failure-words.ts';
import { foreignLang, LANGS, otherLang } from './lang.ts';

test('each language has the other one', () => {
  assert.equal(otherLang('zh'), 'en');
  assert.equal(otherLang('en'), 'zh');
});

test('a text is marked with its language only on a page of another', () => {
  assert.equal(foreignLang('zh', 'en'), 'zh-Hans');
  assert.equal(foreignLang('en', 'zh'), 'en');
  for (const lang of LANGS) assert.equal(foreignLang(lang, lang), undefined);
});

test('says which library did not answer, its name as it is', () => {
  assert.match(failureWords('zh', 'slow', '甲$&库'), /^甲\$&库迟迟没有应答/);
  assert.match(failureWords('en', 'missing', 'Library A'), /^Library A has no search/);
});
