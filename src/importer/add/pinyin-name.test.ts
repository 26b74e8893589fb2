import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinyinName } from './pinyin-name.ts';

for (const [name, latin] of [
  ['上海', 'Shanghai'],
  ['闵行', 'Minhang'],
  ['长宁', 'Changning'],
  ['六合', 'Luhe'],
  ['郫都', 'Pidu'],
] as const)
  test(`${name} is ${latin}`, () => assert.equal(pinyinName(name), latin));
