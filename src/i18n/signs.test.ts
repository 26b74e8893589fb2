import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zh } from './zh.ts';

/** A Latin sign beside a Han character, whatever is put in between. */
const LATIN_SIGN = /\p{Script=Han}(?:\}\})?\s?[(),:;?!]|[(),:;?!]\s?(?:\{\{\w+\}\})?\p{Script=Han}/u;

test('Chinese words of the interface have Chinese signs', () => {
  assert.deepEqual(
    Object.values(zh).filter((words) => LATIN_SIGN.test(words.replaceAll(/https?:\S+/g, ''))),
    [],
  );
  for (const wrong of ['来源 (第 2 段)', '复制: {{format}}', '({{place}})中', '标题,副题'])
    assert.match(wrong, LATIN_SIGN);
});
