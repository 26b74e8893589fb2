import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffChinese } from './diff-chinese.ts';

for (const [before, after] of [
  ['力争突破2000亿元', '力争突破2100亿元'],
  ['加快建设卓越徐汇', '全力加快建设卓越徐汇、典范城区'],
  ['', '新'],
  ['旧', ''],
  ['不变', '不变'],
] as const) {
  test(`gives back both texts of ${before || 'nothing'} and ${after || 'nothing'}`, () => {
    const segments = diffChinese(before, after);
    const side = (kind: 'removed' | 'added'): string =>
      segments
        .filter((segment) => segment.kind !== kind)
        .map(({ text }) => text)
        .join('');
    assert.equal(side('added'), before);
    assert.equal(side('removed'), after);
  });
}

test('shows a changed figure whole', () => {
  assert.deepEqual(
    diffChinese('力争突破2000亿元', '力争突破2100亿元').filter(({ kind }) => kind !== 'same'),
    [
      { kind: 'removed', text: '2000' },
      { kind: 'added', text: '2100' },
    ],
  );
});
