import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbolOf } from './symbol-fonts.ts';

for (const [character, font, sign] of [
  ['l', 'Wingdings', '●'],
  ['\uf0fe', 'Wingdings', '☑'],
  ['\uf0b7', 'Symbol', '•'],
  ['a', "'Symbol', serif", 'α'],
  ['\uf0b3', 'Symbol', '≥'],
  ['2', 'Symbol', '2'],
  ['\uf0b7', undefined, '•'],
  ['\uf041', undefined, undefined],
  ['l', undefined, undefined],
  ['l', 'Wingdings 2', undefined],
  ['\uf0a7', 'Wingdings 2', undefined],
  ['\uf0a7', '宋体', '▪'],
  ['区', 'Wingdings', undefined],
  ['\u00a0', 'Wingdings', undefined],
] as const)
  test(`${JSON.stringify(character)} in ${font ?? 'an unknown font'} shows ${sign ?? 'an unknown sign'}`, () =>
    assert.equal(symbolOf(character, font), sign));
