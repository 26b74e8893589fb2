import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftSigns } from './finished-english.ts';

for (const [en, zh, signs] of [
  ['The district’s “Four Functions,” 3.5% at 9:30', '', []],
  ["The district's plan", '', ["'"]],
  ['The "5+4+X" structure', '', ['"']],
  ['Growth -- at last ...', '', ['--', '...']],
  ['Roads , bridges and parks .', '', [',', '.']],
  ['[fuzzy] Roads', '', ['[', ']']],
  ['Roads*', '道路*', []],
  ['<5.5%', '＜5.5%', []],
  ['**Roads** and _parks_', '道路', ['*', '_']],
  ['- Roads &amp; parks', '道路', ['-', '&amp;']],
  ['roads,bridges', '道路，桥梁', [',']],
] as const)
  test(`${JSON.stringify(en)} shows ${signs.length} signs of being unfinished`, () =>
    assert.deepEqual(
      draftSigns(en, zh).map((found) => /^“(.*?)” in/.exec(found)?.[1]),
      signs,
    ));
