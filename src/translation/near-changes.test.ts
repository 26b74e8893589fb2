import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffChinese } from './diff-chinese.ts';
import { nearChanges } from './near-changes.ts';

const shown = (before: string, after: string): string =>
  nearChanges(diffChinese(before, after))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');
const LONG = '徐汇区将弘扬伟大建党精神，坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念。';

for (const [what, before, after, expected] of [
  [
    'a change in the middle',
    `${LONG}甲，${LONG}`,
    `${LONG}乙，${LONG}`,
    '…确、全面贯彻新发展理念。-甲-+乙+，徐汇区将弘扬伟大建党精…',
  ],
  ['a change at the beginning', `甲，${LONG}`, `乙，${LONG}`, '-甲-+乙+，徐汇区将弘扬伟大建党精…'],
  ['a change at the end', `${LONG}甲`, `${LONG}乙`, '…确、全面贯彻新发展理念。-甲-+乙+'],
  ['a short text', '甲，一二三。', '乙，一二三。', '-甲-+乙+，一二三。'],
] as const)
  test(`${what} is shown with the text next to it`, () => assert.equal(shown(before, after), expected));
