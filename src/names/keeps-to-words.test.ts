import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepsToWords } from './keeps-to-words.ts';

for (const [text, name, isMention] of [
  ['社区长者服务中心', '区长', false],
  ['各区长期坚持', '区长', false],
  ['扩大园区长效机制', '区长', false],
  ['在城市政府采购中', '市政府', false],
  ['推动玄武区长江路片区更新', '区长', false],
  ['政协北海市委员会', '市委', false],
  ['区长在会上指出', '区长', true],
  ['市委书记到会', '市委', true],
  ['市委决策', '市委', true],
  ['加快南北大道前期工作', '北大', false],
  ['应对国内外环境变化', '外环', false],
  ['清华、北大的学者', '北大', true],
  // One end is inside a word that the dictionary segments wrongly.
  ['徐汇滨江西岸智慧谷旗舰项目', '西岸智慧谷', true],
  ['做强龙华庙会', '龙华', true],
  ['西岸', '西岸', true],
] as const)
  test(`${name} in ${text} is ${isMention ? 'a' : 'not a'} mention`, () => {
    const start = text.indexOf(name);
    assert.ok(start >= 0);
    assert.equal(keepsToWords(text, { start, end: start + name.length }), isMention);
  });
