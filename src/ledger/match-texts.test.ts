import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchTexts, type MatchedText } from './match-texts.ts';

const FIRST = '优化区属国企布局和结构调整，强化功能定位和主业管理。';
const SECOND = '围绕功能区建设和民生保障，发挥好区属企业表率作用。';
const THIRD = '深化监管机制，防范运营风险，经营性资产总量突破四百亿元。';
const NEXT = '支持民营经济发展壮大，鼓励民间资本依法进入更多领域，构建亲清政商关系，增强企业发展信心。';

for (const [what, third] of [
  ['shorter than the piece that went elsewhere', '深化监管机制，防范运营风险，资产突破四百亿元。'],
  ['longer than both', `${THIRD}提高资本运作效率，完善法人治理结构，健全考核办法。`],
] as const)
  test(`follows a text that was cut in three, the last joined to the next, where the last is ${what}`, () => {
    const fates = matchTexts(
      [text('plan/a/p1', FIRST + SECOND + third), text('plan/a/p2', NEXT)],
      [text('plan/a/p1', FIRST), text('plan/a/p2', third + NEXT), text('plan/b/p9', SECOND)],
    );
    const fate = fates.get('plan/a/p1');
    assert.deepEqual(fate?.kind === 'parts' ? fate.ids : fate, ['plan/a/p1', 'plan/a/p2', 'plan/b/p9']);
  });

const fateOf = (lost: readonly MatchedText[], fresh: readonly MatchedText[], id: string): string => {
  const fate = matchTexts(lost, fresh).get(id);
  switch (fate?.kind) {
    case 'same':
      return `same ${fate.id}`;
    case 'parts':
      return `parts ${fate.ids.join(' ')}`;
    case 'unclear':
      return `unclear ${fate.candidates.map((candidate) => candidate.id).join(' ')}`;
    default:
      return fate?.kind ?? '';
  }
};

test('texts that were corrected when they moved are each found where they are', () => {
  const [first, second] = [FIRST.replace('优化', '改善'), SECOND.replace('围绕', '服务')];
  const lost = [text('plan/a/p1', FIRST), text('plan/a/p2', SECOND)];
  const fresh = [text('plan/b/p1', second), text('plan/b/p2', first)];
  assert.equal(fateOf(lost, fresh, 'plan/a/p1'), 'same plan/b/p2');
  assert.equal(fateOf(lost, fresh, 'plan/a/p2'), 'same plan/b/p1');
});

test('texts with the same wording go first to their own place, then to their page, then in order', () => {
  const lost = ['plan/a/p1', 'plan/a/p2', 'plan/b/p1'].map((id) => text(id, FIRST));
  const fresh = ['plan/c/p1', 'plan/a/p2', 'plan/a/p9'].map((id) => text(id, FIRST));
  assert.equal(fateOf(lost, fresh, 'plan/a/p2'), 'same plan/a/p2');
  assert.equal(fateOf(lost, fresh, 'plan/a/p1'), 'same plan/a/p9');
  assert.equal(fateOf(lost, fresh, 'plan/b/p1'), 'same plan/c/p1');
});

test('nothing is decided between two places that fit equally well, or between two texts that fit one place equally well', () => {
  const [one, other] = [`甲${FIRST}`, `乙${FIRST}`];
  assert.equal(
    fateOf([text('plan/a/p1', FIRST)], [text('plan/b/p1', one), text('plan/b/p2', other)], 'plan/a/p1'),
    'unclear plan/b/p1 plan/b/p2',
  );
  const lost = [text('plan/a/p1', one), text('plan/a/p2', other)];
  assert.equal(fateOf(lost, [text('plan/b/p1', FIRST)], 'plan/a/p1'), 'unclear plan/b/p1');
  assert.equal(fateOf(lost, [text('plan/b/p1', FIRST)], 'plan/a/p2'), 'unclear plan/b/p1');
});

test('a text with nothing like it is gone, and so is one of which only the fingerprint is known', () => {
  assert.equal(fateOf([text('plan/a/p1', FIRST)], [text('plan/a/p1', NEXT)], 'plan/a/p1'), 'gone');
  assert.equal(fateOf([{ ...text('plan/a/p1', FIRST), text: null }], [text('plan/a/p1', SECOND)], 'plan/a/p1'), 'gone');
  assert.equal(
    fateOf([{ ...text('plan/a/p1', FIRST), text: null }], [text('plan/b/p1', FIRST)], 'plan/a/p1'),
    'same plan/b/p1',
  );
});

test('texts less than half alike are different texts, but one is a candidate for the other', () => {
  const other = `${FIRST.slice(0, 12)}${NEXT}`;
  assert.equal(fateOf([text('plan/a/p1', FIRST)], [text('plan/b/p1', other)], 'plan/a/p1'), 'unclear plan/b/p1');
});

test('what a person has decided is not decided again', () => {
  const lost = [text('plan/a/p1', FIRST)];
  const fresh = [text('plan/b/p1', SECOND), text('plan/b/p2', NEXT)];
  const fate = matchTexts(lost, fresh, new Map([['plan/a/p1', ['plan/b/p2']]])).get('plan/a/p1');
  assert.equal(fate?.kind === 'same' ? fate.id : fate?.kind, 'plan/b/p2');
});

function text(id: string, words: string): MatchedText {
  return { id, fingerprint: words, text: words };
}
