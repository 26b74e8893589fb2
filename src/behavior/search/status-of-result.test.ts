import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { searchWords } from '../search-words.ts';
import { statusOfResult, type FoundNumbers } from './status-of-result.ts';

const FOUND: FoundNumbers = { readAs: null, total: 4, apart: 0, counts: {}, term: null, answers: [], meant: [] };

for (const [lang, query, found, status] of [
  ['zh', '三大定位', FOUND, '“三大定位”：4 节'],
  ['zh', '“三大定位”', FOUND, '“三大定位”：4 节'],
  ['en', ' "bay" ', FOUND, 'Sections with “bay”: 4'],
  ['en', '"a" "b"', FOUND, 'Sections with “"a" "b"”: 4'],
  ['en', '"green bay" x', { ...FOUND, total: 0 }, 'No section contains “"green bay" x”; nothing here answers it'],
  ['en', 'contact us', { ...FOUND, total: 0, views: [1] }, 'No section contains “contact us”'],
  ['zh', '5.1', { ...FOUND, total: 0, places: [1] }, '没有任何一节含“5.1”'],
  ['zh', '工作', { ...FOUND, total: 0, answers: [1, 2] }, '没有任何一节含“工作”，相关章节 2 节'],
  [
    'en',
    'gren bay',
    { ...FOUND, total: 0, spelledAs: 'green bay' },
    'No section contains “gren bay”; the nearest are for “green bay”; nothing here answers it',
  ],
  ['zh', '「三大定位」', { ...FOUND, readAs: '「三大定位」' }, '“三大定位”：4 节，已按简体字检索'],
  [
    'en',
    'a b',
    { ...FOUND, apart: 1, counts: { plan: 9 } },
    'Sections with “a b”: 4, of these with the words only apart: 1; without filters: 9',
  ],
  ['en', 'a b', { ...FOUND, apart: 4 }, 'No section has “a b” as one phrase; sections with its words apart: 4'],
  ['zh', '生活圈', { ...FOUND, total: 1, answers: [1, 2] }, '“生活圈”：1 节，相关章节 2 节'],
  ['zh', 'a b', { ...FOUND, readAs: 'a b', apart: 1 }, '“a b”：4 节，其中 1 节只是各词分散出现，已按简体字检索'],
] as const satisfies readonly (readonly [Lang, string, FoundNumbers, string])[])
  test(`says “${status}”`, () =>
    assert.equal(statusOfResult(query, found, searchWords(createTranslate(lang))), status));
