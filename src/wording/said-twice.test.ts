import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidTwice } from './said-twice.ts';
import { unfinished } from './unfinished.ts';
import { unheadedParts } from './unheaded-parts.ts';

for (const [en, twice] of [
  ['We will act. They rest. We will act.', 'We will act.'],
  ['“We will act.” They rest. “We will act.”', '“We will act.”'],
  ['We act; they rest; We act; and so on.', 'We act;'],
  ['green areas, green areas', 'green areas'],
  ['in the the park', 'the'],
  ['It is well-known well-known.', 'well-known'],
  ['We know that that is so, and had had it.', null],
  ['culture, culture and tourism', null],
  ['Yes. We act. Yes.', null],
  ['the theme, a well-known known fact', null],
  ['1.5 1.5', null],
] as const)
  test(`${twice === null ? 'nothing' : `"${twice}"`} stands twice in "${en}"`, () =>
    assert.equal(saidTwice('字。', en), twice));

test('what the Chinese says twice may be said twice', () => {
  const en = 'We will act. We will act.';
  assert.equal(saidTwice('加快推进创新，加快推进创新', en), null);
  assert.notEqual(saidTwice('推进创新，推进创新', en), null);
  assert.notEqual(saidTwice('加快推进创新\t加快推进创新', en), null);
});

for (const [zh, en, isCut] of [
  ['甲。', 'It ends.', false],
  ['甲。', '“It ends.”', false],
  ['甲。', 'It ends (here.)', false],
  ['甲。', 'as follows:', false],
  ['甲！ ', ' It ends! ', false],
  ['甲。', 'It ends', true],
  ['甲', 'A heading', false],
  ['甲', 'A heading of the', true],
  ['甲', 'A heading of Bathe', false],
  ['甲', 'A heading,', true],
  ['各位代表：', 'Fellow deputies,', false],
  ['各位代表：', 'Fellow', false],
  ['各位委员、同志们：', 'Fellow members and comrades,', false],
  ['重点如下：', 'The main points are as follows,', true],
  ['重点如下：', 'The main points are as follows, and', true],
  ['我们推进建设。', 'We will build,', true],
  ['甲', 'A heading (and more', true],
  ['甲', '“A heading', true],
  ['甲', 'Carried out by', true],
] as const)
  test(`"${en}" ${isCut ? 'breaks off' : 'is whole'} for ${zh}`, () =>
    assert.equal(unfinished(zh, en), isCut ? en.trim().slice(-30) : null));

test('of a text that breaks off, the last thirty characters are shown', () =>
  assert.equal(unfinished('甲。', `${'x'.repeat(20)}${'y'.repeat(30)}`), 'y'.repeat(30)));

for (const [what, zh, en, found] of [
  ['each part', '甲;乙', 'Building parks. We act. Further improving care. We act.', null],
  ['one part of two', '甲；乙', 'Building parks. We act. We improve care.', { parts: 2, headed: 1 }],
  [
    'one of three, with an adverb',
    '甲；乙; 丙；',
    'Steadily building parks. We act. We rest.',
    { parts: 3, headed: 1 },
  ],
  ['no part', '甲；乙', 'We build parks. We improve care.', null],
  ['one of two, before a colon', '甲；乙', 'Building parks: We act. We improve care.', null],
  ['one of two, as a sentence with a verb', '甲；乙', 'Building parks will go on. We improve care.', null],
  ['one of two sentences', '甲。乙；丙', 'Building parks. We act.', null],
] as const)
  test(`English that gives the theme of ${what} ${found === null ? 'leaves none out' : 'leaves one out'}`, () =>
    assert.deepEqual(unheadedParts(zh, en), found));
