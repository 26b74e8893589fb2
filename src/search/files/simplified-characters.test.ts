import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SimplifiedCharacters } from './simplified-characters.ts';

const characters = new SimplifiedCharacters({
  traditional: '復門',
  simplified: '复门',
  sometimes: { traditional: '覆著', simplified: '复着' },
});

test('makes characters simple that stand for one in every word, by a radical or by a look-alike too', () => {
  assert.equal(characters.simplify('衡復、⾨戶'), '衡复、门戶');
});

test('reads those that stand for another one in some words only either way', () => {
  assert.equal(characters.simplify('批覆'), '批覆');
  assert.deepEqual(characters.simplifyFurther('批覆著'), ['批复着', '批覆着', '批复著']);
});

test('leaves what is simple', () => {
  assert.equal(characters.simplify('五违四必 5G'), '五违四必 5G');
  assert.deepEqual(characters.simplifyFurther('五违四必 5G'), []);
});
