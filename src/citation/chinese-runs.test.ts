import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseRuns } from './chinese-runs.ts';

for (const [text, chinese] of [
  [
    '  note = {{unofficial English translation; original title: 今后五年主要目标和2022年工作任务}},\n}\n',
    ['今后五年主要目标和2022年工作任务'],
  ],
  ['original title: 纲要：名词解释 技术转移办公室（TTO）; n.d.', ['纲要：名词解释 技术转移办公室（TTO）']],
  [
    '    "original-title": "IPv6活跃用户",\n    "note": "original title: 纲要 IPv6活跃用户"',
    ['IPv6活跃用户', '纲要 IPv6活跃用户'],
  ],
  ['[n.d.]：7-16. /en/plan-2021-2025/chapter-3/.', []],
  ['', []],
] as const)
  test(`finds the Chinese in ${JSON.stringify(text)}, and loses nothing`, () => {
    const runs = chineseRuns(text);
    assert.deepEqual(
      runs.filter(({ isChinese }) => isChinese).map((run) => run.text),
      chinese,
    );
    assert.equal(runs.map((run) => run.text).join(''), text);
  });
