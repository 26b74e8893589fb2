import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksWhatIs, otherReadings } from './readings.ts';

for (const [query, meant] of [
  ['五违四必。', '五违四必'],
  ['(smart city)', 'smart city'],
  ['smart, city!', 'smart city'],
  ['什么是五违四必', '五违四必'],
  ['什么叫五违四必', '五违四必'],
  ['什么叫做五违四必', '五违四必'],
  ['何谓五违四必', '五违四必'],
  ['何为五违四必', '五违四必'],
  ['请问什么是五违四必？', '五违四必'],
  ['解释一下五违四必', '五违四必'],
  ['解释五违四必', '五违四必'],
  ['五违四必是什么意思', '五违四必'],
  ['五违四必指的是什么', '五违四必'],
  ['五违四必是指什么', '五违四必'],
  ['五违四必的含义是什么？', '五违四必'],
  ['五违四必的意思', '五违四必'],
  ['五违四必的定义', '五违四必'],
  ['五违四必释义', '五违四必'],
  ['五违四必是啥', '五违四必'],
  ['What is TTO?', 'TTO'],
  ['what are Two Integrations', 'Two Integrations'],
  ['who was Xu Guangqi', 'Xu Guangqi'],
  ['where is the West Bund', 'West Bund'],
  ['what is meant by the term sponge city', 'sponge city'],
  ['what is the meaning of TTO', 'TTO'],
  ['what does TTO mean', 'TTO'],
  ['meaning of TTO', 'TTO'],
  ['the definition of a sponge city', 'sponge city'],
  ['define TTO', 'TTO'],
  ['explain   TTO', 'TTO'],
  ['TTO meaning', 'TTO'],
  ['TTO definition', 'TTO'],
] as const) {
  test(`${query} may mean ${meant}`, () =>
    assert.ok(otherReadings(query).includes(meant), otherReadings(query).join('|')));
}

for (const [query, readings] of [
  ['1,000 beds', ['1000 beds']],
  ['12345 beds', ['12,345 beds']],
  ['1234567', ['1,234,567']],
  ['3.14159', []],
  ['2,50', []],
  ['5G', ['5 G']],
  ['IPv6', ['IPv 6']],
  ['xu2hui4', ['xu 2 hui 4', 'xuhui']],
  ['xuhui', []],
  ['40%', []],
  ['"AI"', []],
  ['', []],
  ['?', []],
] as const)
  test(`reads ${JSON.stringify(query)} otherwise as ${readings.join(', ') || 'nothing else'}`, () => {
    assert.deepEqual(otherReadings(query), readings);
  });

test('a question for a meaning is distinguished from a mere lookup', () => {
  for (const query of ['what is TTO', '什么是海绵城市', '海绵城市是什么？', 'TTO meaning'])
    assert.ok(asksWhatIs(query), query);
  for (const query of ['TTO', '海绵城市。', 'meaningful work', 'a well-defined area', ''])
    assert.ok(!asksWhatIs(query), query);
});

test('a pasted text is read as it is', () => {
  const longest = `what is ${'x'.repeat(192)}`;
  assert.ok(asksWhatIs(longest) && otherReadings(longest).length > 0);
  assert.ok(!asksWhatIs(`${longest}x`));
  assert.deepEqual(otherReadings(`${longest}x`), []);
});
