import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryBlock } from '../library/library.ts';
import { sentencesOf } from './memory-units.ts';

const block = {} as LibraryBlock;
const divided = (zh: string, en: string): (readonly [string, string, string])[] =>
  sentencesOf({ id: 'plan/one/p1', block, zh, en }).map((unit) => [unit.id, unit.zh, unit.en]);

const [FIRST, SECOND] = ['全区新增公共绿地二十公顷。', '建成海绵城市区三个。'];
const [EN_FIRST, EN_SECOND] = ['The district added 20 hectares of green space.', 'It built three areas.'];

test('a text that both languages divide alike is given by sentences', () =>
  assert.deepEqual(divided(`${FIRST}${SECOND}`, `${EN_FIRST} ${EN_SECOND}`), [
    ['plan/one/p1~1', FIRST, EN_FIRST],
    ['plan/one/p1~2', SECOND, EN_SECOND],
  ]));

test('two English sentences that together translate one stay together', () => {
  const [lead, task] = [
    '坚持以人民为中心。',
    '践行人民城市理念，建设人民城市最佳实践区，充分调动群众积极性、主动性和创造性。',
  ];
  const [enLead, enTask] = [
    'We will remain people-centered.',
    'We will put the idea of the people’s city into practice in an area of its own. We will draw on the initiative of the public.',
  ];
  assert.deepEqual(divided(`${lead}${task}`, `${enLead} ${enTask}`), [
    ['plan/one/p1~1', lead, enLead],
    ['plan/one/p1~2', task, enTask],
  ]);
});

for (const [why, zh, en] of [
  ['two divisions fit', '一二三四五。一二三四五。', 'One to five. One or two, three or four. One to five.'],
  ['no division keeps the lengths in step', '一。一二三四五六七八九十。', 'One two three four five six. One.'],
  ['English has fewer sentences', `${FIRST}${SECOND}`, 'The district added green space and built three areas.'],
  ['English has two more', `${FIRST}${SECOND}`, 'It added. It grew. It built. It has three.'],
] as const)
  test(`a text stays whole where ${why}`, () => assert.deepEqual(divided(zh, en), [['plan/one/p1', zh, en]]));
