import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isChinese, readPasted } from './quoted-text.ts';

for (const [pasted, expected] of [
  ['  ', null],
  ['668CA8FAC140', { kind: 'fingerprint', fingerprint: '668ca8fac140' }],
  ['文字指纹 3e81b9c6a695', { kind: 'fingerprint', fingerprint: '3e81b9c6a695' }],
  ['３ｅ８１ｂ９ｃ６ａ６９５', { kind: 'fingerprint', fingerprint: '3e81b9c6a695' }],
  ['https://x.cn/lib/zh/plan-2021-2025/chapter-5/#s1-p3', { kind: 'place', id: 'plan-2021-2025/chapter-5/s1-p3' }],
  ['/en/parallel/glossary/tto/', { kind: 'place', id: 'glossary/tto/title' }],
  ['plan-2021-2025/chapter-5/s1-p3', { kind: 'place', id: 'plan-2021-2025/chapter-5/s1-p3' }],
  ['report/part-2/p3', { kind: 'place', id: 'report/part-2/p3' }],
  ['report/terms/tto/p1', { kind: 'place', id: 'report/terms/tto/p1' }],
  ['/zh/report/terms/tto/#p1', { kind: 'place', id: 'report/terms/tto/p1' }],
  ['/zh/plan/chapter-5/?mark=%E5%8C%BA#s1-p3', { kind: 'place', id: 'plan/chapter-5/s1-p3' }],
  ['https://x.cn/zh/cite/plan/chapter-5/#s1-p3', { kind: 'place', id: 'plan/chapter-5/s1-p3' }],
  ['/en/plan/chapter-5/#main', { kind: 'place', id: 'plan/chapter-5/title' }],
  ['and/or/p', { kind: 'wording', readings: ['and/or/p'], fingerprint: null }],
  ['and/or', { kind: 'wording', readings: ['and/or'], fingerprint: null }],
  [
    '人工智能新 第 21 页 高地 ¶',
    { kind: 'wording', readings: ['人工智能新 第 21 页 高地 ¶', '人工智能新高地'], fingerprint: null },
  ],
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
  [
    '“前言”（《纲要》，第 21 页）',
    {
      kind: 'wording',
      readings: ['“前言”（《纲要》，第 21 页）', '“前言”（《纲要》，）', '前言'],
      fingerprint: null,
    },
  ],
  // A wording that itself begins with a quotation and ends in a parenthesis is first tried unchanged.
  [
    '“四个徐汇”（见名词解释）',
    { kind: 'wording', readings: ['“四个徐汇”（见名词解释）', '四个徐汇'], fingerprint: null },
  ],
] as const)
  test(`reads ${JSON.stringify(pasted)}`, () => assert.deepEqual(readPasted(pasted), expected));

test('distinguishes Chinese from English', () => {
  assert.equal(isChinese('TTO 技术转移'), true);
  assert.equal(isChinese('Technology Transfer Office'), false);
});
