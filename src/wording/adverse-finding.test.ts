import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adverseFinding, type AdverseWords } from './adverse-finding.ts';

const WORDS: AdverseWords = {
  lemmas: new Set(['dwindle', 'slap', 'withheld', 'feeble', 'prevent']),
  verbs: new Set(['drain']),
  phrases: new Set(['tear_up']),
  otherwise: new Set(['prevents']),
};

for (const [zh, en, words] of [
  ['消费增长。', 'Consumption dwindled.', 'dwindled'],
  ['提供支持。', 'Support was withheld.', 'withheld'],
  ['鼓励企业。', 'Enterprises were slapped.', 'slapped'],
  ['能力更强。', 'It became feebler.', 'feebler'],
  ['汇聚人才。', 'It will drain talent.', 'drain'],
  ['做好准备。', 'It was unprepared and misjudged.', 'unprepared, misjudged'],
  ['公平竞争。', 'It was non-fair.', 'non-fair'],
  ['成果丰硕。', 'It was fruitless.', 'fruitless'],
  ['健全预案。', 'The plans were torn up.', 'torn up'],
  ['补短板、强弱项，扩大服务。', 'We will drain the feeble services.', 'feeble'],
  ['年轻人有权限。', 'The young have feeble rights.', 'feeble'],
  ['降低成本，扩大服务。', 'We will reduce costs and drain the services.', 'drain'],
  ['吸引人才。', 'Costs drain the talent.', 'drain'],
  ['防治污染，支持创新。', 'prevent pollution and prevent innovation', 'prevent'],
] as const)
  test(`asks ${zh} for what "${en}" says`, () =>
    assert.deepEqual(adverseFinding(zh, en, WORDS), [`adverse: en says ${words}, zh does not`]));

for (const [zh, en] of [
  ['消费减少。', 'Consumption dwindled.'],
  ['建设排水沟。', 'Build a drain.'],
  ['建设疏导中心。', 'Build a drain-off center and drains.'],
  ['统一标准，成立联合会。', 'unified, seamless standards of the Union'],
  ['支持创新。', 'It prevents nothing that it should not.'],
] as const)
  test(`takes "${en}" for ${zh}`, () => assert.deepEqual(adverseFinding(zh, en, WORDS), []));
