import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureFor } from './picture-for.ts';

const files = (['zh', 'en'] as const).flatMap((form) => [
  { file: `plan-${form}.pdf`, document: 'plan', form, format: 'pdf' as const },
  { file: `plan-${form}.png`, document: 'plan', form, format: 'png' as const },
  { file: `library-${form}.png`, document: null, form, format: 'png' as const },
]);

for (const [route, lang, file] of [
  ['/en/plan/chapter-1/', 'en', 'plan-en.png'],
  ['/zh/parallel/plan/chapter-1/', 'zh', 'plan-zh.png'],
  ['/en/brief/', 'en', 'library-en.png'],
  ['/en/plans/', 'en', 'library-en.png'],
] as const)
  test(`a link to ${route} shows ${file}`, () => assert.equal(pictureFor(files, route, lang), file));

test('where no pictures have been made, a link shows none', () => {
  assert.equal(pictureFor([], '/en/plan/', 'en'), null);
});
