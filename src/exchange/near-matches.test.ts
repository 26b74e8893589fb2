import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockOf } from '../glossary/block-fixture.ts';
import { TranslationMemory } from './near-matches.ts';

const memory = new TranslationMemory([
  blockOf(
    'plan/a/p1',
    '全面推进旧区改造工作。持续提升公共服务水平。',
    'We will advance renewal. We will improve services.',
  ),
  blockOf('plan/a/p2', '大力发展人工智能产业', 'Develop the AI industry'),
  blockOf('plan/a/p3', '没有译文的一句话', null),
  blockOf('plan/a/p4', '两句。却译成一句话。', 'Two sentences made one.'),
]);

test('finds a similar sentence within a block, with its own English and its block', () =>
  assert.deepEqual(memory.near('持续提升公共服务能力和水平。', 'x/y/p1'), [
    { zh: '持续提升公共服务水平。', en: 'We will improve services.', block: 'plan/a/p1', likeness: 78 },
  ]));

test('finds a whole block that is similar to a whole text', () =>
  assert.deepEqual(
    memory.near('大力发展人工智能产业集群', 'x/y/p1').map(({ block, en }) => [block, en]),
    [['plan/a/p2', 'Develop the AI industry']],
  ));

for (const [text, own, why] of [
  ['大力发展人工智能产业', 'plan/a/p2', 'a block is not proposed for itself'],
  ['没有译文的一句话', 'x/y/p1', 'a block without English is not proposed'],
  ['完全不同的内容在这里', 'x/y/p1', 'nothing is similar'],
  ['两句', 'x/y/p1', 'a text as short as a name gets no proposal'],
] as const)
  test(why, () => assert.deepEqual(memory.near(text, own), []));

test('where the two languages have different numbers of sentences, only the whole block is proposed', () =>
  assert.deepEqual(
    memory.near('两句。却译成一句话。', 'x/y/p1').map(({ en }) => en),
    ['Two sentences made one.'],
  ));
