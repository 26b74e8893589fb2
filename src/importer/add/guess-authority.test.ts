import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessAuthority } from './guess-authority.ts';

const HOME = { district: '徐汇区', city: '上海市' };

for (const [face, text, authority] of [
  [['徐汇区政府工作报告', '区长 钟晓咏'], '', 'district'],
  [['政府工作报告', '上海市市长 龚正'], '', 'city'],
  [['上海市浦东新区政府工作报告'], '', 'city'],
  [['政府工作报告', '国务院总理 李强'], '', 'nation'],
  [['政府工作报告', '深圳市市长 覃伟中'], '上海', 'elsewhere'],
  [['2025年工作要点'], '徐汇滨江建设', 'district'],
  [['2025年工作要点'], '上海国际消费中心城市', 'city'],
  [['2025年工作要点'], '全市上下', 'elsewhere'],
] as const)
  test(`${face.join(' ')} belongs to ${authority}`, () =>
    assert.equal(guessAuthority(face, [{ text }], HOME), authority));
