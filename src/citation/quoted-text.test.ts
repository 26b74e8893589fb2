import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isChinese, readPasted } from './quoted-text.ts';

for (const [pasted, expected] of [
  ['  ', null],
  ['668CA8FAC140', { kind: 'fingerprint', fingerprint: '668ca8fac140' }],
  ['前言', { kind: 'wording', readings: ['前言'], fingerprint: null }],
  ['“前言”', { kind: 'wording', readings: ['“前言”', '前言'], fingerprint: null }],
  [
    '“前言”（《纲要》，文字指纹 668ca8fac140）',
    { kind: 'wording', readings: ['“前言”（《纲要》，文字指纹 668ca8fac140）', '前言'], fingerprint: '668ca8fac140' },
  ],
  [
    '“One\n two” (Plan, https://x.cn/#p1, fingerprint 668ca8fac140)',
    {
      kind: 'wording',
      readings: ['“One two” (Plan, https://x.cn/#p1, fingerprint 668ca8fac140)', 'One two'],
      fingerprint: '668ca8fac140',
    },
  ],
  // A wording that itself opens with a quotation and ends in a parenthesis is tried as it is first.
  [
    '“四个徐汇”（见名词解释）',
    { kind: 'wording', readings: ['“四个徐汇”（见名词解释）', '四个徐汇'], fingerprint: null },
  ],
] as const)
  test(`reads ${JSON.stringify(pasted)}`, () => assert.deepEqual(readPasted(pasted), expected));

test('tells Chinese from English', () => {
  assert.equal(isChinese('TTO 技术转移'), true);
  assert.equal(isChinese('Technology Transfer Office'), false);
});
