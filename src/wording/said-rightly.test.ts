import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareMeanings } from './compare-meanings.ts';

/** Correct translations with words that look as if one language said something the other does not. */
for (const [zh, en] of [
  ['签约 120 家企业。', '120 enterprises signed contracts.'],
  ['节约 1.2 万吨标准煤。', 'Save 12,000 tonnes of standard coal.'],
  ['家庭医生签约 30 万人。', 'Family doctors signed up 300,000 people.'],
  ['能耗不超过 100 万吨。', 'Energy consumption will be at most 1 million tonnes.'],
  ['将更多优质资源引入社区。', 'Bring more quality resources into communities.'],
  ['将加装电梯纳入民心工程。', 'Include new elevators in the popular projects.'],
  ['增加风险。', 'It increases risks.'],
  ['失业增加。', 'It increased unemployment.'],
  ['强化风险意识。', 'Raise risk awareness.'],
  ['失业率控制在 3.5% 以内。', 'The unemployment rate remained below 3.5%.'],
  ['自 2021 年实施。', 'In force since 2021.'],
  ['贴近百姓生活。', 'Come closer to the lives of residents.'],
  ['百年底蕴深厚。', 'It has a rich heritage of a century.'],
  ['独立厨卫。', 'Separate kitchens and bathrooms.'],
  ['垃圾妥善处理。', 'Garbage is properly disposed of.'],
  ['流感疫苗接种。', 'Vaccination against influenza.'],
  ['无人机起降。', 'Drones take off and land.'],
  ['推动科研成果走向市场。', 'Take research results to the market.'],
  ['污水处理。', 'Waste water treatment.'],
  ['步行可达。', 'Within walking distance of homes.'],
  ['线上举办。', 'Held virtually.'],
  ['开展讲座 20 场。', 'Delivered 20 lectures.'],
  ['预约 3 次。', '3 appointments were made.'],
  ['履约率 100%。', 'The rate of performance of contracts is 100%.'],
  ['期末 3 万人。', 'There are 30,000 people at year’s end.'],
  ['另行制定办法。', 'Separate rules will be drawn up.'],
  ['慰问老干部。', 'Visit retired officials.'],
  ['比上年增长 5%。', 'A growth of 5% against the year before.'],
  ['配合法院执行。', 'Support the court in enforcement.'],
  ['联合法院化解矛盾。', 'Settle disputes jointly with the court.'],
  ['打击乐团。', 'A percussion ensemble.'],
  ['历史保护建筑。', 'Listed historic buildings.'],
  ['深化改革试点，扩大试点范围。', 'Deepen and extend the pilot reforms.'],
] as const)
  test(`nothing is reported for "${en}" as ${zh}`, () => assert.deepEqual(compareMeanings(zh, en, null), []));

test('projects under construction may translate 续建项目 in plans', () =>
  assert.deepEqual(compareMeanings('续建项目 5 个。', 'There are 5 projects under construction.', 'planned'), []));

test('需求 is not striving: it does not answer “aim to”', () =>
  assert.notDeepEqual(compareMeanings('满足需求。', 'Aim to meet needs.', null), []));
