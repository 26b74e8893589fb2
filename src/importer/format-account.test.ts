import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAccount } from './format-account.ts';

test('prints the reason of a correction, with characters that would control the terminal as their codes', () => {
  const lines = formatAccount({
    id: 'report',
    documents: new Map(),
    blocks: 0,
    account: [],
    doubts: [],
    changed: [{ line: 2, text: '⽇ → 日', reason: 'It looks like 日, which is meant.' }],
    published: true,
    termList: null,
    making: { corrections: [], rules: [] },
    corrections: [
      {
        at: 1,
        kind: 'remove',
        first: 3,
        last: 4,
        begins: '甲',
        reason: { zh: '页眉', en: 'Page header\u001b[2J\u202e' },
      },
    ],
  });
  assert.equal(lines.at(-3), '  read at 2: ⽇ → 日 — It looks like 日, which is meant.');
  assert.equal(lines.at(-2), '  corrections.yaml:1  remove lines 3-4: Page header\\u{1b}[2J\\u{202e}');
});
