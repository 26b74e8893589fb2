import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRecord, parseRecord, recordedSource } from './translation-record.ts';

test('writes one line per block in reading order and reads it back', () => {
  const record = new Map([
    ['s1-p1', recordedSource('乙', 'B')],
    ['title', recordedSource('甲', 'A')],
  ]);
  const json = formatRecord(record, ['title', 'p1', 's1-p1']);

  assert.deepEqual(
    json.split('\n').map((line) => line.slice(0, 7)),
    ['{', '"title"', '"s1-p1"', '}', ''],
  );
  assert.deepEqual([...parseRecord(json, 'r.json')], [...record].reverse());
});

for (const [name, json, message] of [
  ['text that is not JSON', '{', /r\.json:1\n {2}found: .*\n {2}fix: {3}Restore the record from its history/],
  [
    'a fingerprint of another text',
    '{"p1": {"fingerprint": "000000000000", "zh": "甲"}}',
    /p1\.fingerprint: is not the fingerprint/,
  ],
  ['a key that is not a fragment', '{"chapter": {"fingerprint": "x", "zh": "甲"}}', /chapter/],
  ['an unknown key', '{"p1": {"fingerprint": "x", "zh": "甲", "by": "me"}}', /p1/],
] as const) {
  test(`refuses ${name}`, () => assert.throws(() => parseRecord(json, 'r.json'), message));
}
