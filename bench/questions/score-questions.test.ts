import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgedQuestion } from './question-set.ts';
import { scoreQuestions } from './score-questions.ts';
import type { Shown } from './shown-list.ts';

const question = (own: Partial<JudgedQuestion>): JudgedQuestion => ({
  kind: 'value',
  ask: 'parking',
  right: ['plan/chapter-1/s1'],
  card: [],
  mayName: false,
  kept: false,
  ...own,
});
const score = (own: Partial<JudgedQuestion>, shown: readonly Shown[], isSure = true, onlySections = false) =>
  scoreQuestions([{ question: question(own), list: { shown, isSure } }], onlySections);

const wrongSections = ['2', '3', '4', '5'].map((number) => ({ section: `plan/chapter-1/s${number}` }));

test('a right answer counts as first, or among the first five', () => {
  const right = { section: 'plan/chapter-1/s1' };
  const counted = (shown: readonly Shown[]): [number, number] => {
    const { first, five } = score({}, shown);
    return [first, five];
  };
  assert.deepEqual(counted([right]), [1, 1]);
  assert.deepEqual(counted([...wrongSections, right]), [0, 1]);
  assert.deepEqual(counted([...wrongSections, { view: '/brief/' }, right]), [0, 0]);
  assert.deepEqual(counted([]), [0, 0]);
});

test('a blank page counts only where something should be shown', () => {
  assert.equal(score({}, []).blank, 1);
  assert.equal(score({ kind: 'noAnswer', right: [] }, []).blank, 0);
});

test('a direct answer is right, or wrong where another or none is due, or does not count where a name may be shown', () => {
  const counted = (own: Partial<JudgedQuestion>): [number, number, number] => {
    const { due, direct, wrong } = score(own, [{ card: 'gdp' }]);
    return [due, direct, wrong];
  };
  assert.deepEqual(counted({ card: ['gdp'] }), [1, 1, 0]);
  assert.deepEqual(counted({ card: ['lifts'] }), [1, 0, 1]);
  assert.deepEqual(counted({ kind: 'colloquial', card: ['gdp'] }), [0, 0, 0]);
  assert.deepEqual(counted({}), [0, 0, 1]);
  assert.deepEqual(counted({ mayName: true }), [0, 0, 0]);
});

test('for a question that nothing answers, offering no answer is right', () => {
  const honest = (isSure: boolean): number => score({ kind: 'noAnswer', right: [] }, wrongSections, isSure).honest;
  assert.deepEqual([honest(false), honest(true)], [1, 0]);
});

test('beside engines without cards and pages, only sections count', () => {
  const shown = [{ card: 'gdp' }, { section: 'plan/chapter-1/s1' }];
  assert.equal(score({ card: ['lifts'] }, shown).first, 0);
  assert.equal(score({ card: ['lifts'] }, shown, true, true).first, 1);
});
