import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTerms, prepareNames, type Named } from './find-terms.ts';

const NAMED: readonly Named[] = [
  named('violations', ['五违四必'], ['Five Violations and Four Musts']),
  named('centers', ['五个中心'], ['Five Centers']),
  named('functions', ['四大功能'], ['Four Functions']),
  named('tasks', ['三大任务、一大平台', '三大任务一大平台'], ['Three Major Tasks and One Major Platform']),
  named('cloud', ['云、网、数、边、端、安'], ['cloud, network, data, edge, terminals and security']),
  named('waterfront', ['水岸汇'], ['Waterfront Hub']),
  named('hub-project', ['邻里汇工程'], ['Neighborhood Hub Project']),
  named('security', ['智能安防'], ['smart security']),
  named(
    'tto',
    ['技术转移办公室（TTO）', 'TTO', 'Technology Transfer Office', '技术转移办公室'],
    ['Technology Transfer Office (TTO)', 'Technology Transfer Office', 'TTO'],
  ),
  named('hub', ['枫林HUB', '枫林 HUB'], ['Fenglin HUB']),
  named('ipv6', ['IPv6 活跃用户'], ['active IPv6 users']),
  named(
    'carbon',
    ['碳达峰、碳中和', '碳达峰', '碳中和'],
    ['carbon peaking and carbon neutrality', 'carbon peaking', 'carbon neutrality'],
  ),
  named('talent', ['光启人才行动计划', '新一轮光启人才计划', '光启人才计划'], ['Guangqi Talent Action Plan']),
  named('wings', ['两翼一体'], ['Two Wings, One Body']),
  named('care', ['长期护理保险', '长护险'], ['long-term care insurance (LTCI)', 'long-term care insurance', 'LTCI']),
  named('sponge', ['海绵城市'], ['sponge city']),
  named('sandbox', ['监管沙盒'], ['regulatory sandbox']),
  named('c-circle', ['徐汇文化 C 圈'], ['Xuhui Cultural C-Circle']),
];
const CHINESE = prepareNames(NAMED, 'zh');
const ENGLISH = prepareNames(NAMED, 'en');

for (const [rule, text, expected] of [
  ['a name in running text', '巩固五违四必整治成果', ['五违四必']],
  ['a name in quotation marks, which stay outside', '强化“四大功能”，深化「五个中心」', ['四大功能', '五个中心']],
  ['quotation marks inside a name', '服务“三大任务”“一大平台”建设', ['三大任务”“一大平台']],
  ['straight quotation marks inside a name', '"五违""四必"整治', ['五违""四必']],
  ['a comma that separates the numbered halves of a slogan', '“五违”、“四必”综合整治', ['五违”、“四必']],
  ['a name without its enumeration commas', '三大任务一大平台与云网数边端安', ['三大任务一大平台', '云网数边端安']],
  ['a name with its enumeration commas', '夯实“云、网、数、边、端、安”要素', ['云、网、数、边、端、安']],
  ['white space inside a name', '徐汇文化 C圈与徐汇文化C 圈', ['徐汇文化 C圈', '徐汇文化C 圈']],
  ['Latin letters in any case and width', '枫林HUB、枫林 hub、枫林ＨＵＢ', ['枫林HUB', '枫林 hub', '枫林ＨＵＢ']],
  [
    'brackets of any width',
    '技术转移办公室(TTO)与技术转移办公室（TTO）',
    ['技术转移办公室(TTO)', '技术转移办公室（TTO）'],
  ],
  ['an acronym beside Chinese', '成立区域型TTO平台', ['TTO']],
  ['an English name in Chinese text', '即 Technology Transfer Office，', ['Technology Transfer Office']],
  ['two names side by side', '四大功能五个中心', ['四大功能', '五个中心']],
  ['the longest name', '入选新一轮光启人才计划', ['新一轮光启人才计划']],
  ['the whole name, not its halves', '碳达峰碳中和试点，碳达峰实施方案', ['碳达峰碳中和', '碳达峰']],
  [
    'a name after the plan period',
    '“十四五”四大功能，十四五四大功能，十五五四大功能',
    ['四大功能', '四大功能', '四大功能'],
  ],
  ['a name after a word that ends in a numeral', '统一五个中心', ['五个中心']],
] as const)
  test(`Chinese: finds ${rule}`, () => assert.deepEqual(found(text, CHINESE), expected));

