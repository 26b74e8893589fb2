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

for (const text of [
  '景区长廊',
  '市委托第三方',
  '济南站改造',
  '浦江之光行动',
  '实现六百万元',
  '户外环卫',
  '邻里汇总',
  '新区长三角一体化',
  '静安区长寿路',
  '工作中环节多',
  '山水田林路',
  '全方位育人',
  '河北大厂县',
  '深圳市龙华区',
  '居住区委员',
  '贯通东西岸线',
  '红十字会议室',
  '政协北海市委员会',
])
  test(`${text}: it names nothing of this place, whoever writes it`, () => {
    for (const authority of ['district', 'city', 'elsewhere'] as const) assert.deepEqual(found(text, authority), []);
  });

for (const text of ['东方芯港、生命蓝湾', '打造五大功能区', '南部医疗中心'])
  test(`${text}: another part of the city may have one with that name`, () => {
    assert.equal(found(text, 'district').length, 1);
    assert.deepEqual(found(text, 'city'), []);
  });

for (const [text, ids] of [
  ['中共上海市委来访', ['zhong-gong-shang-hai-shi-wei']],
  ['徐汇区区长来访', ['xu-hui-qu-qu-zhang']],
  ['与上海交通大学合作', ['shang-hai-jiao-tong-da-xue']],
  ['对接长三角', ['chang-san-jiao']],
  ['国务院考核', ['guo-wu-yuan']],
  ['广州交通大学', []],
  ['港澳台同胞、海外侨胞', ['gang-ao-tai']],
  ['红十字会等群团组织', ['hong-shi-zi-hui', 'qun-tuan-zu-zhi']],
  ['阿里巴巴落户', ['a-li-ba-ba']],
  ['西藏阿里地区', []],
  ['出席上海合作组织峰会', []],
  ['改造上海路和云南中路', []],
  ['大力整治水上海事', []],
  ['长沙暮云南片', []],
  ['广西合浦东部', []],
  ['打造科创板块', []],
] as const)
  test(`${text}: a full name is known everywhere`, () => assert.deepEqual(found(text, 'elsewhere'), ids));
