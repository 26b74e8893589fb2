import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../loading/load-library.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Authority } from '../schemas/authority.ts';
import { mentionsOf } from './beside-terms.ts';
import { namesByAuthority } from './names-by-authority.ts';
import { readNames } from './read-names.ts';

const { terms } = loadLibrary('public');
const held = namesByAuthority(readNames(PROJECT_ROOT));
const found = (text: string, authority: Authority): string[] => mentionsOf(text, held(authority, terms));

for (const [text, ids] of [
  ['市委作出部署', { district: ['zhong-gong-shang-hai-shi-wei'], city: ['zhong-gong-shang-hai-shi-wei'] }],
  ['区长负责', { district: ['xu-hui-qu-qu-zhang'], city: [] }],
  ['区政府实施', { district: ['xu-hui-qu-ren-min-zheng-fu'], city: [] }],
  ['15号线开通', { district: ['gui-dao-jiao-tong-15-hao-xian'], city: ['gui-dao-jiao-tong-15-hao-xian'] }],
  ['龙华医院扩建', { district: ['long-hua-yi-yuan'], city: ['long-hua-yi-yuan'] }],
  ['湘江西岸建设', { district: ['xi-an'], city: ['xi-an'] }],
  ['提升自贸试验区', { district: ['shang-hai-zi-mao-shi-yan-qu'], city: ['shang-hai-zi-mao-shi-yan-qu'] }],
] as const)
  test(`${text}: only documents of this place mean this place`, () => {
    assert.deepEqual(found(text, 'district'), ids.district);
    assert.deepEqual(found(text, 'city'), ids.city);
    assert.deepEqual(found(text, 'nation'), []);
    assert.deepEqual(found(text, 'elsewhere'), []);
  });

for (const [text, ids] of [
  ['中共上海市委来访', ['zhong-gong-shang-hai-shi-wei']],
  ['徐汇区区长来访', ['xu-hui-qu-qu-zhang']],
  ['与上海交通大学合作', ['shang-hai-jiao-tong-da-xue']],
  ['对接长三角', ['chang-san-jiao']],
  ['国务院考核', ['guo-wu-yuan']],
  ['广州交通大学', []],
] as const)
  test(`${text}: a full name is known everywhere`, () => assert.deepEqual(found(text, 'elsewhere'), ids));