for (const [rule, text] of [
  ['a mere part of a name', '邻里汇、五违、三大任务、枫林、护理保险、一大平台'],
  ['a name inside a larger number', '十五个中心、第五个中心、三十四大功能、百五个中心、三五个中心'],
  ['an acronym inside a Latin word', 'ATTO 与 TTOS、TTO2'],
  ['Latin words run into another word', 'XIPv6 活跃用户'],
  ['two words that an enumeration comma separates', '滨水岸、汇聚，推进智能、安防建设'],
  ['a name across two table cells', '四大\t功能'],
  ['a name across a full stop', '四大。功能'],
  ['a name across another comma', '两翼，一体'],
  ['an empty text', ''],
] as const)
  test(`Chinese: leaves ${rule}`, () => assert.deepEqual(found(text, CHINESE), []));

for (const [rule, text, expected] of [
  ['a slogan in capitals', 'strengthening the Four Functions', ['Four Functions']],
  [
    'a slogan in quotation marks, which stay outside',
    'the “Four Functions” and "Five Centers".',
    ['Four Functions', 'Five Centers'],
  ],
  [
    'a lower-case name with any capitals',
    'Smart security, SMART SECURITY and smart security',
    ['Smart security', 'SMART SECURITY', 'smart security'],
  ],
  ['plurals', 'sponge cities, regulatory sandboxes, TTOs', ['sponge cities', 'regulatory sandboxes', 'TTOs']],
  ['the singular of a name in the plural', 'each active IPv6 user', ['active IPv6 user']],
  ['the plural before an acronym', 'Technology Transfer Offices (TTOs)', ['Technology Transfer Offices (TTOs)']],
  [
    'a name with its acronym as one mention',
    'long-term care insurance (LTCI), then LTCI',
    ['long-term care insurance (LTCI)', 'LTCI'],
  ],
  ['a possessive', "the TTO’s platform and the TTO's staff", ['TTO', 'TTO']],
  [
    'hyphens and spaces alike',
    'long term care insurance; long‑term care insurance; Xuhui Cultural C Circle',
    ['long term care insurance', 'long‑term care insurance', 'Xuhui Cultural C Circle'],
  ],
  ['a name before a hyphen', 'a TTO-led platform', ['TTO']],
  ['the commas of a name', 'Two Wings, One Body', ['Two Wings, One Body']],
  [
    'the whole name, not its halves',
    'carbon peaking and carbon neutrality, and carbon neutrality',
    ['carbon peaking and carbon neutrality', 'carbon neutrality'],
  ],
  ['a name in another spelling of an acronym', 'Fenglin Hub and Fenglin HUB', ['Fenglin Hub', 'Fenglin HUB']],
] as const)
  test(`English: finds ${rule}`, () => assert.deepEqual(found(text, ENGLISH), expected));

for (const [rule, text] of [
  ['ordinary words that read like a slogan', 'five centers in four functions'],
  ['a name inside a longer word', 'ATTO, unsmart security, sponge citywide'],
  ['a name inside a larger number', 'Twenty-Five Centers'],
  ['a mere part of a name', 'the Neighborhood Hub, One Major Platform, care insurance'],
  ['a name across a sentence', 'a sponge. City roads'],
  ['a name across two table cells', 'Four\tFunctions'],
  ['a list without the commas of the name', 'Two Wings One Body'],
] as const)
  test(`English: leaves ${rule}`, () => assert.deepEqual(found(text, ENGLISH), []));

test('gives ranges in the original text, even after characters of two UTF-16 units', () => {
  assert.deepEqual(findTerms('𠮷“五违”四必', CHINESE), [{ id: 'violations', start: 3, end: 8 }]);
});

function named(id: string, zh: readonly string[], en: readonly string[]): Named {
  const forms = ([name = '', ...variants]: readonly string[]): Named['zh'] => ({ name, variants });
  return { id, zh: forms(zh), en: forms(en) };
}

function found(text: string, names: typeof CHINESE): string[] {
  return findTerms(text, names).map(({ start, end }) => text.slice(start, end));
}
